import type { InputOf } from '../../../../shared/contract/index.ts';
import type { AgendaItem, Suggestion } from '../../../../shared/contract/meetings.ts';
import type { ConsultationRole } from '../../../../shared/contract/papers.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { meetingTexts as t } from '../../../../shared/i18n/de/meetings.ts';
import { paperTexts } from '../../../../shared/i18n/de/papers.ts';
import { formatDay } from '../../../../shared/i18n/format.ts';
import { recordRow, recordValues } from '../../database/record-row.ts';
import type { ReadDb } from '../../database/statement.ts';
import type { WriteContext } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { named, put } from './bodies.service.ts';
import * as repository from './meetings.repository.ts';
import { numbersOf, referenceOf, stepResultOf } from './meetings.rules.ts';
import { addItem, dropItem, itemOf, lastPosition, renumber, textOf } from './agenda-items.ts';
import { takePaper } from './paper-items.ts';

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
    ...waitingPapers(db, meetingId),
    ...ofMeasures.filter(({ measureId }) => !measures.has(measureId)),
    ...ofTasks.filter(({ name }) => !names.has(t.suggestions.taskItem(name))),
  ];
}

/** Papers whose Beratungsfolge names this body and no meeting yet. */
const waitingPapers = (db: ReadDb, meetingId: string): Suggestion[] =>
  repository.papersWaiting(db, meetingId).map((row) => ({
    key: `paper:${textOf(row, 'id')}`,
    reason: 'paper',
    name: textOf(row, 'name'),
    detail: [textOf(row, 'number'), paperTexts.roles[row['role'] as ConsultationRole]].filter(Boolean).join(' · '),
    measureId: null,
  }));

/** Throws ITEM_NOT_FOUND, NAME_MISSING. */
export function saveItem(context: WriteContext, { id, meetingId, values }: InputOf<'meetings.saveItem'>) {
  named(id, values.name);
  const place = id === null ? { meetingId, position: lastPosition(context.db, meetingId) + 1 } : {};
  const saved = put(context, 'agenda_item', { id, row: recordRow({ ...values, ...place }), gone: 'ITEM_NOT_FOUND' });
  renumber(context, meetingId);
  return saved;
}

/** Takes an item off; a paper that stood there waits for another meeting, unless it was decided here. Throws ITEM_NOT_FOUND. */
export function removeItem(context: WriteContext, { id }: { id: string }) {
  const { recorder } = context;
  const step = recorder.read('consultation', textOf(itemOf(context, id), 'consultation_id'));
  dropItem(context, id);
  if (step && step['result'] === null) recorder.update('consultation', textOf(step, 'id'), { meeting_id: null });
  return { commandId: recorder.commandId };
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
  const known = suggestionsFor(db, id, clock.today());
  for (const suggestion of keys.flatMap((key) => known.find((one) => one.key === key) ?? [])) {
    const name = suggestion.reason === 'task' ? t.suggestions.taskItem(suggestion.name) : suggestion.name;
    if (suggestion.reason === 'paper') takePaper(context, id, suggestion.key.slice('paper:'.length));
    else addItem(context, id, { name, public: 1, measure_id: suggestion.measureId });
  }
  renumber(context, id);
  return { commandId: recorder.commandId };
}

/** Decision, task and date in one step; what is decided about a paper stands in its Beratungsfolge too. Throws ITEM_NOT_FOUND. */
export function decide(context: WriteContext, { itemId, task, ...outcome }: InputOf<'meetings.decide'>) {
  const { recorder } = context;
  const item = itemOf(context, itemId);
  const step = (item['consultation_id'] ?? null) as string | null;
  recorder.update('agenda_item', itemId, recordRow(outcome));
  if (step !== null) {
    recorder.update('consultation', step, recordRow({ ...outcome, result: stepResultOf(outcome.result) }));
  }
  if (task !== null) {
    const from = { meeting_id: textOf(item, 'meeting_id'), agenda_item_id: itemId, consultation_id: step };
    recorder.create('task', { id: newId(), ...recordRow(task), ...from, measure_id: item['measure_id'] ?? null });
  }
  return { commandId: recorder.commandId };
}
