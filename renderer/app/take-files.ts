import type { ChosenFile } from '../../shared/contract/shell.ts';
import { call } from '../ipc/client.ts';
import { bytesAsBase64 } from './dropped-files.ts';

/** Hands dropped files over as bytes, one after the other; paths never cross the bridge. */
export async function takeFiles(files: readonly File[]): Promise<ChosenFile[]> {
  const taken: ChosenFile[] = [];
  for (const file of files)
    taken.push(await call('shell.takeFile', { name: file.name, base64: await bytesAsBase64(file) }));
  return taken;
}
