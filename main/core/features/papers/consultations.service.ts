import type { InputOf } from '../../../../shared/contract/index.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { recordRow } from '../../database/record-row.ts';
import type { WriteContext } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import * as repository from './papers.repository.ts';

/**
 * Writes the Beratungsfolge as a whole; a step that stays keeps what was decided. Throws PAPER_NOT_FOUND,
 * CONSULTATION_IN_USE where a removed step has an agenda item or tasks.
 */
export function saveConsultations(
  context: WriteContext,
  { paperId, steps }: InputOf<'papers.saveConsultations'>,
): Record<string, never> {
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
  return {};
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
): Record<string, never> {
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
  return {};
}
