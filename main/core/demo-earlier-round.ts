import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoEarlierRound } from '../../shared/i18n/de/demo.ts';
import { fieldLabels } from '../../shared/i18n/de/fields.ts';
import { workbookBytes } from '../excel/write/index.ts';
import type { Core } from './core.ts';

/** Offers that stand in the municipality, by whether it named them itself in its newest return. */
async function offersIn(core: Core, ags: string): Promise<{ own: string[][]; others: string[][] }> {
  const sort = { key: 'name', descending: false } as const;
  const filter = { municipalities: [ags], districtWide: false };
  const { rows } = await core.call('offers.list', { filter, sort, cursor: null, limit: 500 });
  const { imports } = await core.call('imports.list', {});
  const own = new Set<string>();
  for (const { id } of imports.filter(({ sender }) => sender === demoEarlierRound.names[ags])) {
    const named = await core.call('offers.list', { filter: { importId: id }, sort, cursor: null, limit: 500 });
    for (const offer of named.rows) own.add(offer.id);
  }
  const lines = (isOwn: boolean): string[][] =>
    rows
      .filter(({ id, municipalities }) => own.has(id) === isOwn && municipalities.length === 1)
      .map(({ name, provider }) => [name, provider ?? '', demoEarlierRound.names[ags] ?? '']);
  return { own: lines(true), others: lines(false) };
}

/** The round of the year before with the answers of two municipalities: what is new and gone since can be seen. */
export async function addDemoEarlierRound(core: Core, dataDir: string): Promise<void> {
  const [latest] = (await core.call('surveys.list', {})).surveys;
  if (!latest) return;
  const year = latest.year - 1;
  const { id: surveyId } = await core.call('surveys.save', {
    title: demoEarlierRound.title(year),
    year,
    state: 'closed',
    periodFrom: `${year}-01-01`,
    periodTo: `${year}-12-31`,
    due: `${year}-11-15`,
    sheets: ['offers'],
    fields: [],
    questions: [],
    message: '',
    recipients: [],
  });
  for (const [ags, municipality] of Object.entries(demoEarlierRound.names)) {
    const { own, others } = await offersIn(core, ags);
    // some of what is named today was not yet, and one that others report was
    const rows = [...own.filter((_, at) => at % demoEarlierRound.newEvery !== 1), ...others.slice(0, 1)];
    const name = demoEarlierRound.fileName(municipality, year);
    const path = join(dataDir, name);
    const columns = (['name', 'provider', 'municipality'] as const).map((field) => ({
      header: fieldLabels[field],
      width: 30,
    }));
    const sheets = [{ name: demoEarlierRound.sheet, title: demoEarlierRound.title(year), notes: [], columns, rows }];
    writeFileSync(path, await workbookBytes({ title: name, created: `${year}-11-03T09:00:00Z`, sheets }));
    try {
      const file = { path, name, kind: 'offers' as const, signs: {}, mode: 'adds' as const };
      await core.call('imports.run', { ...file, dryRun: false, municipality: ags, surveyId, missing: 'keep' });
    } finally {
      rmSync(path);
    }
  }
}
