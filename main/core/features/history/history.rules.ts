import type { ChangeEntry, FieldValue } from '../../../../shared/contract/offers.ts';
import { vocabularyOfField } from '../../../../shared/domain/offer-fields.ts';
import { commandLabel } from '../../../../shared/i18n/de/commands.ts';
import { columnMeanings, isListColumn } from '../../../../shared/domain/record-columns.ts';
import { placesIn, wholeDistrict } from '../../../../shared/domain/place-key.ts';
import type { Entity, Link, LinkChange, Row } from '../../database/entities.ts';
import { entryColumns, entryFieldOf, isEntry } from '../../database/entry-columns.ts';
import { offerColumns } from '../../database/offer-columns.ts';
import type { RawChange } from './history.repository.ts';

const fieldOfColumn = new Map(offerColumns.map((c) => [c.column, c]));
const fieldOfVocabulary = new Map<string, string>(Object.entries(vocabularyOfField).map(([field, v]) => [v, field]));

function columnValue(column: string, value: unknown): FieldValue {
  const known = fieldOfColumn.get(column);
  if (value === null || value === undefined) return null;
  if (known?.type === 'boolean') return value === 1;
  if (known?.type === 'list') return JSON.parse(String(value)) as string[];
  return String(value);
}

const lists = new Set(
  Object.values(entryColumns).flatMap((all) => all.flatMap(({ column, isList }) => (isList ? column : []))),
);

/** Structures, figures and needs are shown by the fields of a return; a place as region keys, `*` for the Kreis. */
function entryValue(column: string, value: unknown): FieldValue {
  if (typeof value !== 'string') return null;
  if (column === 'place') return value === wholeDistrict ? [wholeDistrict] : placesIn(value);
  return lists.has(column) ? (JSON.parse(value) as string[]) : value;
}
const isEntryChange = ({ entity }: RawChange): boolean => isEntry(entity as Entity);

function linkField(link: Link): { field: string; value: string } | null {
  if (link[0] === 'offer_municipality') return { field: 'municipality', value: link[1] ?? '' };
  if (link[0] === 'offer_term') return { field: fieldOfVocabulary.get(link[1] ?? '') ?? '', value: link[2] ?? '' };
  return null;
}

function linkChanges(links: LinkChange): ChangeEntry['fields'] {
  const byField = new Map<string, { before: string[]; after: string[] }>();
  const collect = (list: readonly Link[], side: 'before' | 'after'): void => {
    for (const link of list) {
      const entry = linkField(link);
      if (!entry) continue;
      const sides = byField.get(entry.field) ?? { before: [], after: [] };
      sides[side].push(entry.value);
      byField.set(entry.field, sides);
    }
  };
  collect(links.remove ?? [], 'before');
  collect(links.add ?? [], 'after');
  return [...byField].map(([field, { before, after }]) => ({ field, before, after }));
}

const hidden = new Set(['id', 'offer_id', 'match_key', 'extra']);

export type NameOf = (entity: string, id: string) => string | null;

/** More of one value is not read in a list of changes: the text of a whole paper, a picture. */
const mostLetters = 4000;
const cut = (text: string): string => (text.length > mostLetters ? `${text.slice(0, mostLetters)} …` : text);

/** Any other record: lists as lists, references by the present name of what they point at. */
function recordValue(column: string, value: unknown, nameOf: NameOf): FieldValue {
  if (value === null || value === undefined) return null;
  const meaning = columnMeanings[column];
  const values = isListColumn(column) ? (JSON.parse(String(value)) as unknown[]).map(String) : [cut(String(value))];
  const shown = meaning?.is === 'reference' ? values.map((id) => nameOf(meaning.entity, id) ?? id) : values;
  return isListColumn(column) ? shown : (shown[0] ?? null);
}

/** A stored change as the history shows it; links appear under the field they belong to. */
export function entryOf(change: RawChange, title: string | null, nameOf: NameOf): ChangeEntry {
  const before = (change.before ?? {}) as Row;
  const after = (change.after ?? {}) as Row;
  const columns = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((column) => !hidden.has(column));
  const isOfEntry = isEntryChange(change);
  const shown = (column: string, value: unknown): FieldValue => {
    if (isOfEntry) return entryValue(column, value);
    if (change.entity !== 'offer') return recordValue(column, value, nameOf);
    return column === 'provider_id' && typeof value === 'string'
      ? nameOf('organization', value)
      : columnValue(column, value);
  };
  const nameOfField = (column: string): string => {
    if (isOfEntry) return entryFieldOf(column) ?? column;
    if (change.entity !== 'offer') return column;
    return column === 'provider_id' ? 'provider' : (fieldOfColumn.get(column)?.field ?? column);
  };
  const fields = columns.map((column) => ({
    field: nameOfField(column),
    before: shown(column, before[column]),
    after: shown(column, after[column]),
  }));
  return {
    id: String(change.number),
    commandId: change.commandId,
    at: change.at,
    actor: change.actor,
    label: commandLabel(
      change.channel,
      change.entity === 'offer' && change.channel.startsWith('offers.') ? '' : change.detail,
    ),
    entity: change.entity,
    entityId: change.entityId,
    title: title ?? String(after['name'] ?? before['name'] ?? ''),
    fields: [...fields, ...linkChanges((change.links ?? {}) as LinkChange)],
    undone: change.undone,
  };
}
