import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import { safeFileName } from '../../../../shared/domain/file-names.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { mostAttachmentBytes } from '../../../../shared/contract/limits.ts';
import type { Recorder } from '../../database/recorder.ts';
import type { ReadDb } from '../../database/statement.ts';
import type { ReadContext, WriteContext } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { keepFile } from '../../platform/keep-file.ts';
import { problemFromSystem } from '../../platform/system-problem.ts';
import { nameOf } from '../history/index.ts';
import { isKeptKind } from './attachment.rules.ts';
import * as repository from './records.repository.ts';
import { recordPages, type RecordEntity } from '../../../../shared/contract/record-pages.ts';

const tables = { note: 'record_note', attachment: 'attachment', reminder: 'reminder' } as const;

export const extras = ({ db }: ReadContext, input: InputOf<'records.extras'>): OutputOf<'records.extras'> =>
  repository.extrasOf(db, input.entity, input.entityId);

function requireCarrier(db: ReadDb, { entity, entityId }: { entity: RecordEntity; entityId: string }): void {
  if (!repository.recordExists(db, entity, entityId)) throw new Problem('RECORD_NOT_FOUND');
}

export function addNote(context: WriteContext, input: InputOf<'records.addNote'>): { id: string } {
  const { db, recorder } = context;
  requireCarrier(db, input);
  const id = newId();
  const { entity, entityId, text } = input;
  const said = { text: text.trim(), at: recorder.at, person: recorder.actor };
  recorder.create('record_note', { id, entity, entity_id: entityId, ...said });
  return { id };
}

export function changeNote({ recorder }: WriteContext, { id, text }: InputOf<'records.changeNote'>) {
  if (!recorder.read('record_note', id)) throw new Problem('RECORD_NOT_FOUND');
  recorder.update('record_note', id, { text: text.trim() });
  return {};
}

export function remind(context: WriteContext, input: InputOf<'records.remind'>): { id: string } {
  const { db, recorder } = context;
  requireCarrier(db, input);
  const id = newId();
  const { entity, entityId, due, text, who } = input;
  recorder.create('reminder', { id, entity, entity_id: entityId, due, text: text.trim(), who: who.trim(), done: 0 });
  return { id };
}

export function changeReminder({ recorder }: WriteContext, input: InputOf<'records.changeReminder'>) {
  const { id, due, text, who, done } = input;
  if (!recorder.read('reminder', id)) throw new Problem('RECORD_NOT_FOUND');
  recorder.update('reminder', id, {
    ...(due !== undefined && { due }),
    ...(text !== undefined && { text: text.trim() }),
    ...(who !== undefined && { who: who.trim() }),
    ...(done !== undefined && { done: done ? 1 : 0, done_at: done ? recorder.at : null }),
  });
  return { commandId: recorder.commandId };
}

/** The file of an attachment stays: taking the step back must find it. */
export function remove({ recorder }: WriteContext, { kind, id }: InputOf<'records.remove'>) {
  if (!recorder.read(tables[kind], id)) throw new Problem('RECORD_NOT_FOUND');
  recorder.remove(tables[kind], id);
  return { commandId: recorder.commandId };
}

function bytesOf(path: string): Buffer {
  try {
    const size = statSync(path).size;
    if (size === 0) throw new Problem('ATTACHMENT_EMPTY');
    if (size > mostAttachmentBytes) throw new Problem('ATTACHMENT_TOO_LARGE', { bytes: size });
    return readFileSync(path);
  } catch (error) {
    throw problemFromSystem(error, 'FILE_UNREADABLE');
  }
}

/** Throws RECORD_NOT_FOUND, ATTACHMENT_KIND, ATTACHMENT_EMPTY, ATTACHMENT_TOO_LARGE, FILE_NOT_FOUND, DISK_FULL. */
export function attach(context: WriteContext, input: InputOf<'records.attachPath'>): { id: string } {
  const { db, folder, recorder } = context;
  requireCarrier(db, input);
  const name = safeFileName(input.name);
  if (!isKeptKind(name)) throw new Problem('ATTACHMENT_KIND', { file: name });
  const bytes = bytesOf(input.path);
  const sha256 = keepFile(folder.attachments, bytes, 'FILE_UNREADABLE');
  const id = newId();
  const kept = { name, sha256, size: bytes.length, at: recorder.at, person: recorder.actor };
  recorder.create('attachment', { id, entity: input.entity, entity_id: input.entityId, ...kept });
  return { id };
}

/** Throws RECORD_NOT_FOUND, FILE_NOT_FOUND. */
export function fileOf({ db, folder }: ReadContext, { id }: { id: string }): OutputOf<'records.fileOf'> {
  const kept = repository.attachedFile(db, id);
  if (!kept) throw new Problem('RECORD_NOT_FOUND');
  const path = join(folder.attachments, kept.sha256);
  if (!existsSync(path)) throw new Problem('FILE_NOT_FOUND');
  return { path, fileName: kept.name };
}

/** Takes notes, attachments and reminders with their record; call it where a record is removed. */
export function removeExtras(db: ReadDb, recorder: Recorder, entity: RecordEntity, id: string): void {
  for (const kind of repository.carriedEntities) {
    for (const one of repository.carriedBy(db, kind, entity, id)) recorder.remove(kind, one);
  }
}

/** What hangs on the one record hangs on the other from now on. */
export function moveExtras(db: ReadDb, recorder: Recorder, entity: RecordEntity, from: string, to: string): void {
  for (const kind of repository.carriedEntities) {
    for (const one of repository.carriedBy(db, kind, entity, from)) recorder.update(kind, one, { entity_id: to });
  }
}

const daysAhead = 14;

/** What is to be looked at again by now or in the next two weeks; reminders of records that are gone are left out. */
export function dueReminders({ db, clock }: ReadContext): OutputOf<'overview.get'>['reminders'] {
  const until = Temporal.PlainDate.from(clock.today()).add({ days: daysAhead }).toString();
  return repository.openUntil(db, until).flatMap(({ entity, entityId, ...row }) => {
    const title = nameOf(db, entity, entityId);
    const page = recordPages[entity as RecordEntity];
    return title === null ? [] : [{ ...row, title, target: page && { page, id: entityId } }];
  });
}
