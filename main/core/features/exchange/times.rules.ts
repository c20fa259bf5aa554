import { weeklyRulesOf, type WeeklyRule } from '../../../../shared/domain/weekly-rule.ts';
import { textOf, type ExportedOffer } from './exported.ts';

export interface TimeRule extends WeeklyRule {
  validFrom: string | null;
  validTo: string | null;
}

/** When an offer takes place: as entered, else as its own words say it; none where these are not clear. */
export const timeRules = (offer: ExportedOffer): TimeRule[] =>
  offer.parts.times.length > 0
    ? offer.parts.times
    : weeklyRulesOf(textOf(offer, 'schedule'), textOf(offer, 'recurrence')).map((rule) => ({
        ...rule,
        validFrom: null,
        validTo: null,
      }));
