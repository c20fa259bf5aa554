import type { Buffer } from 'node:buffer';
import { decodeXml, type XmlScanner } from './xml-scanner.ts';

/** Collects the paragraphs of an OpenDocument cell and of its comment; blanks collapse as ODF 1.2, 6.1.2 says. */
export class OdsText {
  #paragraphs: string[] = [];
  #comment: string[] = [];
  #open = 0;
  #inComment = false;
  #skip = 0;

  reset(): void {
    this.#paragraphs = [];
    this.#comment = [];
    this.#open = 0;
    this.#inComment = false;
    this.#skip = 0;
  }
  get value(): string {
    return this.#paragraphs.join('\n');
  }
  get comment(): string {
    return this.#comment.join('\n').trim();
  }

  open(name: string, scanner: XmlScanner): void {
    // names of the office namespace come without prefix
    if (name === 'annotation') this.#inComment = true;
    else if (name === 'text:p' || name === 'text:h') {
      this.#open += 1;
      this.#lines().push('');
    } else if (name === 'text:s')
      this.#append(' '.repeat(Math.min(1000, Number(scanner.attribute('text:c') ?? 1) || 1)));
    else if (name === 'text:tab') this.#append('\t');
    else if (name === 'text:line-break') this.#append('\n');
    else if (name === 'text:ruby-text' || name.startsWith('dc:') || name.startsWith('draw:')) this.#skip += 1;
  }
  close(name: string): void {
    if (name === 'annotation') this.#inComment = false;
    else if (name === 'text:p' || name === 'text:h') this.#open -= 1;
    else if (name === 'text:ruby-text' || name.startsWith('dc:') || name.startsWith('draw:')) this.#skip -= 1;
  }
  text(bytes: Buffer, start: number, end: number, raw: boolean): void {
    if (this.#open > 0 && this.#skip === 0) this.#append(decodeXml(bytes, start, end, raw).replace(/[ \t\r\n]+/g, ' '));
  }

  #lines(): string[] {
    return this.#inComment ? this.#comment : this.#paragraphs;
  }
  #append(text: string): void {
    const lines = this.#lines();
    if (this.#open > 0 && lines.length > 0) lines[lines.length - 1] += text;
  }
}
