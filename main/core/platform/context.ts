import type { CoreChannel, EventName, EventOf, InputOf, OutputOf } from '../../../shared/contract/index.ts';
import type { DataFolder } from '../database/folder.ts';
import type { Recorder } from '../database/recorder.ts';
import type { ReadDb, WriteDb } from '../database/statement.ts';
import type { Sqlite } from '../database/open.ts';
import type { Clock } from './clock.ts';

/** What a query may use. */
export interface ReadContext {
  db: ReadDb;
  clock: Clock;
  folder: DataFolder;
}
/** What a command may use: it runs in one transaction, all content goes through the recorder. */
export interface WriteContext {
  db: WriteDb;
  clock: Clock;
  folder: DataFolder;
  recorder: Recorder;
}
export interface CommandOptions {
  channel: string;
  detail?: string;
  undoes?: string;
}
/** Set from outside the thread while it is busy; long work looks at it between rows. */
export interface CancelSwitch {
  requested(): boolean;
  request(): void;
  reset(): void;
}
/** What long work may use: it opens its own commands. */
export interface JobContext {
  db: WriteDb;
  sqlite: Sqlite;
  clock: Clock;
  folder: DataFolder;
  /** Runs `work` as one recorded command in one transaction and keeps the derived indexes true. */
  command<T>(options: CommandOptions, work: (context: WriteContext) => T): T;
  emit<E extends EventName>(event: E, payload: EventOf<E>): void;
  cancel: CancelSwitch;
  /** Announces changed topics to the windows. */
  changed(...topics: string[]): void;
}

/** A call answered from the read-only connection. */
export interface QueryHandler<C extends CoreChannel> {
  runs: 'query';
  handle(context: ReadContext, input: InputOf<C>): OutputOf<C> | Promise<OutputOf<C>>;
}
/** A call that is one transaction. `detail`, asked before it runs, names what distinguishes it in the history. */
export interface CommandHandler<C extends CoreChannel> {
  runs: 'command';
  topics: readonly string[];
  detail?(input: InputOf<C>, context: ReadContext): string;
  /** The key of its label in the history where that is not the channel's own; asked before it runs too. */
  recordedAs?(input: InputOf<C>, context: ReadContext): string;
  handle(context: WriteContext, input: InputOf<C>): OutputOf<C>;
}
/** A call answered by the writing side without a transaction of its own (drafts, jobs, backups). */
export interface JobHandler<C extends CoreChannel> {
  runs: 'job';
  handle(context: JobContext, input: InputOf<C>): OutputOf<C> | Promise<OutputOf<C>>;
}
export type Handler<C extends CoreChannel> = QueryHandler<C> | CommandHandler<C> | JobHandler<C>;
/** The handlers of a feature; a missing one is a compile error where they are put together. */
export type Handlers<C extends CoreChannel> = { [K in C]: Handler<K> };
