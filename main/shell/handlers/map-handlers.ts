import { writeFileSync } from 'node:fs';
import { safeFileName } from '../../../shared/domain/file-names.ts';
import { Problem } from '../../../shared/domain/problem.ts';
import type { ShellHandlers } from '../../ipc/channels.ts';
import { ask } from '../core-port.ts';
import { saveAs } from '../save-as.ts';
import type { ShellContext } from './context.ts';

const pngStart = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The bytes of a PNG; what is none is not written under that name. */
function pngBytes(base64: string): Buffer {
  const bytes = Buffer.from(base64, 'base64');
  if (!bytes.subarray(0, pngStart.length).equals(pngStart)) throw new Problem('SAVE_FAILED');
  return bytes;
}

/** Boundaries and addresses on their way in, and the map on its way into a file: the SVG is made by the core, never by the page. */
export function mapHandlers({
  workspace,
  tokens,
}: ShellContext): Pick<ShellHandlers, 'shell.saveMap' | 'shell.loadBoundaries' | 'shell.loadAddresses'> {
  return {
    'shell.loadAddresses': async ({ token, source }) => {
      const { path, name } = tokens.take(token, 'addresses');
      return ask(workspace.core, 'coverage.loadAddresses', { path, fileName: name, source });
    },
    'shell.loadBoundaries': async ({ token, source }) => {
      const { path, name } = tokens.take(token, 'boundaries');
      return ask(workspace.core, 'coverage.loadBoundaries', { path, fileName: name, source });
    },
    'shell.saveMap': async ({ input, look, png }) => {
      const { svg, name } = await ask(workspace.core, 'coverage.mapPicture', { input, look });
      const bytes = png === null ? Buffer.from(svg, 'utf8') : pngBytes(png);
      const fileName = safeFileName(`${name}.${png === null ? 'svg' : 'png'}`);
      return { saved: await saveAs(fileName, (path) => writeFileSync(path, bytes)), fileName };
    },
  };
}
