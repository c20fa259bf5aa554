import type { CoreChannel, Envelope, EventName, InputOf, OutputOf } from '../../shared/contract/index.ts';
import { AnsweredProblem } from '../ipc/gate.ts';
import type { Log } from './logging.ts';

/** Hears the events of a core. */
export type Heard = (name: EventName, payload: unknown) => void;

/** The running core of one data folder, as the shell uses it. */
export interface Core {
  call(channel: CoreChannel, input: unknown): Promise<Envelope>;
  onEvent(heard: Heard): void;
  close(): Promise<void>;
}

/** What the shell needs of the core's side before a data folder is open. All may throw a Problem. */
export interface CoreHost {
  open(folder: string): Promise<Core>;
  /** Makes the data folder of a Kreis and opens it. */
  create(folder: string, districtKey: string): Promise<Core>;
  /** Builds the demo Kreis in an empty folder and opens it. */
  createDemo(folder: string, onEvent: Heard): Promise<Core>;
  /** Puts a backup in place of the database of a closed data folder. */
  restore(file: string, folder: string): Promise<void>;
  /** Backups kept in a data folder, newest first; works on a damaged one too. */
  backups(folder: string): Promise<{ path: string; at: string; size: number }[]>;
}

/** One call of the core as a value; a problem the core answered is thrown as it is. */
export async function ask<C extends CoreChannel>(core: Core, channel: C, input: InputOf<C>): Promise<OutputOf<C>> {
  const answer = await core.call(channel, input);
  if (!answer.ok) throw new AnsweredProblem(answer.error);
  return answer.value as OutputOf<C>;
}

/** The Kreise the program knows, and which of them files speak of. */
export interface Districts {
  list(): Promise<OutputOf<'shell.districts'>['districts']>;
  propose(files: { path: string; name: string }[]): Promise<OutputOf<'shell.proposeDistrict'>['proposals']>;
}

/** What the composition root hands to the shell. */
export interface Parts {
  host(log: Log): CoreHost;
  districts: Districts;
}
