import type { ConferenceResult, ConferenceRow, WorkingGroup } from '../../../../shared/contract/conferences.ts';
import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import type { Row } from '../../database/entities.ts';
import { recordRow, recordValues } from '../../database/record-row.ts';
import type { ReadContext, WriteContext } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { nameOf } from '../history/index.ts';
import { named, put } from './bodies.service.ts';
import * as repository from './conferences.repository.ts';

export const listConferences = ({ db }: ReadContext): OutputOf<'conferences.list'> => ({
  conferences: repository.listConferences(db).map((row) => recordValues<ConferenceRow>(row)),
});

/** Working groups and results; of what came of a result, what is still there. */
export function getConference({ db }: ReadContext, { id }: { id: string }): OutputOf<'conferences.get'> {
  const outcomes = Map.groupBy(repository.outcomesIn(db, id), ({ result_id: resultId }) => resultId);
  const shown = (resultId: string): ConferenceResult['outcomes'] =>
    (outcomes.get(resultId) ?? []).flatMap(({ entity, record_id: recordId }) => {
      const name = nameOf(db, entity, recordId);
      return name === null ? [] : [{ entity, recordId, name }];
    });
  return {
    groups: repository.groupsOf(db, id).map((row) => recordValues<WorkingGroup>(row)),
    results: repository
      .resultsOf(db, id)
      .map((row) => ({ ...recordValues<ConferenceResult>(row), outcomes: shown(String(row['id'])) })),
  };
}

export const originsOf = (
  { db }: ReadContext,
  { entity, recordId }: InputOf<'conferences.originsOf'>,
): OutputOf<'conferences.originsOf'> => ({
  origins: repository
    .originsOf(db, entity, recordId)
    .map((row) => recordValues<OutputOf<'conferences.originsOf'>['origins'][number]>(row)),
});

/** Throws NAME_MISSING, GROUP_NOT_FOUND. */
export function saveGroup(context: WriteContext, { id, meetingId, values }: InputOf<'conferences.saveGroup'>) {
  named(id, values.name);
  const position = repository.nextPosition(context.db, 'working_group', meetingId);
  const place: Row = id === null ? { meeting_id: meetingId, position } : {};
  return put(context, 'working_group', { id, row: { ...recordRow(values), ...place }, gone: 'GROUP_NOT_FOUND' });
}

/** Its results keep its Handlungsfeld. Throws GROUP_NOT_FOUND. */
export function removeGroup({ db, recorder }: WriteContext, { id }: { id: string }) {
  const group = recorder.read('working_group', id);
  if (!group) throw new Problem('GROUP_NOT_FOUND');
  for (const { id: resultId } of repository.resultsIn(db, id)) {
    const own = recorder.read('conference_result', resultId)?.['field_of_action'] ?? null;
    const field = own ?? group['field_of_action'] ?? null;
    recorder.update('conference_result', resultId, { working_group_id: null, field_of_action: field });
  }
  recorder.remove('working_group', id);
  return { commandId: recorder.commandId };
}

/** Throws MEETING_NOT_FOUND. */
export function addResults({ db, recorder }: WriteContext, { meetingId, results }: InputOf<'conferences.addResults'>) {
  if (!recorder.read('meeting', meetingId)) throw new Problem('MEETING_NOT_FOUND');
  const first = repository.nextPosition(db, 'conference_result', meetingId);
  for (const [index, values] of results.entries()) {
    const place = { meeting_id: meetingId, position: first + index };
    recorder.create('conference_result', { id: newId(), ...place, ...recordRow(values) });
  }
  return { commandId: recorder.commandId };
}

/** Throws RESULT_NOT_FOUND. */
export function changeResult({ recorder }: WriteContext, { id, values }: InputOf<'conferences.changeResult'>) {
  if (!recorder.read('conference_result', id)) throw new Problem('RESULT_NOT_FOUND');
  recorder.update('conference_result', id, recordRow(values));
  return { commandId: recorder.commandId };
}

/** Throws RESULT_NOT_FOUND. */
export function removeResult({ db, recorder }: WriteContext, { id }: { id: string }) {
  if (!recorder.read('conference_result', id)) throw new Problem('RESULT_NOT_FOUND');
  for (const outcome of repository.outcomesOf(db, id)) recorder.remove('result_outcome', outcome.id);
  recorder.remove('conference_result', id);
  return { commandId: recorder.commandId };
}

/** Groups and results of a meeting that is removed. */
export function removeConferenceParts(context: WriteContext, meetingId: string): void {
  const { db, recorder } = context;
  for (const result of repository.resultsOf(db, meetingId)) removeResult(context, { id: String(result['id']) });
  for (const group of repository.groupsOf(db, meetingId)) recorder.remove('working_group', String(group['id']));
}
