import { formatDay, formatList, formatNumber, plural } from '../format.ts';

/** A round that asks for the state of measures (Sachstandsabfrage). */
export const statusRoundTexts = {
  ask: 'Sachstände abfragen …',
  newTitle: 'Sachstände abfragen',
  editTitle: 'Sachstandsabfrage bearbeiten',
  line: 'Welche Maßnahmen, wen Sie fragen und bis wann. Je Empfänger entsteht ein Blatt mit seinen Maßnahmen und dem letzten Stand.',
  titleOf: (day: string): string => `Sachstände ${formatDay(day)}`,
  titleMissing: 'Bitte einen Titel angeben.',
  what: 'Abfrage',
  measures: 'Maßnahmen',
  found: (count: number): string =>
    count === 0
      ? 'Der Filter findet keine offene Maßnahme.'
      : `Gefragt wird nach ${plural(count, 'offenen Maßnahme', 'offenen Maßnahmen')}. Umgesetzte und aufgegebene fehlen.`,
  plan: 'Plan',
  fields: 'Handlungsfelder (ohne Auswahl: alle)',
  silentOnly: 'nur Maßnahmen ohne neuen Sachstand (sechs Monate)',
  otherFilters: (names: readonly string[]): string => `Weitere Filter aus der Ansicht: ${formatList([...names])}.`,
  removeFilters: 'Weitere Filter aufheben',
  withoutLead: (names: readonly string[]): string =>
    `${plural(names.length, 'Maßnahme hat', 'Maßnahmen haben')} keine Federführung; nach ihrem Gesamtstand wird niemand gefragt: ${[...names.slice(0, 5), ...(names.length > 5 ? [`${formatNumber(names.length - 5)} weitere`] : [])].map((name) => name.replace(/\.$/, '')).join('; ')}.`,
  who: 'Empfänger',
  leads: 'Federführungen',
  leadsNote: 'Ihre Antwort ist der Sachstand der Maßnahme für alle Kommunen.',
  towns: 'Kommunen',
  townsNote: 'Ihre Antwort gilt nur für sie, und nur wo sie vom gemeinsamen Stand abweicht.',
  all: 'Alle wählen',
  none: 'Keine wählen',
  nobody: 'Bitte mindestens einen Empfänger wählen.',
  save: 'Abfrage speichern',
  saved: 'Die Sachstandsabfrage ist gespeichert.',
  empty: {
    title: 'Noch kein Plan',
    text: 'Sachstände können abgefragt werden, sobald es Maßnahmen gibt. Legen Sie unter „Maßnahmen“ einen Plan an oder lesen Sie eine Liste ein.',
  },
  /** The round's page. */
  inPlan: (plan: string, reported: string): string => `${plan === '' ? 'gelöschter Plan' : plan}: ${reported}`,
  reported: (reported: number, measures: number, since: string): string =>
    `${formatNumber(reported)} von ${plural(measures, 'Maßnahme', 'Maßnahmen')} mit Sachstand seit ${formatDay(since)}`,
  write: 'Sachstandsblätter erzeugen …',
  measuresOf: (count: number): string => plural(count, 'Maßnahme', 'Maßnahmen'),
  dropHint:
    'Eine Antwort können Sie auf die Zeile ihres Empfängers ziehen; aus ihr werden Sachstände. Vor dem Übernehmen steht da, was anders ist.',
  /** In the report for the steering group. */
  reportLine: (title: string, due: string | null, rate: string, reported: string): string =>
    `Abfrage „${title}“${due === null ? '' : ` (Frist ${formatDay(due)})`}: ${rate}. ${reported}.`,
};
