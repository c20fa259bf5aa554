import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { ImageRun } from 'docx';

/** Once, when Word is first written: nothing of it belongs to a window, so the command line draws the same. */
const { resolve } = createRequire(import.meta.url);
await initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')));
const fontBuffers = [
  readFileSync(resolve('@expo-google-fonts/open-sans/400Regular/OpenSans_400Regular.ttf')),
  readFileSync(resolve('@expo-google-fonts/open-sans/700Bold/OpenSans_700Bold.ttf')),
];

/** Points of the picture per point of the page (96 per inch): 240 dpi. */
const sharpness = 2.5;

/** The drawing as PNG, for programs that cannot draw SVG: LibreOffice before 7.5, Word before 2016, previews of mail programs. */
function pixelsOf(svg: string, width: number): Uint8Array {
  const drawing = new Resvg(svg, {
    font: { fontBuffers, defaultFontFamily: 'Open Sans' },
    fitTo: { mode: 'width', value: Math.ceil(width * sharpness) },
    background: '#fff',
  });
  try {
    return drawing.render().asPng();
  } finally {
    drawing.free();
  }
}

interface Picture {
  svg: string;
  /** In points of the page. */
  size: { width: number; height: number };
  words: { name: string; title: string; description: string };
}
/** A drawing in Word: as lines, and beside them as points. */
export const pictureRun = ({ svg, size, words }: Picture): ImageRun =>
  new ImageRun({
    type: 'svg',
    data: Buffer.from(svg),
    transformation: size,
    fallback: { type: 'png', data: Buffer.from(pixelsOf(svg, size.width)) },
    altText: words,
  });
