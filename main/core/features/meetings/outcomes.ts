import type { InputOf } from '../../../../shared/contract/index.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { conferenceTexts } from '../../../../shared/i18n/de/conferences.ts';
import type { WriteContext } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { makeAgreement } from '../cooperation/index.ts';
import { addNeed } from '../coverage/index.ts';
import { createMeasure, planFor, savePlanItem } from '../planning/index.ts';
import { outcomesOf } from './conferences.repository.ts';
import { shortName } from './meetings.rules.ts';

/** A result with its meeting, as the records made of it take it. */
interface Source {
  resultId: string;
  kind: string;
  text: string;
  toldWho: string | null;
  ags: string | null;
  field: string | null;
  meeting: string;
  day: string | null;
}

function sourceOf({ recorder }: WriteContext, resultId: string): Source {
  const result = recorder.read('conference_result', resultId);
  if (!result) throw new Problem('RESULT_NOT_FOUND');
  const meeting = recorder.read('meeting', String(result['meeting_id']));
  const group = result['working_group_id'] ? recorder.read('working_group', String(result['working_group_id'])) : null;
  const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  return {
    resultId,
    kind: String(result['kind']),
    text: String(result['text']),
    toldWho: textOf(result['told_who']),
    ags: textOf(result['ags']),
    field: textOf(result['field_of_action']) ?? textOf(group?.['field_of_action']),
    meeting: String(meeting?.['name'] ?? ''),
    day: textOf(meeting?.['day']),
  };
}

const tied = ({ db }: WriteContext, resultId: string, entity: string): string[] =>
  outcomesOf(db, resultId)
    .filter((one) => one.entity === entity)
    .map((one) => one.record_id);

function makeNeed(context: WriteContext, source: Source): string {
  const told = {
    who: source.toldWho ?? source.meeting,
    whom: source.meeting,
    day: source.day ?? context.clock.today(),
  };
  return addNeed(context, {
    municipalities: source.ags === null ? [] : [source.ags],
    need: source.text,
    fieldsOfAction: source.field === null ? [] : [source.field],
    targetGroups: [],
    priority: '',
    remark: '',
    told,
  }).id;
}

function makeGoal(context: WriteContext, source: Source): string {
  if (source.field === null) throw new Problem('RESULT_WITHOUT_FIELD');
  const values = {
    name: shortName(source.text),
    fieldOfAction: source.field,
    description: source.text,
    guidelines: [],
  };
  return savePlanItem(context, { entity: 'goal', id: null, ownerId: planFor(context), values }).id;
}

function makeMeasure(context: WriteContext, source: Source): string {
  const goalId = tied(context, source.resultId, 'goal').find((id) => context.recorder.read('goal', id)) ?? null;
  const needIds = tied(context, source.resultId, 'need').filter((id) => context.recorder.read('need', id));
  const planId = goalId === null ? null : String(context.recorder.read('goal', goalId)?.['plan_id']);
  return createMeasure(context, {
    planId,
    values: {
      name: shortName(source.text),
      description: source.text,
      ...(goalId === null ? { fieldOfAction: source.field } : { goalId }),
      ...(source.ags !== null && { level: 'municipality' as const, municipalities: [source.ags] }),
      needIds,
      remark: conferenceTexts.fromResult(source.meeting, source.toldWho),
    },
  }).id;
}

const makers: Record<InputOf<'conferences.makeOf'>['entity'], (context: WriteContext, source: Source) => string> = {
  need: makeNeed,
  goal: makeGoal,
  measure: makeMeasure,
  agreement: (context, { text, toldWho: who, kind, ...said }) =>
    makeAgreement(context, {
      name: shortName(text),
      text,
      who,
      ags: said.ags,
      day: said.day,
      promised: kind === 'pledge',
    }),
};

/** Begins a record with what the result says, and keeps the tie. Throws RESULT_NOT_FOUND, RESULT_WITHOUT_FIELD. */
export function makeOf(context: WriteContext, { resultId, entity }: InputOf<'conferences.makeOf'>) {
  const { recorder } = context;
  const recordId = makers[entity](context, sourceOf(context, resultId));
  recorder.create('result_outcome', { id: newId(), result_id: resultId, entity, record_id: recordId });
  return { recordId, commandId: recorder.commandId };
}
