import type { FieldValue, OfferRecord, OfferValues } from '../../../shared/contract/offers.ts';
import { fieldKinds, type OfferField } from '../../../shared/domain/offer-fields.ts';
import { parsePartialDate } from '../../../shared/domain/partial-date.ts';
import { parseQuantity } from '../../../shared/domain/quantity.ts';
import { offersTexts } from '../../../shared/i18n/de/offers.ts';
import type { Names } from './names.ts';
import { recordText, vocabularyOf } from './value-text.ts';

/** A field while it is edited: typed text, chosen ids, or yes/no/unknown. */
export type Draft = string | string[] | boolean | null;
export type Drafts = Partial<Record<OfferField, Draft>>;
export type ParsedDraft = { ok: true; value: FieldValue } | { ok: false; message: string };

/** Key of "kreisweit" among the chosen municipalities. */
export const districtWideChoice = '*';
const words = offersTexts.invalid;
const emailForm = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;

/** What the editor of a field starts with: the value in words, ready to be typed over. */
export function draftOf(record: OfferRecord, field: OfferField, names: Names): Draft {
  if (field === 'municipality') return record.districtWide ? [districtWideChoice] : record.municipalities;
  const value = record.values[field];
  if (fieldKinds[field] === 'boolean') return typeof value === 'boolean' ? value : null;
  if (vocabularyOf(field)) return Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];
  if (fieldKinds[field] === 'list') return Array.isArray(value) ? value.join('; ') : String(value ?? '');
  return recordText(record, field, names);
}

/** Typed text as it is stored; refuses what cannot be read and never guesses. */
export function parseDraft(field: OfferField, draft: Draft): ParsedDraft {
  if (typeof draft !== 'string') return { ok: true, value: draft };
  const text = draft.trim();
  if (field === 'name' && text === '') return { ok: false, message: words.name };
  if (text === '') return { ok: true, value: null };
  switch (fieldKinds[field]) {
    case 'partialDate':
      return parseDate(text, field === 'validFrom' ? 'start' : 'end');
    case 'quantity': {
      const parsed = parseQuantity(text);
      return parsed.ok ? { ok: true, value: parsed.value } : { ok: false, message: parsed.reason };
    }
    case 'list':
      return {
        ok: true,
        value: text
          .split(/[;\n]/)
          .map((part) => part.trim())
          .filter(Boolean),
      };
    case 'email':
      return emailForm.test(text) ? { ok: true, value: text } : { ok: false, message: words.email(text) };
    case 'postalCode':
      return /^\d{5}$/.test(text) ? { ok: true, value: text } : { ok: false, message: words.postalCode(text) };
    default:
      return { ok: true, value: text };
  }
}

function parseDate(text: string, meaning: 'start' | 'end'): ParsedDraft {
  const parsed = parsePartialDate(text, { meaning });
  if (!parsed.ok) return { ok: false, message: words.date(text) };
  return parsed.to ? { ok: false, message: words.range } : { ok: true, value: parsed.value };
}

export interface ParsedDrafts {
  values: OfferValues;
  place: { municipalities: string[]; districtWide: boolean } | null;
  messages: Partial<Record<OfferField, string>>;
}

const same = (a: Draft | undefined, b: Draft): boolean => JSON.stringify(a ?? null) === JSON.stringify(b);

/** The changed fields of a form as the command takes them; `messages` names what has to be corrected first. */
export function parseDrafts(drafts: Drafts, before: Drafts): ParsedDrafts {
  const result: ParsedDrafts = { values: {}, place: null, messages: {} };
  for (const [key, draft] of Object.entries(drafts) as [OfferField, Draft][]) {
    if (same(before[key], draft)) continue;
    if (key === 'municipality' && Array.isArray(draft)) {
      const districtWide = draft.includes(districtWideChoice);
      if (draft.length === 0) result.messages.municipality = words.place;
      else result.place = { districtWide, municipalities: districtWide ? [] : draft };
      continue;
    }
    const parsed = parseDraft(key, draft);
    if (parsed.ok) result.values[key] = parsed.value;
    else result.messages[key] = parsed.message;
  }
  return result;
}
