import { displayText } from '../../../../../shared/domain/cell-text.ts';
import type { Sheet, SheetTable } from '../../../../../shared/domain/sheet.ts';

/** Row numbers of a returned sheet against those when it was sent. */
export class RowMap {
  private readonly now = new Map<number, number>();
  private readonly sent: ReadonlyMap<number, number>;
  readonly sheet: Sheet;

  constructor(sheet: Sheet, sent: ReadonlyMap<number, number>) {
    this.sheet = sheet;
    this.sent = sent;
    for (const [now, before] of sent) this.now.set(before, now);
  }

  before(now: number): number | undefined {
    return this.sent.get(now);
  }
  today(before: number): number | undefined {
    return this.now.get(before);
  }

  /** Merged cells where their rows stand now, as far as all of them came back together. */
  merges(before: Sheet['merges']): Sheet['merges'] {
    return before.flatMap((merge) => {
      const [top, bottom] = [this.today(merge.top), this.today(merge.bottom)];
      const isKept = top !== undefined && bottom !== undefined && bottom - top === merge.bottom - merge.top;
      return isKept ? [{ ...merge, top, bottom }] : [];
    });
  }

  /** The table where its rows stand now, with the rows that were added to it. Null where its header is gone. */
  table(table: SheetTable): SheetTable | null {
    if (table.orientation !== 'rows') return table;
    const headerRows = table.headerRows.flatMap((row) => this.today(row) ?? []);
    if (headerRows.length !== table.headerRows.length) return null;
    const [first, last] = table.dataRows;
    const kept = [...this.now].filter(([before]) => before >= first && before <= last).map(([, now]) => now);
    if (kept.length === 0) return null;
    const skippedRows = table.skippedRows.flatMap(({ row, reason }) => {
      const now = this.today(row);
      return now === undefined ? [] : [{ row: now, reason }];
    });
    return { ...table, headerRows, dataRows: [Math.min(...kept), this.endOf(Math.max(...kept))], skippedRows };
  }

  /** Rows without a number directly below belong to the table: the sender added them. */
  private endOf(last: number): number {
    let end = last;
    for (const { number } of this.sheet.rows) {
      if (number <= end) continue;
      if (number > end + 1 || this.sent.has(number)) break;
      end = number;
    }
    return end;
  }
}

const textAt = (sheet: Sheet, row: number, index: number): string => {
  const cell = sheet.rows.find(({ number }) => number === row)?.cells[index] ?? null;
  return cell === null ? '' : displayText(cell).trim();
};
const indexOf = (letter: string): number => [...letter].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0) - 1;

/** Whether every column still has its header: nobody moved or inserted one. */
export function sameHeader(before: Sheet, now: Sheet, table: SheetTable, moved: SheetTable): boolean {
  if (table.orientation !== 'rows') return true;
  return table.headerRows.every((row, at) =>
    table.columns.every(({ letter }) => {
      const index = indexOf(letter);
      return textAt(before, row, index) === textAt(now, moved.headerRows[at] ?? row, index);
    }),
  );
}

/** Cells (address now) whose text is not what was sent. */
export function changedCells(before: Sheet, now: Sheet, map: RowMap): Set<string> {
  const sent = new Map(before.rows.map((row) => [row.number, row]));
  const changed = new Set<string>();
  for (const row of now.rows) {
    const source = sent.get(map.before(row.number) ?? -1);
    if (!source) continue;
    const width = Math.max(row.cells.length, source.cells.length);
    for (let index = 0; index < width; index += 1) {
      const [a, b] = [source.cells[index] ?? null, row.cells[index] ?? null];
      const text = (cell: typeof a): string => (cell === null ? '' : displayText(cell).trim());
      if (text(a) !== text(b)) changed.add(`${letterOf(index)}${row.number}`);
    }
  }
  return changed;
}

function letterOf(index: number): string {
  let letters = '';
  for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}
