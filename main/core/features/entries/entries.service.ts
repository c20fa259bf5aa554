import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import type { StructureEntry } from '../../../../shared/contract/entries.ts';
import type { FieldValue, Origin } from '../../../../shared/contract/offers.ts';
import { entryColumns, entryFieldOf } from '../../database/entry-columns.ts';
import type { Row, SqlValue } from '../../database/entities.ts';
import type { ReadDb } from '../../database/statement.ts';
import type { ReadContext } from '../../platform/context.ts';
import { rawChangesOf } from '../history/index.ts';
import { originIn } from '../offers/index.ts';
import { importedEntryIn } from './entry-origin.repository.ts';
import * as stored from './listed-entries.repository.ts';

const list = (value: SqlValue | undefined): string[] =>
  typeof value === 'string' ? (JSON.parse(value) as string[]) : [];
const optional = (value: SqlValue | undefined): string | null => (value == null ? null : String(value));

function structureValues(row: Row): StructureEntry['values'] {
  const filled = entryColumns.structure.flatMap(({ field, column, isList }): [string, FieldValue][] => {
    const value = row[column];
    return value == null ? [] : [[field, isList ? list(value) : String(value)]];
  });
  return Object.fromEntries(filled);
}

/** What municipalities said about their structures in a round, a municipality's own word first. */
export const structuresIn = (db: ReadDb, surveyId: string): StructureEntry[] =>
  stored.structuresOf(db, surveyId).map((row) => ({
    id: row.id,
    place: row.place,
    sender: row.sender_name,
    values: structureValues(row),
  }));

/** The figures of one indicator in a round, with all indicators there are. */
export function listFigures(
  { db }: ReadContext,
  { surveyId, indicatorId }: InputOf<'surveys.figures'>,
): OutputOf<'surveys.figures'> {
  const indicators = stored.indicatorsOf(db, surveyId);
  const chosen = indicators.find(({ id }) => id === indicatorId) ?? indicators[0];
  const rows = (chosen ? stored.figuresOf(db, surveyId, chosen.id) : []).map((row) => ({
    id: row.id,
    place: row.place,
    sender: row.sender_name,
    period: row.period,
    value: optional(row['value']),
    sign: optional(row['sign']),
    unit: optional(row['unit']),
    source: row.source,
  }));
  return { rows, total: chosen?.figures ?? 0, indicators, indicatorId: chosen?.id ?? null };
}

/** The needs named in a round. */
export function listNeeds({ db }: ReadContext, { surveyId }: InputOf<'surveys.needs'>): OutputOf<'surveys.needs'> {
  const rows = stored.needsOf(db, surveyId).map((row) => ({
    id: row.id,
    place: row.place,
    sender: row.sender_name,
    need: row.need,
    fieldsOfAction: list(row['fields_of_action']),
    targetGroups: list(row['target_groups']),
    priority: optional(row['priority']),
    remark: optional(row['remark']),
  }));
  return { rows, total: stored.countNeeds(db, surveyId) };
}

/** A need entered by hand: who told whom when. */
function toldOrigin(db: ReadDb, id: string, { actor, at }: { actor: string; at: string }): Origin | null {
  const told = stored.needTold(db, id);
  if (!told) return null;
  return { kind: 'conversation', ...told, enteredBy: actor, at };
}

/** The cell behind a value: that of the file which said it last. */
export function entryOrigin(
  { db }: ReadContext,
  { entity, id, field }: InputOf<'surveys.entryOrigin'>,
): OutputOf<'surveys.entryOrigin'> {
  const changes = rawChangesOf(db, entity, id).filter((change) => !change.undone && change.undoes === null);
  const sets = (after: object | null): boolean =>
    Object.keys(after ?? {}).some((column) => entryFieldOf(column) === field);
  const change = changes.find(({ after }) => sets(after));
  const row = change && importedEntryIn(db, id, change.commandId);
  if (row) return { origin: originIn(row, field, row.cell) };
  return { origin: entity === 'need' && change ? toldOrigin(db, id, change) : null };
}
