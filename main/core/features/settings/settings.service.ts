import type { InputOf } from '../../../../shared/contract/index.ts';
import type { Settings } from '../../../../shared/contract/settings.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import type { ReadDb } from '../../database/statement.ts';
import type { WriteContext } from '../../platform/context.ts';
import { listRegions, regionIsUsed, settingValues } from './settings.repository.ts';
import { storeSetting } from './store-setting.ts';

export const editableSettings = ['personName', 'office', 'department', 'contactLine', 'reference', 'logo'] as const;

/** Settings of this data folder; what was never set is an empty text. */
export function readSettings(db: ReadDb): Settings {
  const stored = settingValues(db);
  const of = (key: string): string => stored.get(key) ?? '';
  return {
    districtKey: of('districtKey'),
    districtName: of('districtName'),
    demo: of('demo') === 'true',
    personName: of('personName'),
    office: of('office'),
    department: of('department'),
    contactLine: of('contactLine'),
    reference: of('reference'),
    ...(of('logo') !== '' && { logo: of('logo') }),
    ...(of('face') !== '' && { face: of('face') }),
  };
}

export function updateSettings({ db, recorder }: WriteContext, input: InputOf<'settings.update'>): Settings {
  for (const key of editableSettings) {
    const value = input[key];
    if (value !== undefined) storeSetting(recorder, key, value);
  }
  return readSettings(db);
}

/**
 * Own regions of a kreisfreie Stadt, as a whole list in order. The keys are the city's AGS with a running number.
 * Throws REGIONS_ARE_FIXED for a Kreis, REGION_IN_USE where a removed region still has data.
 */
export function saveRegions(
  { db, recorder }: WriteContext,
  { regions }: InputOf<'regions.save'>,
): Record<string, never> {
  const { districtKey } = readSettings(db);
  const city = `${districtKey}000`;
  const present = listRegions(db);
  if (!present.every((region) => region.ags.startsWith(city))) throw new Problem('REGIONS_ARE_FIXED');
  const kept = new Set(regions.flatMap((region) => region.ags ?? []));
  for (const region of present) {
    if (kept.has(region.ags)) continue;
    if (regionIsUsed(db, region.ags)) throw new Problem('REGION_IN_USE', { name: region.name });
    recorder.remove('region', region.ags);
  }
  const used = present.map((region) => Number(region.ags.slice(9)) || 0);
  let next = Math.max(0, ...used) + 1;
  for (const [position, { ags, name }] of regions.entries()) {
    if (ags) recorder.update('region', ags, { name, position });
    else {
      recorder.create('region', {
        ags: `${city}-${String(next).padStart(2, '0')}`,
        name,
        designation: 'Stadtbezirk',
        position,
      });
      next += 1;
    }
  }
  return {};
}
