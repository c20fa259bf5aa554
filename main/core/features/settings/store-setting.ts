import type { Recorder } from '../../database/recorder.ts';

/** Keeps what is set in this office, whether it was set before or not. */
export function storeSetting(recorder: Recorder, key: string, value: string): void {
  if (recorder.read('setting', key)) recorder.update('setting', key, { value });
  else recorder.create('setting', { key, value });
}
