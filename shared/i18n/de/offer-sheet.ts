import { formatDay } from '../format.ts';
import { currencyTexts } from './currency.ts';

/** The page of one offer. */
export const offerSheetTexts = {
  caption: (name: string): string => `Angaben zu „${name}“`,
  address: 'Anschrift',
  columns: ['Angabe', 'Inhalt', 'Herkunft'],
  public: 'öffentlich',
  confirmed: (one: Parameters<typeof currencyTexts.lastConfirmed>[0]): string => currencyTexts.lastConfirmed(one),
  /** The public page names neither the file nor the person. */
  confirmedOn: (day: string): string => `Zuletzt bestätigt am ${formatDay(day)}`,
  secret: 'geheim',
  secretNote: (minimum: number): string => `„geheim“: Zahlen von Personen unter ${minimum} werden nicht gedruckt.`,
  never: 'Dieses Angebot hat noch niemand bestätigt.',
  foot: (sources: readonly string[]): string => `Quelle: ${sources.join('; ')}`,
  noSource: 'eigene Erfassung',
};
