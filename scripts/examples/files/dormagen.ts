// Dormagen: the office's own sheet with all columns, filled in as intended. One offer lies in Rommerskirchen.
import type ExcelJS from 'exceljs';
import { mail, person, phone } from '../contacts.ts';
import { dormagen } from '../data/dormagen.ts';
import { codesOf, parseRows, text, type Row } from '../rows.ts';
import type { ExampleFile } from '../types.ts';
import { agsOf, fieldOfAction, providerType } from '../vocabulary.ts';
import { inventedMark, markHeader, newWorkbook, put, putRow, widths } from '../workbook.ts';

const town = (row: Row): string => (text(row, 'locality') === 'Rommerskirchen' ? 'Rommerskirchen' : 'Dormagen');
const [street, number] = [/^(.*?) \d+\w?$/, / (\d+\w?)$/];
const age = (row: Row, index: number): string => text(row, 'ages').split('-')[index] ?? '';
const strand = (row: Row): string =>
  text(row, 'phases') === '' ? 'Integration als Querschnittsaufgabe' : 'Integration durch Bildung';

type Column = readonly [header: string, width: number, value: (row: Row, index: number) => string];

const columns: readonly Column[] = [
  ['Kennung', 10, (row) => text(row, 'id')],
  ['Gemeinde', 14, town],
  ['Ortsteil', 14, (row) => (town(row) === 'Dormagen' ? text(row, 'locality') : '')],
  ['Bezeichnung', 32, (row) => text(row, 'name')],
  ['Beschreibung', 40, (row) => text(row, 'description')],
  ['Art', 18, (row) => text(row, 'type')],
  ['Träger', 30, (row) => text(row, 'provider')],
  ['Trägerart', 22, (row) => providerType(text(row, 'provider'))],
  ['Kooperationspartner', 26, (row) => text(row, 'partners')],
  ['Handlungsfeld(er)', 30, (row) => codesOf(row).map(fieldOfAction).join('; ')],
  ['Strang', 26, strand],
  ['Bildungskette-Phase(n)', 24, (row) => text(row, 'phases')],
  ['Zielgruppe(n)', 28, (row) => text(row, 'targets')],
  ['Alter von', 8, (row) => age(row, 0)],
  ['Alter bis', 8, (row) => age(row, 1).replace('99', '')],
  ['Geschlecht', 11, (row) => (text(row, 'targets') === 'Frauen' ? 'weiblich' : 'alle')],
  ['Sprache(n)', 16, (row) => (codesOf(row).includes('SP') ? 'Deutsch' : '')],
  ['Sprachniveau', 11, (row) => /\b([AB][12])\b/.exec(text(row, 'name'))?.[1] ?? ''],
  ['Einrichtung', 26, (row) => text(row, 'place')],
  ['Straße', 22, (row) => street.exec(text(row, 'street'))?.[1] ?? text(row, 'street')],
  ['Hausnummer', 11, (row) => number.exec(text(row, 'street'))?.[1] ?? ''],
  ['PLZ', 8, (row) => text(row, 'plz')],
  ['Ort', 15, town],
  ['Reichweite', 12, (row) => text(row, 'reach')],
  ['Wochentag/Uhrzeit', 22, (row) => text(row, 'when')],
  ['Rhythmus', 16, (row) => text(row, 'rhythm')],
  ['seit', 11, (row) => text(row, 'from')],
  ['bis', 11, (row) => text(row, 'to')],
  ['Daueraufgabe', 12, (row) => text(row, 'permanent')],
  ['online', 8, () => 'nein'],
  ['Plätze', 8, (row) => text(row, 'cap')],
  ['Teilnehmende (Jahr)', 13, (row) => text(row, 'part')],
  ['davon weiblich', 10, (row) => text(row, 'fem')],
  ['Warteliste', 10, () => ''],
  ['Personal (VZÄ)', 10, (_row, index) => (index % 4 === 0 ? '0,5' : '')],
  ['Ehrenamtliche', 12, (_row, index) => (index % 5 === 1 ? '4' : '')],
  ['Kosten', 14, (row) => text(row, 'fee')],
  ['Anmeldung', 14, () => 'telefonisch'],
  ['Kinderbetreuung', 13, (row) => text(row, 'childcare')],
  ['barrierefrei', 11, (_row, index) => (index % 3 === 2 ? 'nein' : 'ja')],
  ['Finanzierung', 20, (row) => text(row, 'funding')],
  ['Betrag/Jahr', 12, () => ''],
  ['gesichert bis', 12, (row) => text(row, 'until')],
  ['Ansprechperson', 18, (_row, index) => person(index)],
  ['Funktion', 16, () => 'Leitung'],
  ['Telefon', 16, (_row, index) => phone(index)],
  ['E-Mail', 30, (row) => mail(text(row, 'provider'))],
  ['Website', 14, () => ''],
  ['Kontakt veröffentlichen', 14, (_row, index) => (index % 4 === 3 ? 'nein' : 'ja')],
  ['Bedarf gedeckt', 12, (_row, index) => (index % 3 === 0 ? 'teilweise' : '')],
  ['Probleme', 20, () => ''],
  ['Wünsche', 20, () => ''],
  ['Bemerkung', 20, () => ''],
];

function offersSheet(workbook: ExcelJS.Workbook, rows: readonly Row[]): void {
  const sheet = workbook.addWorksheet('Angebote', { views: [{ state: 'frozen', xSplit: 4, ySplit: 1 }] });
  putRow(
    sheet,
    1,
    1,
    columns.map(([header]) => header),
  );
  markHeader(sheet, 1, 1, columns.length);
  widths(
    sheet,
    1,
    columns.map(([, width]) => width),
  );
  for (const [index, row] of rows.entries())
    putRow(
      sheet,
      index + 2,
      1,
      columns.map(([, , value]) => value(row, index)),
    );
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows.length + 1, column: columns.length } };
}

function guidanceSheet(workbook: ExcelJS.Workbook): void {
  const sheet = workbook.addWorksheet('Hinweise');
  const lines = [
    'Bestandserhebung 2026 des Kommunalen Integrationszentrums Rhein-Kreis Neuss',
    inventedMark,
    'Bitte je Angebot eine Zeile ausfüllen. Mehrere Handlungsfelder mit Semikolon trennen.',
    'Rückgabe bis 30.10.2026 an erhebung@example.org',
  ];
  for (const [index, line] of lines.entries()) put(sheet.getCell(index + 1, 1), line);
  sheet.getColumn(1).width = 90;
}

/** The return of Dormagen. */
export function dormagenFile(): ExampleFile {
  const rows = parseRows(dormagen);
  const workbook = newWorkbook('Bestandserhebung 2026', 'Stadt Dormagen');
  offersSheet(workbook, rows);
  guidanceSheet(workbook);
  return {
    file: 'Dormagen_2026.xlsx',
    sender: { kind: 'municipality', ags: agsOf('Dormagen'), office: null },
    workbook,
    offers: rows.map((row) => ({
      name: text(row, 'name'),
      municipalities: [agsOf(town(row))],
      districtWide: false,
      fields: codesOf(row),
    })),
    confirmedNone: [],
    questions: [],
    fileQuestions: [],
  };
}
