import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { ShellHandlers } from '../../ipc/channels.ts';
import { ask } from '../core-port.ts';
import { chooseTargetFolder } from '../dialogs.ts';
import { writeFree } from '../free-name.ts';
import { saveAs } from '../save-as.ts';
import type { ShellContext } from './context.ts';

type Channels = 'shell.saveMeasureList' | 'shell.saveStatusSheets';

/** Lists of measures and the sheets of a status round on their way out. */
export const planningHandlers = ({ workspace }: ShellContext): Pick<ShellHandlers, Channels> => ({
  'shell.saveMeasureList': async (input) => {
    const { fileName, base64 } = await ask(workspace.core, 'planning.measureList', input);
    const saved = await saveAs(fileName, (path) => writeFileSync(path, Buffer.from(base64, 'base64')));
    return { saved, fileName };
  },
  'shell.saveStatusSheets': async (input) => {
    const folder = await chooseTargetFolder();
    if (folder === null) return { saved: false, folder: '', files: [] };
    const { files } = await ask(workspace.core, 'planning.statusSheets', input);
    const written = files.map(({ fileName, base64 }) => writeFree(folder, fileName, Buffer.from(base64, 'base64')));
    return { saved: true, folder: basename(folder), files: written };
  },
});
