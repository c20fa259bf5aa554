export const delimiters = [';', '\t', ',', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** Splits text into records of fields, one at a time (RFC 4180, quotes doubled inside quotes, any line end). */
export class CsvReader {
  /** The record in which a quote is opened and never closed; from there on quotes are taken as text. */
  openQuoteAt: number | null = null;
  readonly #text: string;
  readonly #delimiter: number;
  #at = 0;

  constructor(text: string, delimiter: Delimiter) {
    this.#text = text;
    this.#delimiter = delimiter.charCodeAt(0);
  }

  get done(): boolean {
    return this.#at >= this.#text.length;
  }

  record(index: number): string[] {
    const fields: string[] = [];
    for (;;) {
      fields.push(this.#field(index));
      const sign = this.#text.charCodeAt(this.#at);
      if (sign === this.#delimiter) {
        this.#at += 1;
        continue;
      }
      if (sign === 0x0d && this.#text.charCodeAt(this.#at + 1) === 0x0a) this.#at += 1;
      this.#at += 1;
      return fields;
    }
  }

  #field(record: number): string {
    if (this.openQuoteAt !== null || this.#text.charCodeAt(this.#at) !== 0x22) return this.#plain();
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
    const start = this.#at;
    for (; this.#at < this.#text.length; this.#at += 1) {
      const sign = this.#text.charCodeAt(this.#at);
      if (sign === this.#delimiter || sign === 0x0a || sign === 0x0d) break;
    }
    return this.#text.slice(start, this.#at);
  }

  #quoted(): string | null {
    let result = '';
    let from = this.#at + 1;
    for (;;) {
      const end = this.#text.indexOf('"', from);
      if (end < 0) return null;
      result += this.#text.slice(from, end);
      if (this.#text.charCodeAt(end + 1) !== 0x22) {
        this.#at = end + 1;
        return result;
      }
      result += '"';
      from = end + 2;
    }
  }
}

/**
 * The delimiter under which most records of the beginning have the same number of fields, more than one; on a tie the
 * one German Excel writes comes first. `sep=;` in the first line decides.
 */
export function detectDelimiter(text: string): Delimiter {
  const named = /^sep=(.)\r?\n/i.exec(text)?.[1];
  const declared = delimiters.find((delimiter) => delimiter === named);
  if (declared !== undefined) return declared;
  const sample = text.slice(0, 200_000);
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

function firstRecords(text: string, delimiter: Delimiter): string[][] {
  const reader = new CsvReader(text, delimiter);
  const records: string[][] = [];
  while (!reader.done && records.length < 200) records.push(reader.record(records.length));
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
