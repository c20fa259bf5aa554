import { columnLetter } from '../../../../shared/domain/cell-address.ts';
import { displayText } from '../../../../shared/domain/cell-text.ts';
import { parsePartialDate, partialDatePrecision } from '../../../../shared/domain/partial-date.ts';
import type { SheetRow } from '../../../../shared/domain/sheet.ts';
import type { EvaluatedTable } from './evaluate.ts';

/** The day as of which a list says of itself that it holds. */
export interface AsOf {
  day: string;
  text: string;
  cell: string;
}
const said =
  /(?<!\p{L})(?:(?:daten|bearbeitungs|redaktions)?stand|aktualisiert)(?!\p{L})\s*:?\s*(?:vom|am|zum|per)?\s*(\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}+)\s?(?:\d{4}|\d{2})(?!\d))/iu;

function saidIn({ number, cells }: SheetRow): AsOf[] {
  const texts = cells.map((cell) => displayText(cell).trim());
  const [text, written = ''] = said.exec(texts.filter(Boolean).join(' ')) ?? [];
  const parsed = text === undefined ? null : parsePartialDate(written);
  const at = texts.findIndex((entry) => /stand|aktualisiert/i.test(entry));
  return text !== undefined && parsed?.ok && partialDatePrecision(parsed.value) === 'day'
    ? [{ day: parsed.value, text, cell: `${columnLetter(at + 1)}${number}` }]
    : [];
}

/** What stands above and below a table. */
const around = ({ sheet, table }: EvaluatedTable): SheetRow[] =>
  sheet.rows.filter(({ number }) => number < (table.headerRows[0] ?? table.dataRows[0]) || number > table.dataRows[1]);

/**
 * "Stand: 15.09.2025" above or below the lists of a file. A month or year alone names no day, one to come cannot have been
 * looked at yet, and two different days leave open which holds: then nothing is said.
 */
export function saidAsOf(tables: readonly EvaluatedTable[], today: string): AsOf | null {
  const found = tables.flatMap(around).flatMap(saidIn);
  const [first] = found;
  return first && first.day <= today && found.every(({ day }) => day === first.day) ? first : null;
}
