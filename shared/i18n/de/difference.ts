import { formatNumber, plural } from '../format.ts';

/** All texts of the list of differences before a file is taken over. */
export const differenceTexts = {
  open: 'Unterschiede',
  openOf: (file: string): string => `Unterschiede von ${file}`,
  title: (file: string): string => `Unterschiede: ${file}`,
  kinds: {
    new: (n: number): string => `Neu ${formatNumber(n)}`,
    changed: (n: number): string => `Geändert ${formatNumber(n)}`,
    rejected: (n: number): string => `Abgelehnt ${formatNumber(n)}`,
  },
  kindsLabel: 'Art der Unterschiede',
  rowOf: (sheet: string, row: number): string => `Blatt „${sheet}“, Zeile ${formatNumber(row)}`,
  unnamed: 'ohne Bezeichnung',
  before: 'bisher',
  after: 'neu',
  empty: 'leer',
  none: {
    new: 'Keine Zeile bringt ein neues Angebot.',
    changed: 'Keine Zeile ändert ein bekanntes Angebot.',
    rejected: 'Keine Zeile wird abgelehnt.',
  },
  more: (n: number): string => `${plural(n, 'weitere Zeile', 'weitere Zeilen')} zeigen`,
  close: 'Schließen',
};
