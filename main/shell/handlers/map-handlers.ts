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

interface Picture {
  svg: string;
  name: string;
}
/** Offers to save a picture: as the core made it, or as the PNG the page drew of it. */
async function savePicture({ svg, name }: Picture, png: string | null): Promise<{ saved: boolean; fileName: string }> {
  const bytes = png === null ? Buffer.from(svg, 'utf8') : pngBytes(png);
  const fileName = safeFileName(`${name}.${png === null ? 'svg' : 'png'}`);
  return { saved: await saveAs(fileName, (path) => writeFileSync(path, bytes)), fileName };
}

type Channels = 'shell.saveMap' | 'shell.saveChart' | 'shell.loadBoundaries' | 'shell.loadAddresses';

/** Boundaries and addresses on their way in, map and charts on their way into a file: the SVG is made by the core, never by the page. */
export function mapHandlers({ workspace, tokens }: ShellContext): Pick<ShellHandlers, Channels> {
  return {
    'shell.loadAddresses': async ({ token, source }) => {
      const { path, name } = tokens.take(token, 'addresses');
      return ask(workspace.core, 'coverage.loadAddresses', { path, fileName: name, source });
    },
    'shell.loadBoundaries': async ({ token, source }) => {
      const { path, name } = tokens.take(token, 'boundaries');
      return ask(workspace.core, 'coverage.loadBoundaries', { path, fileName: name, source });
    },
    'shell.saveMap': async ({ input, look, png }) =>
      savePicture(await ask(workspace.core, 'coverage.mapPicture', { input, look }), png),
    'shell.saveChart': async ({ chart, png }) => savePicture(await ask(workspace.core, 'indicators.chart', chart), png),
  };
}
