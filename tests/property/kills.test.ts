import { afterAll, beforeAll, expect, test } from 'vitest';
import { killedWorks, KillRange } from './support/kills.ts';
import { Random } from './support/random.ts';

let range: KillRange;
beforeAll(async () => {
  range = new KillRange();
  await range.prepare();
});
afterAll(() => range.end());

const sentences = {
  import: 'mitten im Einlesen beendet: alles oder nichts, Bestand und Originale vollständig, der Ordner öffnet wieder',
  migration: 'mitten in der Umstellung beendet: alles oder nichts, und die Sicherung davor ist ganz',
  backup: 'mitten in der Sicherung beendet: ganz oder gar nicht, der Bestand unverändert',
} as const;

test.each(killedWorks.map((work) => [sentences[work], work] as const))('%s', async (_, work) => {
  const random = new Random(work.length);
  for (let n = 0; n < 4; n += 1) {
    const { findings, afterMs } = await range.kill(work, random);
    expect(findings, `${work} after ${afterMs} ms`).toEqual([]);
  }
});
