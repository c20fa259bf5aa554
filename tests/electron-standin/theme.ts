import { EventEmitter } from 'node:events';

type Source = 'system' | 'light' | 'dark';
const scheme = new EventEmitter();
scheme.setMaxListeners(0);

class NativeTheme extends EventEmitter {
  #source: Source = 'system';
  readonly shouldUseHighContrastColors = false;
  readonly inForcedColorsMode = false;
  get themeSource(): Source {
    return this.#source;
  }
  set themeSource(source: Source) {
    if (source === this.#source) return;
    this.#source = source;
    scheme.emit('change');
    this.emit('updated');
  }
  get shouldUseDarkColors(): boolean {
    return this.#source === 'dark';
  }
}
export const nativeTheme = new NativeTheme();

/** What a page is told about colours; `null` leaves it to the browser. */
export const currentScheme = (): { colorScheme: 'light' | 'dark' | null } => ({
  colorScheme: nativeTheme.themeSource === 'system' ? null : nativeTheme.themeSource,
});
export const onSchemeChange = (listener: () => void): void => void scheme.on('change', listener);
