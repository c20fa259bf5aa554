import { cleanLine } from './text-folding.ts';

const pointing = '(?:siehe|s\\.|wie|vgl\\.?|vergleiche)(?: auch)?(?: (?:bei|in|unter|zu))?';
const counted =
  '(?:lfd\\. ?nr|laufende nr|nr|nummer|ziff|ziffer|pos|position|punkt|pkt|zeile|zelle|spalte|angebot|projekt|kurs|blatt|tabelle|seite|abschnitt|anlage|jahr)\\.?';
/** "s. Nr. 1", "wie 2023", "siehe Angebot 3", "(vgl. Zeile 4)" */
const toNumber = new RegExp(`^\\(?${pointing} ?(?:${counted} ?)?(\\d{1,4}(?:\\.\\d{1,2}){0,2})\\.?\\)?$`, 'i');
/** "siehe Liste", "s. Homepage": a small "s." only, for "S. Oliver" and "S. Müller" are names. */
const elsewhere = /^\(?(?:(?:[Ss]iehe|SIEHE)\s|(?:s|[Vv]gl)\.\s?)\p{L}[^\n]{1,60}$/u;

/** The number of the row or point that a cell points to instead of saying something itself; null if it does not. */
export const referredNumber = (text: string): string | null =>
  text.length > 40 ? null : (toNumber.exec(cleanLine(text))?.[1] ?? null);

/** A cell that points to another place, where only a name or an address can stand. */
export const pointsElsewhere = (text: string): boolean => elsewhere.test(cleanLine(text));
