import Database from 'better-sqlite3';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCore } from '../main/core/client.ts';
import { openReader, type Core } from '../main/core/core.ts';
import { dataFolder } from '../main/core/database/folder.ts';
import { times, warmTimes, type Times } from './measure.ts';
import { seed } from './seed.ts';

export interface InventoryResult {
  offers: number;
  search: Times;
  /** The same texts by SQL LIKE over name, description and provider. */
  like: Times;
  coverage: Times;
  crossCoverage: Times;
  nextWindow: Times;
  filteredWindow: Times;
  /** A word that every offer has, sorted by its end. */
  searchedWindow: Times;
  /** Opening the data folder with both threads, until the first list is there. */
  coreStart: Times;
}
const typed = [
  'Mu',
  'Mue',
  'Muel',
  'Mueller',
  'Sprachcafé N',
  'beratung',
  'Bewerb',
  'haus',
  'dia',
  'le',
  'kurs 47',
  'be',
];
const text = (n: number): string => typed[n % typed.length] ?? '';
const sort = { key: 'name', descending: false } as const;
const first = { filter: {}, sort, cursor: null, limit: 100 };

function likeTimes(dataDir: string, rounds: number): Promise<Times> {
  const sqlite = new Database(dataFolder(dataDir).database, { readonly: true });
  const like = sqlite.prepare(
    `SELECT offer.id FROM offer LEFT JOIN organization ON organization.id = provider_id
     WHERE offer.name LIKE ? OR offer.description LIKE ? OR organization.name LIKE ? LIMIT 50`,
  );
  return times(rounds, (n) => {
    const pattern = `%${text(n)}%`;
    return like.all(pattern, pattern, pattern);
  });
}

async function queries(core: Core): Promise<Omit<InventoryResult, 'offers' | 'like' | 'coreStart'>> {
  let cursor: string | null = null;
  const list = (filter: object, by: object = sort) =>
    warmTimes(9, () => core.call('offers.list', { ...first, filter, sort: { ...sort, ...by } }));
  const matrix = (columns: 'municipality' | 'targetGroup') =>
    warmTimes(9, () => core.call('coverage.matrix', { rows: 'fieldOfAction', columns }));
  return {
    search: await warmTimes(typed.length * 5, (n) => core.call('search.all', { text: text(n), limit: 50 })),
    coverage: await matrix('municipality'),
    crossCoverage: await matrix('targetGroup'),
    nextWindow: await warmTimes(15, async () => {
      const window = await core.call('offers.list', { ...first, cursor });
      cursor = window.cursor;
    }),
    filteredWindow: await list({ municipalities: ['05162024'], terms: { fieldOfAction: ['sprache'] } }),
    searchedWindow: await list({ search: 'beratung' }, { key: 'validTo', descending: true }),
  };
}

/** Search, coverage, list windows and start of the core over `offers` invented offers. */
export async function measureInventory(offers: number, starts = 5): Promise<InventoryResult> {
  const dataDir = mkdtempSync(join(tmpdir(), 'verzahnt-bench-'));
  try {
    seed(dataDir, offers);
    const core = openReader({ dataDir });
    const measured = await queries(core);
    core.close();
    const coreStart = await times(starts, async () => {
      const client = await startCore({ dataDir });
      await client.call('offers.list', first);
      await client.close();
    });
    return { offers, ...measured, like: await likeTimes(dataDir, typed.length * 2), coreStart };
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  const { offers, ...measured } = await measureInventory(Number(process.argv[2] ?? 1_000));
  const middle = (list: number[]): string => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]!.toFixed(1);
  console.log(offers, 'offers; median milliseconds by the clock, and computed by the thread');
  for (const [name, { wall, cpu }] of Object.entries(measured)) console.log(name, middle(wall), middle(cpu));
}
