import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vocabularyOfField } from '../../../../shared/domain/offer-fields.ts';
import { redactedTexts } from '../../../../shared/i18n/de/redacted.ts';
import { pasteTexts } from '../../../../shared/i18n/de/paste.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { entryFieldOf, isImported } from '../../database/entry-columns.ts';
import { isActor, type Entity } from '../../database/entities.ts';
import { offerColumns } from '../../database/offer-columns.ts';
import { planUndo, undoCommand } from '../../database/undo.ts';
import type { JobContext, ReadContext, WriteContext } from '../../platform/context.ts';
import { nameOf } from '../history/index.ts';
import { planExists } from '../planning/index.ts';
import { decide } from './decisions.rules.ts';
import { draftsOf } from './draft-store.ts';
import { toDetail, toDraft } from './draft-view.ts';
import { Grid } from './grid.ts';
import { issueKindsOf } from './issue-kinds.rules.ts';
import { findBatch, listsActors, type StoredBatch } from './imports.repository.ts';
import { readDrafts } from './jobs.ts';
import { statementsOf } from './replace.repository.ts';
import type { ReadDb } from '../../database/statement.ts';
import { tickedOffBy } from '../surveys/index.ts';

/** Files not yet taken over; those of an earlier run are read again. */
export function listDrafts(context: JobContext): OutputOf<'imports.drafts'> {
  const store = draftsOf(context);
  const unread = [...store.files.values()].filter((draft) => !draft.read && !draft.problem && !draft.committedAs);
  readDrafts(context, store, unread);
  return { drafts: [...store.files.values()].map((draft) => toDraft(context, draft)) };
}

export function getDraft(context: JobContext, { id }: { id: string }): OutputOf<'imports.draft'> {
  const store = draftsOf(context);
  return toDetail(context, store.current(id), store.knowledge);
}

export function draftGrid(
  context: JobContext,
  { id, filter, issue, from, limit }: InputOf<'imports.grid'>,
): OutputOf<'imports.grid'> {
  const store = draftsOf(context);
  return new Grid(store.current(id), store.knowledge).window({ filter, issue }, from, limit);
}

export function draftIssueKinds(context: JobContext, { id }: { id: string }): OutputOf<'imports.issueKinds'> {
  return { kinds: issueKindsOf(draftsOf(context).get(id).evaluation?.tables ?? []) };
}

export function nextIssue(
  context: JobContext,
  { id, filter, issue, from, back }: InputOf<'imports.nextIssue'>,
): OutputOf<'imports.nextIssue'> {
  const store = draftsOf(context);
  return { place: new Grid(store.get(id), store.knowledge).nextIssue({ filter, issue }, from, back) };
}

export function decideDraft(
  context: JobContext,
  { id, decision }: InputOf<'imports.decide'>,
): OutputOf<'imports.decide'> {
  const store = draftsOf(context);
  const draft = store.get(id);
  if (decision.kind === 'sender' && decision.ags !== 'districtWide') store.checkMunicipality(decision.ags);
  if (decision.kind === 'plan' && !planExists(context.db, decision.planId)) throw new Problem('PLAN_NOT_FOUND');
  store.decided(draft, decide(draft.decisions, decision));
  context.changed('imports');
  return toDetail(context, draft, store.knowledge);
}

export function discardDrafts(context: JobContext, { ids }: InputOf<'imports.discard'>): Record<string, never> {
  const store = draftsOf(context);
  for (const id of ids) store.remove(id);
  context.changed('imports', 'overview');
  return {};
}

function batchOf(db: ReadDb, importId: string): StoredBatch {
  const batch = findBatch(db, importId);
  if (!batch) throw new Problem('IMPORT_NOT_FOUND');
  if (batch.undone_at !== null) throw new Problem('IMPORT_ALREADY_UNDONE');
  return batch;
}

const fieldOfVocabulary = new Map<string, string>(Object.entries(vocabularyOfField).map(([field, v]) => [v, field]));
const fieldOfColumn = new Map<string, string>(offerColumns.map(({ column, field }) => [column, field]));
/** The field behind a stored column or list of an offer or entry, as the change log names it. */
const fieldOfStored = (stored: string): string =>
  stored === 'provider_id'
    ? 'provider'
    : (fieldOfColumn.get(stored) ?? fieldOfVocabulary.get(stored) ?? entryFieldOf(stored) ?? stored);

/** What a person sees as one record; what hangs on it is not named apart. */
const isNamed = (entity: Entity): boolean => isImported(entity) || isActor(entity) || entity === 'measure';

/** What an undo would remove, restore, and keep because it was edited since. Throws IMPORT_NOT_FOUND. */
export function previewUndo({ db }: ReadContext, { importId }: { importId: string }): OutputOf<'imports.undoPreview'> {
  const { command_id: commandId } = batchOf(db, importId);
  const plan = planUndo(db, commandId);
  const kept = plan.kept.filter(({ entity }) => isNamed(entity));
  return {
    removes: plan.removes,
    restores: plan.restores,
    statements: statementsOf(db, importId).length,
    entries: plan.entries,
    measures: plan.measures,
    actors: plan.actors,
    people: plan.people,
    reports: plan.reports.removes,
    waiting: tickedOffBy(db, commandId),
    kept: kept.map(({ entity, entityId, fields }) => ({
      id: entityId,
      entity,
      name: nameOf(db, entity, entityId) ?? '',
      fields: isImported(entity) ? fields.map(fieldOfStored) : fields,
    })),
  };
}

/** Takes an import back; overwritten values return, values edited since stay. */
export function undoImport(context: WriteContext, { importId }: { importId: string }): OutputOf<'imports.undo'> {
  const { db, recorder } = context;
  const batch = batchOf(db, importId);
  const statements = statementsOf(db, importId).length;
  const { plan, kept } = undoCommand(db, recorder, batch.command_id);
  // the Träger of offers come and go with them and are not counted beside them
  const isList = listsActors(db, importId);
  const listed = isList ? plan.actors : { removes: 0, restores: 0 };
  return {
    removed: plan.removes + plan.entries.removes + plan.measures.removes + listed.removes,
    restored: plan.restores + plan.entries.restores + plan.measures.restores + listed.restores,
    statements,
    kept: kept.filter(({ entity }) => isNamed(entity) && (isList || !isActor(entity))).length,
  };
}

/** A pasted range has no ending of its own; the program that opens it needs one. */
const endingOf = (path: string): string =>
  readFileSync(path).subarray(0, 9).toString() === '<!doctype' ? '.html' : '.tsv';

/** The stored original of an import; the name of a redacted one says so. Throws IMPORT_NOT_FOUND, FILE_NOT_FOUND. */
export function originalOf(
  { db, folder }: ReadContext,
  { importId }: { importId: string },
): OutputOf<'imports.originalOf'> {
  const batch = findBatch(db, importId);
  if (!batch) throw new Problem('IMPORT_NOT_FOUND');
  const path = join(folder.originals, batch.sha256);
  if (!existsSync(path)) throw new Problem('FILE_NOT_FOUND');
  const name = pasteTexts.isName(batch.file_name) ? `${batch.file_name}${endingOf(path)}` : batch.file_name;
  return { path, fileName: batch.redacted_at === null ? name : redactedTexts.fileName(name, batch.redacted_at) };
}
