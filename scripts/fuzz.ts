import { parseArgs } from 'node:util';
import { fuzzFiles } from '../tests/property/support/fuzz-files.ts';
import { killedWorks, KillRange, type KillResult } from '../tests/property/support/kills.ts';
import { Random } from '../tests/property/support/random.ts';

/**
 * The full runs of which the tests hold a slice: `--kills 100` kills the program in the middle of its work,
 * `--files 10000` reads spreadsheets that were damaged on purpose. `--seed` repeats a run.
 */
const { values } = parseArgs({
  options: {
    files: { type: 'string' },
    kills: { type: 'string' },
    seed: { type: 'string' },
    minutes: { type: 'string' },
  },
});
const numberOf = (text: string | undefined, otherwise: number): number =>
  text === undefined ? otherwise : Number(text);

async function killMany(count: number, seed: number): Promise<boolean> {
  const random = new Random(seed);
  const range = new KillRange();
  const results: KillResult[] = [];
  try {
    await range.prepare();
    for (let n = 0; n < count; n += 1) {
      const result = await range.kill(killedWorks[n % killedWorks.length] ?? 'import', random);
      results.push(result);
      for (const finding of result.findings)
        console.error(`${n} ${result.work} after ${result.afterMs} ms: ${finding}`);
      if ((n + 1) % 10 === 0) console.log(`${n + 1} of ${count} killed`);
    }
  } finally {
    range.end();
  }
  for (const work of killedWorks) {
    const of = results.filter((result) => result.work === work);
    const finished = of.filter((result) => result.ended === 'after').length;
    const bad = of.filter((result) => result.findings.length > 0).length;
    console.log(`${work}: ${of.length} killed, ${finished} of them after the end, ${bad} with findings`);
  }
  return results.every((result) => result.findings.length === 0);
}

const seed = numberOf(values.seed, 1);
const kills = numberOf(values.kills, 0);
const files = numberOf(values.files, kills > 0 ? 0 : 10_000);
const killed = kills === 0 || (await killMany(kills, seed));
const run = { files, seed, minutes: numberOf(values.minutes, 60), report: console.log };
const findings = files === 0 ? [] : await fuzzFiles(run);
process.exitCode = killed && findings.length === 0 ? 0 : 1;
