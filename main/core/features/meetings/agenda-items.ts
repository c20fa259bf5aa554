import { Problem } from '../../../../shared/domain/problem.ts';
import type { Row } from '../../database/entities.ts';
import type { ReadDb } from '../../database/statement.ts';
import type { WriteContext } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import * as repository from './meetings.repository.ts';
import { numbersOf } from './meetings.rules.ts';

export const textOf = (row: Row, column: string): string => String(row[column] ?? '');

/** Positions follow each other; numbers are kept beside the items, so that papers and minutes cite them. */
export function renumber({ db, recorder }: WriteContext, meetingId: string, order?: readonly string[]): void {
  const rows = repository.itemsOf(db, meetingId);
  const place = (id: string): number => order?.indexOf(id) ?? 0;
  const sorted = order ? rows.toSorted((a, b) => place(textOf(a, 'id')) - place(textOf(b, 'id'))) : rows;
  const numbers = numbersOf(sorted.map((row) => ({ public: row['public'] === 1, below: row['below'] === 1 })));
  for (const [index, row] of sorted.entries()) {
    recorder.update('agenda_item', textOf(row, 'id'), { position: index + 1, number: numbers[index] ?? null });
  }
}
/** Positions count from one without gaps. */
export const lastPosition = (db: ReadDb, meetingId: string): number => repository.itemsOf(db, meetingId).length;

/** Throws ITEM_NOT_FOUND. */
export function itemOf({ recorder }: WriteContext, id: string): Row {
  const item = recorder.read('agenda_item', id);
  if (!item) throw new Problem('ITEM_NOT_FOUND');
  return item;
}

/** A new item at the end of an agenda. */
export function addItem({ db, recorder }: WriteContext, meetingId: string, row: Row): void {
  const place = { meeting_id: meetingId, position: lastPosition(db, meetingId) + 1 };
  recorder.create('agenda_item', { id: newId(), minutes: null, ...row, ...place });
}

/** Takes an item off the agenda; tasks that came from it stay with the meeting. Throws ITEM_NOT_FOUND. */
export function dropItem(context: WriteContext, id: string): void {
  const meetingId = textOf(itemOf(context, id), 'meeting_id');
  for (const task of repository.tasksOfItem(context.db, id)) {
    context.recorder.update('task', task.id, { agenda_item_id: null });
  }
  context.recorder.remove('agenda_item', id);
  renumber(context, meetingId);
}
