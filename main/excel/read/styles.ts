import { builtInFormat, type FormatMeaning, meaningOfFormat } from './number-formats.ts';
import { parsePart, type PartSource } from './parts.ts';
import type { XmlHandler, XmlScanner } from './xml-scanner.ts';

/** The number format behind a cell's style index. */
export interface CellFormat {
  format: string;
  meaning: FormatMeaning;
}

export const generalFormat: CellFormat = { format: 'General', meaning: 'plain' };

class StylesHandler implements XmlHandler {
  readonly #codes = new Map<number, string>();
  readonly #formatIds: number[] = [];
  #inCellFormats = false;
  open(name: string, scanner: XmlScanner): void {
    if (name === 'numFmt') {
      this.#codes.set(Number(scanner.attribute('numFmtId')), scanner.attribute('formatCode') ?? 'General');
    } else if (name === 'cellXfs') this.#inCellFormats = true;
    else if (name === 'xf' && this.#inCellFormats) this.#formatIds.push(Number(scanner.attribute('numFmtId') ?? 0));
  }
  close(name: string): void {
    if (name === 'cellXfs') this.#inCellFormats = false;
  }
  text(): void {}
  formats(): CellFormat[] {
    const known = new Map<number, CellFormat>();
    return this.#formatIds.map((id) => {
      const format = this.#codes.get(id) ?? builtInFormat(id);
      const entry = known.get(id) ?? { format, meaning: meaningOfFormat(format) };
      known.set(id, entry);
      return entry;
    });
  }
}

/** The formats by style index (`cellXfs`). */
export async function readStyles(source: PartSource, part: string): Promise<CellFormat[]> {
  const handler = new StylesHandler();
  await parsePart(source, part, handler);
  return handler.formats();
}
