import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app, dialog, session } from 'electron';
import { problemText } from '../../shared/i18n/de/problems.ts';
import { shell as texts } from '../../shared/i18n/de/shell.ts';
import { lockNavigation, lockNetwork, lockSession } from '../security/locks.ts';
import { openOutside } from '../security/open-outside.ts';
import { registerAppScheme, serveApp } from '../security/app-protocol.ts';
import { startArguments, type StartArguments } from './arguments.ts';
import type { Parts } from './core-port.ts';
import { openLog, type Log } from './logging.ts';
import { settingsFolder } from './paths.ts';
import { printAndEnd, runProgram } from './program.ts';

const pagesFolder = join(import.meta.dirname, '../renderer');

/** A print job has a profile of its own (its caller makes and removes it): it must not disturb the program that may be open. */
function profileFor(args: StartArguments): string {
  if (args.printJob === null) return args.settingsFolder ?? settingsFolder(app);
  return args.settingsFolder ?? mkdtempSync(join(tmpdir(), 'verzahnt-print-'));
}

function fatal(log: Log, error: unknown): void {
  log.failed('start', error);
  dialog.showErrorBox(texts.startFailed, problemText('INTERNAL', {}));
  app.exit(3);
}

/** Starts the program: everything that must happen before `ready`, then the window or the print job. */
export function start(parts: Parts): void {
  const args = startArguments(process.argv, process.cwd());
  const settings = profileFor(args);
  app.setPath('userData', settings);
  app.setAppUserModelId('de.verzahnt.app');
  app.enableSandbox();
  lockNetwork(app);
  registerAppScheme();
  lockNavigation(app, openOutside);
  const log = openLog(settings);
  process.on('uncaughtException', (error) => log.failed('uncaught', error));
  process.on('unhandledRejection', (error) => log.failed('unhandled', error));
  if (args.printJob === null && !app.requestSingleInstanceLock()) return app.quit();
  const ready = app.whenReady().then(async () => {
    lockSession(session.defaultSession);
    serveApp(session.defaultSession, pagesFolder);
    await (args.printJob === null
      ? runProgram(parts, args, settings, log)
      : printAndEnd(parts, args.printJob, settings, log));
  });
  ready.catch((error: unknown) => fatal(log, error));
}
