import { formatNumber } from '../format.ts';

/** All texts about rows that may repeat an offer that is known. */
export const pairTexts = {
  name: {
    sameWords: 'gleiche Wörter im Namen',
    spelling: 'Name fast gleich geschrieben',
    sound: 'Name klingt gleich',
    words: 'fast alle Wörter gleich',
  },
  provider: {
    same: 'gleicher Träger',
    similar: 'ähnlicher Träger',
    unsaid: 'Träger nicht genannt oder die Kommune selbst',
    other: 'anderer Träger',
  },
  place: {
    shared: 'gleicher Ort',
    districtWide: 'kreisweit',
    elsewhere: 'Angebot des Kreises in einer anderen Kommune',
  },
  reason: (parts: readonly string[]): string => parts.join(', ').replace(/^./, (first) => first.toUpperCase()),
  inRow: (sheet: string, row: number): string => `Zeile ${formatNumber(row)} in Blatt „${sheet}“`,
  inInventory: 'im Bestand',
  inFile: (file: string, sender: string): string => `im Bestand, zuletzt „${file}“ (${sender})`,
  fileOf: (file: string, sender: string): string => `zuletzt „${file}“ (${sender})`,
  byHand: 'von Hand erfasst',
  noProvider: 'ohne Träger',

  title: 'Möglicherweise dasselbe Angebot',
  about: (name: string, provider: string, place: string): string =>
    `${[`„${name}“`, provider, place].filter((part) => part !== '').join(', ')}. Es gibt schon:`,
  compare: 'Vergleichen …',
  compareWith: (name: string): string => `Vergleichen mit „${name}“`,
  different: 'Verschieden',
  later: 'Später',
  laterHint: 'Die Zeile wird ein eigenes Angebot und bleibt als offener Punkt stehen.',
  decided: {
    same: (name: string, other: string): string => `„${name}“: dasselbe wie „${other}“`,
    different: (name: string): string => `„${name}“: verschieden`,
    later: (name: string): string => `„${name}“: später entscheiden`,
  },

  dialogTitle: 'Ist das dasselbe Angebot?',
  dialogLead:
    'Gezeigt sind die Felder, die sich unterscheiden. Ist es dasselbe Angebot, gilt je Feld die gewählte Seite; leere Felder werden gefüllt. Es behält beide Herkünfte und zählt einmal.',
  columns: { field: 'Feld', stored: 'Im Bestand', storedRow: 'Frühere Zeile', file: 'In dieser Datei' },
  empty: 'leer',
  sides: { stored: 'links', file: 'rechts', districtWide: 'kreisweit' },
  fills: 'wird ergänzt',
  stays: 'bleibt',
  onlyDifferences: (n: number): string => `${formatNumber(n)} gleiche Felder zeigen`,
  same: 'Dasselbe Angebot',
};
