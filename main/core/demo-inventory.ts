import { Temporal } from 'temporal-polyfill';
import type { InputOf } from '../../shared/contract/index.ts';
import { demoEndingActor, demoPaid, demoParts, demoShortFunding } from '../../shared/i18n/de/demo-inventory.ts';
import type { Core } from './core.ts';

const row = { id: null };
const times: InputOf<'offers.saveParts'>['times'] = [
  {
    ...row,
    weekdays: [2, 4],
    start: '15:00',
    end: '17:00',
    interval: 'weekly',
    week: null,
    validFrom: null,
    validTo: null,
  },
  { ...row, weekdays: [6], start: '10:00', end: '12:00', interval: 'monthly', week: 1, validFrom: null, validTo: null },
];

async function offerNamed(core: Core, name: string): Promise<string | undefined> {
  const sort = { key: 'name', descending: false } as const;
  const { rows } = await core.call('offers.list', { filter: { search: name }, sort, cursor: null, limit: 20 });
  return rows.find((offer) => offer.name === name)?.id;
}

/** Places, people, sources and times of two offers, and an actor that stops. */
export async function addDemoInventory(core: Core, today: string): Promise<void> {
  const day = Temporal.PlainDate.from(today);
  const [full, short] = [await offerNamed(core, demoParts.offer), await offerNamed(core, demoShortFunding.offer)];
  if (full) {
    const fundings = demoParts.fundings.map((funding, at) => ({
      ...row,
      funding,
      annualAmount: String(2_400 + 1_200 * at),
      fundedUntil: String(day.year + 1 + at),
    }));
    const locations = [{ ...row, ...demoParts.location, ags: null }];
    const contacts = [{ ...row, ...demoParts.contact, publish: false }];
    await core.call('offers.saveParts', { id: full, locations, contacts, fundings, times });
  }
  if (short) {
    const fundedUntil = day.add({ months: 4 }).toString().slice(0, 7);
    const fundings = [{ ...row, funding: demoShortFunding.funding, annualAmount: '18000', fundedUntil }];
    await core.call('offers.saveParts', { id: short, fundings });
  }
  const paid = await offerNamed(core, demoPaid.offer);
  if (paid) {
    const { funding, annualAmount } = demoPaid;
    const end = `${day.year + 2}-07`;
    await core.call('offers.update', { id: paid, values: { funding, annualAmount, fundedUntil: end, validTo: end } });
  }
  const filter = { search: demoEndingActor, kind: null, ags: null };
  const actor = (await core.call('organizations.list', { filter, offset: 0, limit: 1 })).rows[0];
  if (actor)
    await core.call('organizations.save', { id: actor.id, values: { endDay: day.add({ months: 3 }).toString() } });
}
