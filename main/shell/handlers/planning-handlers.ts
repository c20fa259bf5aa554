import { writeFileSync } from 'node:fs';
import type { ShellHandlers } from '../../ipc/channels.ts';
import { ask } from '../core-port.ts';
import { saveAs } from '../save-as.ts';
import type { ShellContext } from './context.ts';

/** Lists of measures on their way out. */
export const planningHandlers = ({ workspace }: ShellContext): Pick<ShellHandlers, 'shell.saveMeasureList'> => ({
  'shell.saveMeasureList': async (input) => {
    const { fileName, base64 } = await ask(workspace.core, 'planning.measureList', input);
    const saved = await saveAs(fileName, (path) => writeFileSync(path, Buffer.from(base64, 'base64')));
    return { saved, fileName };
  },
});
