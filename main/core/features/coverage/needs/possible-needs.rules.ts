import type { NeedReason, NeedRule, NeedThresholds } from '../../../../../shared/contract/coverage-needs.ts';
import type { Statement } from '../../../../../shared/contract/coverage.ts';
import { needReasons as t } from '../../../../../shared/i18n/de/possible-needs.ts';
import type { FieldFacts, NamedOffer, Unmet } from './needs.repository.ts';

/** A need somebody named, for one municipality, Handlungsfeld and target group ('' for all). */
export interface NeedSaid {
  id: string;
  ags: string;
  field: string;
  targetGroup: string;
  need: string;
  priority: string | null;
  /** The round, or the conversation, in words. */
  source: string;
}
/** What the rules look at; all counts are of today. */
export interface NeedFacts {
  places: readonly { id: string; name: string }[];
  fields: readonly { id: string; name: string }[];
  targetGroupName: (id: string) => string;
  survey: string;
  statementOf: (ags: string, field: string) => Statement;
  factsOf: (ags: string, field: string) => FieldFacts | undefined;
  /** Offers with a field and a target group in a municipality. */
  countFor: (ags: string, field: string, targetGroup: string) => number;
  said: readonly NeedSaid[];
  unmet: readonly Unmet[];
  offersOf: (ags: string, field: string) => readonly NamedOffer[];
  waitingOf: (ags: string, field: string) => readonly NamedOffer[];
  /** Plätze of a field per 1,000 in the Kreis; null where it cannot be said. */
  districtPer: (field: string) => number | null;
  base: { text: string; valueOf: (ags: string) => number | undefined };
}
export interface FoundNeed {
  ags: string;
  fieldOfAction: string;
  targetGroup: string;
  reasons: NeedReason[];
}
type Entry = { id: string; name: string };

const reason = (rule: NeedRule, text: string, more: Partial<NeedReason> = {}): NeedReason => ({
  rule,
  text,
  needId: null,
  offers: [],
  ...more,
});
const names = (offers: readonly { id: string; name: string }[]) => offers.map(({ id, name }) => ({ id, name }));
const shown = 4;

/** A need is named, and nothing is known that answers it. */
function named(facts: NeedFacts, place: Entry, field: Entry): { targetGroup: string; reason: NeedReason }[] {
  return facts.said
    .filter(({ ags, field: of }) => ags === place.id && of === field.id)
    .filter(({ targetGroup }) => facts.countFor(place.id, field.id, targetGroup) === 0)
    .map(({ id, targetGroup, need, priority, source }) => {
      const subject = t.subject(field.name, targetGroup && facts.targetGroupName(targetGroup));
      const text = t.needNamed({ place: place.name, need, priority, source }, subject);
      return { targetGroup, reason: reason('needNamed', text, { needId: id }) };
    });
}

/** Every offer on the spot ends soon, and none is known to go on. */
function ending(facts: NeedFacts, place: Entry, field: Entry, months: number): NeedReason[] {
  const known = facts.factsOf(place.id, field.id);
  if (!known || known.count === 0 || known.ending < known.count) return [];
  const offers = facts.offersOf(place.id, field.id).slice(0, shown);
  const ends = offers.map(({ name, valid_to }) => ({ name, end: valid_to ?? '' }));
  const text = t.ending(place.name, field.name, ends, known.count - offers.length, months);
  return [reason('ending', text, { offers: names(offers) })];
}

function waiting(facts: NeedFacts, place: Entry, field: Entry, least: number): NeedReason[] {
  const known = facts.factsOf(place.id, field.id);
  if (!known?.waiting || known.waiting < least) return [];
  const offers = facts.waitingOf(place.id, field.id).slice(0, shown);
  const text = t.waitingList(place.name, field.name, known.waiting, known.inexact_waiting === 0, known.waiting_offers);
  return [reason('waitingList', text, { offers: names(offers) })];
}

/** "teilweise" alone is said so often that it would say nothing. */
const saysNo = /^(nein|nicht|kaum|unzureichend|gering)/i;
function notMet(facts: NeedFacts, place: Entry, field: Entry): NeedReason[] {
  const offers = facts.unmet
    .filter(({ ags, term_id, said }) => ags === place.id && term_id === field.id && saysNo.test(said.trim()))
    .slice(0, shown);
  if (offers.length === 0) return [];
  return [reason('notMet', t.notMet(place.name, field.name, offers), { offers: names(offers) })];
}

/** Only where three of four offers state their Plätze: a sum of few of them says nothing. */
function fewPlaces(facts: NeedFacts, place: Entry, field: Entry, share: number): NeedReason[] {
  const known = facts.factsOf(place.id, field.id);
  const value = facts.base.valueOf(place.id);
  const district = facts.districtPer(field.id);
  if (share === 0 || !known || known.places === null || known.stated * 4 < known.count * 3 || !value || !district)
    return [];
  const per = (known.places / value) * 1_000;
  const percent = (per / district) * 100;
  if (percent >= share) return [];
  const { places, stated, count } = known;
  const figures = { places, stated, count, per, district, share: percent, exact: known.inexact_places === 0 };
  return [
    reason('fewPlaces', t.fewPlaces({ place: place.name, field: field.name, base: facts.base.text, ...figures })),
  ];
}

function none(facts: NeedFacts, place: Entry, field: Entry): NeedReason[] {
  const isNone = facts.statementOf(place.id, field.id) === 'confirmedNone';
  if (!isNone || (facts.factsOf(place.id, field.id)?.count ?? 0) > 0) return [];
  return [reason('confirmedNone', t.confirmedNone(place.name, field.name, facts.survey))];
}

/**
 * What may be missing, municipality by municipality and field by field in their order: never by size, there is no
 * ranking. Several reasons for one place, field and target group are one possible need.
 */
export function possibleNeeds(facts: NeedFacts, thresholds: NeedThresholds): FoundNeed[] {
  return facts.places.flatMap((place) =>
    facts.fields.flatMap((field) => {
      const whole = [
        ...none(facts, place, field),
        ...ending(facts, place, field, thresholds.endsWithinMonths),
        ...waiting(facts, place, field, thresholds.waitingList),
        ...notMet(facts, place, field),
        ...fewPlaces(facts, place, field, thresholds.placesShare),
      ];
      const groups = new Map<string, NeedReason[]>(whole.length > 0 ? [['', whole]] : []);
      for (const { targetGroup, reason: found } of named(facts, place, field)) {
        groups.set(targetGroup, [found, ...(groups.get(targetGroup) ?? [])]);
      }
      return [...groups].map(([targetGroup, reasons]) => ({
        ags: place.id,
        fieldOfAction: field.id,
        targetGroup,
        reasons,
      }));
    }),
  );
}

/** What speaks for a need now and did not when it was dismissed, and the other way round. */
export function changedSince(before: readonly string[], now: readonly string[]): { added: string[]; gone: string[] } {
  return {
    added: now.filter((text) => !before.includes(text)),
    gone: before.filter((text) => !now.includes(text)),
  };
}
