import {
  importFieldKinds,
  structureFields,
  vocabularyOf,
  type ImportField,
} from '../../../shared/domain/import-fields.ts';
import type { Entity, EntryEntity } from './entities.ts';

/** A field of an entry and the column it is stored in; lists are JSON. */
export interface EntryColumn {
  field: ImportField;
  column: string;
  isList: boolean;
}
const snake = (name: string): string => name.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);
const columnOf = (field: ImportField): EntryColumn => ({
  field,
  column: snake(field),
  isList: importFieldKinds[field] === 'list' || vocabularyOf(field) !== undefined,
});

/** The fields of each entry that are columns of their own, without its place. */
export const entryColumns: Record<EntryEntity, readonly EntryColumn[]> = {
  structure: [...structureFields, 'remark' as const].map(columnOf),
  need: (['need', 'fieldsOfAction', 'targetGroups', 'priority', 'remark'] as const).map(columnOf),
  observation: (['period', 'value', 'unit', 'source', 'remark'] as const).map(columnOf),
};

const fields = new Map(Object.values(entryColumns).flatMap((list) => list.map(({ column, field }) => [column, field])));
/** The field behind a stored column, as the change log names it. */
export const entryFieldOf = (column: string): ImportField | undefined =>
  column === 'place'
    ? 'municipality'
    : column === 'indicator_id'
      ? 'indicator'
      : column === 'sign'
        ? 'value'
        : fields.get(column);

export const isEntry = (entity: Entity): entity is EntryEntity => Object.hasOwn(entryColumns, entity);
/** What a file can bring: what an undo counts and names. */
export const isImported = (entity: Entity): boolean => entity === 'offer' || isEntry(entity);
