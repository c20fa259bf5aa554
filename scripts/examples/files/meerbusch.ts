// Meerbusch: one sheet per Handlungsfeld; the field stands in the sheet's name and title, not in a column.
import type ExcelJS from 'exceljs';
import { mail, phone } from '../contacts.ts';
import { meerbusch } from '../data/meerbusch.ts';
import { codesOf, parseRows, text, type Row } from '../rows.ts';
import type { ExampleFile } from '../types.ts';
import { agsOf, fieldOfAction } from '../vocabulary.ts';
import { inventedMark, markHeader, newWorkbook, put, putRow, widths } from '../workbook.ts';

const sheets: readonly (readonly [code: string, name: string])[] = [
  ['BI', 'Bildung'],
  ['SP', 'Sprache'],
  ['AR', 'Ausbildung u. Arbeit'],
  ['IO', 'Interkult. Öffnung'],
  ['GE', 'Gesundheit'],
  ['PF', 'Pflege und Ältere'],
  ['KU', 'Kultur'],
  ['SF', 'Sport u. Freizeit'],
  ['EH', 'Ehrenamt'],
  ['AD', 'Antidiskriminierung'],
  ['RE', 'Recht, Aufenthalt'],
  ['FL', 'Flucht und Ankommen'],
];
const heads = [
  'Angebot / Projekt',
  'Träger',
  'Kurzbeschreibung',
  'Zielgruppe',
  'Veranstaltungsort',
  'Stadtteil',
  'Turnus',
  'Beginn',
  'Ende',
  'Teilnehmerzahl',
  'Finanzierung durch',
  'E-Mail',
  'Tel.',
];
const first = 5;

function fieldSheet(workbook: ExcelJS.Workbook, code: string, name: string, rows: readonly Row[]): void {
  const sheet = workbook.addWorksheet(name);
  put(sheet.getCell(1, 1), `Stadt Meerbusch · Handlungsfeld ${fieldOfAction(code)}`);
  put(sheet.getCell(2, 1), `Bestandserhebung 2026 · ${inventedMark}`);
  sheet.getCell(1, 1).font = { bold: true, size: 13 };
  putRow(sheet, first - 1, 1, heads);
  markHeader(sheet, first - 1, 1, heads.length, 'FFDCE6F1');
  widths(sheet, 1, [34, 32, 32, 28, 26, 14, 22, 12, 12, 12, 20, 32, 16]);
  if (rows.length === 0) put(sheet.getCell(first, 1), 'kein Angebot');
  for (const [index, row] of rows.entries()) {
    const columns = [
      'name',
      'provider',
      'description',
      'targets',
      'place',
      'district',
      'when',
      'from',
      'to',
      'part',
      'funding',
    ];
    const values = columns.map((column) => text(row, column));
    putRow(sheet, first + index, 1, [...values, mail(text(row, 'provider')), phone(index + 5)]);
  }
}

/** The return of Meerbusch. */
export function meerbuschFile(): ExampleFile {
  const rows = parseRows(meerbusch);
  const workbook = newWorkbook('Angebote nach Handlungsfeldern', 'Stadt Meerbusch, Integrationsbüro');
  for (const [code, name] of sheets)
    fieldSheet(
      workbook,
      code,
      name,
      rows.filter((row) => codesOf(row)[0] === code),
    );
  return {
    file: 'Meerbusch.xlsx',
    sender: { kind: 'municipality', ags: agsOf('Meerbusch'), office: null },
    workbook,
    offers: rows.map((row) => ({
      name: text(row, 'name'),
      municipalities: [agsOf('Meerbusch')],
      districtWide: false,
      fields: codesOf(row),
    })),
    confirmedNone: ['KU'],
    questions: [],
    fileQuestions: [],
  };
}
