import type { Context } from '../context.ts';
import { cellLine, isBlank } from '../grid/grid.ts';
import type { TableArea } from '../tables/table-area.ts';

export const labelHead =
  /^(struktur(en)?|frage|merkmal|thema|gegenstand|bereich|indikator|kennzahl|kriterium|punkt|aspekt)\b/i;
const remarkHead = /^(bemerkung|anmerkung|erläuterung|kommentar|hinweis|ergänzung|notiz|details|bemerk)/i;

/** "Struktur | vorhanden | Bemerkung": questions downwards with attributes across, no records side by side. */
export function isQuestionnaire({ grid }: Context, { headerRows, left, right }: TableArea): boolean {
  const texts = grid
    .cellsOf(headerRows.at(-1) ?? 0)
    .slice(left - 1, right)
    .filter((cell) => !isBlank(cell))
    .map((cell) => cellLine(cell));
  return texts.length <= 5 && labelHead.test(texts[0] ?? '') && texts.slice(1).some((text) => remarkHead.test(text));
}

/**
 * Labels and answers in pairs of columns: below a known header stand further known headers, each once, in two columns
 * or more. Equal words below a header ("Kurs", "Kurs") are values, not labels.
 */
export function isPairedForm(context: Context, { headerRows, left, right, dataRows, skipped }: TableArea): boolean {
  const header = headerRows.at(-1);
  if (header === undefined || dataRows[1] - dataRows[0] > 40) return false;
  const isLabel = (row: number, column: number): boolean => {
    const text = cellLine(context.grid.at(row, column));
    const best = text === '' || context.knowledge.isAnyTerm(text) ? undefined : context.bestOf(text);
    return best !== undefined && best.score >= 0.9 && best.manner === 'exact' && best.meaning.type === 'field';
  };
  const none = new Set(skipped.map(({ row }) => row));
  let labelColumns = 0;
  for (let column = left; column <= right; column += 1) {
    let all = 0;
    const labels = new Set<string>();
    for (let row = dataRows[0]; row <= dataRows[1]; row += 1) {
      if (none.has(row) || isBlank(context.grid.at(row, column))) continue;
      all += 1;
      if (isLabel(row, column)) labels.add(cellLine(context.grid.at(row, column)));
    }
    if (all >= 2 && labels.size >= all * 0.7 && isLabel(header, column)) labelColumns += 1;
  }
  return labelColumns >= 2;
}

/** A form whose questions go on in a second pair of columns: other labels beside the same rows, one answer each. */
export function isFoldedForm({ grid }: Context, areas: readonly TableArea[]): boolean {
  const labels = areas.map(({ headerRows, left, right }) => {
    const cells = grid.cellsOf(headerRows.at(-1) ?? 0).slice(left - 1, right);
    return new Set(cells.filter((cell) => !isBlank(cell)).map((cell) => cellLine(cell)));
  });
  return areas.some((area, at) => {
    const before = areas[at - 1];
    if (!before || before.dataRows[0] !== before.dataRows[1] || area.dataRows[0] !== area.dataRows[1]) return false;
    const isBeside = area.headerRows[0]! > before.dataRows[1] && area.left <= before.right && before.left <= area.right;
    const again = [...labels[at]!].filter((text) => labels[at - 1]!.has(text)).length;
    return isBeside && again < labels[at]!.size * 0.3;
  });
}
