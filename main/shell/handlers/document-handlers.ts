import { copyFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { shell } from 'electron';
import { Temporal } from 'temporal-polyfill';
import { Problem } from '../../../shared/domain/problem.ts';
import { shell as texts } from '../../../shared/i18n/de/shell.ts';
import type { ShellHandlers } from '../../ipc/channels.ts';
import { ask } from '../core-port.ts';
import { choosePlace } from '../dialogs.ts';
import { withFaces } from '../pdf-of.ts';
import { saveAs } from '../save-as.ts';
import type { ShellContext } from './context.ts';

type Channels =
  | 'shell.printHandout'
  | 'shell.printData'
  | 'shell.openIssued'
  | 'shell.saveIssuedAs'
  | 'shell.openOriginal'
  | 'shell.openAttachment'
  | 'shell.saveCorrectionSheet'
  | 'shell.saveBackupAs';

async function openCopy(path: string): Promise<void> {
  const failure = await shell.openPath(path);
  if (failure !== '') throw new Problem('OPEN_FAILED');
}

/** Documents on their way out: to paper, to a file, to the program Windows opens them with. */
export function documentHandlers(context: ShellContext): Pick<ShellHandlers, Channels> {
  const { workspace, printer, files } = context;
  return {
    'shell.printHandout': async ({ options }) => {
      const handout = await ask(workspace.core, 'handouts.data', options);
      await printer.toPaper(await withFaces(workspace.core, handout));
      return {};
    },
    'shell.printData': async ({ document }, sender) => {
      const report = printer.dataFor(sender.url, document);
      if (!report) throw new Problem('TOKEN_UNKNOWN');
      return report;
    },
    'shell.openIssued': async ({ id }) => {
      const { path, fileName } = await ask(workspace.core, 'handouts.fileOf', { id });
      await openCopy(files.copyOf(path, fileName, false));
      return {};
    },
    'shell.saveIssuedAs': async ({ id }) => {
      const { path, fileName } = await ask(workspace.core, 'handouts.fileOf', { id });
      return { saved: await saveAs(fileName, (target) => copyFileSync(path, target)) };
    },
    'shell.openOriginal': async ({ importId }) => {
      const { path, fileName } = await ask(workspace.core, 'imports.originalOf', { importId });
      await openCopy(files.copyOf(path, fileName, true));
      return {};
    },
    'shell.openAttachment': async ({ id }) => {
      const { path, fileName } = await ask(workspace.core, 'records.fileOf', { id });
      await openCopy(files.copyOf(path, fileName, true));
      return {};
    },
    'shell.saveCorrectionSheet': async ({ of, id }) => {
      const { fileName, base64 } = await ask(workspace.core, 'imports.correctionSheet', { of, id });
      return { saved: await saveAs(fileName, (path) => writeFileSync(path, Buffer.from(base64, 'base64'))), fileName };
    },
    'shell.saveBackupAs': async () => {
      const proposed = texts.backupName(Temporal.Now.plainDateISO().toString());
      const path = await choosePlace(proposed);
      if (path === null) return { saved: false, fileName: proposed };
      await ask(workspace.core, 'backup.writeTo', { path });
      return { saved: true, fileName: basename(path) };
    },
  };
}
