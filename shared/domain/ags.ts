import { numberOf, plainCell } from './cell-value.ts';
import { note, refuse, type ParseNote, type Refusal } from './parse-result.ts';
import type { Cell } from './sheet.ts';
import { cleanLine } from './text-folding.ts';

/**
 * `municipality`: 8-digit AGS. `district`: 5-digit key of a Kreis. `postalCode`: a PLZ in a key column, which names no municipality.
 * `notes` lists every repair (a restored zero is automatic but never silent).
 */
export type ParsedKey =
  | { ok: true; kind: 'municipality' | 'district' | 'postalCode'; value: string; notes: ParseNote[] }
  | Refusal;

const lastLand = 16;
const landOf = (key: string) => Number(key.slice(0, 2));
const isLand = (key: string) => landOf(key) >= 1 && landOf(key) <= lastLand;

/** Land, Regierungsbezirk, Kreis, Gemeindeverband and Gemeinde set apart; only keys of NRW, else phone numbers would fit. */
const grouped = /^0?5 ?[13579](?: ?\d\d)(?:(?: ?\d{4})? ?\d{3})?$/;

function written(input: Cell): string {
  const cell = plainCell(input);
  const number = numberOf(cell);
  if (number) return Number.isInteger(number.value) ? String(number.value) : '';
  return typeof cell === 'string' ? cleanLine(cell) : '';
}

/**
 * Reads a municipality key: `05162024`, `5162024` (lost zero), `05 1 62 024`, `5.162.024`, `5162024.0`, a 12-digit ARS.
 * Without `known` keys only the form is checked; with them an AGS outside is refused.
 */
export function parseAgs(input: Cell, known?: ReadonlySet<string>): ParsedKey {
  const text = written(input);
  const bare = text.replace(/^(?:ags|ars|gemeindeschl(?:ü|ue)ssel|gkz)[: ]+/i, '').replace(/^(\d+)[.,]0{1,2}$/, '$1');
  if (!/^\d+$/.test(bare) && !grouped.test(bare.replace(/[.\-/ ]+/g, ' '))) return refuse('AGS_UNREADABLE', { text });
  const digits = bare.replace(/\D/g, '');
  if (digits.length === 4 || digits.length === 5) return shortKey(digits, text);
  if (digits.length === 7 || digits.length === 8) return municipalityKey(digits.padStart(8, '0'), digits, text, known);
  if (digits.length === 11 || digits.length === 12) return regionalKey(digits.padStart(12, '0'), text, known);
  return refuse('AGS_UNREADABLE', { text });
}

/** Five digits are a PLZ, unless they start with a Land of 01 to 09 and no PLZ can: 05162 is the Rhein-Kreis Neuss. */
function shortKey(digits: string, text: string): ParsedKey {
  const isNorthRhineDistrict = /^05[13579]\d\d$/.test(digits.padStart(5, '0'));
  if (isNorthRhineDistrict) {
    const notes = digits.length === 4 ? [note('AGS_ZERO_RESTORED', { text, value: `0${digits}` })] : [];
    return { ok: true, kind: 'district', value: digits.padStart(5, '0'), notes };
  }
  if (digits.length === 4) return refuse('AGS_UNREADABLE', { text });
  return { ok: true, kind: 'postalCode', value: digits, notes: [note('AGS_IS_POSTAL_CODE', { text })] };
}

function municipalityKey(key: string, digits: string, text: string, known: ReadonlySet<string> | undefined): ParsedKey {
  if (!isLand(key)) return refuse('AGS_UNREADABLE', { text });
  if (known && !known.has(key)) return filledUpKey(key, text) ?? refuse('AGS_UNKNOWN', { text });
  if (key === text) return { ok: true, kind: 'municipality', value: key, notes: [] };
  const code = digits.length === 7 ? 'AGS_ZERO_RESTORED' : 'AGS_REFORMATTED';
  return { ok: true, kind: 'municipality', value: key, notes: [note(code, { text, value: key })] };
}

/** 05162000: the key of a Kreis filled up to the length of a municipality's, as offices write it in lists of both. */
function filledUpKey(key: string, text: string): ParsedKey | null {
  if (!key.endsWith('000')) return null;
  const value = key.slice(0, 5);
  return { ok: true, kind: 'district', value, notes: [note('AGS_REFORMATTED', { text, value })] };
}

/** ARS: Land 2, Regierungsbezirk 1, Kreis 2, Gemeindeverband 4, Gemeinde 3. The AGS leaves the Gemeindeverband out. */
function regionalKey(key: string, text: string, known: ReadonlySet<string> | undefined): ParsedKey {
  const ags = key.slice(0, 5) + key.slice(9);
  if (!isLand(key)) return refuse('AGS_UNREADABLE', { text });
  if (known && !known.has(ags)) return filledUpKey(ags, text) ?? refuse('AGS_UNKNOWN', { text });
  return { ok: true, kind: 'municipality', value: ags, notes: [note('AGS_FROM_ARS', { text, value: ags })] };
}

/** A German PLZ as five digits; a number cell may have lost the zero of eastern PLZ. */
export function parsePostalCode(input: Cell): { ok: true; value: string; notes?: ParseNote[] } | Refusal {
  const text = written(input)
    .replace(/^D[ -]+(?=\d)/i, '')
    .replace(/[.,]0+$/, '');
  if (/^\d{5}$/.test(text) && text >= '01001') return { ok: true, value: text };
  if (/^[1-9]\d{3}$/.test(text))
    return { ok: true, value: `0${text}`, notes: [note('POSTAL_CODE_ZERO_RESTORED', { text })] };
  return refuse('POSTAL_CODE_UNREADABLE', { text: text || written(input) });
}
