import { indicatorKey } from '../../../../shared/domain/indicator-name.ts';
import { fold } from '../../../../shared/domain/text-folding.ts';
import type { EntryEntity, Row, SqlValue } from '../../database/entities.ts';

/** An entry as a file says it: only the columns it speaks of. */
export interface EntryDraft {
  entity: EntryEntity;
  /** Cell of a figure; empty where the whole row is one entry. */
  cell: string;
  /** What a figure counts; the catalogue may not know it yet. */
  indicator: { name: string; unit: string | null } | null;
  values: Row;
  originals: object;
}
/** An entry as it is stored; `indicator` is the folded name of what a figure counts, `indicatorName` the one to show. */
export interface StoredEntry {
  id: string;
  entity: EntryEntity;
  indicator: string | null;
  indicatorName: string | null;
  values: Row;
}

const text = (value: SqlValue | undefined): string => (typeof value === 'string' ? value : '');
const words = (value: SqlValue | undefined): string =>
  fold(text(value))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** What makes two entries of one sender in one round the same, apart from the source of a figure. */
function subject(entity: EntryEntity, values: Row, indicator: string | null): string {
  const place = text(values['place']);
  if (entity === 'structure') return `structure|${place}`;
  if (entity === 'need') return `need|${place}|${words(values['need'])}`;
  return `observation|${place}|${indicator ?? ''}|${text(values['period'])}`;
}
/** Figures of different sources are never the same figure: Melderegister, IT.NRW and Zensus differ for the same day. */
const sourceOf = (values: Row): string => words(values['source']);

export const subjectOfDraft = ({ entity, values, indicator }: EntryDraft): string =>
  subject(entity, values, indicator && indicatorKey(indicator.name));
export const subjectOfStored = ({ entity, values, indicator }: StoredEntry): string =>
  subject(entity, values, indicator);
export const identityOfDraft = (draft: EntryDraft): string => `${subjectOfDraft(draft)}|${sourceOf(draft.values)}`;

/**
 * The stored entry a draft speaks of: the same subject and source; a figure without source on either side meets the only one of its
 * subject.
 */
export function findStored(draft: EntryDraft, candidates: readonly StoredEntry[]): StoredEntry | null {
  const source = sourceOf(draft.values);
  const same = candidates.find(({ values }) => sourceOf(values) === source);
  if (same) return same;
  const [only] = candidates;
  return only && candidates.length === 1 && (source === '' || sourceOf(only.values) === '') ? only : null;
}

/** Of each subject the first, of a figure the newest period: what a sheet asks its recipient to bring up to date. */
export function latestOf(entries: readonly StoredEntry[]): StoredEntry[] {
  const latest = new Map<string, StoredEntry>();
  for (const entry of entries) {
    const { entity, values, indicator } = entry;
    const key = `${subject(entity, { ...values, period: '' }, indicator)}|${sourceOf(values)}`;
    const known = latest.get(key);
    if (!known || text(values['period']) > text(known.values['period'])) latest.set(key, entry);
  }
  return [...latest.values()];
}

/** The columns a draft would change. An empty cell changes nothing. */
export function changedColumns(draft: EntryDraft, stored: StoredEntry): string[] {
  return Object.keys(draft.values).filter(
    (column) => (draft.values[column] ?? null) !== (stored.values[column] ?? null),
  );
}
