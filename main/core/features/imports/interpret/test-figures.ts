import type { InterpretedTable } from '../../../../../shared/domain/import-row.ts';
import type { Cell, Sheet } from '../../../../../shared/domain/sheet.ts';
import { placeKey } from '../../../../../shared/domain/place-key.ts';
import { parseRange } from '../../../../../shared/domain/cell-address.ts';
import { understandWorkbook } from '../../../../excel/understand/index.ts';
import { interpretTable } from './index.ts';
import { knowledgeOf, noDecisions } from './test-support.ts';

const kreis = knowledgeOf();
const names = {
  municipalities: [...kreis.regions.map(({ name }) => name), kreis.district.name],
  terms: Object.fromEntries(
    Object.entries(kreis.terms).map(([key, terms]) => [key, terms.flatMap((t) => [t.name, ...t.synonyms])]),
  ) as Parameters<typeof understandWorkbook>[1]['terms'],
};

/** A sheet from A1 down, understood and interpreted as the import does it. */
export function readSheet(
  name: string,
  rows: Cell[][],
  more: Partial<typeof noDecisions> = {},
  merges: string[] = [],
  at = 0,
): InterpretedTable {
  const numbered = rows.map((cells, at) => ({ number: at + 1, cells })).filter(({ cells }) => cells.length > 0);
  const sheet: Sheet = {
    name,
    hidden: false,
    rows: numbered,
    merges: merges.map((range) => parseRange(range)!),
    hiddenRows: [],
    hiddenColumns: [],
    comments: [],
  };
  const workbook = { format: 'xlsx' as const, sheets: [sheet], warnings: [] };
  const table = understandWorkbook(workbook, names)[0]!.tables[at];
  return interpretTable(sheet, table!, {
    decisions: { ...noDecisions, ...more },
    knowledge: kreis,
    fileName: 'Liste.xlsx',
    legends: [],
  });
}

/** What each figure counts, where, when and how much. */
export const figuresOf = ({ rows }: InterpretedTable): string[] =>
  rows.flatMap(({ figures = [] }) =>
    figures.map(({ cell, indicator, place, period, value }) =>
      [cell, indicator, placeKey(place), period, value ?? ''].join('|'),
    ),
  );
