import { partialDateEnd } from '../../../../shared/domain/partial-date.ts';
import { remembered } from '../../../../shared/domain/remembered.ts';
import { fold, sortKey } from '../../../../shared/domain/text-folding.ts';
import { coverageVocabularies } from '../../../../shared/domain/offer-fields.ts';
import type { BulkInsert } from '../../database/bulk-insert.ts';
import type { WriteDb } from '../../database/statement.ts';
import { fundingGap } from './confirmed.rules.ts';
import {
  addCoverageCell,
  coverageCells,
  coverageRows,
  figureRows,
  lastIndexNumber,
  listRows,
  placeNames,
  searchRow,
} from './index-rows.repository.ts';
import {
  coverageEntries,
  externalKey,
  matchKeyOf,
  type CoverageEntry,
  type IndexedOffer,
} from './offer-index.rules.ts';
import { figuresOf, type StatedFigures } from './offer-figures.rules.ts';
import { searchWords } from './offer-search.rules.ts';

/** What the derived rows of one offer are made of. Places and terms are in the order of their keys. */
export interface IndexSource extends Omit<IndexedOffer, 'ends'> {
  id: string;
  /** Text that is searched beside name, provider and places. */
  texts: string;
  externalId: string | null;
  validTo: string | null;
  figures: StatedFigures;
  /** The day of the last confirmation; '' for none. */
  confirmedOn: string;
  /** Until when each source pays, null where nobody said. */
  fundings: readonly (string | null)[];
}

const searchedTogether = 1_000;

/** Numbers of the cells of the coverage index; a new one is written when it is first needed. */
class Cells {
  private readonly db: WriteDb;
  /** By place, vocabulary and term: no key is put together for each of millions of entries. */
  private readonly ids = new Map<string, Map<string, Map<string, number>>>();
  private next: number;

  constructor(db: WriteDb) {
    this.db = db;
    const known = coverageCells(db);
    for (const { id, vocabulary, term_id, ags } of known) this.termsOf(ags, vocabulary).set(term_id, id);
    this.next = known.reduce((most, { id }) => Math.max(most, id), 0) + 1;
  }

  idOf({ vocabulary, termId, ags }: CoverageEntry): number {
    const ids = this.termsOf(ags, vocabulary);
    const known = ids.get(termId);
    if (known !== undefined) return known;
    const id = this.next;
    this.next += 1;
    addCoverageCell(this.db, { id, vocabulary, term_id: termId, ags });
    ids.set(termId, id);
    return id;
  }

  private termsOf(ags: string, vocabulary: string): Map<string, number> {
    const place = this.ids.get(ags) ?? new Map<string, Map<string, number>>();
    const terms = place.get(vocabulary) ?? new Map<string, number>();
    if (terms.size === 0) this.ids.set(ags, place.set(vocabulary, terms));
    return terms;
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
    this.bulk = coverageRows(db);
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
 * Rows of the search index. FTS5 gathers words in memory until a statement that may have to be taken back begins: one with
 * several rows, of whatever table. So they are kept until many are there, and written one by one.
 */
class SearchRows {
  private readonly write: (row: readonly unknown[]) => number;
  private waiting: [number: number, words: string][] = [];

  constructor(db: WriteDb) {
    this.write = searchRow(db);
  }
  add(number: number, words: string): void {
    this.waiting.push([number, words]);
    if (this.waiting.length >= searchedTogether) this.flush();
  }
  flush(): void {
    for (const row of this.waiting) this.write(row);
    this.waiting = [];
  }
}

/**
 * Makes the derived rows of offers: list order, matching, coverage, search. `at` is the instant of the change. They are
 * written with `flush`, those of the coverage and the search only with `finish`: call it once at the end.
 */
export class OfferIndexer {
  private readonly at: string;
  private readonly names: ReadonlyMap<string, string>;
  private readonly list: BulkInsert;
  private readonly coverage: CoverageRows;
  private readonly cells: Cells;
  private readonly search: SearchRows;
  private readonly figures: BulkInsert;
  /** Providers and places repeat; names hardly do. */
  private readonly keys = remembered(sortKey);
  private readonly folded = remembered(fold);
  private readonly words = remembered(searchWords);
  private next: number;

  constructor(db: WriteDb, at: string) {
    this.at = at;
    this.names = placeNames(db);
    this.list = listRows(db);
    this.coverage = new CoverageRows(db);
    this.cells = new Cells(db);
    this.search = new SearchRows(db);
    this.figures = figureRows(db);
    this.next = lastIndexNumber(db) + 1;
  }

  /** `known` is the number the offer had before, if any. */
  add(offer: IndexSource, known: number | null): void {
    const number = known ?? this.next;
    if (known === null) this.next += 1;
    const { id, name, provider, places } = offer;
    const ends = (offer.validTo && partialDateEnd(offer.validTo)) || '9999-12-31';
    const placeNames = places.map((ags) => this.names.get(ags) ?? '');
    const placeKey = places[0] === '*' ? '~' : this.keys(placeNames[0] || '~~');
    const external = externalKey(offer.externalId, places);
    const match = matchKeyOf(fold(name), this.folded(provider), places);
    const nameKey = sortKey(name);
    const gap = fundingGap(offer.fundings, ends);
    const sorted = [nameKey, this.keys(provider || '~'), placeKey, ends];
    this.list.add(number, [id, ...sorted, this.at, match, external, offer.confirmedOn, gap]);
    for (const entry of coverageEntries({ ...offer, ends }, coverageVocabularies)) {
      this.coverage.add(this.cells.idOf(entry), number, entry, ends);
    }
    const figures = figuresOf(offer.figures);
    if (figures) this.figures.add(number, figures);
    const repeated = [provider, ...placeNames].map((text) => this.words(text));
    this.search.add(number, [searchWords(`${name} ${offer.texts}`), ...repeated].join(' '));
  }

  flush(): void {
    this.list.flush();
    this.figures.flush();
  }

  finish(): void {
    this.flush();
    this.search.flush();
    this.coverage.flush();
  }
}
