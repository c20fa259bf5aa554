import { Problem } from '../../shared/domain/problem.ts';
import { choosePlace } from './dialogs.ts';

/** Lets the person choose a place and writes there; false when cancelled. Throws SAVE_FAILED. */
export async function saveAs(fileName: string, write: (path: string) => void): Promise<boolean> {
  const path = await choosePlace(fileName);
  if (path === null) return false;
  try {
    write(path);
  } catch (error) {
    throw new Problem('SAVE_FAILED', {}, { cause: error });
  }
  return true;
}
