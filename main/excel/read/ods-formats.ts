import type { Buffer } from 'node:buffer';
import { decodeXml, type XmlHandler, type XmlScanner } from './xml-scanner.ts';
import { type CellFormat, generalFormat } from './styles.ts';
import { meaningOfFormat } from './number-formats.ts';

const isLong = (scanner: XmlScanner): boolean => scanner.attribute('number:style') === 'long';

/** One part of a data style (ODF 1.2, 16.27) as a piece of an Excel format code. */
function pieceOf(name: string, scanner: XmlScanner): string {
  switch (name) {
    case 'number:day':
      return isLong(scanner) ? 'dd' : 'd';
    case 'number:month':
      if (scanner.attribute('number:textual') === 'true') return isLong(scanner) ? 'mmmm' : 'mmm';
      return isLong(scanner) ? 'mm' : 'm';
    case 'number:year':
      return isLong(scanner) ? 'yyyy' : 'yy';
    case 'number:hours':
      return isLong(scanner) ? 'hh' : 'h';
    case 'number:minutes':
      return isLong(scanner) ? 'mm' : 'm';
    case 'number:seconds':
      return isLong(scanner) ? 'ss' : 's';
    case 'number:quarter':
      return 'q';
    case 'number:number':
    case 'number:scientific-number':
      return digits(scanner, name === 'number:scientific-number');
    default:
      return '';
  }
}

function digits(scanner: XmlScanner, scientific: boolean): string {
  const count = (name: string): number => Math.min(20, Number(scanner.attribute(`number:${name}`) ?? 0) || 0);
  const whole = '0'.repeat(count('min-integer-digits'));
  const grouped = scanner.attribute('number:grouping') === 'true' ? `#,##${whole === '' ? '0' : whole}` : whole || '0';
  const places = count('decimal-places');
  return `${grouped}${places > 0 ? `.${'0'.repeat(places)}` : ''}${scientific ? 'E+00' : ''}`;
}

/** Gathers the data styles of an OpenDocument part and which cell styles use them. */
export class OdsFormats implements XmlHandler {
  readonly #codes = new Map<string, string>();
  readonly #dataStyleOf = new Map<string, string>();
  readonly #parentOf = new Map<string, string>();
  readonly #resolved = new Map<string, CellFormat>();
  #style: string | null = null;
  #code = '';
  #takesText: 'literal' | 'currency' | null = null;
  readonly #struck = new Map<string, boolean>();
  #cellStyle = '';
  readonly hiddenTables = new Set<string>();
  #tableStyle = '';

  open(name: string, scanner: XmlScanner): void {
    if (/^number:(number|date|time|percentage|currency|boolean|text)-style$/.test(name)) {
      this.#style = scanner.attribute('style:name') ?? '';
      this.#code = '';
    } else if (this.#style !== null) {
      if (name === 'number:text') this.#takesText = 'literal';
      else if (name === 'number:currency-symbol') this.#takesText = 'currency';
      else this.#code += pieceOf(name, scanner);
    } else if (name === 'style:style') this.#openStyle(scanner);
    else if (name === 'style:table-properties' && scanner.attribute('table:display') === 'false') {
      this.hiddenTables.add(this.#tableStyle);
    } else if (name === 'style:text-properties' && this.#cellStyle !== '') {
      const line =
        scanner.attribute('style:text-line-through-style') ?? scanner.attribute('style:text-line-through-type');
      if (line !== undefined) this.#struck.set(this.#cellStyle, line !== 'none');
    }
  }

  close(name: string): void {
    if (name === 'number:text' || name === 'number:currency-symbol') this.#takesText = null;
    else if (this.#style !== null && name.startsWith('number:') && name.endsWith('-style')) {
      this.#codes.set(this.#style, this.#code);
      this.#style = null;
    }
  }

  text(bytes: Buffer, start: number, end: number, raw: boolean): void {
    if (this.#style === null || this.#takesText === null) return;
    const text = decodeXml(bytes, start, end, raw);
    this.#code += /^[.\-/: %]*$/.test(text) ? text : `"${text.replaceAll('"', '')}"`;
  }

  #openStyle(scanner: XmlScanner): void {
    const style = scanner.attribute('style:name') ?? '';
    this.#cellStyle = scanner.attribute('style:family') === 'table-cell' ? style : '';
    this.#tableStyle = scanner.attribute('style:family') === 'table' ? style : '';
    const data = scanner.attribute('style:data-style-name');
    const parent = scanner.attribute('style:parent-style-name');
    if (data !== undefined) this.#dataStyleOf.set(style, data);
    if (parent !== undefined) this.#parentOf.set(style, parent);
  }

  /** A style, its parent, and so on. */
  *#lineage(style: string): Generator<string> {
    let name: string | undefined = style;
    for (let depth = 0; depth < 16 && name !== undefined; depth += 1) {
      yield name;
      name = this.#parentOf.get(name);
    }
  }

  /** Whether a cell style crosses its text out, by itself or by its parent. */
  crossesOut(style: string): boolean {
    if (this.#struck.size === 0) return false;
    for (const name of this.#lineage(style)) {
      const own = this.#struck.get(name);
      if (own !== undefined) return own;
    }
    return false;
  }

  /** The format of a cell style; one without a data style of its own has that of its parent. */
  of(style: string): CellFormat {
    const known = this.#resolved.get(style);
    if (known !== undefined) return known;
    const found = this.#formatOf(style);
    this.#resolved.set(style, found);
    return found;
  }

  #formatOf(style: string): CellFormat {
    for (const name of this.#lineage(style)) {
      const data = this.#dataStyleOf.get(name);
      if (data === undefined) continue;
      const code = this.#codes.get(data) ?? '';
      return code === '' ? generalFormat : { format: code, meaning: meaningOfFormat(code) };
    }
    return generalFormat;
  }
}
