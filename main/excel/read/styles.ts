import { builtInFormat, type FormatMeaning, meaningOfFormat } from './number-formats.ts';
import { parsePart, type PartSource } from './parts.ts';
import type { XmlHandler, XmlScanner } from './xml-scanner.ts';

/** The number format behind a cell's style index. */
export interface CellFormat {
  format: string;
  meaning: FormatMeaning;
}

export const generalFormat: CellFormat = { format: 'General', meaning: 'plain' };

/** What the styles of a workbook say about its cells, by style index (`cellXfs`). */
export interface CellStyles {
  formats: CellFormat[];
  /** The styles that cross their text out. */
  struck: ReadonlySet<number>;
}
export const noStyles: CellStyles = { formats: [], struck: new Set() };

class StylesHandler implements XmlHandler {
  readonly #codes = new Map<number, string>();
  readonly #formatIds: number[] = [];
  readonly #struckFonts = new Set<number>();
  readonly #struck = new Set<number>();
  #inFonts = false;
  #fonts = 0;
  #inCellFormats = false;
  open(name: string, scanner: XmlScanner): void {
    if (name === 'numFmt') {
      this.#codes.set(Number(scanner.attribute('numFmtId')), scanner.attribute('formatCode') ?? 'General');
    } else if (name === 'fonts') this.#inFonts = true;
    else if (this.#inFonts) this.#openFont(name, scanner);
    else if (name === 'cellXfs') this.#inCellFormats = true;
    else if (name === 'xf' && this.#inCellFormats) {
      if (this.#struckFonts.has(Number(scanner.attribute('fontId') ?? 0))) this.#struck.add(this.#formatIds.length);
      this.#formatIds.push(Number(scanner.attribute('numFmtId') ?? 0));
    }
  }
  close(name: string): void {
    if (name === 'cellXfs') this.#inCellFormats = false;
    else if (name === 'fonts') this.#inFonts = false;
  }
  #openFont(name: string, scanner: XmlScanner): void {
    if (name === 'font') this.#fonts += 1;
    else if (name === 'strike' && !/^(0|false)$/.test(scanner.attribute('val') ?? '1'))
      this.#struckFonts.add(this.#fonts - 1);
  }
  text(): void {}
  styles(): CellStyles {
    const known = new Map<number, CellFormat>();
    const formats = this.#formatIds.map((id) => {
      const format = this.#codes.get(id) ?? builtInFormat(id);
      const entry = known.get(id) ?? { format, meaning: meaningOfFormat(format) };
      known.set(id, entry);
      return entry;
    });
    return { formats, struck: this.#struck };
  }
}

export async function readStyles(source: PartSource, part: string): Promise<CellStyles> {
  const handler = new StylesHandler();
  await parsePart(source, part, handler);
  return handler.styles();
}
