import { formatList, plural } from '../format.ts';

const offers = (n: number): string => plural(n, 'Angebot', 'Angebote');

/** All texts about offers that a sender named before and no longer names. */
export const missingTexts = {
  title: (n: number, sender: string): string => `${offers(n)} von ${sender} ${n === 1 ? 'fehlt' : 'fehlen'}`,
  lead: (files: readonly string[]): string =>
    `Früher genannt, in ${formatList(files.map((name) => `„${name}“`))} nicht mehr oder als beendet. Ohne Ihre Entscheidung wird nachgefragt; von selbst wird nichts beendet.`,
  table: (sender: string): string => `Nicht mehr genannte Angebote von ${sender}`,
  columns: { name: 'Angebot', last: 'zuletzt genannt', meaning: 'Bedeutung', ends: 'Ende' },
  last: (survey: string, file: string): string => `${survey}, „${file}“`,
  never: 'im Rückmeldeblatt vorbelegt',
  others: (names: readonly string[]): string => `Auch genannt von ${formatList(names)}.`,
  said: (cell: string, text: string): string => `Die Datei sagt in ${cell}: „${text}“.`,
  perhaps: (name: string, row: number): string => `Vielleicht in Zeile ${row} gemeint: „${name}“.`,
  modes: { ask: 'nachfragen', keep: 'bleibt', ended: 'beendet' },
  modeOf: (name: string): string => `Was bedeutet es, dass „${name}“ fehlt?`,
  allModes: { ask: 'Alle nachfragen', keep: 'Alle bleiben', ended: 'Alle beendet' },
  endOf: (name: string): string => `Ende von „${name}“`,
  endHint: 'Jahr, Monat oder Tag, so genau wie bekannt: 2025, 06/2025, 30.06.2025',
  counts: (ask: number, keep: number, ended: number): string =>
    [
      ask > 0 ? `${ask} nachfragen` : '',
      keep > 0 ? `${keep} ${keep === 1 ? 'bleibt' : 'bleiben'}` : '',
      ended > 0 ? `${ended} beendet` : '',
    ]
      .filter((part) => part !== '')
      .join(' · '),
  back: (names: readonly string[]): string =>
    `Wieder genannt: ${formatList(names)}. Das Ende, das früher eingetragen wurde, weil ${names.length === 1 ? 'das Angebot' : 'die Angebote'} fehlte${names.length === 1 ? '' : 'n'}, wird zurückgenommen.`,
  more: (n: number): string => `${offers(n)} mehr zeigen`,
};
