import { writeFileSync } from 'node:fs';
import type { ShellHandlers } from '../../ipc/channels.ts';
import { ask } from '../core-port.ts';
import { saveAs } from '../save-as.ts';
import type { ShellContext } from './context.ts';

/** Invitations and calendar files on their way out. */
export const meetingHandlers = ({ workspace }: ShellContext): Pick<ShellHandlers, 'shell.saveMeetingFile'> => ({
  'shell.saveMeetingFile': async (input) => {
    const { fileName, content } = await ask(workspace.core, 'meetings.file', input);
    return { saved: await saveAs(fileName, (path) => writeFileSync(path, content, 'utf8')), fileName };
  },
});
