import type { ContactChoice } from '../../../../shared/contract/exchange.ts';
import type { OfferLocation } from '../../../../shared/contract/offer-details.ts';
import type { Region, Settings } from '../../../../shared/contract/settings.ts';
import type { Term } from '../../../../shared/contract/vocabularies.ts';
import type { OfferField, Vocabulary } from '../../../../shared/domain/offer-fields.ts';
import type { OfferParts, StoredOffer } from '../offers/index.ts';

interface Point {
  lon: number;
  lat: number;
}
export type ExportedLocation = Omit<OfferLocation, 'id'> & { id: string; point: Point | null };

export interface ExportedOffer extends StoredOffer {
  /** When anything of it was last said or changed. */
  updatedAt: string;
  /** Where its address lies; null where nobody located it. */
  point: Point | null;
  /** What it has beside the one place, person, source and time of a return. */
  parts: Omit<OfferParts, 'locations'> & { locations: ExportedLocation[] };
  /** The day it was last confirmed; null for never. */
  confirmedOn: string | null;
  /** The same; of one that never was, the day anything of it was last said. */
  assuredOn: string;
}
/** What every format is made from. */
export interface Exported {
  offers: readonly ExportedOffer[];
  regions: readonly Region[];
  terms: Readonly<Record<Vocabulary, readonly Term[]>>;
  settings: Settings;
  contacts: ContactChoice;
  /** The columns of a view; null: all. Only the Excel list goes by them. */
  columns: readonly string[] | null;
  /** Counts of persons from 1 to below it stay here. */
  minimum: number;
  /** Title of the newest round; empty without one. */
  source: string;
  today: string;
  now: string;
}

export interface LeftOut {
  reason: string;
  count: number;
  examples: string[];
}
export interface OutputFile {
  name: string;
  content: string | Uint8Array;
}
/** What a format will write; the bytes are made only when asked for. */
export interface Plan {
  written: number;
  counts: { label: string; count: number }[];
  leftOut: LeftOut[];
  /** Whether the format has rules that the data were held against; `errors` is what breaks them. */
  checked: boolean;
  errors: string[];
  make(): Promise<OutputFile[]>;
}

const shown = 5;
/** A line of the preview; nothing where there is nothing to say. */
export const leftOut = (reason: string, names: readonly string[]): LeftOut[] =>
  names.length === 0 ? [] : [{ reason, count: names.length, examples: [...new Set(names)].slice(0, shown) }];

/** The text of a field; null where nothing is known. */
export function textOf({ values }: Pick<StoredOffer, 'values'>, field: OfferField): string | null {
  const value = values[field];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
export function listOf({ values }: Pick<StoredOffer, 'values'>, field: OfferField): string[] {
  const value = values[field];
  return Array.isArray(value) ? value : [];
}
/** The names of an offer's terms. */
export const termNames = (
  { terms }: Pick<Exported, 'terms'>,
  vocabulary: Vocabulary,
  ids: readonly string[],
): string[] => ids.map((id) => terms[vocabulary].find((term) => term.id === id)?.name ?? id);
