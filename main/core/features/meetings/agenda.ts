import type { InputOf } from '../../../../shared/contract/index.ts';
import type { AgendaItem, Suggestion } from '../../../../shared/contract/meetings.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { meetingTexts as t } from '../../../../shared/i18n/de/meetings.ts';
import { formatDay } from '../../../../shared/i18n/format.ts';
import type { Row } from '../../database/entities.ts';
import { recordRow, recordValues } from '../../database/record-row.ts';
import type { ReadDb } from '../../database/statement.ts';
import type { WriteContext } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { named, put } from './bodies.service.ts';
import * as repository from './meetings.repository.ts';
import { numbersOf, referenceOf } from './meetings.rules.ts';

const textOf = (row: Row, column: string): string => String(row[column] ?? '');

/** The agenda in order, each item with its number and how it is cited. */
export function agendaOf(db: ReadDb, meetingId: string, body: string, day: string | null): AgendaItem[] {
  const rows = repository.itemsOf(db, meetingId);
  const items = rows.map((row) => recordValues<AgendaItem>(row));
  const numbers = numbersOf(items);
  return items.map((item, index) => {
    const number = numbers[index] ?? '';
    return { ...item, number, reference: referenceOf(body, day, number) };
  });
}

/** What is worth an item and is not on the agenda yet. */
export function suggestionsFor(db: ReadDb, meetingId: string, today: string): Suggestion[] {
  const items = repository.itemsOf(db, meetingId);
  const measures = new Set(items.map((item) => item['measure_id']));
  const names = new Set(items.map((item) => item['name']));
  const ofMeasures = repository.troubledMeasures(db).map((row): Suggestion => {
    const decision = textOf(row, 'decision_needed');
    const at = t.suggestions.reported(formatDay(textOf(row, 'day')));
    return {
      key: `measure:${textOf(row, 'id')}`,
      reason: decision === '' ? 'atRisk' : 'decision',
      name: textOf(row, 'name'),
      detail: [decision || textOf(row, 'obstacle'), at].filter(Boolean).join(' · '),
      measureId: textOf(row, 'id'),
    };
  });
  const ofTasks = repository.tasksOverdue(db, today, meetingId).map((row): Suggestion => ({
    key: `task:${textOf(row, 'id')}`,
    reason: 'task',
    name: textOf(row, 'name'),
    detail: [textOf(row, 'responsible'), t.suggestions.due(formatDay(textOf(row, 'due')))].filter(Boolean).join(' · '),
    measureId: null,
  }));
  return [
    ...ofMeasures.filter(({ measureId }) => !measures.has(measureId)),
    ...ofTasks.filter(({ name }) => !names.has(t.suggestions.taskItem(name))),
  ];
}

/** Positions follow each other; numbers are kept beside the items, so that papers and minutes cite them. */
function renumber({ db, recorder }: WriteContext, meetingId: string, order?: readonly string[]): void {
  const rows = repository.itemsOf(db, meetingId);
  const place = (id: string): number => order?.indexOf(id) ?? 0;
  const sorted = order ? rows.toSorted((a, b) => place(textOf(a, 'id')) - place(textOf(b, 'id'))) : rows;
  const numbers = numbersOf(sorted.map((row) => ({ public: row['public'] === 1, below: row['below'] === 1 })));
  for (const [index, row] of sorted.entries()) {
    recorder.update('agenda_item', textOf(row, 'id'), { position: index + 1, number: numbers[index] ?? null });
  }
}
/** Positions count from one without gaps. */
const lastPosition = (db: ReadDb, meetingId: string): number => repository.itemsOf(db, meetingId).length;

/** Throws ITEM_NOT_FOUND, NAME_MISSING. */
export function saveItem(context: WriteContext, { id, meetingId, values }: InputOf<'meetings.saveItem'>) {
  named(id, values.name);
  const place = id === null ? { meetingId, position: lastPosition(context.db, meetingId) + 1 } : {};
  const saved = put(context, 'agenda_item', { id, row: recordRow({ ...values, ...place }), gone: 'ITEM_NOT_FOUND' });
  renumber(context, meetingId);
  return saved;
}

function itemOf({ recorder }: WriteContext, id: string): Row {
  const item = recorder.read('agenda_item', id);
  if (!item) throw new Problem('ITEM_NOT_FOUND');
  return item;
}

/** Removes an item; tasks that came from it stay with the meeting. Throws ITEM_NOT_FOUND. */
export function removeItem(context: WriteContext, { id }: { id: string }) {
  const meetingId = textOf(itemOf(context, id), 'meeting_id');
  for (const task of repository.tasksOfItem(context.db, id)) {
    context.recorder.update('task', task.id, { agenda_item_id: null });
  }
  context.recorder.remove('agenda_item', id);
  renumber(context, meetingId);
  return { commandId: context.recorder.commandId };
}

/** One place up or down. Throws ITEM_NOT_FOUND. */
export function moveItem(context: WriteContext, { id, by }: InputOf<'meetings.moveItem'>) {
  const meetingId = textOf(itemOf(context, id), 'meeting_id');
  const order = repository.itemsOf(context.db, meetingId).map((row) => textOf(row, 'id'));
  const at = order.indexOf(id);
  const other = order[at + by];
  if (other !== undefined) {
    order[at] = other;
    order[at + by] = id;
    renumber(context, meetingId, order);
  }
  return { commandId: context.recorder.commandId };
}

/** Takes suggestions onto the agenda. Throws MEETING_NOT_FOUND. */
export function takeUp(context: WriteContext, { id, keys }: InputOf<'meetings.takeUp'>) {
  const { db, recorder, clock } = context;
  if (!recorder.read('meeting', id)) throw new Problem('MEETING_NOT_FOUND');
  let position = lastPosition(db, id);
  const known = suggestionsFor(db, id, clock.today());
  for (const suggestion of keys.flatMap((key) => known.find((one) => one.key === key) ?? [])) {
    position += 1;
    const name = suggestion.reason === 'task' ? t.suggestions.taskItem(suggestion.name) : suggestion.name;
    const row = { meeting_id: id, position, name, public: 1, measure_id: suggestion.measureId, minutes: null };
    recorder.create('agenda_item', { id: newId(), ...row });
  }
  renumber(context, id);
  return { commandId: recorder.commandId };
}

/** Decision, task and date in one step. Throws ITEM_NOT_FOUND. */
export function decide(context: WriteContext, { itemId, result, resolutionText, task }: InputOf<'meetings.decide'>) {
  const { recorder } = context;
  const item = itemOf(context, itemId);
  recorder.update('agenda_item', itemId, recordRow({ result, resolutionText }));
  if (task !== null) {
    const from = { meeting_id: textOf(item, 'meeting_id'), agenda_item_id: itemId };
    recorder.create('task', { id: newId(), ...recordRow(task), ...from, measure_id: item['measure_id'] ?? null });
  }
  return { commandId: recorder.commandId };
}
