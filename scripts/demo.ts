import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoTexts } from '../shared/i18n/de/demo.ts';
import { ensureBuilt } from './ensure-built.ts';
import { output, root, run } from './steps.ts';

/**
 * The main job without a window: eight example returns in, the coverage on the console, the report as PDF, Word and
 * Excel in demo-output/. Every step is a command of the public command line.
 */
function demo(): boolean {
  const target = join(root, 'demo-output');
  const data = mkdtempSync(join(tmpdir(), 'verzahnt-beispiel-'));
  const cli = (...words: string[]): boolean => run('main/cli/index.ts', ...words);
  if (!ensureBuilt()) return false;
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target);
  try {
    console.log(demoTexts.reading);
    if (!cli('init', '--demo', '--kreis', '05162', '--data', data)) return false;
    console.log(output(root, 'main/cli/index.ts', 'coverage', '--data', data));
    console.log(demoTexts.writing);
    const meeting = [
      '--attachment',
      'Anlage zu TOP Ö 4.2',
      '--meeting',
      'Sozial- und Gesundheitsausschuss, 03.12.2026',
    ];
    return ['pdf', 'docx', 'xlsx'].every((format) =>
      cli('handout', 'coverage', '--data', data, '--out', join(target, `Integrationsangebote.${format}`), ...meeting),
    );
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}
process.exitCode = demo() ? 0 : 1;
