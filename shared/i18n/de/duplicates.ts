import { formatNumber } from '../format.ts';

const counted = (n: number, one: string, many: string): string => `${formatNumber(n)} ${n === 1 ? one : many}`;

/** All texts about offers of the inventory that may be one and the same. */
export const duplicatesTexts = {
  title: 'Doppelte Angebote',
  both: (one: string, other: string): string => `„${one}“ mit „${other}“`,
  also: (fields: readonly string[]): string => `Auch gleich: ${fields.join(', ')}`,
  overview: 'Angebote, die doppelt sein könnten',
  overviewDetail: 'Vergleichen und entscheiden',
  line: (total: number): string =>
    total === 0 ? 'Kein Paar ist offen' : counted(total, 'Paar ist offen', 'Paare sind offen'),
  lead: 'Vorgeschlagen wird, was Name, Träger und Ort nahelegen. Zusammengeführt wird nur, was Sie entscheiden.',
  searching: 'Der Bestand wird durchsucht …',
  failed: 'Die Suche ist nicht zu Ende gekommen. Gezeigt ist, was vorher gefunden war.',
  retry: 'Erneut suchen',
  onlyOf: 'Gezeigt sind nur die Paare eines Angebots.',
  showAll: 'Alle Paare zeigen',
  shownOnly: (shown: number, total: number): string =>
    `Gezeigt sind die ${formatNumber(shown)} wahrscheinlichsten von ${formatNumber(total)} Paaren. Ist über eines entschieden, rückt das nächste nach.`,
  pairs: 'Paare, die dasselbe Angebot sein könnten',
  columns: { one: 'Angebot', other: 'Vielleicht dasselbe', reason: 'Warum', decision: 'Entscheidung' },
  noProvider: 'ohne Träger',
  compare: 'Vergleichen …',
  comparePair: (one: string, other: string): string => `„${one}“ und „${other}“ vergleichen`,
  apart: 'Nicht dasselbe',
  apartPair: (one: string, other: string): string => `„${one}“ und „${other}“ sind nicht dasselbe Angebot`,
  kept: 'Als verschieden vermerkt. Das Paar wird nicht mehr vorgeschlagen.',
  none: {
    title: 'Kein Paar ist offen',
    text: 'Alle Angebote sind durchsucht. Neue Paare erscheinen hier, sobald ein Angebot hinzukommt oder anders heißt.',
  },
  noneOf: {
    title: 'Für dieses Angebot ist kein Paar offen',
    text: 'Es ist entschieden, oder der Name hat sich seither geändert.',
  },
  told: {
    title: (n: number): string => `Als verschieden vermerkt (${formatNumber(n)})`,
    who: (day: string, actor: string): string => (actor === '' ? `am ${day}` : `am ${day} durch ${actor}`),
    other: 'Anderes Angebot',
    again: 'Wieder vorschlagen',
    againPair: (one: string, other: string): string => `„${one}“ und „${other}“ wieder vorschlagen`,
    done: 'Das Paar wird wieder vorgeschlagen.',
  },
  dialog: {
    title: 'Zwei Angebote vergleichen',
    lead: 'Gezeigt sind die Felder, die sich unterscheiden. Je Feld bleibt die gewählte Seite; leere Felder werden gefüllt. Das Angebot zählt danach einmal und behält beide Herkünfte.',
    one: 'Bleibt bestehen',
    other: 'Kommt hinzu',
    joined: 'Vom zweiten Angebot kommt mit:',
    joinedNone: 'Weitere Orte, Personen, Förderungen, Zeiten oder Notizen hat das zweite Angebot nicht.',
    apart: 'Diese beiden Angebote sind als verschieden vermerkt.',
    merge: 'Zusammenführen',
    done: (name: string): string => `Zusammengeführt zu „${name}“.`,
    equal: 'Alle Angaben sind gleich.',
  },
  parts: {
    locations: (n: number): string => counted(n, 'weiterer Ort', 'weitere Orte'),
    contacts: (n: number): string => counted(n, 'weitere Ansprechperson', 'weitere Ansprechpersonen'),
    fundings: (n: number): string => counted(n, 'weitere Förderung', 'weitere Förderungen'),
    times: (n: number): string => counted(n, 'Zeit', 'Zeiten'),
    notes: (n: number): string => counted(n, 'Notiz', 'Notizen'),
    attachments: (n: number): string => counted(n, 'Anhang', 'Anhänge'),
    reminders: (n: number): string => counted(n, 'Wiedervorlage', 'Wiedervorlagen'),
    files: (n: number): string => `Herkunft aus ${counted(n, 'Datei', 'Dateien')}`,
  },
  record: {
    title: 'Zusammengeführt mit',
    at: (day: string): string => `am ${day}`,
    noOrigin: 'Herkunft: im Verlauf',
    split: 'Wieder trennen',
    splitOf: (name: string): string => `„${name}“ wieder trennen`,
    done: 'Die beiden Angebote sind wieder getrennt.',
  },
  fromImport: 'Zum Paar',
  compareTwo: 'Vergleichen …',
};
