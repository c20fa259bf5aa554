import {
  coreContract,
  shellContract,
  type Envelope,
  type InputOf,
  type OutputOf,
  type ShellChannel,
} from '../../shared/contract/index.ts';
import type { Channel } from './gate.ts';
import { AnsweredProblem } from './gate.ts';
import type { Sender } from './sender.ts';

type CoreWindowChannel = keyof typeof coreContract;
/** One handler per channel of the shell; a missing one is a compile error. */
export type ShellHandlers = { [C in ShellChannel]: (input: InputOf<C>, sender: Sender) => Promise<OutputOf<C>> };
/** Hands a call on to the core that is open; throws NO_WORKSPACE. */
export type AskCore = (channel: CoreWindowChannel, input: unknown) => Promise<Envelope>;

const usual = 1024 * 1024;
/** Channels that carry more than form input: a dropped file of 64 MB, as base64, a pasted range in two forms, a whole list. */
const limits: Partial<Record<string, number>> = {
  'shell.takeFile': 90 * 1024 * 1024,
  'shell.takePaste': 48 * 1024 * 1024,
  'shell.saveTable': 32 * 1024 * 1024,
  'shell.saveMap': 24 * 1024 * 1024,
  'shell.saveChart': 24 * 1024 * 1024,
};
/** The print page has this channel and no other. */
const printOnly: ShellChannel = 'shell.printData';

async function answered(answer: Promise<Envelope>): Promise<unknown> {
  const envelope = await answer;
  if (!envelope.ok) throw new AnsweredProblem(envelope.error);
  return envelope.value;
}

/** Every channel a window can reach, from the contract: nothing is added by hand. */
export function windowChannels(handlers: ShellHandlers, askCore: AskCore): ReadonlyMap<string, Channel> {
  const channels = new Map<string, Channel>();
  for (const name of Object.keys(coreContract) as CoreWindowChannel[]) {
    const { input, output } = coreContract[name];
    channels.set(name, {
      input,
      output,
      page: 'index.html',
      limit: limits[name] ?? usual,
      answer: (value) => answered(askCore(name, value)),
    });
  }
  for (const name of Object.keys(shellContract) as ShellChannel[]) {
    const { input, output } = shellContract[name];
    const answer = handlers[name] as Channel['answer'];
    channels.set(name, {
      input,
      output,
      page: name === printOnly ? 'print.html' : 'index.html',
      limit: limits[name] ?? usual,
      answer,
    });
  }
  return channels;
}
