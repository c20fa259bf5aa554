import { isUtf8, type Buffer } from 'node:buffer';
import { Problem } from '../../../shared/domain/problem.ts';
import { unescapeXml } from './xml-text.ts';
import { XmlNames } from './xml-names.ts';

/** Receives the events of one XML part. Names come without prefix when they belong to the part's own namespace. */
export interface XmlHandler {
  open(name: string, scanner: XmlScanner): void;
  close(name: string): void;
  /** A piece of text between tags; `raw` text still holds entities. One text may arrive in several pieces. */
  text(bytes: Buffer, start: number, end: number, raw: boolean): void;
}

const maxAttributes = 512;
const maxDepth = 256;
const lessThan = 0x3c;
const greaterThan = 0x3e;
const slash = 0x2f;
const commentStart = [0x21, 0x2d, 0x2d];
const cdataStart = [0x21, 0x5b, 0x43, 0x44, 0x41, 0x54, 0x41, 0x5b];

const damaged = (reason: string): Problem => new Problem('FILE_DAMAGED', { reason });

/**
 * A small streaming XML scanner over UTF-8 bytes: no text is decoded unless a handler asks for it.
 * Refuses DTDs (`FILE_UNSAFE`) and everything that is not well formed (`FILE_DAMAGED`).
 */
export class XmlScanner {
  readonly #handler: XmlHandler;
  readonly #names = new XmlNames();
  readonly #attributes = new Int32Array(maxAttributes * 4);
  readonly #stack: string[] = [];
  #attributeCount = 0;
  #bytes: Buffer;
  #position = 0;
  #depth = 0;
  #finished = false;

  constructor(handler: XmlHandler, empty: Buffer) {
    this.#handler = handler;
    this.#bytes = empty;
  }

  /** Scans as far as complete tokens reach and returns the rest, to be put before the next bytes. */
  feed(bytes: Buffer): Buffer {
    this.#bytes = bytes;
    this.#position = 0;
    while (this.#position < bytes.length && this.#token()) {
      // every token moves the position
    }
    return bytes.subarray(this.#position);
  }

  /** Call after the last bytes with what `feed` left over. */
  end(rest: Buffer): void {
    for (const byte of rest) if (byte > 0x20) throw damaged('xml-truncated');
    if (this.#depth > 0 || !this.#finished) throw damaged('xml-truncated');
  }

  /** The text of an attribute of the tag just opened; a name with a colon must match with its prefix. */
  attribute(name: string): string | undefined {
    for (let index = 0; index < this.#attributeCount; index += 1) {
      if (this.attributeName(index) === name) return this.attributeText(index);
    }
    return undefined;
  }

  /** Like `attribute`, but under whatever prefix: for `r:id`, whose prefix every producer chooses itself. */
  prefixedAttribute(local: string): string | undefined {
    for (let index = 0; index < this.#attributeCount; index += 1) {
      if (this.attributeName(index).endsWith(`:${local}`)) return this.attributeText(index);
    }
    return undefined;
  }

  get attributeCount(): number {
    return this.#attributeCount;
  }
  get bytes(): Buffer {
    return this.#bytes;
  }
  /** Offset table of the tag just opened: four numbers each, name from/to, value from/to, into `bytes`. */
  get attributeOffsets(): Int32Array {
    return this.#attributes;
  }
  attributeName(index: number): string {
    return this.#bytes.toString('latin1', this.#attributes[index * 4], this.#attributes[index * 4 + 1]);
  }
  attributeText(index: number): string {
    return decodeXml(this.#bytes, this.#attributes[index * 4 + 2] ?? 0, this.#attributes[index * 4 + 3] ?? 0, true);
  }

  #token(): boolean {
    const bytes = this.#bytes;
    const start = this.#position;
    if (bytes[start] !== lessThan) {
      let end = start + 1;
      while (end < bytes.length && bytes[end] !== lessThan) end += 1;
      if (end === bytes.length) return false;
      if (this.#depth > 0) this.#handler.text(bytes, start, end, true);
      else this.#onlyBlank(start, end);
      this.#position = end;
      return true;
    }
    if (start + 1 >= bytes.length) return false;
    const next = bytes[start + 1];
    if (next === slash) return this.#closeTag(start);
    if (next === 0x21) return this.#declaration(start);
    if (next === 0x3f) return this.#skipTo('?>', start + 2);
    return this.#openTag(start);
  }

  #onlyBlank(start: number, end: number): void {
    for (let index = start; index < end; index += 1) {
      const byte = this.#bytes[index] ?? 0;
      // a byte order mark may precede the declaration
      if (byte > 0x20 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf) throw damaged('xml-text-outside');
    }
  }

  #skipTo(mark: string, from: number): boolean {
    const end = this.#bytes.indexOf(mark, from, 'latin1');
    if (end < 0) return false;
    this.#position = end + mark.length;
    return true;
  }

  #declaration(start: number): boolean {
    const bytes = this.#bytes;
    if (bytes.length < start + 9) return false;
    if (matches(bytes, start + 1, commentStart)) return this.#skipTo('-->', start + 4);
    if (!matches(bytes, start + 1, cdataStart)) throw new Problem('FILE_UNSAFE', { reason: 'dtd' });
    const end = bytes.indexOf(']]>', start + 9, 'latin1');
    if (end < 0) return false;
    if (this.#depth === 0) throw damaged('xml-text-outside');
    this.#handler.text(bytes, start + 9, end, false);
    this.#position = end + 3;
    return true;
  }

  #closeTag(start: number): boolean {
    const bytes = this.#bytes;
    let end = start + 2;
    while (end < bytes.length && bytes[end] !== greaterThan) end += 1;
    if (end === bytes.length) return false;
    let nameEnd = end;
    while (nameEnd > start + 2 && (bytes[nameEnd - 1] ?? 0) <= 0x20) nameEnd -= 1;
    if (this.#depth === 0) throw damaged('xml-mismatch');
    const name = this.#names.resolve(bytes, start + 2, nameEnd);
    if (this.#stack[this.#depth - 1] !== name) throw damaged('xml-mismatch');
    this.#position = end + 1;
    this.#closed(name);
    return true;
  }

  #closed(name: string): void {
    this.#depth -= 1;
    if (this.#depth === 0) this.#finished = true;
    this.#handler.close(name);
  }

  #openTag(start: number): boolean {
    const bytes = this.#bytes;
    const nameEnd = endOfName(bytes, start + 1);
    const end = this.#scanAttributes(nameEnd);
    if (end < 0) return false;
    if (nameEnd === start + 1) throw damaged('xml-tag');
    if (this.#depth === 0) {
      if (this.#finished) throw damaged('xml-two-roots');
      this.#names.useRoot(bytes, start + 1, nameEnd, this.#namespaces());
    }
    if (this.#depth >= maxDepth) throw damaged('xml-depth');
    const name = this.#names.resolve(bytes, start + 1, nameEnd);
    this.#stack[this.#depth] = name;
    this.#depth += 1;
    this.#position = end + 1;
    this.#handler.open(name, this);
    if (bytes[end - 1] === slash) this.#closed(name);
    return true;
  }

  #namespaces(): Map<string, string> {
    const found = new Map<string, string>();
    for (let index = 0; index < this.#attributeCount; index += 1) {
      const name = this.attributeName(index);
      if (name === 'xmlns') found.set('', this.attributeText(index));
      else if (name.startsWith('xmlns:')) found.set(name.slice(6), this.attributeText(index));
    }
    return found;
  }

  /** Fills the offset table; returns the offset of `>` or -1 when the tag is not complete yet. */
  #scanAttributes(from: number): number {
    const bytes = this.#bytes;
    const length = bytes.length;
    const table = this.#attributes;
    let count = 0;
    let at = from;
    while (at < length) {
      const byte = bytes[at] as number;
      if (byte === greaterThan) {
        this.#attributeCount = count;
        return at;
      }
      if (byte <= 0x20 || byte === slash) {
        at += 1;
        continue;
      }
      const nameStart = at;
      while (at < length && (bytes[at] as number) > 0x20 && bytes[at] !== 0x3d && bytes[at] !== greaterThan) at += 1;
      const nameEnd = at;
      while (at < length && (bytes[at] as number) <= 0x20) at += 1;
      if (at >= length) return -1;
      if (bytes[at] !== 0x3d) throw damaged('xml-attribute');
      at += 1;
      while (at < length && (bytes[at] as number) <= 0x20) at += 1;
      if (at >= length) return -1;
      const quote = bytes[at];
      if (quote !== 0x22 && quote !== 0x27) throw damaged('xml-attribute');
      const valueStart = at + 1;
      at = valueStart;
      while (at < length && bytes[at] !== quote) at += 1;
      if (at >= length) return -1;
      if (count >= maxAttributes) throw damaged('xml-attributes');
      const slot = count * 4;
      table[slot] = nameStart;
      table[slot + 1] = nameEnd;
      table[slot + 2] = valueStart;
      table[slot + 3] = at;
      count += 1;
      at += 1;
    }
    return -1;
  }
}

function endOfName(bytes: Buffer, from: number): number {
  let at = from;
  while (at < bytes.length) {
    const byte = bytes[at] as number;
    if (byte <= 0x20 || byte === greaterThan || byte === slash) break;
    at += 1;
  }
  return at;
}

function matches(bytes: Buffer, at: number, wanted: readonly number[]): boolean {
  return wanted.every((byte, index) => bytes[at + index] === byte);
}

/** Decodes a range of UTF-8 bytes; `raw` text has its entities replaced. Invalid UTF-8 is `FILE_DAMAGED`. */
export function decodeXml(bytes: Buffer, start: number, end: number, raw: boolean): string {
  let plain = true;
  let special = false;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] as number;
    if (byte >= 0x80) plain = false;
    else if (byte === 0x26 || byte === 0x0d) special = true;
  }
  const text = plain ? bytes.toString('latin1', start, end) : bytes.toString('utf8', start, end);
  if (!plain && text.includes('\uFFFD') && !isUtf8(bytes.subarray(start, end))) throw damaged('xml-encoding');
  if (!special) return text;
  const lines = text.replace(/\r\n?/g, '\n');
  return raw ? unescapeXml(lines) : lines;
}
