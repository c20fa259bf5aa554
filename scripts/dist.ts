import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startTexts } from '../shared/i18n/de/start.ts';
import { obtainElectron } from './electron-binary.ts';
import { ensureBuilt } from './ensure-built.ts';
import { plannedFuses, readFuses } from './fuses.ts';
import { root, run } from './steps.ts';

const packaged = join(root, 'dist/win-unpacked/Verzahnt.exe');

/** Every fuse of the packaged program must stand as electron-builder.yml says. */
async function fusesStand(): Promise<boolean> {
  const planned = plannedFuses(readFileSync(join(root, 'electron-builder.yml'), 'utf8'));
  const actual = await readFuses(packaged);
  const wrong = Object.keys(planned).filter((name) => actual[name] !== planned[name]);
  for (const name of wrong) console.error(startTexts.fuseWrong(name));
  if (wrong.length === 0) console.log(startTexts.fusesRead(Object.keys(planned).length));
  return wrong.length === 0;
}

/** Builds the Windows installer into dist/ and reads the fuses of the packaged program back. */
async function dist(): Promise<number> {
  if (!ensureBuilt()) return 1;
  if (process.platform === 'win32' && obtainElectron() === null) {
    console.error(startTexts.distNoElectron);
    return 1;
  }
  const built = run(
    'electron-builder',
    '--win',
    'nsis',
    '--x64',
    '--publish',
    'never',
    '--config',
    'electron-builder.yml',
  );
  if (!built || !existsSync(packaged)) {
    console.error(startTexts.distNoElectron);
    return 1;
  }
  return (await fusesStand()) ? 0 : 1;
}

process.exitCode = await dist();
