import { writeFileSync } from 'node:fs';
import type { ShellHandlers } from '../../ipc/channels.ts';
import { ask } from '../core-port.ts';
import { saveAs } from '../save-as.ts';
import type { ShellContext } from './context.ts';

/** Templates of the house and wishes for a concept on their way in, and the one to begin with on its way out. */
export const houseHandlers = ({
  workspace,
  tokens,
}: ShellContext): Pick<
  ShellHandlers,
  'shell.keepTemplate' | 'shell.keepFont' | 'shell.saveSampleTemplate' | 'shell.readWishes'
> => ({
  'shell.readWishes': async ({ token }) => {
    const { path, name } = tokens.take(token, 'wishes');
    return ask(workspace.core, 'papers.wishTable', { path, name });
  },
  'shell.keepTemplate': async ({ token, purpose }) => {
    const { path, name } = tokens.take(token, 'wordTemplate');
    return ask(workspace.core, 'house.keepTemplatePath', { purpose, path, name });
  },
  'shell.keepFont': async ({ token, weight }) => {
    const { path, name } = tokens.take(token, 'houseFont');
    return ask(workspace.core, 'house.keepFontPath', { weight, path, name });
  },
  'shell.saveSampleTemplate': async (input) => {
    const { fileName, base64 } = await ask(workspace.core, 'house.sampleTemplate', input);
    return { saved: await saveAs(fileName, (path) => writeFileSync(path, Buffer.from(base64, 'base64'))), fileName };
  },
});
