import { copyFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { shell } from 'electron';
import { Temporal } from 'temporal-polyfill';
import type { Handout, HandoutFormat, HandoutOptions, IssuedDocument } from '../../../shared/contract/handouts.ts';
import type { InputOf, OutputOf } from '../../../shared/contract/index.ts';
import { safeFileName } from '../../../shared/domain/file-names.ts';
import { Problem } from '../../../shared/domain/problem.ts';
import { shell as texts } from '../../../shared/i18n/de/shell.ts';
import type { ShellHandlers } from '../../ipc/channels.ts';
import { ask } from '../core-port.ts';
import { choosePlace, chooseTargetFolder } from '../dialogs.ts';
import { writeAtomically } from '../atomic-file.ts';
import { joinPdf } from '../../printing/join-pdf.ts';
import { saveAs } from '../save-as.ts';
import { writeFree } from '../free-name.ts';
import type { ShellContext } from './context.ts';

type Channels =
  | 'shell.issueHandout'
  | 'shell.issueHandouts'
  | 'shell.stopHandouts'
  | 'shell.printHandout'
  | 'shell.printData'
  | 'shell.openIssued';
type MoreChannels =
  | 'shell.writeReleaseMails'
  | 'shell.saveCorrectionSheet'
  | 'shell.saveIssuedAs'
  | 'shell.openOriginal'
  | 'shell.openAttachment'
  | 'shell.saveBackupAs';

async function openCopy(path: string): Promise<void> {
  const failure = await shell.openPath(path);
  if (failure !== '') throw new Problem('OPEN_FAILED');
}

type Made = { report: Handout; base64: string };
async function make(
  { workspace, printer }: ShellContext,
  options: HandoutOptions,
  format: HandoutFormat,
): Promise<Made> {
  if (format !== 'pdf') return ask(workspace.core, 'handouts.render', { options, format });
  const report = await ask(workspace.core, 'handouts.data', options);
  const pdf = await printer.toPdf(report);
  return { report, base64: Buffer.from(pdf).toString('base64') };
}

/** Makes the document, keeps it byte for byte in the data folder, and only then asks where to put a copy. */
async function issue(
  context: ShellContext,
  options: HandoutOptions,
  format: HandoutFormat,
): Promise<{ document: IssuedDocument; saved: boolean }> {
  const { report, base64 } = await make(context, options, format);
  const document = await ask(context.workspace.core, 'handouts.store', { report, format, base64 });
  const saved = await saveAs(document.fileName, (path) => writeFileSync(path, Buffer.from(base64, 'base64')));
  return { document, saved };
}

/** Where a batch goes, asked before anything is made: who changes their mind has issued nothing. */
async function placeFor({ joined, name }: InputOf<'shell.issueHandouts'>): Promise<string | null> {
  return joined ? choosePlace(`${name}.pdf`) : chooseTargetFolder();
}

/** Many documents, each kept as issued, into a folder or joined to one file. */
async function issueMany(
  context: ShellContext,
  input: InputOf<'shell.issueHandouts'>,
): Promise<OutputOf<'shell.issueHandouts'>> {
  const { options, format, joined, name, jobId } = input;
  const place = await placeFor(input);
  if (place === null) return { documents: [], missing: [], saved: false, place: '' };
  const { made, missing } = await context.batches.run(jobId, options, async (one) => {
    const { report, base64 } = await make(context, one, format);
    const document = await ask(context.workspace.core, 'handouts.store', { report, format, base64 });
    const bytes = Buffer.from(base64, 'base64');
    if (!joined) writeFree(place, document.fileName, bytes);
    return { document, bytes: joined ? bytes : null };
  });
  const files = made.flatMap(({ bytes }) => (bytes ? [bytes] : []));
  if (files.length > 0) writeAtomically(place, await joinPdf(files, name));
  return { documents: made.map(({ document }) => document), missing, saved: made.length > 0, place: basename(place) };
}

/** A Kommunenblatt per municipality, kept as issued, each in a draft to its recipient. */
async function writeReleaseMails(
  context: ShellContext,
  { surveyId, recipientIds }: InputOf<'shell.writeReleaseMails'>,
): Promise<OutputOf<'shell.writeReleaseMails'>> {
  const { core } = context.workspace;
  const folder = await chooseTargetFolder();
  const written: OutputOf<'shell.writeReleaseMails'> = {
    saved: folder !== null,
    folder: folder === null ? '' : basename(folder),
    files: [],
    recipientIds: [],
    withoutEmail: [],
  };
  if (folder === null) return written;
  const { recipients } = await ask(core, 'handouts.planReleases', { surveyId, recipientIds });
  for (const { recipientId, ags, name } of recipients) {
    const { report, base64 } = await make(context, { kind: 'municipality', ags, surveyId }, 'pdf');
    const { id: documentId } = await ask(core, 'handouts.store', { report, format: 'pdf', base64 });
    const { fileName, content, hasEmail } = await ask(core, 'handouts.releaseMail', {
      surveyId,
      recipientId,
      documentId,
    });
    written.files.push(writeFree(folder, safeFileName(fileName), content));
    written.recipientIds.push(recipientId);
    if (!hasEmail) written.withoutEmail.push(name);
  }
  return written;
}

/** Documents on their way out: to paper, to a file, to the program Windows opens them with. */
export function documentHandlers(context: ShellContext): Pick<ShellHandlers, Channels | MoreChannels> {
  const { workspace, printer, files } = context;
  return {
    'shell.issueHandout': ({ options, format }) => issue(context, options, format),
    'shell.issueHandouts': (input) => issueMany(context, input),
    'shell.stopHandouts': ({ jobId }) => {
      context.batches.stop(jobId);
      return Promise.resolve({});
    },
    'shell.printHandout': async ({ options }) => {
      await printer.toPaper(await ask(workspace.core, 'handouts.data', options));
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
    'shell.writeReleaseMails': (input) => writeReleaseMails(context, input),
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
