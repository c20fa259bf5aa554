// Kaarst: foreign header words in two rows, numbers of the legend sheet in cells, the town only in the file name.
import type ExcelJS from 'exceljs';
import { kaarst } from '../data/kaarst.ts';
import { codesOf, parseRows, text } from '../rows.ts';
import type { ExampleFile } from '../types.ts';
import { agsOf } from '../vocabulary.ts';
import { inventedMark, markHeader, newWorkbook, put, putRow, widths } from '../workbook.ts';

const first = 5;

function header(sheet: ExcelJS.Worksheet): void {
  put(sheet.getCell(1, 1), 'Rückmeldung Integrationsangebote 2026');
  sheet.mergeCells('A1:G1');
  sheet.getCell(1, 1).font = { bold: true, size: 14 };
  put(sheet.getCell(2, 1), inventedMark);
  putRow(sheet, 3, 1, ['Angebot', '', 'Inhalt', '', 'Umfang', '', 'Kontakt']);
  putRow(sheet, 4, 1, ['Bezeichnung', 'Anbieter', 'Themenfeld', 'Adressaten', 'max. TN', 'läuft seit']);
  for (const range of ['A3:B3', 'C3:D3', 'E3:F3', 'G3:G4']) sheet.mergeCells(range);
  markHeader(sheet, 3, 1, 7, 'FFEDEDED');
  markHeader(sheet, 4, 1, 7, 'FFEDEDED');
  widths(sheet, 1, [38, 30, 32, 22, 10, 18, 44]);
}

function legend(workbook: ExcelJS.Workbook): void {
  const sheet = workbook.addWorksheet('Erläuterungen');
  const topics = ['Bildung', 'Sprache', 'Gesundheit', 'Arbeit', 'Wohnen', 'Sport', 'Kultur', 'Ehrenamt', 'Flucht'];
  put(sheet.getCell(1, 1), 'Themenfelder der Vorjahresliste');
  for (const [index, topic] of topics.entries()) put(sheet.getCell(index + 3, 1), `${index + 1} = ${topic}`);
  put(sheet.getCell(13, 1), 'max. TN = höchste Zahl der Teilnehmenden, TN = Teilnehmende');
  sheet.getColumn(1).width = 60;
}

/** The return of Kaarst. */
export function kaarstFile(): ExampleFile {
  const rows = parseRows(kaarst);
  const workbook = newWorkbook('Rückmeldung', 'Bereich Soziales');
  const sheet = workbook.addWorksheet('Rückmeldung', { views: [{ state: 'frozen', ySplit: 4 }] });
  header(sheet);
  for (const [index, row] of rows.entries()) {
    const columns = ['name', 'provider', 'topic', 'targets', 'cap', 'from', 'contact'];
    putRow(
      sheet,
      first + index,
      1,
      columns.map((column) => text(row, column)),
    );
  }
  const none = first + rows.length;
  putRow(sheet, none, 1, ['kein Angebot', '', 'Wohnen']);
  putRow(sheet, none + 1, 1, ['Summe', '', `${rows.length} Angebote`]);
  sheet.getRow(none + 1).font = { bold: true };
  put(sheet.getCell(none + 3, 1), '„ca.“ bei Plätzen: offene Angebote ohne feste Gruppe.');
  legend(workbook);
  return {
    file: 'Rueckmeldung_Kaarst_final_neu2.xlsx',
    sender: { kind: 'municipality', ags: agsOf('Kaarst'), office: null },
    workbook,
    offers: rows.map((row) => ({
      name: text(row, 'name'),
      municipalities: [agsOf('Kaarst')],
      districtWide: false,
      fields: codesOf(row),
    })),
    confirmedNone: ['WO'],
    questions: [
      {
        original: 'Themenfeld 3',
        field: 'fieldsOfAction',
        why: 'Nummer statt Handlungsfeld, erklärt auf dem Blatt Erläuterungen',
        answer: 'Gesundheit',
      },
      { original: '31.09.2024', field: 'validFrom', why: 'dieses Datum gibt es nicht', answer: null },
      { original: '–', field: 'capacity', why: 'mehrdeutiges Zeichen', answer: 'keine Angabe' },
      { original: 'elterncafe@example', field: 'email', why: 'keine vollständige E-Mail-Adresse', answer: null },
    ],
    fileQuestions: [],
  };
}
