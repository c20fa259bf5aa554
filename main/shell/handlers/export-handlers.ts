import { basename, dirname } from 'node:path';
import type { ShellHandlers } from '../../ipc/channels.ts';
import { ask } from '../core-port.ts';
import { choosePlace } from '../dialogs.ts';
import type { ShellContext } from './context.ts';

/** Files for others: the place is chosen here, the core writes. */
export function exportHandlers({
  workspace,
}: ShellContext): Pick<ShellHandlers, 'shell.saveExport' | 'shell.saveTable'> {
  return {
    'shell.saveExport': async (options) => {
      const { fileName } = await ask(workspace.core, 'exchange.preview', options);
      const path = await choosePlace(fileName);
      if (path === null) return { saved: false, fileName, folder: '', written: 0 };
      const { written } = await ask(workspace.core, 'exchange.writeTo', { ...options, path });
      return { saved: true, fileName: basename(path), folder: basename(dirname(path)), written };
    },
    'shell.saveTable': async (table) => {
      const { fileName } = await ask(workspace.core, 'exchange.tableName', { title: table.title });
      const path = await choosePlace(fileName);
      if (path === null) return { saved: false, fileName, folder: '' };
      await ask(workspace.core, 'exchange.writeTable', { ...table, path });
      return { saved: true, fileName: basename(path), folder: basename(dirname(path)) };
    },
  };
}
