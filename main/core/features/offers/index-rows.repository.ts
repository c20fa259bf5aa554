import { BulkInsert } from '../../database/bulk-insert.ts';
import { statement, type ReadDb, type WriteDb } from '../../database/statement.ts';

export interface CoverageCell {
  id: number;
  vocabulary: string;
  term_id: string;
  ags: string;
}
const regionNames = statement<{ ags: string; name: string }>('SELECT ags, name FROM region');
const rounds = statement<{ id: string; number: number }>('SELECT id, number FROM survey');
const lastNumber = statement<{ number: number }>('SELECT coalesce(max(number), 0) AS number FROM offer_index');
const cells = statement<CoverageCell>('SELECT id, vocabulary, term_id, ags FROM coverage_cell');
const insertCell = statement<never, [number, string, string, string]>('INSERT INTO coverage_cell VALUES (?, ?, ?, ?)');
const rowsTogether = 50;

export const placeNames = (db: ReadDb) => new Map(db.all(regionNames).map(({ ags, name }) => [ags, name]));
/** The bit of each round in `named`. */
export const roundBits = (db: ReadDb) => new Map(db.all(rounds).map(({ id, number }) => [id, 2 ** (number - 1)]));
export const lastIndexNumber = (db: ReadDb): number => db.get(lastNumber)?.number ?? 0;
export const coverageCells = (db: ReadDb) => db.all(cells);
export const addCoverageCell = (db: WriteDb, { id, vocabulary, term_id: term, ags }: CoverageCell) =>
  db.run(insertCell, id, vocabulary, term, ags);

/** Writers of the derived rows, in the order of their columns. */
export const listRows = (db: WriteDb) => new BulkInsert(db, 'INSERT INTO offer_index', 11, rowsTogether);
export const figureRows = (db: WriteDb) => new BulkInsert(db, 'INSERT INTO offer_figures', 5, rowsTogether);
export const coverageRows = (db: WriteDb) =>
  new BulkInsert(db, 'INSERT INTO coverage_entry (cell, number, named, flags, ends)', 5, rowsTogether);
export const searchRow = (db: WriteDb) => db.writer('INSERT INTO search (rowid, words) VALUES (?, ?)');
