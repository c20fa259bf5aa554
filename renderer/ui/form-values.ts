import { isDay } from '../../shared/domain/day.ts';
import { formatPartialDate, isPartialDate, parsePartialDate } from '../../shared/domain/partial-date.ts';
import { formatQuantity, parseQuantity, quantityPartsOf } from '../../shared/domain/quantity.ts';
import { recordTexts } from '../../shared/i18n/de/record.ts';
import type { Choice } from './pick-matches.ts';

export type FieldKind =
  | 'text'
  | 'long'
  | 'number'
  | 'quantity'
  | 'amount'
  | 'email'
  | 'postalCode'
  | 'day'
  | 'time'
  | 'partialDate'
  | 'list'
  | 'choice'
  | 'several'
  | 'one'
  | 'yesNo';
/** As the core stores it: text, whole number or cents, yes/no, chosen keys. */
export type FormValue = string | number | boolean | readonly string[] | null;
export type FormValues = Readonly<Record<string, FormValue>>;

const isFormValue = (value: unknown): value is FormValue =>
  value === null ||
  ['string', 'number', 'boolean'].includes(typeof value) ||
  (Array.isArray(value) && value.every((part) => typeof part === 'string'));

/** What a form can edit of a record; its nested parts have forms of their own. */
export const formValuesIn = (record: object): FormValues =>
  Object.fromEntries(Object.entries(record).filter((entry): entry is [string, FormValue] => isFormValue(entry[1])));

/** A field of a record form. */
export interface FormField {
  name: string;
  label: string;
  /**
   * `day` is a calendar day, `partialDate` may also be a month, quarter, year; `quantity` may also be "ca. 50"; `list` is
   * typed, `several` is chosen; `one` of very many.
   */
  kind: FieldKind;
  options?: readonly Choice[];
  /** A choice that stands alone: it and the others exclude each other. */
  alone?: string;
  required?: boolean;
  /** Takes the whole width of the form. */
  wide?: boolean;
  hint?: string;
  /** For dates: whether the first or the last day of a period counts. */
  meaning?: 'start' | 'end';
}
/** A field while it is edited. */
export type FormDraft = string | readonly string[] | boolean | null;
type Parsed = { ok: true; value: FormValue } | { ok: false; message: string };

const emailForm = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;
const timeForm = /^(\d{1,2})(?:[:.](\d{2}))?(?:\s*Uhr)?$/i;
const amountForm = /^-?\d{1,3}(?:\.?\d{3})*(?:,\d{1,2})?$/;

/** "12.500,50 €" -> 1250050; null where the text is no amount. */
export function parseAmount(text: string): number | null {
  const bare = text.replaceAll(/[€\s]|EUR/g, '');
  if (!amountForm.test(bare)) return null;
  return Math.round(Number(bare.replaceAll('.', '').replace(',', '.')) * 100);
}

/** "9", "9.30 Uhr" -> "09:30"; null where the text is no time of the day. */
function parseTime(text: string): string | null {
  const [, hours = '', minutes = '00'] = timeForm.exec(text) ?? [];
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) return null;
  return `${hours.padStart(2, '0')}:${minutes}`;
}

/** Cents as they are typed: "12500,50". */
const typedAmount = (cents: number): string => (cents / 100).toFixed(cents % 100 === 0 ? 0 : 2).replace('.', ',');

/** What the editor of a field starts with. */
export function draftOfValue({ kind }: FormField, value: FormValue | undefined): FormDraft {
  if (kind === 'yesNo') return typeof value === 'boolean' ? value : null;
  if (kind === 'several') return Array.isArray(value) ? value : [];
  if (kind === 'one') return typeof value === 'string' ? [value] : [];
  if (Array.isArray(value)) return value.join('; ');
  if (value === null || value === undefined) return '';
  if (kind === 'amount') return typedAmount(Number(value));
  const text = String(value);
  if (kind === 'quantity' && quantityPartsOf(text)) return formatQuantity(text);
  return kind === 'partialDate' && isPartialDate(text) ? formatPartialDate(text) : text;
}

const empty = (draft: FormDraft): boolean =>
  draft === null ||
  draft === '' ||
  (typeof draft === 'string' && draft.trim() === '') ||
  (Array.isArray(draft) && draft.length === 0);

const read = (value: FormValue): Parsed => ({ ok: true, value });
const refused = (message: string): Parsed => ({ ok: false, message });

function parseDate(text: string, meaning: 'start' | 'end'): Parsed {
  const parsed = parsePartialDate(text, { meaning });
  if (!parsed.ok) return refused(recordTexts.notADate(text));
  return parsed.to ? refused(recordTexts.notAPoint) : read(parsed.value);
}

function parseText({ kind, meaning = 'start' }: FormField, text: string): Parsed {
  switch (kind) {
    case 'number':
      return /^-?\d{1,9}$/.test(text) ? read(Number(text)) : refused(recordTexts.notANumber(text));
    case 'quantity': {
      const parsed = parseQuantity(text);
      return parsed.ok ? read(parsed.value) : refused(parsed.reason);
    }
    case 'amount': {
      const cents = parseAmount(text);
      return cents === null ? refused(recordTexts.notAnAmount(text)) : read(cents);
    }
    case 'time': {
      const time = parseTime(text);
      return time === null ? refused(recordTexts.notATime(text)) : read(time);
    }
    case 'email':
      return emailForm.test(text) ? read(text) : refused(recordTexts.notAnEmail(text));
    case 'postalCode':
      return /^\d{5}$/.test(text) ? read(text) : refused(recordTexts.notAPostalCode(text));
    case 'partialDate':
      return parseDate(text, meaning);
    case 'day':
      return isDay(text) ? read(text) : refused(recordTexts.notADay(text));
    case 'list': {
      const parts = text.split(/[;\n]/).map((part) => part.trim());
      return read(parts.filter(Boolean));
    }
    default:
      return read(text);
  }
}

/** Typed text as it is stored; refuses what cannot be read and never guesses. */
export function parseFormDraft(field: FormField, draft: FormDraft): Parsed {
  if (empty(draft)) {
    if (field.required) return refused(recordTexts.required(field.label));
    return read(field.kind === 'list' || field.kind === 'several' ? [] : null);
  }
  if (field.kind === 'one') return read(Array.isArray(draft) ? (draft[0] ?? null) : null);
  return typeof draft === 'string' ? parseText(field, draft.trim()) : read(draft);
}

export interface ParsedForm {
  values: Record<string, FormValue>;
  messages: Record<string, string>;
}

/** The one chosen last stays where `alone` excludes the others. */
export function chosenWith(alone: string | undefined, before: readonly string[], after: string[]): string[] {
  if (alone === undefined || !after.includes(alone)) return after;
  return before.includes(alone) ? after.filter((id) => id !== alone) : [alone];
}

/**
 * All fields of a form as they are stored; `messages` names what has to be corrected first. A field that still reads as
 * its value was shown keeps that value.
 */
export function parseForm(
  fields: readonly FormField[],
  drafts: Readonly<Record<string, FormDraft>>,
  values: FormValues = {},
): ParsedForm {
  const result: ParsedForm = { values: {}, messages: {} };
  for (const field of fields) {
    const draft = drafts[field.name] ?? null;
    const value = values[field.name] ?? null;
    if (!empty(draft) && JSON.stringify(draft) === JSON.stringify(draftOfValue(field, value))) {
      result.values[field.name] = value;
      continue;
    }
    const parsed = parseFormDraft(field, draft);
    if (parsed.ok) result.values[field.name] = parsed.value;
    else result.messages[field.name] = parsed.message;
  }
  return result;
}
