import type { Buffer } from 'node:buffer';
import { unescapeExcel } from './xml-text.ts';
import { decodeXml } from './xml-scanner.ts';

/** Collects the `t` runs of a string item, plain or rich; phonetic runs (`rPh`) are left out. */
export class RichText {
  #text = '';
  #inRun = false;
  #inPhonetic = false;

  reset(): void {
    this.#text = '';
    this.#inRun = false;
    this.#inPhonetic = false;
  }
  open(name: string): void {
    if (name === 't') this.#inRun = !this.#inPhonetic;
    else if (name === 'rPh') this.#inPhonetic = true;
  }
  close(name: string): void {
    if (name === 't') this.#inRun = false;
    else if (name === 'rPh') this.#inPhonetic = false;
  }
  text(bytes: Buffer, start: number, end: number, raw: boolean): void {
    if (!this.#inRun) return;
    const piece = decodeXml(bytes, start, end, raw);
    this.#text = this.#text === '' ? piece : this.#text + piece;
  }
  get value(): string {
    return unescapeExcel(this.#text);
  }
}
