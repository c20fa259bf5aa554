import { expect, test } from 'vitest';
import { fuzzFiles } from './support/fuzz-files.ts';

test('beschädigte Tabellendateien werden gelesen oder mit einem deutschen Satz abgelehnt', async () => {
  const lines: string[] = [];
  const findings = await fuzzFiles({ files: 600, seed: 7, minutes: 0.75, report: (line) => lines.push(line) });
  expect(findings).toEqual([]);
  const last = lines.at(-1) ?? '';
  expect(last).toMatch(/read \d+/);
  expect(last).toMatch(/FILE_DAMAGED \d+/);
});
