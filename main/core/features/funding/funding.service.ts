import type { Grant, ProgrammeRecord, ProgrammeRow } from '../../../../shared/contract/funding.ts';
import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { recordRow, recordValues } from '../../database/record-row.ts';
import type { Row } from '../../database/entities.ts';
import type { ReadDb } from '../../database/statement.ts';
import type { ReadContext, WriteContext } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { removeExtras } from '../records/index.ts';
import { dependents, financePlanOf, missingIf, retentionEnd } from './finance.rules.ts';
import * as repository from './funding.repository.ts';

type Written = { id: string; commandId: string };

export function listProgrammes({ db }: ReadContext): OutputOf<'funding.programmes'> {
  const totals = new Map(repository.totalsByProgramme(db).map((row) => [row.programme_id, row]));
  const next = new Map<string, ProgrammeRow['next']>();
  for (const { programmeId, day, what } of repository.openDeadlines(db)) {
    if (!next.has(programmeId)) next.set(programmeId, { day, what });
  }
  const rows = repository.allProgrammes(db).map((row): ProgrammeRow => {
    const { id, name, shortName, funder, state, startDay, endDay } = recordValues<ProgrammeRecord>(row);
    const { grants = 0, amount = 0, measures = 0 } = totals.get(id) ?? {};
    return {
      id,
      name,
      shortName,
      funder,
      state,
      startDay,
      endDay,
      grants,
      amount,
      measures,
      next: next.get(id) ?? null,
    };
  });
  return { rows };
}

function grantOf(db: ReadDb, row: Row & { id: string }): Grant {
  const { programmeId: _programme, ...values } = recordValues<Grant & { programmeId: string }>(row);
  const callOffs = repository.listCallOffs(db, row.id).map((one) => {
    const { grantId: _grant, ...callOff } = recordValues<Grant['callOffs'][number] & { grantId: string }>(one);
    return callOff;
  });
  return { ...values, callOffs };
}

/** Throws PROGRAMME_NOT_FOUND. */
export function getProgramme({ db, clock }: ReadContext, { id }: { id: string }): ProgrammeRecord {
  const row = repository.findProgramme(db, id);
  if (!row) throw new Problem('PROGRAMME_NOT_FOUND');
  const costs = repository.costsPaidBy(db, id);
  return {
    ...recordValues<ProgrammeRecord>(row),
    grants: repository.listGrants(db, id).map((grant) => grantOf(db, grant)),
    measures: dependents(costs),
    missing: missingIf(costs, Number(clock.today().slice(0, 4))),
  };
}

export const listDeadlines = ({ db }: Pick<ReadContext, 'db'>): OutputOf<'funding.deadlines'> => ({
  rows: repository.openDeadlines(db),
});
/** Every grant under the name of its programme. */
export const listAllGrants = ({ db }: ReadContext): OutputOf<'funding.grants'> => ({
  choices: repository.grantNames(db).map((row) => ({ ...row, synonyms: [] })),
});
export const plan = ({ db }: ReadContext): OutputOf<'funding.plan'> => financePlanOf(repository.everyCost(db));

function save(
  { recorder }: WriteContext,
  entity: 'funding_programme' | 'funding_grant' | 'call_off',
  id: string | null,
  row: Row,
): Written {
  const { commandId } = recorder;
  if (id === null) {
    const made = newId();
    recorder.create(entity, { id: made, ...row });
    return { id: made, commandId };
  }
  if (!recorder.read(entity, id)) throw new Problem('PROGRAMME_NOT_FOUND');
  recorder.update(entity, id, row);
  return { id, commandId };
}

export const saveProgramme = (context: WriteContext, { id, values }: InputOf<'funding.saveProgramme'>): Written =>
  save(context, 'funding_programme', id, recordRow(values));
export const saveGrant = (context: WriteContext, { id, programmeId, values }: InputOf<'funding.saveGrant'>): Written =>
  save(context, 'funding_grant', id, { programme_id: programmeId, ...recordRow(values) });
export const saveCallOff = (context: WriteContext, { id, grantId, values }: InputOf<'funding.saveCallOff'>): Written =>
  save(context, 'call_off', id, { grant_id: grantId, ...recordRow(values) });

/** Marks a date as done; with the proof begins the retention of receipts, where no other end was entered. */
export function settle(
  context: WriteContext,
  { what, id, day }: InputOf<'funding.settle'>,
): OutputOf<'funding.settle'> {
  if (what === 'callOff') return { ...save(context, 'call_off', id, { done_day: day }), keepUntil: null };
  const known = context.recorder.read('funding_grant', id)?.['keep_until'];
  const keepUntil = typeof known === 'string' ? known : retentionEnd(day);
  return { ...save(context, 'funding_grant', id, { proof_done: day, keep_until: keepUntil }), keepUntil };
}

/** Measures keep their costs and lose only the tie to the money. */
function removeGrant({ db, recorder }: WriteContext, id: string): void {
  for (const costId of repository.costIdsOf(db, id)) recorder.update('measure_cost', costId, { grant_id: null });
  for (const callOff of repository.listCallOffs(db, id)) recorder.remove('call_off', callOff.id);
  removeExtras(db, recorder, 'funding_grant', id);
  recorder.remove('funding_grant', id);
}

export function remove(context: WriteContext, { entity, id }: InputOf<'funding.remove'>): { commandId: string } {
  const { db, recorder } = context;
  if (!recorder.read(entity, id)) throw new Problem('PROGRAMME_NOT_FOUND');
  if (entity === 'funding_grant') removeGrant(context, id);
  if (entity === 'call_off') recorder.remove('call_off', id);
  if (entity === 'funding_programme') {
    for (const grant of repository.listGrants(db, id)) removeGrant(context, grant.id);
    removeExtras(db, recorder, 'funding_programme', id);
    recorder.remove('funding_programme', id);
  }
  return { commandId: recorder.commandId };
}
