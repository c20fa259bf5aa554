import { partialDateEnd } from '../../../../shared/domain/partial-date.ts';
import { sortKey } from '../../../../shared/domain/text-folding.ts';
import { vocabularies } from '../../../../shared/domain/offer-fields.ts';
import { BulkInsert } from '../../database/bulk-insert.ts';
import { statement, type WriteDb } from '../../database/statement.ts';
import { fundingGap } from './confirmed.rules.ts';
import { coverageEntries, externalKey, matchKey, type CoverageEntry, type IndexedOffer } from './offer-index.rules.ts';
import { searchWords } from './offer-search.rules.ts';

/** What the derived rows of one offer are made of. Places and terms are in the order of their keys. */
export interface IndexSource extends Omit<IndexedOffer, 'ends'> {
  id: string;
  /** Text that is searched beside name, provider and places. */
  texts: string;
  externalId: string | null;
  validTo: string | null;
  /** The day of the last confirmation; '' for none. */
  confirmedOn: string;
  /** Until when each source pays, null where nobody said. */
  fundings: readonly (string | null)[];
}

interface Cell {
  id: number;
  vocabulary: string;
  term_id: string;
  ags: string;
}
const regionNames = statement<{ ags: string; name: string }>('SELECT ags, name FROM region');
const lastNumber = statement<{ number: number }>('SELECT coalesce(max(number), 0) AS number FROM offer_index');
const insertIndex = 'INSERT INTO offer_index VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)';
const allCells = statement<Cell>('SELECT id, vocabulary, term_id, ags FROM coverage_cell');
const insertCell = statement<never, [number, string, string, string]>('INSERT INTO coverage_cell VALUES (?, ?, ?, ?)');
const coverageInto = 'INSERT INTO coverage_entry (cell, number, named, flags, ends)';
const insertSearch = 'INSERT INTO search (rowid, words) VALUES (?, ?)';
const mostKeys = 20_000;
const rowsTogether = 40;

type Write = (params: readonly unknown[]) => number;

/** Rows of one table, kept until all of them are written together: tables in turn are faster than rows in turn. */
class Waiting {
  private readonly write: Write;
  private rows: (readonly unknown[])[] = [];

  constructor(db: WriteDb, sql: string) {
    this.write = db.writer(sql);
  }
  add(row: readonly unknown[]): void {
    this.rows.push(row);
  }
  flush(): void {
    for (const row of this.rows) this.write(row);
    this.rows = [];
  }
}

const cellKey = (vocabulary: string, termId: string, ags: string): string => `${vocabulary} ${termId} ${ags}`;

/** Numbers of the cells of the coverage index; a new one is written when it is first needed. */
class Cells {
  private readonly db: WriteDb;
  private readonly ids: Map<string, number>;
  private next: number;

  constructor(db: WriteDb) {
    this.db = db;
    const known = db.all(allCells);
    this.ids = new Map(known.map(({ id, vocabulary, term_id, ags }) => [cellKey(vocabulary, term_id, ags), id]));
    this.next = known.reduce((most, { id }) => Math.max(most, id), 0) + 1;
  }

  idOf({ vocabulary, termId, ags }: CoverageEntry): number {
    const key = cellKey(vocabulary, termId, ags);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.next;
    this.next += 1;
    this.db.run(insertCell, id, vocabulary, termId, ags);
    this.ids.set(key, id);
    return id;
  }
}

interface CellRows {
  numbers: number[];
  named: number[];
  flags: number[];
  ends: string[];
}

/** Rows of the coverage, kept by their cell until all are there: written in the order of their key they cost half. */
class CoverageRows {
  private readonly bulk: BulkInsert;
  private cells: (CellRows | undefined)[] = [];

  constructor(db: WriteDb) {
    this.bulk = new BulkInsert(db, coverageInto, 5, rowsTogether);
  }
  add(cell: number, number: number, { named, flags }: CoverageEntry, ends: string): void {
    const rows = (this.cells[cell] ??= { numbers: [], named: [], flags: [], ends: [] });
    rows.numbers.push(number);
    rows.named.push(named);
    rows.flags.push(flags);
    rows.ends.push(ends);
  }
  flush(): void {
    for (const [cell, rows] of this.cells.entries()) {
      for (const [at, number] of rows?.numbers.entries() ?? []) {
        this.bulk.add(cell, [number, rows!.named[at], rows!.flags[at], rows!.ends[at]]);
      }
    }
    this.bulk.flush();
    this.cells = [];
  }
}

/**
 * Makes the derived rows of offers: list order, matching, coverage, search. `at` is the instant of the change. They are
 * written with `flush`, those of the coverage only with `finish`: call it once at the end.
 */
export class OfferIndexer {
  private readonly at: string;
  private readonly names: ReadonlyMap<string, string>;
  private readonly list: Waiting;
  private readonly coverage: CoverageRows;
  private readonly cells: Cells;
  private readonly search: Waiting;
  /** Providers and places repeat; names hardly do. */
  private readonly keys = new Map<string, string>();
  private next: number;

  constructor(db: WriteDb, at: string) {
    this.at = at;
    this.names = new Map(db.all(regionNames).map(({ ags, name }) => [ags, name]));
    this.list = new Waiting(db, insertIndex);
    this.coverage = new CoverageRows(db);
    this.cells = new Cells(db);
    this.search = new Waiting(db, insertSearch);
    this.next = (db.get(lastNumber)?.number ?? 0) + 1;
  }

  /** `known` is the number the offer had before, if any. */
  add(offer: IndexSource, known: number | null): void {
    const number = known ?? this.next;
    if (known === null) this.next += 1;
    const { id, name, provider, places } = offer;
    const ends = (offer.validTo && partialDateEnd(offer.validTo)) || '9999-12-31';
    const placeNames = places.map((ags) => this.names.get(ags) ?? '');
    const placeKey = places[0] === '*' ? '~' : this.keyOf(placeNames[0] || '~~');
    const external = externalKey(offer.externalId, places);
    const match = matchKey(name, provider, places);
    const nameKey = sortKey(name);
    const gap = fundingGap(offer.fundings, ends);
    const keys = [nameKey, this.keyOf(provider || '~'), placeKey, ends];
    this.list.add([number, id, ...keys, this.at, match, external, offer.confirmedOn, gap]);
    for (const entry of coverageEntries({ ...offer, ends }, vocabularies)) {
      this.coverage.add(this.cells.idOf(entry), number, entry, ends);
    }
    this.search.add([number, searchWords([name, provider, offer.texts, ...placeNames].join(' '))]);
  }

  flush(): void {
    for (const waiting of [this.list, this.search]) waiting.flush();
  }

  finish(): void {
    this.flush();
    this.coverage.flush();
  }

  private keyOf(text: string): string {
    const known = this.keys.get(text);
    if (known !== undefined) return known;
    if (this.keys.size >= mostKeys) this.keys.clear();
    const key = sortKey(text);
    this.keys.set(text, key);
    return key;
  }
}
