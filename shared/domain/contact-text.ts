import { displayText } from './cell-text.ts';
import { numberOf, plainCell } from './cell-value.ts';
import { note, refuse, type ParseNote, type Refusal } from './parse-result.ts';
import type { Cell } from './sheet.ts';
import { cleanLine } from './text-folding.ts';

export type ParsedText = { ok: true; value: string; notes?: ParseNote[] } | Refusal;

const exponent = /^\d(?:[.,]\d+)?e\+?\d+$/i;
const phoneForm = /^\+?[\d\s()/.\-–]{6,}(?:\s?(?:-|\/|durchwahl|dw\.?|app\.?)\s?\d+)?$/i;
const phoneLabel = /^(?:tel(?:efon)?\.?|fon|mobil|handy|ruf|t\.|m\.)(?:[-\s]?(?:nr\.?|nummer))?[\s:.]*/i;

/**
 * A phone number, kept as written (white space and dashes tidied). A number cell has lost its leading zero: it is restored and noted.
 * "2.13E+09" is refused, for the last digits are gone.
 */
export function parsePhone(input: Cell): ParsedText {
  const cell = plainCell(input);
  const number = numberOf(cell);
  if (number) return fromNumber(number.value);
  const text = cleanLine(displayText(cell));
  if (exponent.test(text)) return refuse('PHONE_EXPONENT', { text });
  const bare = text
    .replace(phoneLabel, '')
    .replace(/[‐‑‒–—−]/g, '-')
    .trim();
  if (/^[1-9]\d{6,11}$/.test(bare)) return fromNumber(Number(bare));
  const several = severalPhones(bare);
  if (several) return several;
  const digits = bare.replace(/\D/g, '');
  if (!phoneForm.test(bare) || digits.length < 6 || digits.length > 16) return refuse('PHONE_IMPLAUSIBLE', { text });
  if (/^(?:\+|0|\(0)/.test(bare)) return { ok: true, value: bare };
  return { ok: true, value: bare, notes: [note('PHONE_WITHOUT_AREA_CODE', { text })] };
}

/** Two whole numbers in a cell stay two: "02131 4711 oder 0171 2345678"; null for anything else. */
function severalPhones(bare: string): ParsedText | null {
  const parts = bare.split(/\s*[,;/|]\s*(?=\+|\(?0)|\s+(?:oder|und|u\.)\s+/i);
  if (parts.length === 1) return null;
  const read = parts.map((part) => parsePhone(part)).filter((phone) => phone.ok);
  if (read.length < parts.length) return null;
  return {
    ok: true,
    value: read.map(({ value }) => value).join(' / '),
    notes: read.flatMap(({ notes }) => notes ?? []),
  };
}

/** Area codes of NRW begin with 02 or 05, mobile numbers with 015, 016, 017: only then was it a zero that Excel cut off. */
function fromNumber(value: number): ParsedText {
  const text = Number.isInteger(value) && value > 0 ? String(value) : '';
  if (/^49[1-9]\d{7,11}$/.test(text))
    return { ok: true, value: `+${text}`, notes: [note('PHONE_ZERO_RESTORED', { text })] };
  if (!/^(?:[25]\d{6,10}|1[567]\d{8,9})$/.test(text))
    return refuse('PHONE_IMPLAUSIBLE', { text: text || String(value) });
  return { ok: true, value: `0${text}`, notes: [note('PHONE_ZERO_RESTORED', { text })] };
}

const emailForm = /^[\p{L}\d](?:[\p{L}\d._%+'-]*[\p{L}\d_%+'-])?@(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+\p{L}{2,}$/u;

function withLowerDomain(address: string): string {
  const at = address.indexOf('@');
  return address.slice(0, at) + address.slice(at).toLowerCase();
}

/** An e-mail address, the part behind the @ in lower case. "name (at) kreis.de" is read and noted; several addresses give the first. */
export function parseEmail(input: Cell): ParsedText {
  const text = cleanLine(displayText(input));
  if (emailForm.test(text) && !text.includes('..')) return { ok: true, value: withLowerDomain(text) };
  const address = text
    .replace(/^(?:e-?mail|mail)\s*:\s*|^mailto:/i, '')
    .replace(/^<(.*)>$/, '$1')
    .replace(/\s*(?:\(at\)|\[at\]|\{at\})\s*/i, '@')
    .replace(/\s*(?:\(punkt\)|\[dot\]|\(dot\))\s*/gi, '.')
    .replace(/[.,;]+$/, '');
  const several = address.split(/[\s,;/]+|\bund\b/).filter((part) => part.includes('@'));
  const candidate = several.length > 1 ? several[0]! : address.replace(/\s*@\s*/, '@');
  if (!emailForm.test(candidate) || candidate.includes('..')) return refuse('EMAIL_UNREADABLE', { text });
  const value = withLowerDomain(candidate);
  if (several.length > 1) return { ok: true, value, notes: [note('EMAIL_SEVERAL', { text, value })] };
  const repaired = value.toLowerCase() !== text.toLowerCase();
  return repaired ? { ok: true, value, notes: [note('EMAIL_REPAIRED', { text, value })] } : { ok: true, value };
}

const hostForm = /^(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+\p{L}{2,24}$/u;

/** A web address with its scheme (https where none is written) and the host in lower case. Other schemes are refused. */
export function parseWebsite(input: Cell): ParsedText {
  const text = cleanLine(displayText(input));
  const bare = text.replace(/^(?:internet|web|website|homepage|www)\s*:\s*/i, '').replace(/[,;]+$/, '');
  const match = /^(?:(https?):\/\/)?([^/?#\s@:]+)(:\d{2,5})?((?:[/?#][^\s]*)?)$/i.exec(bare);
  const [, scheme = 'https', host = '', port = '', path = ''] = match ?? [];
  if (!match || !hostForm.test(host)) return refuse('WEBSITE_UNREADABLE', { text });
  return { ok: true, value: `${scheme.toLowerCase()}://${host.toLowerCase()}${port}${path === '/' ? '' : path}` };
}
