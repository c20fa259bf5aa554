import { readFileSync } from 'node:fs';
import type { Core, CoreHost, Districts } from '../../main/shell/core-port.ts';
import { start } from '../../main/shell/start.ts';
import type { Envelope } from '../../shared/contract/index.ts';
import { handoutOf, type ReportRecipe } from './reports.ts';

/** The report of the folder's `recipe.json` instead of a database; everything else is the program itself. */
function coreOf(folder: string): Core {
  const recipe = JSON.parse(readFileSync(`${folder}/recipe.json`, 'utf8')) as ReportRecipe;
  const answer = (value: unknown): Promise<Envelope> => Promise.resolve({ ok: true, value });
  return {
    call: (channel) => (channel === 'handouts.data' ? answer(handoutOf(recipe)) : answer({})),
    onEvent: () => {},
    close: () => Promise.resolve(),
  };
}
const refuse = (): never => {
  throw new Error('only print jobs run here');
};
const host: CoreHost = {
  open: (folder) => Promise.resolve(coreOf(folder)),
  create: refuse,
  createDemo: refuse,
  restore: refuse,
  backups: refuse,
};
const districts: Districts = { list: () => Promise.resolve([]), propose: () => Promise.resolve([]) };

start({ host: () => host, districts });
