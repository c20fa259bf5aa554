import type { Buffer } from 'node:buffer';
import { withinCell } from './long-text.ts';
import { parsePart, type PartSource } from './parts.ts';
import { RichText } from './rich-text.ts';
import type { Warnings } from './warnings.ts';
import type { XmlHandler } from './xml-scanner.ts';

class SharedStringsHandler implements XmlHandler {
  readonly found: string[] = [];
  readonly #text = new RichText();
  readonly #onCut: () => void;
  constructor(onCut: () => void) {
    this.#onCut = onCut;
  }
  open(name: string): void {
    if (name === 'si') this.#text.reset();
    else this.#text.open(name);
  }
  close(name: string): void {
    if (name === 'si') this.found.push(withinCell(this.#text.value, this.#onCut));
    else this.#text.close(name);
  }
  text(bytes: Buffer, start: number, end: number, raw: boolean): void {
    this.#text.text(bytes, start, end, raw);
  }
}

/** The shared strings of a workbook in their order, unchanged: not trimmed, rich text joined. */
export async function readSharedStrings(source: PartSource, part: string, warnings: Warnings): Promise<string[]> {
  const handler = new SharedStringsHandler(() => warnings.add('TEXT_CUT'));
  await parsePart(source, part, handler);
  return handler.found;
}
