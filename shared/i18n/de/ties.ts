import type { IsolatedActor, MissingPlace, TiedPair } from '../../contract/ties.ts';
import type { TieKind, TieOrder, TieRole } from '../../domain/ties/words.ts';
import { formatNumber, plural } from '../format.ts';

const kinds: Record<TieKind, string> = {
  offer: 'Angebote',
  measure: 'Maßnahmen',
  body: 'Gremien und Netzwerke',
  agreement: 'Vereinbarungen',
};
const kindOf: Record<TieKind, string> = {
  offer: 'Angebot',
  measure: 'Maßnahme',
  body: 'Gremium oder Netzwerk',
  agreement: 'Vereinbarung',
};
const orders: Record<TieOrder, string> = {
  type: 'nach Trägerart',
  name: 'nach Name',
  partners: 'meiste Partner zuerst',
};
const roles: Record<TieRole, string> = {
  provider: 'Träger',
  partner: 'Partner',
  lead: 'federführend',
  member: 'Mitglied',
  behalf: 'entsendet',
  party: 'beteiligt',
};
const counted: Record<TieKind, (count: number) => string> = {
  offer: (count) => plural(count, 'Angebot', 'Angebote'),
  measure: (count) => plural(count, 'Maßnahme', 'Maßnahmen'),
  body: (count) => plural(count, 'Gremium', 'Gremien'),
  agreement: (count) => plural(count, 'Vereinbarung', 'Vereinbarungen'),
};
const tieText = ({ counts }: Pick<TiedPair, 'counts'>): string =>
  (Object.keys(counted) as TieKind[])
    .filter((kind) => counts[kind] > 0)
    .map((kind) => counted[kind](counts[kind]))
    .join(', ');

/** Why nobody is tied to an actor, as far as the records say. */
function isolatedReason({ offers, measures, bodies, namedOnly }: IsolatedActor): string {
  if (namedOnly.length > 0) return `Nennt Partner, die kein Akteur sind: ${namedOnly.join(', ')}.`;
  const own = [
    offers > 0 && plural(offers, 'Angebot ohne Partner', 'Angebote ohne Partner'),
    measures > 0 && plural(measures, 'Maßnahme ohne Partner', 'Maßnahmen ohne Partner'),
    bodies > 0 && `allein in ${plural(bodies, 'Gremium oder Vereinbarung', 'Gremien oder Vereinbarungen')}`,
  ].filter(Boolean);
  return own.length > 0 ? `${own.join(', ')}.` : 'Kein Angebot, keine Maßnahme, kein Gremium nennt diesen Akteur.';
}
function missingReason({ actors, answered }: MissingPlace): string {
  const known =
    actors === 0
      ? 'Kein Akteur hat hier Sitz, Gebiet oder Angebot.'
      : `${plural(actors, 'Akteur', 'Akteure')} vor Ort, aber keine Zusammenarbeit vermerkt.`;
  return answered === false ? `${known} Keine Rückmeldung in der laufenden Erhebung.` : known;
}

/** Wer arbeitet mit wem. */
export const tiesTexts = {
  title: 'Wer arbeitet mit wem',
  tab: 'Wer mit wem',
  line: (total: number, shown: number): string =>
    total > shown
      ? `${formatNumber(total)} Akteure arbeiten zusammen; gezeigt sind die ${shown} mit den meisten Partnern. Filter zeigen die anderen.`
      : `${plural(total, 'Akteur arbeitet', 'Akteure arbeiten')} mit anderen zusammen`,
  kinds,
  kindOf,
  orders,
  roles,
  tieText,
  filters: {
    kinds: 'Woraus',
    place: 'Kommune',
    field: 'Handlungsfeld',
    type: 'Trägerart',
    order: 'Ordnung',
    everywhere: 'Alle Kommunen',
    everyField: 'Alle Handlungsfelder',
    everyType: 'Alle Trägerarten',
    hint: 'Ein Paar zählt, wenn mindestens einer von beiden zu Kommune und Trägerart passt.',
    noBodies: 'Gremien haben kein Handlungsfeld und zählen hier nicht mit.',
  },
  views: { label: 'Ansicht', matrix: 'Matrix', picture: 'Bild', list: 'Liste' },
  matrix: {
    label: 'Gemeinsame Einträge je zwei Akteuren',
    corner: 'Akteur',
    none: 'nichts gemeinsam',
    cell: (one: string, other: string, count: number): string =>
      `${one} und ${other}: ${plural(count, 'gemeinsamer Eintrag', 'gemeinsame Einträge')}`,
    own: (name: string, count: number): string => `${name}: mit ${plural(count, 'Partner', 'Partnern')}`,
    caption:
      'Die Nummer über einer Spalte ist die der Zeile. Jede Zahl führt zu den Einträgen dahinter. In der Diagonale: mit wie vielen anderen der Akteur zusammenarbeitet.',
  },
  picture: {
    title: 'Netz der Akteure',
    chosen: 'Hervorheben',
    nobody: 'niemanden',
    alt: (actors: number, pairs: number): string =>
      `Netz: ${plural(actors, 'Akteur', 'Akteure')}, ${plural(pairs, 'Verbindung', 'Verbindungen')}. Die Liste nennt jede.`,
    caption:
      'Je stärker eine Linie, desto mehr Einträge teilen zwei Akteure; gestrichelt: nur ein gemeinsames Gremium. Die Lage im Bild bedeutet nichts.',
  },
  list: {
    caption: 'Paare von Akteuren und was sie gemeinsam haben',
    columns: { one: 'Akteur', other: 'arbeitet zusammen mit', shared: 'Gemeinsam' },
  },
  between: {
    pair: (one: string, other: string): string => `${one} und ${other}`,
    own: (name: string): string => `${name} mit anderen`,
    more: (shown: number, total: number): string => `Gezeigt sind ${shown} von ${formatNumber(total)}.`,
    role: (name: string, role: TieRole): string => `${name} (${roles[role]})`,
  },
  isolated: {
    title: 'Akteure ohne vermerkte Zusammenarbeit',
    caption: 'Was über diese Akteure bekannt ist',
    lead: 'Nicht vermerkt heißt nicht, dass es keine gibt: Meist fehlt im Rücklauf die Angabe der Partner.',
    none: 'Jeder Akteur arbeitet mit mindestens einem anderen zusammen.',
    columns: { name: 'Akteur', reason: 'Was bekannt ist' },
    reason: isolatedReason,
    more: (shown: number, total: number): string => `Gezeigt sind ${shown} von ${formatNumber(total)}.`,
    show: (total: number): string => `${plural(total, 'Akteur', 'Akteure')} zeigen`,
  },
  missing: {
    title: 'Kommunen ohne Zusammenarbeit',
    caption: 'Kommunen, in denen kein Akteur mit einem anderen arbeitet',
    none: 'In jeder Kommune arbeitet mindestens ein Akteur mit einem anderen zusammen.',
    reason: missingReason,
  },
  namedOnly: {
    title: 'Genannte Partner ohne Datensatz',
    caption: 'Namen und wo sie stehen',
    lead: 'Diese Namen stehen als Partner in Angeboten oder Maßnahmen, aber kein Akteur heißt so. Sie werden nicht geraten: Legen Sie den Akteur an oder tragen Sie den Namen bei ihm als andere Schreibweise ein.',
    named: (records: readonly string[], total: number): string =>
      total > records.length ? `${records.join('; ')} und ${total - records.length} weitere` : records.join('; '),
    columns: { name: 'Name', records: 'Genannt in' },
  },
  empty: {
    title: 'Keine Zusammenarbeit vermerkt',
    text: 'Sie zeigt sich, sobald Angebote oder Maßnahmen Partner nennen oder Akteure in einem Gremium sitzen.',
  },
  noHits: { title: 'Kein Paar passt', text: 'Die Filter lassen kein Paar durch.', clear: 'Filter aufheben' },
  document: {
    asOf: (instant: string): string => `Stand ${instant}`,
    source: 'Quelle: Angebote, Maßnahmen, Gremien und Vereinbarungen, wie sie im Bestand stehen',
    filter: (parts: readonly string[]): string => `Auswahl: ${parts.join(' · ')}`,
    matrixNote: 'Die Zahlen im Kopf stehen für die Akteure der Zeilen.',
    numbered: (index: number, name: string): string => `${index} ${name}`,
  },
};
