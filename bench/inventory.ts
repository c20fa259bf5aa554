import Database from 'better-sqlite3';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCore } from '../main/core/client.ts';
import { openReader } from '../main/core/core.ts';
import { dataFolder } from '../main/core/database/folder.ts';
import { median, percentile, times } from './measure.ts';
import { seed } from './seed.ts';

export interface InventoryResult {
  offers: number;
  searchP95Ms: number;
  likeP95Ms: number;
  coverageMs: number;
  listWindowMs: number;
  filteredWindowMs: number;
  sortedWindowMs: number;
  startMs: number;
}
const typed = [
  'Mu',
  'Mue',
  'Muel',
  'Muell',
  'Mueller',
  'Sprachcafé N',
  'fluechtl',
  'Bewerb',
  'haus',
  'dia',
  'le',
  'kurs 4711',
];

function likeTimes(dataDir: string): Promise<number[]> {
  const sqlite = new Database(dataFolder(dataDir).database, { readonly: true });
  const like = sqlite.prepare(
    `SELECT offer.id FROM offer LEFT JOIN organization ON organization.id = provider_id
     WHERE offer.name LIKE ? OR description LIKE ? OR organization.name LIKE ? LIMIT 50`,
  );
  return times(typed.length * 3, (n) => {
    const pattern = `%${typed[n % typed.length]}%`;
    return like.all(pattern, pattern, pattern);
  });
}

/** Search, coverage, list windows and start of the core over `offers` invented offers. */
export async function measureInventory(offers: number): Promise<InventoryResult> {
  const dataDir = mkdtempSync(join(tmpdir(), 'verzahnt-bench-'));
  try {
    seed(dataDir, offers);
    const core = openReader({ dataDir });
    const sort = { key: 'name', descending: false } as const;
    const search = await times(typed.length * 5, (n) =>
      core.call('search.all', { text: typed[n % typed.length] ?? '', limit: 50 }),
    );
    const coverage = await times(9, () =>
      core.call('coverage.matrix', { rows: 'fieldOfAction', columns: 'municipality' }),
    );
    let cursor: string | null = null;
    const windows = await times(15, async () => {
      const window = await core.call('offers.list', { filter: {}, sort, cursor, limit: 100 });
      cursor = window.cursor;
    });
    const filter = { municipalities: ['05162024'], terms: { fieldOfAction: ['sprache'] } };
    const filtered = await times(9, () => core.call('offers.list', { filter, sort, cursor: null, limit: 100 }));
    const sorted = await times(9, () =>
      core.call('offers.list', {
        filter: { search: 'kurs' },
        sort: { key: 'validTo', descending: true },
        cursor: null,
        limit: 100,
      }),
    );
    core.close();
    const start = await times(3, async () => {
      const client = await startCore({ dataDir });
      await client.call('offers.list', { filter: {}, sort, cursor: null, limit: 100 });
      await client.close();
    });
    return {
      offers,
      searchP95Ms: percentile(search, 0.95),
      likeP95Ms: percentile(await likeTimes(dataDir), 0.95),
      coverageMs: median(coverage),
      listWindowMs: median(windows),
      filteredWindowMs: median(filtered),
      sortedWindowMs: median(sorted),
      startMs: median(start),
    };
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

if (import.meta.main) console.log(await measureInventory(Number(process.argv[2] ?? 1_000)));
