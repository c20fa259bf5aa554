import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

type Operators = { fnArray: number[]; argsArray: unknown[] };
const paints: ReadonlySet<number> = new Set([OPS.setFillRGBColor, OPS.setStrokeRGBColor, OPS.shadingFill]);
const patterns: ReadonlySet<number> = new Set([OPS.setFillColorN, OPS.setStrokeColorN]);
const images: ReadonlySet<number> = new Set([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageXObjectRepeat,
]);

/** Colours in whatever form they are given to an operator: words, numbers, patterns with operators of their own. */
function coloursIn(value: unknown): string[] {
  if (typeof value === 'string') {
    const hex = /^#(..)(..)(..)/.exec(value);
    return hex && (hex[1] !== hex[2] || hex[2] !== hex[3]) ? [value] : [];
  }
  if (Array.isArray(value)) return value.flatMap(coloursIn);
  return value !== null && typeof value === 'object' && 'fnArray' in value ? coloursOf(value as Operators) : [];
}

function coloursOf({ fnArray, argsArray }: Operators): string[] {
  return fnArray.flatMap((operator, at) =>
    paints.has(operator) || patterns.has(operator) ? coloursIn(argsArray[at]) : [],
  );
}

interface Picture {
  data?: Uint8Array | Uint8ClampedArray;
  width: number;
  height: number;
}
/** A picture is grey where its three inks are alike in every point; one without points of its own cannot be judged. */
function isColoured({ data, width, height }: Picture): boolean {
  if (!data) return true;
  const step = data.length / (width * height);
  if (step < 3) return false;
  for (let at = 0; at < data.length; at += step)
    if (data[at] !== data[at + 1] || data[at] !== data[at + 2]) return true;
  return false;
}

/** Every colour that is no grey, by page: of lines, grounds, letters, patterns, gradients and pictures. */
export async function readColours(bytes: Uint8Array): Promise<string[]> {
  const document = await getDocument({
    data: bytes.slice(),
    verbosity: 0,
    useSystemFonts: false,
    isOffscreenCanvasSupported: false,
  }).promise;
  const found: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const operators = (await page.getOperatorList()) as Operators;
    found.push(...coloursOf(operators).map((colour) => `Seite ${number}: ${colour}`));
    for (const [at, operator] of operators.fnArray.entries()) {
      if (!images.has(operator)) continue;
      const [id] = operators.argsArray[at] as [string];
      const picture = await new Promise<Picture>((done) => page.objs.get(id, done));
      if (isColoured(picture)) found.push(`Seite ${number}: Bild ${id}`);
    }
  }
  return [...new Set(found)];
}
