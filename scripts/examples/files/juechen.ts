// Jüchen: a small table with questions as headings, the whole address in one cell, "Fehlanzeige".
import { mail, person, phone } from '../contacts.ts';
import { juechen } from '../data/juechen.ts';
import { codesOf, parseRows, text } from '../rows.ts';
import type { ExampleFile } from '../types.ts';
import { agsOf, fieldOfAction } from '../vocabulary.ts';
import { inventedMark, markHeader, newWorkbook, put, putRow, widths } from '../workbook.ts';

const heads = [
  'lfd. Nr.',
  'Thema',
  'Was wird angeboten?',
  'Wer bietet es an?',
  'Für wen?',
  'Wo findet es statt?',
  'Wann?',
  'Seit wann?',
  'Plätze',
  'Ansprechpartner/in',
  'E-Mail-Adresse',
  'Anmerkungen',
];
const top = 5;

/** The return of Jüchen. */
export function juechenFile(): ExampleFile {
  const rows = parseRows(juechen);
  const workbook = newWorkbook('Rückmeldung', 'Stadt Jüchen');
  const sheet = workbook.addWorksheet('Tabelle1');
  put(sheet.getCell(1, 1), 'Rückmeldung der Stadt Jüchen an das Kommunale Integrationszentrum');
  put(sheet.getCell(2, 1), 'Bestandserhebung 2026');
  put(sheet.getCell(3, 1), inventedMark);
  sheet.getCell(1, 1).font = { bold: true, size: 13 };
  putRow(sheet, top, 1, heads);
  markHeader(sheet, top, 1, heads.length, 'FFDDEBDD');
  widths(sheet, 1, [6, 28, 32, 32, 24, 40, 20, 14, 9, 30, 32, 20]);
  for (const [index, row] of rows.entries()) {
    const provider = text(row, 'provider');
    putRow(sheet, top + 1 + index, 1, [
      String(index + 1),
      codesOf(row).map(fieldOfAction).join('; '),
      text(row, 'name'),
      provider,
      text(row, 'targets'),
      text(row, 'place'),
      text(row, 'when'),
      text(row, 'from'),
      text(row, 'cap'),
      `${person(index + 9)}, Tel. ${phone(index + 70)}`,
      mail(provider),
    ]);
  }
  const last = top + 1 + rows.length;
  putRow(sheet, last, 1, [String(rows.length + 1), fieldOfAction('PT'), 'Fehlanzeige']);
  put(sheet.getCell(last + 2, 1), 'Die Liste wurde mit den Trägern vor Ort abgestimmt.');
  return {
    file: 'Rückm. Juechen.xlsx',
    sender: { kind: 'municipality', ags: agsOf('Jüchen'), office: null },
    workbook,
    offers: rows.map((row) => ({
      name: text(row, 'name'),
      municipalities: [agsOf('Jüchen')],
      districtWide: false,
      fields: codesOf(row),
    })),
    confirmedNone: ['PT'],
    questions: [],
    fileQuestions: [],
  };
}
