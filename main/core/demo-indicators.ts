import { join } from 'node:path';
import { demoFigures } from '../../shared/i18n/de/demo-indicators.ts';
import type { Core } from './core.ts';
import { resourceFolder } from './platform/resources.ts';

const census = 'Zensus 2022 Rhein-Kreis Neuss.csv';

/** The census read from its file, and a few invented series entered by hand. */
export async function addDemoIndicators(core: Core): Promise<void> {
  const path = join(resourceFolder(), 'examples', census);
  await core.call('imports.run', { path, name: census, kind: 'auto', signs: {}, mode: 'first', dryRun: false });
  const { rows } = await core.call('indicators.list', {});
  for (const { indicator, figures } of demoFigures) {
    const indicatorId = rows.find(({ name }) => name === indicator)?.id;
    if (indicatorId === undefined) continue;
    for (const values of figures) await core.call('indicators.saveFigure', { id: null, indicatorId, values });
  }
}
