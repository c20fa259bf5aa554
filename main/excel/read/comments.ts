import type { Buffer } from 'node:buffer';
import { parsePart, type PartSource } from './parts.ts';
import { RichText } from './rich-text.ts';
import { decodeXml, type XmlHandler, type XmlScanner } from './xml-scanner.ts';

export interface CellComment {
  cell: string;
  text: string;
}

/** Notes (`comments1.xml`): the text of all runs, as shown in the yellow box. */
class NotesHandler implements XmlHandler {
  readonly found: CellComment[] = [];
  readonly #text = new RichText();
  #cell = '';
  open(name: string, scanner: XmlScanner): void {
    if (name === 'comment') {
      this.#cell = scanner.attribute('ref') ?? '';
      this.#text.reset();
    } else this.#text.open(name);
  }
  close(name: string): void {
    this.#text.close(name);
    if (name === 'comment') this.found.push({ cell: this.#cell, text: this.#text.value });
  }
  text(bytes: Buffer, start: number, end: number, raw: boolean): void {
    this.#text.text(bytes, start, end, raw);
  }
}

/** Threaded comments (Excel 365): one entry per answer, in the order of the conversation. */
class ThreadHandler implements XmlHandler {
  readonly found: CellComment[] = [];
  #cell = '';
  #text = '';
  #inText = false;
  open(name: string, scanner: XmlScanner): void {
    if (name === 'threadedComment') {
      this.#cell = scanner.attribute('ref') ?? '';
      this.#text = '';
    }
    this.#inText = name === 'text';
  }
  close(name: string): void {
    this.#inText = false;
    if (name === 'threadedComment') this.found.push({ cell: this.#cell, text: this.#text });
  }
  text(bytes: Buffer, start: number, end: number, raw: boolean): void {
    if (this.#inText) this.#text += decodeXml(bytes, start, end, raw);
  }
}

/**
 * The comments of a sheet, one per cell. Where a conversation exists, its placeholder note ("[Threaded comment] ...")
 * is replaced by the conversation, answers on lines of their own.
 */
export async function readComments(source: PartSource, notes: string[], threads: string[]): Promise<CellComment[]> {
  const byCell = new Map<string, string>();
  for (const part of notes) {
    const handler = new NotesHandler();
    await parsePart(source, part, handler);
    for (const { cell, text } of handler.found) if (text.trim() !== '') byCell.set(cell, text);
  }
  const answered = new Set<string>();
  for (const part of threads) {
    const handler = new ThreadHandler();
    await parsePart(source, part, handler);
    for (const { cell, text } of handler.found) {
      byCell.set(cell, answered.has(cell) ? `${byCell.get(cell)}\n${text}` : text);
      answered.add(cell);
    }
  }
  return [...byCell].map(([cell, text]) => ({ cell, text }));
}
