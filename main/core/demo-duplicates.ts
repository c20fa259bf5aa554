import { Temporal } from 'temporal-polyfill';
import { demoDuplicates } from '../../shared/i18n/de/demo-duplicates.ts';
import type { Core } from './core.ts';

/** Two offers that stand in the inventory already, entered again by hand; the search has found them. */
export async function addDemoDuplicates(core: Core, today: string): Promise<void> {
  const day = Temporal.PlainDate.from(today).subtract({ days: 9 }).toString();
  for (const { values, told } of demoDuplicates)
    await core.call('offers.create', { values, municipalities: [], districtWide: true, told: { ...told, day } });
  await core.call('duplicates.search', {});
}
