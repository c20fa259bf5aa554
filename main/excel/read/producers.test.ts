import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { readFirst } from '../test-support.ts';

test('eine von exceljs geschriebene Mappe: Datum in UTC, Formel, Verbund, Kommentar, Auswahlliste, Hyperlink', async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Angebote');
  sheet.columns = [{ header: 'Angebot' }, { header: 'Beginn', style: { numFmt: 'dd.mm.yyyy' } }, { header: 'Plätze' }];
  sheet.addRow(['Lesegruppe', new Date(Date.UTC(2013, 7, 1)), { formula: '6*2', result: 12 }]);
  sheet.addRow([{ richText: [{ text: 'Eltern' }, { text: 'café', font: { bold: true } }] }, null, { error: '#N/A' }]);
  sheet.addRow([{ text: 'Kreis', hyperlink: 'https://kreis.invalid' }, undefined, true]);
  sheet.getCell('A2').note = 'nur dienstags';
  sheet.mergeCells('A6:C6');
  sheet.getCell('A6').value = 'Summe';
  sheet.getRow(3).hidden = true;
  sheet.getColumn(2).hidden = true;
  sheet.getCell('C2').dataValidation = { type: 'list', formulae: ['"1,2"'] };
  expect(await readFirst(new Uint8Array(await workbook.xlsx.writeBuffer()))).toEqual({
    name: 'Angebote',
    hidden: false,
    rows: [
      { number: 1, cells: ['Angebot', 'Beginn', 'Plätze'] },
      {
        number: 2,
        cells: [
          'Lesegruppe',
          { kind: 'date', iso: '2013-08-01', serial: 41487, format: 'dd.mm.yyyy' },
          { kind: 'formula', result: 12 },
        ],
      },
      { number: 3, cells: ['Elterncafé', null, { kind: 'error', code: '#N/A' }] },
      { number: 4, cells: ['Kreis', null, true] },
      { number: 6, cells: ['Summe'] },
    ],
    merges: [{ top: 6, left: 1, bottom: 6, right: 3 }],
    hiddenRows: [3],
    hiddenColumns: [2],
    comments: [{ cell: 'A2', text: 'nur dienstags' }],
  });
});
