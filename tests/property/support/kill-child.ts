import { openCore } from '../../../main/core/core.ts';
import { openForWriting } from '../../../main/core/database/open.ts';
import { futureMigrations } from './future-migrations.ts';

/** The program that is killed: `kill-child.ts import|migration|backup FOLDER FILE`. Says on stdout when the work starts. */
const [work, dataDir = '', file = ''] = process.argv.slice(2);
const say = (word: string): void => void process.stdout.write(`${word}\n`);

async function run(): Promise<void> {
  if (work === 'migration') {
    say('start');
    const { close } = openForWriting(dataDir, false, futureMigrations);
    say('done');
    close();
    return;
  }
  const core = openCore({ dataDir });
  say('start');
  if (work === 'backup') {
    for (let n = 0; n < 8; n += 1) await core.call('backup.writeTo', { path: file });
  } else {
    const input = { path: file, name: 'Neuss.xlsx', kind: 'auto', signs: {}, mode: 'first', dryRun: false } as const;
    await core.call('imports.run', input);
  }
  say('done');
  core.close();
}
await run();
