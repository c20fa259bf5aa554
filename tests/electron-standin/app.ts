import { EventEmitter } from 'node:events';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { whenToldToQuit } from './control.ts';
import { holdInstance } from './instance.ts';
import { sealSchemes } from './session.ts';

const home = homedir();
const appData =
  process.platform === 'win32'
    ? (process.env['APPDATA'] ?? join(home, 'AppData/Roaming'))
    : (process.env['XDG_CONFIG_HOME'] ?? join(home, '.config'));

function manifest(): { root: string; name: string; version: string } {
  for (let folder = dirname(resolve(process.argv[1] ?? '.')); ; folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    if (existsSync(file)) {
      const { name, productName, version } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
      return { root: folder, name: productName ?? name ?? 'app', version: version ?? '0.0.0' };
    }
    if (folder === dirname(folder)) return { root: process.cwd(), name: 'app', version: '0.0.0' };
  }
}
const { root, name, version } = manifest();

type CloseAll = () => Promise<boolean>;

class App extends EventEmitter {
  readonly isPackaged = false;
  readonly commandLine = { appendSwitch: (): void => {}, hasSwitch: (): boolean => false };
  name = name;
  #paths = new Map<string, string>();
  #ready = Promise.withResolvers<void>();
  #isReady = false;
  #quitting = false;
  #closeAll: CloseAll = async () => true;
  #stop = async (): Promise<void> => {};

  isReady(): boolean {
    return this.#isReady;
  }
  whenReady(): Promise<void> {
    return this.#ready.promise;
  }
  getVersion(): string {
    return version;
  }
  getName(): string {
    return this.name;
  }
  getAppPath(): string {
    return root;
  }
  getLocale(): string {
    return 'de';
  }
  setAppUserModelId(): void {}
  enableSandbox(): void {}
  setAsDefaultProtocolClient(): boolean {
    return false;
  }
  requestSingleInstanceLock(): boolean {
    return holdInstance(this.getPath('userData'), (argv, cwd) =>
      this.emit('second-instance', {}, argv, cwd, undefined),
    );
  }
  setPath(key: string, path: string): void {
    this.#paths.set(key, path);
  }
  getPath(key: string): string {
    const set = this.#paths.get(key);
    if (set !== undefined) return set;
    if (key === 'userData' || key === 'sessionData') return join(appData, this.name);
    if (key === 'temp') return tmpdir();
    if (key === 'home') return home;
    if (key === 'appData') return appData;
    if (key === 'logs') return join(this.getPath('userData'), 'logs');
    if (key === 'exe') return process.execPath;
    return join(home, key === 'documents' ? 'Documents' : key === 'downloads' ? 'Downloads' : 'Desktop');
  }
  focus(): void {}
  /** Ends as Electron does: before-quit, every window closed, will-quit, quit. */
  quit(): void {
    if (this.#quitting) return;
    this.#quitting = true;
    void this.#quitInOrder();
  }
  exit(code = 0): void {
    void this.#stop().finally(() => process.exit(code));
  }
  async #quitInOrder(): Promise<void> {
    const goesOn = (event: string): boolean => {
      let prevented = false;
      this.emit(event, { preventDefault: () => (prevented = true) });
      return !prevented;
    };
    if (goesOn('before-quit') && (await this.#closeAll()) && goesOn('will-quit')) {
      this.emit('quit', {}, 0);
      this.exit(Number(process.exitCode ?? 0));
    } else this.#quitting = false;
  }
  /** Not in Electron: the stand-in's own start, once the program's main module has run. */
  start(hooks: { begin: () => Promise<void>; closeAll: CloseAll; stop: () => Promise<void> }): void {
    this.#closeAll = hooks.closeAll;
    this.#stop = hooks.stop;
    whenToldToQuit(() => this.quit());
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => this.quit());
    setImmediate(async () => {
      sealSchemes();
      try {
        mkdirSync(this.getPath('userData'), { recursive: true });
        await hooks.begin();
        this.#isReady = true;
        this.emit('ready', {}, {});
        this.#ready.resolve();
      } catch (error) {
        console.error(error);
        this.exit(3);
      }
    });
  }
  get isQuitting(): boolean {
    return this.#quitting;
  }
}
export const app = new App();
