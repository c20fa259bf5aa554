import { shell } from 'electron';
import { isAllowedExternal } from './external-links.ts';

/** The one place that hands an address to the operating system. */
export function openOutside(url: string): void {
  if (isAllowedExternal(url)) void shell.openExternal(url);
}
