import { Buffer } from 'node:buffer';

export const delimiters = [';', '\t', ',', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * Splits text, given as UTF-8, into records of fields, one at a time (RFC 4180, quotes doubled inside quotes, any line
 * end). Each field is a text of its own: none of them keeps the whole file in memory.
 */
export class CsvReader {
  /** The record in which a quote is opened and never closed; from there on quotes are taken as text. */
  openQuoteAt: number | null = null;
  readonly #bytes: Buffer;
  readonly #delimiter: number;
  #at = 0;

  constructor(bytes: Buffer, delimiter: Delimiter) {
    this.#bytes = bytes;
    this.#delimiter = delimiter.charCodeAt(0);
  }

  get done(): boolean {
    return this.#at >= this.#bytes.length;
  }

  record(index: number): string[] {
    const fields: string[] = [];
    for (;;) {
      fields.push(this.#field(index));
      const sign = this.#bytes[this.#at];
      if (sign === this.#delimiter) {
        this.#at += 1;
        continue;
      }
      if (sign === carriageReturn && this.#bytes[this.#at + 1] === lineFeed) this.#at += 1;
      this.#at += 1;
      return fields;
    }
  }

  #field(record: number): string {
    if (this.openQuoteAt !== null || this.#bytes[this.#at] !== quote) return this.#plain();
    const start = this.#at;
    const quoted = this.#quoted();
    if (quoted === null) {
      this.openQuoteAt = record;
      this.#at = start;
      return this.#plain();
    }
    // what follows the closing quote belongs to the field all the same
    return quoted + this.#plain();
  }

  #plain(): string {
    const bytes = this.#bytes;
    const start = this.#at;
    let at = start;
    for (; at < bytes.length; at += 1) {
      const sign = bytes[at];
      if (sign === this.#delimiter || sign === lineFeed || sign === carriageReturn) break;
    }
    this.#at = at;
    return this.#text(start, at);
  }

  #quoted(): string | null {
    let result = '';
    let from = this.#at + 1;
    for (;;) {
      const end = this.#bytes.indexOf(quote, from);
      if (end < 0) return null;
      result += this.#text(from, end);
      if (this.#bytes[end + 1] !== quote) {
        this.#at = end + 1;
        return result;
      }
      result += '"';
      from = end + 2;
    }
  }

  #text(from: number, to: number): string {
    return from === to ? '' : this.#bytes.toString('utf8', from, to);
  }
}

const sepLine = /^"?sep=(.)"?\r?\n/i;
const headOf = (bytes: Buffer): string => bytes.toString('latin1', 0, 16);

/** What stands before the first record: `sep=;`, by which Excel is told the delimiter. */
export const beforeRecords = (bytes: Buffer): string => sepLine.exec(headOf(bytes))?.[0] ?? '';

/**
 * The delimiter under which most records of the beginning have the same number of fields, more than one; on a tie the
 * one German Excel writes comes first. `sep=;` in the first line decides.
 */
export function detectDelimiter(bytes: Buffer): Delimiter {
  const named = sepLine.exec(headOf(bytes))?.[1];
  const declared = delimiters.find((delimiter) => delimiter === named);
  if (declared !== undefined) return declared;
  const sample = bytes.subarray(0, 200_000);
  let best: Delimiter = ';';
  let bestScore = 0;
  for (const delimiter of delimiters) {
    const score = consistency(firstRecords(sample, delimiter));
    if (score > bestScore + 1e-9) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}

/** Commas also stand in a sentence: two fields by a comma are no table yet. */
const leastInside: Record<Delimiter, number> = { ';': 2, '\t': 2, '|': 2, ',': 3 };

/**
 * `"Angebot;""Träger"""`: every line quoted as a whole, as it happens when a list is pasted into one column and saved again. Gives the
 * lines as they were; null where the records are none.
 */
export function withoutLineQuotes(bytes: Buffer): Buffer | null {
  if (bytes[0] !== quote) return null;
  const sample = bytes.subarray(0, 200_000);
  const isAlone = ([, ...others]: readonly string[]): boolean => others.every((field) => field === '');
  const isWhole = delimiters.every((delimiter) => firstRecords(sample, delimiter).every(isAlone));
  const lines = isWhole ? firstRecords(bytes, ';', Number.POSITIVE_INFINITY).map(([line = '']) => line) : [];
  const inside = Buffer.from(lines.join('\n'));
  const delimiter = detectDelimiter(inside);
  const records = firstRecords(inside, delimiter);
  const isTable = lines.length > 1 && consistency(records) >= 0.8 && records[0]!.length >= leastInside[delimiter];
  return isTable ? inside : null;
}

function firstRecords(bytes: Buffer, delimiter: Delimiter, most = 200): string[][] {
  const reader = new CsvReader(bytes, delimiter);
  const records: string[][] = [];
  while (!reader.done && records.length < most) records.push(reader.record(records.length));
  return records;
}

function consistency(records: string[][]): number {
  const filled = records.filter((record) => record.some((field) => field.trim() !== ''));
  const byLength = new Map<number, number>();
  for (const record of filled) byLength.set(record.length, (byLength.get(record.length) ?? 0) + 1);
  let score = 0;
  for (const [length, count] of byLength) if (length > 1) score = Math.max(score, count / filled.length);
  return score;
}
