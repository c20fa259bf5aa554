// Measures speed and memory and prints one table. Usage: npm run bench [-- --quick]. How to read it: docs/bench.md
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { measureHandout } from './handout.ts';
import { measureImport, type ImportResult } from './import.ts';
import { measurePlanning, type PlanningResult } from './planning.ts';
import { measureInventory, type InventoryResult } from './inventory.ts';
import { median, percentile, type Times } from './measure.ts';
import { measureReading } from './reading.ts';
import { steps, table, verdict, type Line } from './report.ts';
import { measureStart, type StartResult } from './start.ts';

const { values: options } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const root = resolve(import.meta.dirname, '..');
const plan = options.quick
  ? { sizes: [1_000, 10_000], rows: [1_000, 10_000], rounds: 1, starts: 1, reading: 10_000 }
  : { sizes: [1_000, 10_000, 100_000], rows: [1_000, 10_000, 50_000], rounds: 5, starts: 3, reading: 50_000 };
const say = (text: string): void => console.error(text);

function importLines(results: readonly ImportResult[]): Line[] {
  const of = (pick: (result: ImportResult) => number, cpu?: (result: ImportResult) => number): Line['values'] =>
    results.map((result) => ({ size: result.rows, value: pick(result), ...(cpu && { cpu: cpu(result) }) }));
  const last = results.at(-1);
  const beside = last ? `exceljs ${last.exceljsMs.toFixed(0)} ms, cpu ${last.exceljsCpuMs.toFixed(0)} ms` : '';
  const none = { bar: null, note: '', growth: null } as const;
  return [
    {
      ...none,
      name: 'import',
      unit: 'ms',
      values: of(
        (r) => r.importMs,
        (r) => r.cpuMs,
      ),
      growth: 'linear',
    },
    {
      ...none,
      name: 'import / exceljs streaming read',
      unit: 'x',
      values: of(
        (r) => r.ratio,
        (r) => r.cpuRatio,
      ),
      bar: 2,
      note: beside,
    },
    { ...none, name: 'import: memory of the process', unit: 'MB', values: of((r) => r.peakMb), bar: 400 },
    { ...none, name: 'import: main loop late by', unit: 'ms', values: of((r) => r.maxLagMs), bar: 50 },
    { ...none, name: 'import: list meanwhile, slowest', unit: 'ms', values: of((r) => r.listDuringMaxMs), bar: 50 },
  ];
}

type Timed = Exclude<keyof InventoryResult, 'offers'>;

function inventoryLines(results: readonly InventoryResult[]): Line[] {
  const of = (pick: Timed, share = 0.5): Line['values'] =>
    results.map((result) => {
      const { wall, cpu }: Times = result[pick];
      return { size: result.offers, value: percentile(wall, share), cpu: percentile(cpu, share) };
    });
  const like = results.map((result) => percentile(result.like.wall, 0.95).toFixed(0)).join(' / ');
  const line = (name: string, values: Line['values'], bar: number | null, growth: Line['growth']): Line => ({
    name,
    unit: 'ms',
    values,
    bar,
    note: '',
    growth,
  });
  const start = of('coreStart').map(({ size, value }) => ({ size, value }));
  return [
    { ...line('search while typing, p95', of('search', 0.95), 20, 'sublinear'), note: `SQL LIKE ${like} ms` },
    line('coverage matrix', of('coverage'), 60, 'linear'),
    line('coverage of two vocabularies', of('crossCoverage'), null, 'linear'),
    line('list, next window', of('nextWindow'), 30, 'linear'),
    line('list, two filters', of('filteredWindow'), 30, 'linear'),
    line('list, search all have, sorted', of('searchedWindow'), 30, 'linear'),
    line('core open with first list', start, null, 'sublinear'),
  ];
}

function startLine(results: readonly StartResult[]): Line {
  const bare = results.map((result) => median(result.bare).toFixed(0)).join(' / ');
  const values = results.map((result) => ({ size: result.offers, value: median(result.program) }));
  const note = `bare window ${bare} ms on ${results[0]?.host ?? ''}`;
  return { name: 'program start to usable window', unit: 'ms', values, bar: 2000, note, growth: 'sublinear' };
}

function planningLines(results: readonly PlanningResult[]): Line[] {
  const line = (name: string, pick: Exclude<keyof PlanningResult, 'measures'>): Line => ({
    name,
    unit: 'ms',
    values: results.map((result) => ({
      size: result.measures,
      value: median(result[pick].wall),
      cpu: median(result[pick].cpu),
    })),
    bar: null,
    note: 'three years of quarterly reports',
    growth: null,
  });
  return [
    line('plan, first window after a change', 'fresh'),
    line('plan, next window', 'firstWindow'),
    line('plan, filtered', 'filtered'),
    line('plan, counts', 'counts'),
    line('plan, balance of a period', 'period'),
  ];
}

async function handoutLines(): Promise<Line[]> {
  const { offers, pdf, docx, pdfBytes } = await measureHandout(500, plan.starts);
  const line = (name: string, wall: number[], bar: number | null, note: string): Line => ({
    name,
    unit: 'ms',
    values: [{ size: offers, value: median(wall) }],
    bar,
    note,
    growth: null,
  });
  return [
    line(
      'handout, 13 municipalities -> PDF',
      pdf.wall,
      5000,
      `${Math.round(pdfBytes / 1024)} KB, with start of the host`,
    ),
    line('handout -> Word', docx.wall, null, ''),
  ];
}

async function readingLine(): Promise<Line> {
  const { rows, inWorkerRatio, inThreadRatio } = await measureReading(plan.reading, plan.rounds);
  const note = `in the same thread ${inThreadRatio.toFixed(2)}`;
  return {
    name: 'reading / exceljs streaming read',
    unit: 'x',
    values: [{ size: rows, value: inWorkerRatio }],
    bar: 1,
    note,
    growth: null,
  };
}

async function measureAll(): Promise<Line[]> {
  const imports = plan.rows.map((rows) => (say(`import of ${rows} rows`), measureImport(rows, plan.rounds)));
  say('reading');
  const lines = [...importLines(imports), await readingLine()];
  const inventories: InventoryResult[] = [];
  const starts: StartResult[] = [];
  for (const size of plan.sizes) {
    say(`inventory of ${size} offers`);
    inventories.push(await measureInventory(size, plan.starts));
    starts.push(await measureStart(size, plan.starts));
  }
  say('planning');
  const planning = [await measurePlanning(80), await measurePlanning(4000)];
  say('handout');
  return [
    ...lines,
    ...inventoryLines(inventories),
    startLine(starts),
    ...planningLines(planning),
    ...(await handoutLines()),
  ];
}

say('building the program');
execFileSync(process.execPath, [join(root, 'scripts/node24.mjs'), 'electron-vite', 'build'], {
  cwd: root,
  stdio: 'ignore',
});
const load = loadavg()[0] ?? 0;
const lines = await measureAll();
const machine = {
  cores: cpus().length,
  model: cpus()[0]?.model ?? '',
  memoryMb: Math.round(totalmem() / 1024 / 1024),
  load: [load, loadavg()[0] ?? 0],
};
console.log(table(lines));
console.log(
  `\n${machine.cores} cores, load ${machine.load.map((value) => value.toFixed(1)).join(' before, ')} after; node ${process.version}`,
);
const judged = lines.map((line) => ({
  ...line,
  verdict: verdict(line),
  growthFactors: steps(line).map(({ factor }) => factor),
}));
const results = { at: new Date().toISOString(), quick: options.quick, node: process.version, machine, lines: judged };
writeFileSync(join(import.meta.dirname, 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
