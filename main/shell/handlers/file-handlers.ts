import type { ShellHandlers } from '../../ipc/channels.ts';
import { ask } from '../core-port.ts';
import { chooseFiles } from '../dialogs.ts';
import { safeFileName } from '../file-names.ts';
import type { ShellContext } from './context.ts';

type Channels = 'shell.chooseFiles' | 'shell.takeFile' | 'shell.readImports' | 'shell.proposeDistrict';

/** Files on their way in. The page holds tokens; paths stay here. */
export function fileHandlers({ workspace, tokens, files, districts }: ShellContext): Pick<ShellHandlers, Channels> {
  const imports = (list: string[]): { path: string; name: string }[] =>
    list.map((token) => {
      const { path, name } = tokens.take(token, 'import');
      return { path, name };
    });
  return {
    'shell.chooseFiles': async ({ purpose }) => ({ files: await chooseFiles(purpose, tokens) }),
    'shell.takeFile': async ({ name, base64 }) => {
      const bytes = Buffer.from(base64, 'base64');
      const shown = safeFileName(name, 'Datei');
      const path = files.keep(shown, bytes);
      return { token: tokens.give({ path, name: shown, purpose: 'import' }), name: shown, size: bytes.length };
    },
    'shell.readImports': async (input) => ask(workspace.core, 'imports.readPaths', { files: imports(input.tokens) }),
    'shell.proposeDistrict': async (input) => ({ proposals: await districts.propose(imports(input.tokens)) }),
  };
}
