import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import type { ResolutionRow } from '../../../../shared/contract/papers.ts';
import { formatDay, formatSpokenDay } from '../../../../shared/i18n/format.ts';
import { recordRow, recordValues } from '../../database/record-row.ts';
import type { ReadContext, WriteContext } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import * as repository from './papers.repository.ts';

/**
 * Writes the Beratungsfolge as a whole; a step that stays keeps what was decided. Throws PAPER_NOT_FOUND,
 * CONSULTATION_IN_USE where a removed step has an agenda item or tasks.
 */
export function saveConsultations(
  context: WriteContext,
  { paperId, steps }: InputOf<'papers.saveConsultations'>,
): { commandId: string } {
  const { db, recorder } = context;
  if (!recorder.read('paper', paperId)) throw new Problem('PAPER_NOT_FOUND');
  const kept = new Set(steps.flatMap(({ id }) => id ?? []));
  for (const { id } of repository.stepsOf(db, paperId)) {
    if (kept.has(id)) continue;
    if (repository.isCarried(db, id)) throw new Problem('CONSULTATION_IN_USE');
    for (const link of repository.linksOf(db, id)) recorder.remove('resolution_measure', link.id);
    recorder.remove('consultation', id);
  }
  for (const [index, { id, bodyId, meetingId, role, proposedResolution }] of steps.entries()) {
    const values = {
      body_id: bodyId,
      meeting_id: meetingId,
      role,
      proposed_resolution: proposedResolution.trim(),
      position: index + 1,
    };
    if (id) recorder.update('consultation', id, values);
    else recorder.create('consultation', { id: newId(), paper_id: paperId, ...values });
  }
  return { commandId: recorder.commandId };
}

/** Throws CONSULTATION_NOT_FOUND. */
export function decide({ recorder }: WriteContext, { consultationId, ...outcome }: InputOf<'papers.decide'>) {
  if (!recorder.read('consultation', consultationId)) throw new Problem('CONSULTATION_NOT_FOUND');
  recorder.update('consultation', consultationId, recordRow(outcome));
  return { commandId: recorder.commandId };
}

/** Throws CONSULTATION_NOT_FOUND. */
export function linkMeasures(
  { db, recorder }: WriteContext,
  input: InputOf<'papers.linkMeasures'>,
): { commandId: string } {
  const { consultationId, measureIds } = input;
  if (!recorder.read('consultation', consultationId)) throw new Problem('CONSULTATION_NOT_FOUND');
  const links = repository.linksOf(db, consultationId);
  for (const link of links) {
    if (!measureIds.includes(link.measure_id)) recorder.remove('resolution_measure', link.id);
  }
  const known = new Set(links.map((link) => link.measure_id));
  for (const measureId of new Set(measureIds)) {
    if (known.has(measureId)) continue;
    recorder.create('resolution_measure', { id: newId(), consultation_id: consultationId, measure_id: measureId });
  }
  return { commandId: recorder.commandId };
}

/** A task that carries out a decision. Throws CONSULTATION_NOT_FOUND. */
export function saveTask({ recorder, clock }: WriteContext, input: InputOf<'papers.saveTask'>) {
  const { id, consultationId, name, responsible, due, done } = input;
  const step = recorder.read('consultation', consultationId);
  const before = id ? recorder.read('task', id) : undefined;
  if (!step || (id && before?.['consultation_id'] !== consultationId)) throw new Problem('CONSULTATION_NOT_FOUND');
  const values = {
    name: name.trim(),
    responsible: responsible?.trim() || null,
    due,
    state: done ? 'done' : 'open',
    done_day: done ? (before?.['done_day'] ?? clock.today()) : null,
  };
  const taskId = id ?? newId();
  if (id) recorder.update('task', id, values);
  else {
    recorder.create('task', {
      id: taskId,
      consultation_id: consultationId,
      meeting_id: step['meeting_id'] ?? null,
      ...values,
    });
  }
  return { id: taskId, commandId: recorder.commandId };
}

/** What bodies decided, with measures and tasks; days are found as they are spoken and written. */
export function listResolutions(
  { db }: ReadContext,
  { search }: InputOf<'papers.resolutions'>,
): OutputOf<'papers.resolutions'> {
  const words = search.trim().toLocaleLowerCase('de');
  const rows = repository
    .decided(db)
    .filter(({ number, name, body, day }) =>
      [number ?? '', name, body, day ? `${formatDay(day)} ${formatSpokenDay(day)}` : '']
        .join(' ')
        .toLocaleLowerCase('de')
        .includes(words),
    )
    .map((row) => ({
      ...recordValues<Omit<ResolutionRow, 'measures'>>(row),
      measures: repository.measuresOf(db, row.id),
    }));
  return { rows, total: rows.length };
}
