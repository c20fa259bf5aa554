import { expect, test } from 'vitest';
import { drawableTables } from './drawable-tables.ts';

test('ein Blatt ohne erkannte Tabelle kann von Hand bestimmt werden, ein leeres nicht', () => {
  const found = drawableTables({
    tables: [
      {
        sheet: 'A',
        range: 'A1:B9',
        kind: 'offers',
        headerRows: [1],
        dataRows: [2, 9],
        columns: [],
        skippedRows: [],
        included: true,
      },
    ],
    sheets: [
      { name: 'A', lastRow: 9 },
      { name: 'Fragebogen', lastRow: 40 },
      { name: 'Leer', lastRow: 0 },
    ],
  });
  expect(found.map(({ sheet, dataRows, included }) => [sheet, dataRows, included])).toEqual([
    ['A', [2, 9], true],
    ['Fragebogen', [2, 40], false],
  ]);
});
