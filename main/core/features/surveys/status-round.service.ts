import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import type { Askable } from '../../../../shared/contract/surveys.ts';
import type { MeasureRow } from '../../../../shared/contract/planning.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import type { ReadDb } from '../../database/statement.ts';
import type { ReadContext, WriteContext } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { withheld } from '../persons/index.ts';
import { isAskedOf, openMeasures, planExists } from '../planning/index.ts';
import { listRegions } from '../settings/index.ts';
import { addressOfActor, addressOfTown } from './recipients.repository.ts';
import { checkRound, roundOf, saveRecipients } from './surveys.service.ts';

/** Every Kommune and every lead, in this order. */
function everybody(db: ReadDb, rows: readonly MeasureRow[]): Omit<Askable, 'measures'>[] {
  const towns = listRegions(db).map(({ ags, name }) => ({
    kind: 'municipality' as const,
    ags,
    organizationId: null,
    name,
    ...addressOfTown(db, ags),
  }));
  const leads = new Map(rows.flatMap(({ leadId, lead }) => (leadId && lead ? [[leadId, lead] as const] : [])));
  const actors = [...leads].map(([organizationId, name]) => ({
    kind: 'organization' as const,
    ags: null,
    organizationId,
    name,
    ...addressOfActor(db, organizationId),
  }));
  return [...towns, ...actors];
}

/** Whom a status round about these measures can ask, with the addresses that are known. Throws PLAN_NOT_FOUND. */
export function askable(
  { db, clock }: ReadContext,
  { planId, filter }: InputOf<'surveys.askable'>,
): OutputOf<'surveys.askable'> {
  if (!planExists(db, planId)) throw new Problem('PLAN_NOT_FOUND');
  const rows = openMeasures(db, planId, filter, clock.today());
  const { asOffice } = withheld(db);
  return {
    measures: rows.length,
    withoutLead: rows.filter(({ leadId }) => leadId === null).map(({ number, name }) => `${number} ${name}`),
    recipients: everybody(db, rows)
      .map((who) => ({ ...asOffice(who), measures: rows.filter((row) => isAskedOf(row, who)).length }))
      .filter(({ measures }) => measures > 0),
  };
}

/** Creates or changes a status round. Throws PLAN_NOT_FOUND, STATUS_ROUND_EMPTY, SURVEY_PERIOD, RECIPIENT_TWICE. */
export function saveStatusRound(context: WriteContext, input: InputOf<'surveys.saveStatus'>): { id: string } {
  const { db, recorder, clock } = context;
  const { planId, filter, recipients, year, state, due, message, periodFrom, periodTo } = input;
  checkRound(input);
  if (!planExists(db, planId)) throw new Problem('PLAN_NOT_FOUND');
  const before = input.id === undefined ? null : roundOf(db, input.id).asked;
  const isSame =
    before !== null && before.planId === planId && JSON.stringify(before.filter) === JSON.stringify(filter);
  const ids = isSame ? before.ids : openMeasures(db, planId, filter, clock.today()).map(({ id }) => id);
  if (ids.length === 0) throw new Problem('STATUS_ROUND_EMPTY');
  const row = {
    title: input.title.trim(),
    year,
    state,
    due,
    message,
    period_from: periodFrom,
    period_to: periodTo,
    plan_id: planId,
    measure_filter: JSON.stringify(filter),
    measure_ids: JSON.stringify(ids),
  };
  const id = input.id ?? newId();
  if (input.id) recorder.update('survey', id, row);
  else recorder.create('survey', { id, kind: 'status', ...row });
  saveRecipients(context, id, recipients);
  return { id };
}
