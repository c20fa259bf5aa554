import type { InterpretedRow } from '../../../../../shared/domain/import-row.ts';
import type { WriteDb } from '../../../database/statement.ts';
import { rowKey, type EvaluatedRow, type EvaluatedTable } from '../evaluate.ts';
import { keepDistinct } from './pairs.repository.ts';
import { keyOfRow } from './settle-pairs.ts';

interface Merge {
  table: number;
  entry: EvaluatedRow;
  /** The row itself, and the earlier row whose offer it is. */
  at: string;
  into: string;
}

/** Rows that are the same offer as an earlier row of their file: written once that row has its offer. */
export class Merges {
  private readonly wanted: ReadonlySet<string>;
  private readonly offers = new Map<string, string>();
  private readonly waiting: Merge[] = [];

  constructor(tables: readonly EvaluatedTable[]) {
    this.wanted = new Set(tables.flatMap(({ rows }) => rows.flatMap(({ match }) => match.into ?? [])));
  }

  /** A row has this offer. */
  note({ sheet }: EvaluatedTable, { row }: InterpretedRow, offerId: string): void {
    if (this.wanted.size === 0) return;
    const key = rowKey(sheet.name, row);
    if (this.wanted.has(key)) this.offers.set(key, offerId);
  }

  later({ sheet }: EvaluatedTable, table: number, entry: EvaluatedRow): void {
    const { into } = entry.match;
    const at = rowKey(sheet.name, entry.interpreted.row);
    if (into !== undefined) this.waiting.push({ table, entry, at, into });
  }

  /** The rows that waited, each with its offer; a row may lead to another that waited before it. */
  *settled(): Generator<Merge & { offerId: string }> {
    for (const merge of this.waiting) {
      const offerId = this.offers.get(merge.into);
      if (offerId === undefined) continue;
      this.offers.set(merge.at, offerId);
      yield { ...merge, offerId };
    }
  }
}

/** Keeps which reports a person told apart: they are not asked about again. */
export function keepApart(db: WriteDb, importId: string, tables: readonly EvaluatedTable[]): void {
  for (const row of tables.flatMap(({ rows }) => rows)) {
    const { near = [], pair } = row.match;
    for (const { ref, key } of near) if (pair?.different.includes(ref)) keepDistinct(db, key, keyOfRow(row), importId);
  }
}
