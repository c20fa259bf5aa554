// Grevenbroich: title rows, two header rows with merged parents, a hidden column, a total, footnotes.
import type ExcelJS from 'exceljs';
import { mail, person, phone } from '../contacts.ts';
import { grevenbroich } from '../data/grevenbroich.ts';
import { codesOf, parseRows, text, type Row } from '../rows.ts';
import type { ExampleFile } from '../types.ts';
import { agsOf, fieldOfAction } from '../vocabulary.ts';
import { inventedMark, markHeader, newWorkbook, put, putRow, widths } from '../workbook.ts';

/** Parent and child headers; an empty parent belongs to the one on its left, an empty child is merged downwards. */
const heads: readonly (readonly [parent: string, child: string])[] = [
  ['Nr.', ''],
  ['Angebot', 'Bezeichnung'],
  ['', 'Kurzbeschreibung'],
  ['Träger', ''],
  ['Handlungsfeld', ''],
  ['Zielgruppe', ''],
  ['Veranstaltungsort', 'Einrichtung'],
  ['', 'Straße und Nr.'],
  ['', 'PLZ'],
  ['Laufzeit', 'Beginn'],
  ['', 'Ende'],
  ['Teilnehmende', 'gesamt'],
  ['', 'davon weibl.'],
  ['Finanzierung', ''],
  ['Kontakt', 'Name'],
  ['', 'Telefon'],
  ['', 'E-Mail'],
  ['Haushaltsstelle (intern)', ''],
];
const first = 8;
const top = 6;

function header(sheet: ExcelJS.Worksheet): void {
  for (const [index, [parent, child]] of heads.entries()) {
    const column = index + 1;
    put(sheet.getCell(top, column), parent);
    put(sheet.getCell(top + 1, column), child);
    if (child === '') sheet.mergeCells(top, column, top + 1, column);
    if (parent !== '' && child !== '') {
      const next = heads.findIndex(([later], at) => at > index && later !== '');
      sheet.mergeCells(top, column, top, next);
    }
  }
  markHeader(sheet, top, 1, heads.length, 'FFE8E2D0');
  markHeader(sheet, top + 1, 1, heads.length, 'FFE8E2D0');
  widths(sheet, 1, [5, 32, 36, 28, 28, 24, 24, 24, 8, 11, 11, 9, 9, 18, 15, 16, 32, 16]);
  sheet.getColumn(heads.length).hidden = true;
}

function titles(sheet: ExcelJS.Worksheet): void {
  put(sheet.getCell(1, 1), 'Stadt Grevenbroich – Fachbereich Soziales');
  put(sheet.getCell(2, 1), 'Rückmeldung zur Bestandserhebung 2026: Integrationsangebote');
  put(sheet.getCell(3, 1), `Stand: 12.10.2026 · ${inventedMark}`);
  for (const row of [1, 2, 3]) sheet.mergeCells(row, 1, row, 8);
  sheet.getCell(2, 1).font = { bold: true, size: 14 };
}

function dataRow(sheet: ExcelJS.Worksheet, at: number, row: Row, index: number): void {
  const provider = text(row, 'provider');
  const participants = text(row, 'part');
  putRow(sheet, at, 1, [
    String(index + 1),
    text(row, 'name'),
    text(row, 'description'),
    provider,
    codesOf(row).map(fieldOfAction).join('; '),
    text(row, 'targets').replaceAll(', ', '; '),
    text(row, 'place'),
    text(row, 'street'),
    text(row, 'plz'),
    text(row, 'from'),
    text(row, 'to'),
    participants === '#okt15' ? '' : participants,
    text(row, 'fem'),
    text(row, 'funding'),
    person(index + 3),
    phone(index + 30),
    mail(provider),
    `05.15.0${index % 7}`,
  ]);
  if (participants !== '#okt15') return;
  // What Excel makes of a typed "10-15".
  const cell = sheet.getCell(at, 12);
  cell.value = new Date(Date.UTC(2015, 9, 1));
  cell.numFmt = 'mmm yy';
}

function total(sheet: ExcelJS.Worksheet, rows: readonly Row[], at: number): void {
  const sum = (column: string): number => rows.reduce((all, row) => all + (Number(text(row, column)) || 0), 0);
  put(sheet.getCell(at, 2), 'Summe');
  sheet.getCell(at, 12).value = { formula: `SUM(L${first}:L${at - 1})`, result: sum('part') };
  sheet.getCell(at, 13).value = { formula: `SUM(M${first}:M${at - 1})`, result: sum('fem') };
  sheet.getRow(at).font = { bold: true };
  put(sheet.getCell(at + 2, 1), 'Teilnehmende: Zahl der Personen im Jahr 2025; bei offenen Angeboten geschätzt.');
  put(sheet.getCell(at + 3, 1), 'Ansprechpersonen der Träger haben der Weitergabe an das KI zugestimmt.');
}

/** The return of Grevenbroich. */
export function grevenbroichFile(): ExampleFile {
  const rows = parseRows(grevenbroich);
  const workbook = newWorkbook('Integrationsangebote', 'Stadt Grevenbroich');
  const sheet = workbook.addWorksheet('Angebote 2026', { views: [{ state: 'frozen', ySplit: top + 1 }] });
  titles(sheet);
  header(sheet);
  for (const [index, row] of rows.entries()) dataRow(sheet, first + index, row, index);
  total(sheet, rows, first + rows.length);
  return {
    file: 'Grevenbroich final.xlsx',
    sender: { kind: 'municipality', ags: agsOf('Grevenbroich'), office: null },
    workbook,
    offers: rows.map((row) => ({
      name: text(row, 'name'),
      municipalities: [agsOf('Grevenbroich')],
      districtWide: false,
      fields: codesOf(row),
    })),
    confirmedNone: [],
    questions: [
      { original: 'Brückenjahrgang', field: 'targetGroups', why: 'keine bekannte Zielgruppe', answer: 'Jugendliche' },
      {
        original: 'Okt 15',
        field: 'participants',
        why: 'Excel hat 10-15 in ein Datum verwandelt',
        answer: '10 bis 15',
      },
      { original: '–', field: 'participantsFemale', why: 'mehrdeutiges Zeichen', answer: 'keine Angabe' },
    ],
    fileQuestions: [],
  };
}
