import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import type { ResolutionRow } from '../../../../shared/contract/papers.ts';
import { formatDay, formatSpokenDay } from '../../../../shared/i18n/format.ts';
import { recordRow, recordValues } from '../../database/record-row.ts';
import type { ReadContext, WriteContext } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { noteAtItem, placePaper } from '../meetings/index.ts';
import * as repository from './papers.repository.ts';

type Step = InputOf<'papers.saveConsultations'>['steps'][number];
const stepInput = (row: repository.StoredConsultation): Step => {
  const { id, bodyId, meetingId, role, proposedResolution } = recordValues<Required<Step>>(row);
  return { id, bodyId, meetingId, role, proposedResolution };
};

/** Takes a step away, with its place on an agenda. Throws CONSULTATION_IN_USE where tasks or notes hang on it. */
export function removeStep(context: WriteContext, id: string): void {
  const { db, recorder } = context;
  if (repository.hasTasks(db, id)) throw new Problem('CONSULTATION_IN_USE');
  placePaper(context, { consultationId: id, meetingId: null, name: '', public: 1 });
  for (const link of repository.linksOf(db, id)) recorder.remove('resolution_measure', link.id);
  recorder.remove('consultation', id);
}

/** The body of a step: a meeting is one of its own body, and says which where none was chosen. Throws MEETING_OF_OTHER_BODY. */
function bodyOf({ recorder }: WriteContext, { bodyId, meetingId }: Step): string | null {
  const meeting = meetingId === null ? undefined : recorder.read('meeting', meetingId);
  const meets = (meeting?.['body_id'] ?? null) as string | null;
  if (meeting && bodyId !== null && meets !== bodyId) throw new Problem('MEETING_OF_OTHER_BODY');
  return bodyId ?? meets;
}

/**
 * Writes the Beratungsfolge as a whole; a step that stays keeps what was decided, a step with a meeting stands on its
 * agenda. Throws PAPER_NOT_FOUND, MEETING_NOT_FOUND, MEETING_OF_OTHER_BODY, CONSULTATION_IN_USE.
 */
export function saveConsultations(
  context: WriteContext,
  { paperId, steps }: InputOf<'papers.saveConsultations'>,
): { commandId: string } {
  const { db, recorder } = context;
  const paper = recorder.read('paper', paperId);
  if (!paper) throw new Problem('PAPER_NOT_FOUND');
  const shown = { name: String(paper['name']), public: Number(paper['public']) };
  const kept = new Set(steps.flatMap(({ id }) => id ?? []));
  for (const { id } of repository.stepsOf(db, paperId)) {
    if (!kept.has(id)) removeStep(context, id);
  }
  for (const [index, step] of steps.entries()) {
    const { id, meetingId, role, proposedResolution } = step;
    const values = {
      body_id: bodyOf(context, step),
      meeting_id: meetingId,
      role,
      proposed_resolution: proposedResolution.trim(),
      position: index + 1,
    };
    const consultationId = id ?? newId();
    if (id) recorder.update('consultation', id, values);
    else recorder.create('consultation', { id: consultationId, paper_id: paperId, ...values });
    placePaper(context, { consultationId, meetingId, ...shown });
  }
  return { commandId: recorder.commandId };
}

/** Throws CONSULTATION_NOT_FOUND. */
export function decide(context: WriteContext, { consultationId, ...outcome }: InputOf<'papers.decide'>) {
  const { recorder } = context;
  if (!recorder.read('consultation', consultationId)) throw new Problem('CONSULTATION_NOT_FOUND');
  recorder.update('consultation', consultationId, recordRow(outcome));
  noteAtItem(context, consultationId, outcome);
  return { commandId: recorder.commandId };
}

/**
 * Puts a paper on the agenda of a meeting: the step that waits for this body, else a new one at the end of its
 * Beratungsfolge. Throws PAPER_NOT_FOUND, MEETING_NOT_FOUND.
 */
export function putOnAgenda(context: WriteContext, { paperId, meetingId }: InputOf<'papers.putOnAgenda'>) {
  const { db, recorder } = context;
  const meeting = recorder.read('meeting', meetingId);
  if (!meeting) throw new Problem('MEETING_NOT_FOUND');
  const bodyId = (meeting['body_id'] ?? null) as string | null;
  const steps = repository.stepsOf(db, paperId).map(stepInput);
  const waits = steps.find((step) => step.meetingId === null && (step.bodyId === null || step.bodyId === bodyId));
  const role = recorder.read('paper', paperId)?.['kind'] === 'resolution' ? 'decision' : 'notice';
  const proposedResolution = steps.at(-1)?.proposedResolution ?? '';
  const placed = waits ? { ...waits, bodyId, meetingId } : { bodyId, meetingId, role, proposedResolution };
  const next = waits ? steps.map((step) => (step === waits ? placed : step)) : [...steps, placed];
  return saveConsultations(context, { paperId, steps: next as Step[] });
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
