import { isDay } from '../../shared/domain/day.ts';
import { formatPartialDate, isPartialDate, parsePartialDate } from '../../shared/domain/partial-date.ts';
import { recordTexts } from '../../shared/i18n/de/record.ts';
import type { Choice } from './pick-matches.ts';

export type FieldKind =
  | 'text'
  | 'long'
  | 'number'
  | 'amount'
  | 'day'
  | 'partialDate'
  | 'list'
  | 'choice'
  | 'several'
  | 'one'
  | 'yesNo';
/** As the core stores it: text, whole number or cents, yes/no, chosen keys. */
export type FormValue = string | number | boolean | readonly string[] | null;
export type FormValues = Readonly<Record<string, FormValue>>;

/** A field of a record form. */
export interface FormField {
  name: string;
  label: string;
  /** `day` is a calendar day, `partialDate` may also be a month, quarter, year; `list` is typed, `several` is chosen; `one` of very many. */
  kind: FieldKind;
  options?: readonly Choice[];
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

const amountForm = /^-?\d{1,3}(?:\.?\d{3})*(?:,\d{1,2})?$/;

/** "12.500,50 €" -> 1250050; null where the text is no amount. */
export function parseAmount(text: string): number | null {
  const bare = text.replaceAll(/[€\s]|EUR/g, '');
  if (!amountForm.test(bare)) return null;
  return Math.round(Number(bare.replaceAll('.', '').replace(',', '.')) * 100);
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
  return kind === 'partialDate' && isPartialDate(text) ? formatPartialDate(text) : text;
}

const empty = (draft: FormDraft): boolean =>
  draft === null ||
  draft === '' ||
  (typeof draft === 'string' && draft.trim() === '') ||
  (Array.isArray(draft) && draft.length === 0);

/** Typed text as it is stored; refuses what cannot be read and never guesses. */
export function parseFormDraft(field: FormField, draft: FormDraft): Parsed {
  if (empty(draft)) {
    if (field.required) return { ok: false, message: recordTexts.required(field.label) };
    return { ok: true, value: field.kind === 'list' || field.kind === 'several' ? [] : null };
  }
  if (field.kind === 'one') return { ok: true, value: Array.isArray(draft) ? (draft[0] ?? null) : null };
  if (typeof draft !== 'string') return { ok: true, value: draft };
  const text = draft.trim();
  switch (field.kind) {
    case 'number':
      return /^-?\d{1,9}$/.test(text)
        ? { ok: true, value: Number(text) }
        : { ok: false, message: recordTexts.notANumber(text) };
    case 'amount': {
      const cents = parseAmount(text);
      return cents === null ? { ok: false, message: recordTexts.notAnAmount(text) } : { ok: true, value: cents };
    }
    case 'partialDate': {
      const parsed = parsePartialDate(text, { meaning: field.meaning ?? 'start' });
      if (!parsed.ok || parsed.to) return { ok: false, message: recordTexts.notADate(text) };
      return { ok: true, value: parsed.value };
    }
    case 'day':
      return isDay(text) ? { ok: true, value: text } : { ok: false, message: recordTexts.notADay(text) };
    case 'list':
      return {
        ok: true,
        value: text
          .split(/[;\n]/)
          .map((part) => part.trim())
          .filter(Boolean),
      };
    default:
      return { ok: true, value: text };
  }
}

export interface ParsedForm {
  values: Record<string, FormValue>;
  messages: Record<string, string>;
}

/** All fields of a form as they are stored; `messages` names what has to be corrected first. */
export function parseForm(fields: readonly FormField[], drafts: Readonly<Record<string, FormDraft>>): ParsedForm {
  const result: ParsedForm = { values: {}, messages: {} };
  for (const field of fields) {
    const parsed = parseFormDraft(field, drafts[field.name] ?? null);
    if (parsed.ok) result.values[field.name] = parsed.value;
    else result.messages[field.name] = parsed.message;
  }
  return result;
}
