import { basename } from 'node:path';
import { Problem } from '../../../shared/domain/problem.ts';
import type { ShellState } from '../../../shared/contract/shell.ts';
import { shell as texts } from '../../../shared/i18n/de/shell.ts';
import type { ShellHandlers } from '../../ipc/channels.ts';
import { applyTheme } from '../theme.ts';
import type { ShellContext } from './context.ts';

type Channels = 'shell.state' | 'shell.districts' | 'shell.createWorkspace' | 'shell.openDemo' | 'shell.discardDemo';
type MoreChannels = 'shell.openWorkspace' | 'shell.restoreBackup' | 'shell.closeWorkspace' | 'shell.setTheme';

async function problemOf({ workspace, tokens }: ShellContext): Promise<ShellState['problem']> {
  const { problem } = workspace;
  if (!problem) return null;
  const backups = await workspace.backups();
  const give = (path: string, name: string): string => tokens.give({ path, name, purpose: 'backup' });
  const shown = backups.map(({ path, at, size }) => ({ path, label: texts.backupLabel(at, size) }));
  return { ...problem, backups: shown.map(({ path, label }) => ({ token: give(path, label), label })) };
}

async function stateOf(context: ShellContext): Promise<ShellState> {
  const { workspace, config, version, defaultFolder } = context;
  return {
    workspace: workspace.info,
    problem: await problemOf(context),
    defaultFolder,
    theme: config.get().theme,
    version,
    host: process.versions['electron'] === undefined ? 'standin' : 'electron',
    platform: process.platform,
  };
}

/** Opening, making and leaving data folders; each answers with the new state. */
export function workspaceHandlers(context: ShellContext): Pick<ShellHandlers, Channels | MoreChannels> {
  const { workspace, config, tokens, districts, defaultFolder } = context;
  const folderOf = (token: string): string => tokens.take(token, 'dataFolder').path;
  const keptBackup = async (name: string): Promise<string> => {
    const found = (await workspace.backups()).find(({ path }) => basename(path) === name);
    if (!found) throw new Problem('FILE_NOT_FOUND');
    return found.path;
  };
  const after = async (work: Promise<void>): Promise<ShellState> => {
    await work;
    return stateOf(context);
  };
  return {
    'shell.state': () => stateOf(context),
    'shell.districts': async () => ({ districts: await districts.list() }),
    'shell.createWorkspace': ({ districtKey, folder }) =>
      after(workspace.create(folder === undefined ? defaultFolder : folderOf(folder), districtKey)),
    'shell.openDemo': () => after(workspace.openDemo()),
    'shell.discardDemo': () => after(workspace.discardDemo()),
    'shell.openWorkspace': ({ folder }) => after(workspace.open(folderOf(folder))),
    'shell.restoreBackup': async (asked) => {
      const path = 'kept' in asked ? await keptBackup(asked.kept) : tokens.take(asked.backup, 'backup').path;
      return after(workspace.restore(path, defaultFolder));
    },
    'shell.closeWorkspace': () => after(workspace.close()),
    'shell.setTheme': async ({ theme }) => {
      config.update({ theme });
      applyTheme(theme);
      return stateOf(context);
    },
  };
}
