import type { Sheet, Workbook } from '../../../shared/domain/sheet.ts';
import { classifySpecialValue } from '../../../shared/domain/special-values.ts';
import { listedSheetTexts } from '../../../shared/i18n/de/listed-sheets.ts';
import { Warnings } from '../read/warnings.ts';
import { cellLine } from './grid/grid.ts';
import { cards } from './kinds/cards.ts';
import type { ListedSheet } from './kinds/listed-sheet.ts';
import { rowPairs } from './kinds/row-pairs.ts';
import { weekPlan } from './kinds/week-plan.ts';

/** The first lines with one text: they may name the municipality. */
const titlesOf = ({ rows }: Sheet): string[] =>
  rows.slice(0, 3).flatMap(({ cells }) => {
    const texts = cells.map((cell) => cellLine(cell)).filter(Boolean);
    return texts.length === 1 ? texts : [];
  });

function sheetOf(sheet: Sheet, { what, heads, lines }: ListedSheet): Sheet {
  const titles = what === 'weekPlan' ? titlesOf(sheet) : [];
  const rows = [...titles.map((title) => [title]), heads, ...lines].map((cells, at) => ({
    number: at + 1,
    cells: cells.map((text) => (text === '' ? null : text)),
  }));
  const bare = { merges: [], hiddenRows: [], hiddenColumns: [], comments: [] };
  return { name: listedSheetTexts.sheet(sheet.name), hidden: sheet.hidden, rows, ...bare };
}

/** Names of the sheets behind which a list of their records stands: the list counts. */
export const listedIn = ({ sheets }: Workbook): ReadonlySet<string> => {
  const names = new Set(sheets.map(({ name }) => name));
  return new Set([...names].filter((name) => names.has(listedSheetTexts.sheet(name))));
};

const mostRowsOfStatement = 4;

/** "Fehlanzeige", "keine Angebote" and hardly anything else: what such a sheet says, or null. */
function statementOf({ rows }: Sheet): string | null {
  if (rows.length === 0 || rows.length > mostRowsOfStatement) return null;
  const cells = rows.flatMap((row) => row.cells).filter((cell) => cellLine(cell) !== '');
  // two cells in a row may be a table that says it of one Handlungsfeld
  if (cells.length > rows.length) return null;
  const said = cells.find((cell) => classifySpecialValue(cell)?.kind === 'none');
  return said === undefined ? null : cellLine(said);
}

/**
 * Week plans, cards and records over two rows in turn are no lists. Where it is clear what their cells mean, a list of their records is put
 * behind the sheets of the workbook, each line with the cells it comes from, and that is told. So is a sheet that only says that there is nothing.
 */
export function withListedSheets(workbook: Workbook): Workbook {
  const known = listedIn(workbook);
  const warnings = new Warnings();
  const lists = workbook.sheets.flatMap((sheet) => {
    const text = statementOf(sheet);
    if (text !== null) warnings.add('SHEET_SAYS_NONE', { sheet: sheet.name }, { name: sheet.name, word: text });
    const list = known.has(sheet.name) ? null : (weekPlan(sheet) ?? cards(sheet) ?? rowPairs(sheet));
    if (!list) return [];
    const details = { name: sheet.name, what: listedSheetTexts.what[list.what] };
    warnings.add('SHEET_AS_LIST', { sheet: sheet.name }, details);
    return [sheetOf(sheet, list)];
  });
  if (lists.length === 0 && warnings.list().length === 0) return workbook;
  return { ...workbook, sheets: [...workbook.sheets, ...lists], warnings: [...workbook.warnings, ...warnings.list()] };
}
