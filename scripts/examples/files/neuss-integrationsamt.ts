// Neuss, Integrationsamt: logo rows, table from C8 on, a heading row per Handlungsfeld, merged providers, repeated header.
import type ExcelJS from 'exceljs';
import { mail, person, phone } from '../contacts.ts';
import { neussIntegration } from '../data/neuss.ts';
import { codesOf, parseRows, text, type Row } from '../rows.ts';
import type { ExampleFile } from '../types.ts';
import { agsOf, fieldOfAction, fieldsOfAction } from '../vocabulary.ts';
import { inventedMark, markHeader, newWorkbook, put, putRow, widths } from '../workbook.ts';

const heads = [
  'Träger / Anbieter',
  'Name des Angebots',
  'Zielgruppen',
  'Veranstaltungsort',
  'Stadtbezirk',
  'Start',
  'befristet bis',
  'Plätze',
  'TN 2025',
  'Förderung',
  'Ansprechperson',
  'Telefon',
  'E-Mail',
];
const left = 3;
const top = 8;
const right = left + heads.length - 1;
// A single petrol pixel, stretched to a bar: enough to make the file carry a drawing as letterheads do.
const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mPgTiv7DwADDQHJ8V7t0wAAAABJRU5ErkJggg==';

function letterhead(workbook: ExcelJS.Workbook, sheet: ExcelJS.Worksheet): void {
  const image = workbook.addImage({ base64: pixel, extension: 'png' });
  sheet.addImage(image, { tl: { col: 2, row: 0 }, ext: { width: 180, height: 12 } });
  put(sheet.getCell(2, left), 'STADT NEUSS');
  put(sheet.getCell(3, left), 'Integrationsamt');
  put(sheet.getCell(5, left), 'Bestandserhebung 2026 – Integrationsangebote im Stadtgebiet');
  put(sheet.getCell(6, left), inventedMark);
  sheet.getCell(2, left).font = { bold: true, size: 16 };
  sheet.mergeCells(5, left, 5, left + 5);
}

function header(sheet: ExcelJS.Worksheet, at: number): void {
  putRow(sheet, at, left, heads);
  markHeader(sheet, at, left, right, 'FFD5E3E4');
}

function groupHeading(sheet: ExcelJS.Worksheet, at: number, title: string): void {
  put(sheet.getCell(at, left), title);
  sheet.mergeCells(at, left, at, right);
  sheet.getCell(at, left).font = { bold: true, italic: true };
}

function dataRow(sheet: ExcelJS.Worksheet, at: number, row: Row, index: number, sameProvider: boolean): void {
  const provider = text(row, 'provider');
  const columns = ['targets', 'place', 'district', 'from', 'to', 'cap', 'part', 'funding'];
  const values = columns.map((column) => text(row, column));
  const contact = [person(index + 1), phone(index + 12), mail(provider)];
  putRow(sheet, at, left, [sameProvider ? '' : provider, text(row, 'name'), ...values, ...contact]);
}

/** Writes the offers of one Handlungsfeld and returns the next free row. */
function group(sheet: ExcelJS.Worksheet, at: number, rows: readonly Row[], offset: number): number {
  let start = at;
  for (const [index, row] of rows.entries()) {
    const same = index > 0 && text(rows[index - 1] ?? row, 'provider') === text(row, 'provider');
    if (!same) start = at + index;
    dataRow(sheet, at + index, row, offset + index, same);
    const next = rows[index + 1];
    const ends = next === undefined || text(next, 'provider') !== text(row, 'provider');
    if (ends && at + index > start) sheet.mergeCells(start, left, at + index, left);
  }
  return at + rows.length;
}

function footer(sheet: ExcelJS.Worksheet, at: number, rows: readonly Row[]): void {
  put(sheet.getCell(at, left), 'Gesamt');
  put(sheet.getCell(at, left + 1), `${rows.length} Angebote`);
  const participants = rows.reduce((sum, row) => sum + (Number(text(row, 'part')) || 0), 0);
  sheet.getCell(at, left + 8).value = participants;
  sheet.getRow(at).font = { bold: true };
  put(sheet.getCell(at + 2, left), 'TN = Teilnehmende. Mehrfachzählungen sind möglich.');
}

/** The first return of Neuss. */
export function neussIntegrationsamtFile(): ExampleFile {
  const rows = parseRows(neussIntegration);
  const workbook = newWorkbook('Integrationsangebote', 'Stadt Neuss, Integrationsamt');
  const sheet = workbook.addWorksheet('Übersicht 2026');
  letterhead(workbook, sheet);
  header(sheet, top);
  widths(sheet, 1, [2, 2, 32, 34, 30, 34, 14, 13, 13, 9, 9, 20, 16, 16, 34]);
  let at = top + 1;
  let written = 0;
  for (const [number, code] of Object.keys(fieldsOfAction).entries()) {
    const own = rows.filter((row) => codesOf(row)[0] === code);
    if (own.length === 0) continue;
    if (code === 'IO') header(sheet, at++);
    groupHeading(sheet, at, `Handlungsfeld ${number + 1}: ${fieldOfAction(code)}`);
    at = group(sheet, at + 1, own, written);
    written += own.length;
  }
  footer(sheet, at, rows);
  return {
    file: 'Neuss_Integrationsamt.xlsx',
    sender: { kind: 'municipality', ags: agsOf('Neuss'), office: 'Integrationsamt' },
    workbook,
    offers: rows.map((row) => ({
      name: text(row, 'name'),
      municipalities: [agsOf('Neuss')],
      districtWide: false,
      fields: codesOf(row),
    })),
    confirmedNone: [],
    questions: [
      { original: 'Bedarfsgemeinschaften', field: 'targetGroups', why: 'keine bekannte Zielgruppe', answer: null },
      { original: 'Frühjahr 2023', field: 'validFrom', why: 'keine bekannte Zeitangabe', answer: '2023' },
    ],
    fileQuestions: [],
  };
}
