import { fold } from '../text-folding.ts';

/** A house: "12 a" is number 12 with the suffix "a"; of "12-14" the first counts. */
export interface House {
  number: number;
  suffix: string;
}
export interface AddressParts {
  /** Comparable key of the street, see `streetKey`. */
  street: string;
  house: House | null;
}

const shortWords: readonly [RegExp, string][] = [
  [/str(?:asse|\.)?(?=$|[^a-z])/g, 'str'],
  [/platz|pl\.(?=$|[^a-z])/g, 'pl'],
  [/\bsankt\b|\bst\./g, 'st'],
  [/\bdoktor\b/g, 'dr'],
  [/\bprofessor\b/g, 'prof'],
  [/\bv\.\s?d\.|\bvon der\b/g, 'vonder'],
];

/** "Kaarster Straße", "Kaarsterstr." and "KAARSTER STR" have the same key. */
export function streetKey(text: string): string {
  const short = shortWords.reduce((line, [long, word]) => line.replace(long, word), fold(text));
  return short.replace(/[^a-z0-9]/g, '');
}

const house = /^(\d{1,4})\s*([a-z])?(?:\s*[-–/+]\s*\d{1,4}\s*[a-z]?|\s*[-–/]\s*[a-z])?$/i;
const behindStreet = /^(.*?[^\d\s,])[\s,]+(\d{1,4}\s*[a-z]?(?:\s*[-–/+]\s*\d{1,4}\s*[a-z]?)?)$/i;

/** Null where the text is no house number. */
export function houseOf(text: string): House | null {
  const parts = house.exec(text.trim());
  return parts ? { number: Number(parts[1]), suffix: (parts[2] ?? '').toLowerCase() } : null;
}

/** Street and house number, also where both stand in the street. Null without a street. */
export function addressParts(street: string, houseNumber: string): AddressParts | null {
  const line = street.trim();
  if (!/\p{L}{2}/u.test(line)) return null;
  const both = houseNumber.trim() === '' ? behindStreet.exec(line) : null;
  if (both) return { street: streetKey(both[1] ?? ''), house: houseOf(both[2] ?? '') };
  return { street: streetKey(line), house: houseOf(houseNumber) };
}
