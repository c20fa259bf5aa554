import { Temporal } from 'temporal-polyfill';
import { demoProgrammes } from '../../shared/i18n/de/demo-funding.ts';
import type { Core } from './core.ts';

const nothing = { website: null, remark: null };

async function addProgramme(
  core: Core,
  programme: (typeof demoProgrammes)[number],
  today: Temporal.PlainDate,
): Promise<string> {
  const { grant, name, shortName, funder, reference } = programme;
  const span = { startDay: `${today.year}-01-01`, endDay: `${today.year + 1}-12-31` };
  const values = { name, shortName, funder, reference, ...span, state: 'open' as const, ...nothing };
  const { id: programmeId } = await core.call('funding.saveProgramme', { id: null, values });
  const proofDue = today.add({ months: 4 }).toString();
  const keepUntil = `${today.year + 6}-12-31`;
  const { amount, ownShare, posts } = grant;
  const dates = { grantedDay: `${today.year}-01-20`, ...span, proofDue, proofDone: null, keepUntil };
  const granted = { name: grant.name, reference, ...dates, amount, ownShare, posts: posts || null, remark: null };
  const { id } = await core.call('funding.saveGrant', { id: null, programmeId, values: granted });
  for (const months of [-3, 1]) {
    const due = today.add({ months }).with({ day: 15 }).toString();
    const callOff = { due, amount: Math.round(amount / 4), doneDay: months < 0 ? due : null, note: null };
    await core.call('funding.saveCallOff', { id: null, grantId: id, values: callOff });
  }
  return id;
}

/** Two programmes; the costs of the demo measures hang on them in turn. */
export async function addDemoFunding(core: Core, day: string): Promise<void> {
  const today = Temporal.PlainDate.from(day);
  const grants: string[] = [];
  for (const programme of demoProgrammes) grants.push(await addProgramme(core, programme, today));
  const { rows } = await core.call('funding.plan', {});
  for (const [index, { id }] of rows.entries()) {
    const { costs } = await core.call('planning.get', { id });
    for (const { id: costId, grant: _grant, ...values } of costs.filter((cost) => cost.granted > 0)) {
      const grantId = grants[index % grants.length] ?? null;
      await core.call('planning.saveItem', {
        entity: 'measure_cost',
        id: costId,
        ownerId: id,
        values: { ...values, grantId },
      });
    }
  }
}
