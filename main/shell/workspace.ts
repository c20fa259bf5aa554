import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ShellState } from '../../shared/contract/shell.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { problemText } from '../../shared/i18n/de/problems.ts';
import { AnsweredProblem } from '../ipc/gate.ts';
import type { ConfigStore } from './config.ts';
import { ask, type Core, type CoreHost, type Heard } from './core-port.ts';
import { checkDataFolder } from './data-folder/check.ts';
import type { Log } from './logging.ts';

export interface WorkspaceSetup {
  host: CoreHost;
  config: ConfigStore;
  log: Log;
  demoFolder: string;
  /** Hears the events of whichever core is open. */
  onEvent: Heard;
}
type Told = { code: string; message: string; folder: string };

const toldOf = (error: unknown, folder: string): Told => {
  if (error instanceof AnsweredProblem) return { code: error.info.code, message: error.info.message, folder };
  const problem = error instanceof Problem ? error : new Problem('INTERNAL');
  return { code: problem.code, message: problemText(problem.code, problem.details), folder };
};

/** The one open data folder. Opening another closes the first; the last one is opened again at the next start. */
export class Workspace {
  readonly #setup: WorkspaceSetup;
  #open: { core: Core; folder: string; info: NonNullable<ShellState['workspace']> } | null = null;
  #problem: Told | null = null;
  #opening: Promise<void> = Promise.resolve();

  constructor(setup: WorkspaceSetup) {
    this.#setup = setup;
  }
  get info(): ShellState['workspace'] {
    return this.#open?.info ?? null;
  }
  get problem(): Told | null {
    return this.#problem;
  }
  /** Throws NO_WORKSPACE. */
  get core(): Core {
    if (!this.#open) throw new Problem('NO_WORKSPACE');
    return this.#open.core;
  }
  get folder(): string | null {
    return this.#open?.folder ?? null;
  }

  /** Opens a data folder; a problem is thrown and nothing is open then. */
  async open(folder: string): Promise<void> {
    checkDataFolder(folder, true);
    await this.#use(folder, () => this.#setup.host.open(folder));
  }
  /** Begins to open the folder of the last time while the window loads; see `ready`. */
  openAtStart(folder: string): void {
    this.#opening = this.#openOrTell(folder);
  }
  /** Settled once that folder is open, or its problem is known: until then nobody can say what the window shows. */
  get ready(): Promise<void> {
    return this.#opening;
  }
  /** A problem is kept for the welcome page instead of thrown. */
  async #openOrTell(folder: string): Promise<void> {
    try {
      await this.open(folder);
    } catch (error) {
      this.#setup.log.failed('open at start', error);
      this.#problem = toldOf(error, folder);
    }
  }
  async create(folder: string, districtKey: string): Promise<void> {
    checkDataFolder(folder, false);
    await this.#use(folder, () => this.#setup.host.create(folder, districtKey));
  }
  async openDemo(): Promise<void> {
    const { demoFolder, host } = this.#setup;
    checkDataFolder(demoFolder, false);
    const built = existsSync(join(demoFolder, 'verzahnt.sqlite'));
    await this.#use(demoFolder, () =>
      built ? host.open(demoFolder) : host.createDemo(demoFolder, this.#setup.onEvent),
    );
  }
  /** Closes the demo and deletes its folder; own data is never in there. */
  async discardDemo(): Promise<void> {
    const { demoFolder } = this.#setup;
    if (this.folder === demoFolder) await this.close();
    rmSync(demoFolder, { recursive: true, force: true });
  }
  /** Restores into the open folder, else into the one that could not be opened, else into `otherwise`; then opens it. */
  async restore(backup: string, otherwise: string): Promise<void> {
    const before = this.folder;
    const folder = before ?? this.#problem?.folder ?? otherwise;
    checkDataFolder(folder, false);
    await this.#end();
    try {
      await this.#setup.host.restore(backup, folder);
    } catch (error) {
      // Nothing was replaced: what was open is opened again.
      if (before !== null) await this.open(before);
      throw error;
    }
    await this.open(folder);
  }
  /** Backups of the open folder, or of the one that could not be opened. */
  async backups(): ReturnType<CoreHost['backups']> {
    const folder = this.folder ?? this.#problem?.folder;
    return folder ? this.#setup.host.backups(folder) : [];
  }
  async close(): Promise<void> {
    await this.#end();
    this.#problem = null;
    this.#setup.config.update({ workspace: null });
  }
  /** At the end of the program: the folder stays the last one. */
  async shutDown(): Promise<void> {
    await this.#opening;
    await this.#end();
  }

  async #end(): Promise<void> {
    const before = this.#open;
    this.#open = null;
    if (before && !before.info.demo) await this.#backUp(before.core);
    await before?.core.close();
  }
  /** A backup that fails (a full disk) must not keep the folder from being closed. */
  async #backUp(core: Core): Promise<void> {
    try {
      await ask(core, 'backup.onClosing', {});
    } catch (error) {
      this.#setup.log.failed('backup on closing', error);
    }
  }
  async #use(folder: string, start: () => Promise<Core>): Promise<void> {
    await this.#end();
    const core = await start();
    try {
      const { districtName, demo } = await ask(core, 'settings.get', {});
      core.onEvent((name, payload) => this.#setup.onEvent(name, payload));
      this.#open = { core, folder, info: { folder, districtName, demo } };
    } catch (error) {
      await core.close();
      throw error;
    }
    this.#problem = null;
    this.#setup.config.update({ workspace: folder });
  }
}
