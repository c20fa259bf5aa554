import { basename } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import type { ChosenFile } from '../../../shared/contract/shell.ts';
import { pasteTexts } from '../../../shared/i18n/de/paste.ts';
import type { ShellHandlers } from '../../ipc/channels.ts';
import { clipboardContent } from '../clipboard.ts';
import { ask } from '../core-port.ts';
import { chooseFiles, chooseTargetFolder } from '../dialogs.ts';
import { safeFileName } from '../../../shared/domain/file-names.ts';
import { pastedRange, type ClipboardContent } from '../pasted-range.rules.ts';
import type { ShellContext } from './context.ts';

type Channels = 'shell.chooseFiles' | 'shell.takeFile' | 'shell.readImports' | 'shell.proposeDistrict';
type MoreChannels = 'shell.attachFiles' | 'shell.writeSurveyFiles' | 'shell.takePaste' | 'shell.takeClipboard';

/** Files on their way in. The page holds tokens; paths stay here. */
export function fileHandlers({
  workspace,
  tokens,
  files,
  districts,
}: ShellContext): Pick<ShellHandlers, Channels | MoreChannels> {
  const imports = (list: string[]): { path: string; name: string }[] =>
    list.map((token) => {
      const { path, name } = tokens.take(token, 'import');
      return { path, name };
    });
  const takeRange = (content: ClipboardContent): ChosenFile => {
    const range = pastedRange(content);
    const name = pasteTexts.name(Temporal.Now.instant().toString());
    const bytes = Buffer.from(range.content, 'utf8');
    const path = files.keep(`${name}${range.ending}`, bytes);
    return { token: tokens.give({ path, name, purpose: 'import' }), name, size: bytes.length };
  };
  return {
    'shell.takePaste': async (content) => takeRange(content),
    'shell.takeClipboard': async () => takeRange(await clipboardContent()),
    'shell.chooseFiles': async ({ purpose }) => ({ files: await chooseFiles(purpose, tokens) }),
    'shell.takeFile': async ({ name, base64 }) => {
      const bytes = Buffer.from(base64, 'base64');
      const shown = safeFileName(name, 'Datei');
      const path = files.keep(shown, bytes);
      return { token: tokens.give({ path, name: shown, purpose: 'import' }), name: shown, size: bytes.length };
    },
    'shell.readImports': async ({ tokens: list, answerOf }) =>
      ask(workspace.core, 'imports.readPaths', { files: imports(list), ...(answerOf && { answerOf }) }),
    'shell.writeSurveyFiles': async (input) => {
      const folder = await chooseTargetFolder();
      if (folder === null) return { saved: false, folder: '', files: [], recipientIds: [], withoutEmail: [] };
      const { files: written, withoutEmail } = await ask(workspace.core, 'surveys.write', { ...input, folder });
      const [names, recipientIds] = [written.map(({ file }) => file), written.map(({ recipientId }) => recipientId)];
      return { saved: true, folder: basename(folder), files: names, recipientIds, withoutEmail };
    },
    'shell.attachFiles': async ({ tokens: list, ...carrier }) => {
      const ids: string[] = [];
      for (const { path, name } of list.map((token) => tokens.take(token, 'attachment'))) {
        ids.push((await ask(workspace.core, 'records.attachPath', { ...carrier, path, name })).id);
      }
      return { ids };
    },
    'shell.proposeDistrict': async (input) => ({ proposals: await districts.propose(imports(input.tokens)) }),
  };
}
