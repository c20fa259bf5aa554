import { app, BrowserWindow, session } from 'electron';
import { windowChannels, type ShellHandlers } from '../ipc/channels.ts';
import { broadcast, connectGate } from '../ipc/connect.ts';
import { createGate, type Channel } from '../ipc/gate.ts';
import { createPrinter } from '../printing/printer.ts';
import type { StartArguments } from './arguments.ts';
import { createBatches } from './batches.ts';
import { openConfig } from './config.ts';
import { createFileTokens } from './file-tokens.ts';
import type { ShellContext } from './handlers/context.ts';
import { documentHandlers } from './handlers/document-handlers.ts';
import { exportHandlers } from './handlers/export-handlers.ts';
import { issueHandlers } from './handlers/issue-handlers.ts';
import { houseHandlers } from './handlers/house-handlers.ts';
import { mapHandlers } from './handlers/map-handlers.ts';
import { meetingHandlers } from './handlers/meeting-handlers.ts';
import { planningHandlers } from './handlers/planning-handlers.ts';
import { fileHandlers } from './handlers/file-handlers.ts';
import { workspaceHandlers } from './handlers/workspace-handlers.ts';
import type { Log } from './logging.ts';
import { openMainWindow } from './main-window.ts';
import { setMenu } from './menu.ts';
import { defaultDataFolder, demoFolder, temporaryFolder } from './paths.ts';
import { runPrintJob } from './print-job.ts';
import type { Parts } from './core-port.ts';
import { createTemporaryFiles } from './temporary-files.ts';
import { applyTheme } from './theme.ts';
import { Workspace } from './workspace.ts';

function contextOf({ host, districts }: Parts, settings: string, log: Log): ShellContext {
  const config = openConfig(settings, (error) => log.failed('settings', error));
  const workspace = new Workspace({
    host: host(log),
    config,
    log,
    demoFolder: demoFolder(settings),
    onEvent: (name, payload) => broadcast(name, payload as never),
  });
  const files = createTemporaryFiles(temporaryFolder(settings));
  const printer = createPrinter();
  const defaultFolder = defaultDataFolder(settings);
  return {
    workspace,
    config,
    tokens: createFileTokens(),
    files,
    printer,
    batches: createBatches((progress) => broadcast('job.progress', progress)),
    districts,
    version: app.getVersion(),
    defaultFolder,
  };
}

function openGate(context: ShellContext, log: Log): void {
  const handlers: ShellHandlers = {
    ...workspaceHandlers(context),
    ...fileHandlers(context),
    ...documentHandlers(context),
    ...issueHandlers(context),
    ...exportHandlers(context),
    ...meetingHandlers(context),
    ...houseHandlers(context),
    ...mapHandlers(context),
    ...planningHandlers(context),
  };
  const { workspace } = context;
  const channels = windowChannels(handlers, (channel, input) => workspace.core.call(channel, input));
  // what a page asks while the folder of the last time is still being opened is answered once it is
  const answered = [...channels].map(([name, channel]): [string, Channel] => {
    const answer: Channel['answer'] = async (input, sender) => (await workspace.ready, channel.answer(input, sender));
    return [name, { ...channel, answer }];
  });
  connectGate(createGate(new Map(answered), log));
}

/** Ends only after the core has closed its database. */
function endInOrder({ workspace, files }: ShellContext): void {
  let closed = false;
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    closed = true;
    void workspace.shutDown().finally(() => {
      files.clear();
      app.quit();
    });
  });
}

const raise = (): void => {
  const [window] = BrowserWindow.getAllWindows();
  if (window?.isMinimized()) window.restore();
  window?.show();
  window?.focus();
};

/** The program with its window. */
export async function runProgram(parts: Parts, args: StartArguments, settings: string, log: Log): Promise<void> {
  const context = contextOf(parts, settings, log);
  const { config, workspace, files } = context;
  files.clear();
  session.defaultSession.setSpellCheckerLanguages(['de-DE']);
  applyTheme(config.get().theme);
  setMenu((command) => broadcast('menu.command', { command }));
  openGate(context, log);
  endInOrder(context);
  app.on('second-instance', raise);
  const folder = args.dataFolder ?? config.get().workspace;
  if (folder !== null) workspace.openAtStart(folder);
  await openMainWindow(config);
  log.info('started');
}

/** One document to a file, no visible window. */
export async function printAndEnd(parts: Parts, job: string, settings: string, log: Log): Promise<void> {
  const context = contextOf(parts, settings, log);
  // The hidden window is the only one; its end is not the end of the program.
  app.on('window-all-closed', () => {});
  openGate(context, log);
  app.exit(await runPrintJob(job, parts.host(log), context.printer, log));
}
