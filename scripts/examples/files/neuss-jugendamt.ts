// Neuss, Jugendamt: header in row 1, short words, lists with line breaks, phone and mail in one cell; a second return of Neuss.
import { mail, person, phone } from '../contacts.ts';
import { neussJugendamt } from '../data/neuss.ts';
import { codesOf, parseRows, text } from '../rows.ts';
import type { ExampleFile } from '../types.ts';
import { agsOf, fieldOfAction } from '../vocabulary.ts';
import { inventedMark, markHeader, newWorkbook, put, putRow, widths } from '../workbook.ts';

const heads = [
  'Maßnahme / Angebot',
  'Einrichtung / Träger',
  'Altersgruppe',
  'Handlungsfeld',
  'Phase der Bildungskette',
  'Adresse',
  'Wochentag / Uhrzeit',
  'Laufzeit ab',
  'Anzahl Plätze',
  'Ansprechpartner',
  'Erreichbarkeit (Tel., Mail)',
];

/** The second return of Neuss. */
export function neussJugendamtFile(): ExampleFile {
  const rows = parseRows(neussJugendamt);
  const workbook = newWorkbook('Angebote', 'Jugendamt');
  const sheet = workbook.addWorksheet('Tabelle1', { views: [{ state: 'frozen', ySplit: 1 }] });
  putRow(sheet, 1, 1, heads);
  markHeader(sheet, 1, 1, heads.length, 'FFF2E6D8');
  widths(sheet, 1, [34, 30, 18, 30, 34, 34, 22, 18, 10, 18, 34]);
  for (const [index, row] of rows.entries()) {
    const provider = text(row, 'provider');
    const columns = ['phase', 'address', 'when', 'from', 'cap'];
    putRow(sheet, index + 2, 1, [
      text(row, 'name'),
      provider,
      text(row, 'ages'),
      codesOf(row).map(fieldOfAction).join('\n'),
      ...columns.map((column) => text(row, column)),
      person(index + 4),
      `${phone(index + 55)}\n${mail(provider)}`,
    ]);
  }
  put(sheet.getCell(rows.length + 3, 1), inventedMark);
  return {
    file: 'Neuss_Jugendamt.xlsx',
    sender: { kind: 'municipality', ags: agsOf('Neuss'), office: 'Jugendamt' },
    workbook,
    offers: rows.map((row) => ({
      name: text(row, 'name'),
      municipalities: [agsOf('Neuss')],
      districtWide: false,
      fields: codesOf(row),
    })),
    confirmedNone: [],
    questions: [],
    fileQuestions: ['Zweite Rückmeldung aus Neuss: ergänzt oder ersetzt sie die erste?'],
  };
}
