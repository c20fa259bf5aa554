import { formatDay, localDay } from '../format.ts';

/** What is said of a file a person was erased from. */
export const redactedTexts = {
  short: 'geschwärzt',
  note: (at: string): string =>
    `Diese Datei wurde am ${formatDay(at)} geschwärzt: Angaben zu einer Person sind durch „[gelöscht]“ ersetzt, die übrigen Zellen sind unverändert.`,
  cell: (at: string): string =>
    `Diese Zelle wurde am ${formatDay(at)} geschwärzt: Angaben zu einer Person sind durch „[gelöscht]“ ersetzt.`,
  mark: '[gelöscht]',
  /** The name under which it is opened: "Kaarst (geschwärzt 2026-11-28).xlsx". */
  fileName: (name: string, at: string): string => name.replace(/(\.[^.]*)?$/, ` (geschwärzt ${localDay(at)})$1`),
};
