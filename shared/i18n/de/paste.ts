import { formatDay, formatTime } from '../format.ts';

const named = /^Eingefügt am /;

/** Ranges pasted from Excel, Word or a mail. */
export const pasteTexts = {
  /** What a pasted range is called in place of a file name. */
  name: (instant: string): string => `Eingefügt am ${formatDay(instant)}, ${formatTime(instant)}`,
  isName: (fileName: string): boolean => named.test(fileName),
  button: 'Aus Zwischenablage einfügen',
  reading: 'Der eingefügte Bereich wird gelesen.',
  origin: (name: string): string => `Zwischenablage (${name})`,
} as const;
