import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Handout, HandoutFormat, HandoutOptions, IssuedDocument } from '../../../shared/contract/handouts.ts';
import type { InputOf, OutputOf } from '../../../shared/contract/index.ts';
import { safeFileName } from '../../../shared/domain/file-names.ts';
import type { ShellHandlers } from '../../ipc/channels.ts';
import { writeAtomically } from '../atomic-file.ts';
import { ask } from '../core-port.ts';
import { choosePlace, chooseTargetFolder } from '../dialogs.ts';
import { writeFree } from '../free-name.ts';
import { pdfOf } from '../pdf-of.ts';
import { saveAs } from '../save-as.ts';
import type { ShellContext } from './context.ts';

type Channels = 'shell.issueHandout' | 'shell.issueHandouts' | 'shell.stopHandouts' | 'shell.writeReleaseMails';

type Made = { report: Handout; base64: string };
async function make(
  { workspace, printer }: ShellContext,
  options: HandoutOptions,
  format: HandoutFormat,
): Promise<Made> {
  if (format !== 'pdf') return ask(workspace.core, 'handouts.render', { options, format });
  const report = await ask(workspace.core, 'handouts.data', options);
  const pdf = await pdfOf(workspace.core, printer, report);
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
  if (files.length > 0) {
    const { joinPdf } = await import('../../printing/join-pdf.ts');
    writeAtomically(place, await joinPdf(files, name));
  }
  return { documents: made.map(({ document }) => document), missing, saved: made.length > 0, place: basename(place) };
}

type ReleaseMails = OutputOf<'shell.writeReleaseMails'>;

/** A Kommunenblatt per municipality, kept as issued, each in a draft to its recipient. */
async function writeReleaseMails(
  context: ShellContext,
  { jobId, surveyId, recipientIds }: InputOf<'shell.writeReleaseMails'>,
): Promise<ReleaseMails> {
  const { core } = context.workspace;
  const folder = await chooseTargetFolder();
  if (folder === null) return { saved: false, folder: '', files: [], recipientIds: [], withoutEmail: [], missing: [] };
  const { recipients } = await ask(core, 'handouts.planReleases', { surveyId, recipientIds });
  const { made, missing } = await context.batches.run(jobId, recipients, async ({ recipientId, ags, name }) => {
    const { report, base64 } = await make(context, { kind: 'municipality', ags, surveyId }, 'pdf');
    const { id: documentId } = await ask(core, 'handouts.store', { report, format: 'pdf', base64 });
    const mail = await ask(core, 'handouts.releaseMail', { surveyId, recipientId, documentId });
    const file = writeFree(folder, safeFileName(mail.fileName), mail.content);
    return { file, recipientId, name, hasEmail: mail.hasEmail };
  });
  return {
    saved: true,
    folder: basename(folder),
    files: made.map(({ file }) => file),
    recipientIds: made.map(({ recipientId }) => recipientId),
    withoutEmail: made.flatMap(({ name, hasEmail }) => (hasEmail ? [] : [name])),
    missing: missing.map(({ index, reason }) => ({ name: recipients[index]?.name ?? '', reason })),
  };
}

/** Documents that are made, kept as issued and given out: one, many, or one in each draft to a municipality. */
export const issueHandlers = (context: ShellContext): Pick<ShellHandlers, Channels> => ({
  'shell.issueHandout': ({ options, format }) => issue(context, options, format),
  'shell.issueHandouts': (input) => issueMany(context, input),
  'shell.stopHandouts': ({ jobId }) => {
    context.batches.stop(jobId);
    return Promise.resolve({});
  },
  'shell.writeReleaseMails': (input) => writeReleaseMails(context, input),
});
