import { cleanLine } from './text-folding.ts';

const pointing = '(?:siehe|s\\.|wie|vgl\\.?|vergleiche)(?: auch)?(?: (?:bei|in|unter|zu))?';
const row = '(?:lfd\\. ?nr|laufende nr|nr|nummer|ziff|ziffer|pos|position|punkt|pkt|zeile|angebot|projekt|kurs)\\.?';
const other = '(?:zelle|spalte|blatt|tabelle|seite|abschnitt|anlage|jahr)\\.?';
const number = '(\\d{1,4}(?:\\.\\d{1,2}){0,2})';
/** "s. Nr. 1", "wie 2", "(vgl. Zeile 4)" */
const toRow = new RegExp(`^\\(?${pointing} ?(?:${row} ?)?${number}\\.?\\)?$`, 'i');
/** "siehe Blatt 2" */
const toPlace = new RegExp(`^\\(?${pointing} ?${other} ?${number}\\.?\\)?$`, 'i');
/** "siehe Liste", "s. Homepage": a small "s." only, for "S. Oliver" and "S. Müller" are names. */
const elsewhere = /^\(?(?:(?:[Ss]iehe|SIEHE)\s|(?:s|[Vv]gl)\.\s?)\p{L}[^\n]{1,60}$/u;

const longest = 40;

/** The number of the row or point that a cell points to instead of saying something itself; null if it does not. */
export const referredRow = (text: string): string | null =>
  text.length > longest ? null : (toRow.exec(cleanLine(text))?.[1] ?? null);

/** A cell that points to a row, a year, a page or another sheet by its number. */
export const pointsToNumber = (text: string): boolean =>
  text.length <= longest && (referredRow(text) !== null || toPlace.test(cleanLine(text)));

/** Words of a link that was copied without what it leads to. */
const link =
  /^(?:[>»→]+ ?)?(?:mehr(?: ?(?:…|\.{3}|erfahren|infos?|informationen|lesen|dazu))?|weiterlesen|weitere infos|hier(?: klicken)?|zu[rm] (?:angebot|website|webseite|homepage|internetseite|seite|anmeldung)|(?:e-?)?mail (?:schreiben|senden)|kontakt aufnehmen|kontaktformular|details|link)(?: ?[>»→]+)?$/i;

/** A cell that points to another place, where only a name or an address can stand. */
export const pointsElsewhere = (text: string): boolean => elsewhere.test(cleanLine(text)) || link.test(cleanLine(text));
