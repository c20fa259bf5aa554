import { formatPartialDate, isPartialDate } from '../../domain/partial-date.ts';
import { formatList, formatNumber, plural } from '../format.ts';

const decimal = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 1 });
const dateText = (value: string): string => (isPartialDate(value) ? formatPartialDate(value) : value);
const about = (exact: boolean): string => (exact ? '' : 'mindestens ');
const persons = (count: number, exact: boolean): string => `${about(exact)}${plural(count, 'Person', 'Personen')}`;

interface Named {
  place: string;
  need: string;
  priority: string | null;
  /** The round, or the conversation. */
  source: string;
}
interface Places {
  place: string;
  field: string;
  places: number;
  exact: boolean;
  stated: number;
  count: number;
  per: number;
  district: number;
  share: number;
  base: string;
}

/** The reasons of possible needs, as sentences. */
export const needReasons = {
  needNamed: ({ place, need, priority, source }: Named, subject: string): string =>
    `${place} nennt den Bedarf „${need}“ (${priority ? `Dringlichkeit: ${priority}; ` : ''}${source}). Zu ${subject} ist dort zurzeit kein Angebot bekannt.`,
  confirmedNone: (place: string, field: string, survey: string): string =>
    `${place} hat in „${survey}“ bestätigt, dass es zu „${field}“ kein Angebot gibt, und auch aus anderen Quellen ist keines bekannt.`,
  ending: (
    place: string,
    field: string,
    offers: readonly { name: string; end: string }[],
    rest: number,
    months: number,
  ): string => {
    const names = offers.map(({ name, end }) => `„${name}“ (bis ${dateText(end)})`);
    const all = rest > 0 ? [...names, `${formatNumber(rest)} weitere`] : names;
    const what = names.length + rest === 1 ? 'Das einzige Angebot' : 'Alle Angebote';
    const verb = names.length + rest === 1 ? 'endet' : 'enden';
    return `${what} zu „${field}“ in ${place} ${verb} innerhalb von ${plural(months, 'Monat', 'Monaten')}: ${formatList(all)}. Ein späteres Ende oder ein Folgeangebot ist nicht bekannt.`;
  },
  waitingList: (place: string, field: string, waiting: number, exact: boolean, offers: number): string =>
    `Auf den Wartelisten zu „${field}“ in ${place} stehen ${persons(waiting, exact)} (Angabe bei ${plural(offers, 'Angebot', 'Angeboten')}).`,
  notMet: (place: string, field: string, offers: readonly { name: string; said: string }[]): string =>
    `Zu „${field}“ in ${place} heißt es in der Spalte „Bedarf gedeckt“: ${formatList(offers.map(({ name, said }) => `„${said}“ bei „${name}“`))}.`,
  fewPlaces: (p: Places): string =>
    `Zu „${p.field}“ gibt es in ${p.place} ${about(p.exact)}${plural(p.places, 'Platz', 'Plätze')} (angegeben bei ${formatNumber(p.stated)} von ${plural(p.count, 'Angebot', 'Angeboten')}): ${decimal.format(p.per)} je 1.000, im Kreis ${decimal.format(p.district)}, also ${formatNumber(Math.round(p.share))} % davon. Bezug: ${p.base}; eigene Berechnung.`,
  subject: (field: string, targetGroup: string): string =>
    targetGroup === '' ? `„${field}“` : `„${field}“ für „${targetGroup}“`,
  fromRound: (survey: string): string => survey,
  fromTalk: (who: string, day: string): string => `Gespräch mit ${who}, ${dateText(day)}`,
};
