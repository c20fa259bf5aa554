// AWO: an actor with offers in many towns and in the whole Kreis; the town's names are written in many ways.
import { person, phone } from '../contacts.ts';
import { awo } from '../data/awo.ts';
import { codesOf, parseRows, text } from '../rows.ts';
import type { ExampleFile, TruthOffer } from '../types.ts';
import { agsOf, fieldOfAction } from '../vocabulary.ts';
import { inventedMark, markHeader, newWorkbook, put, putRow, widths } from '../workbook.ts';

const heads = [
  'Kommune',
  'Angebot',
  'Handlungsfelder',
  'Zielgruppe',
  'Beginn',
  'Ende',
  'Teilnehmende',
  'davon Frauen',
  'Finanzierung',
  'Kontaktperson',
  'Telefonnummer',
  'Mail',
];
const provider = 'AWO Kreisverband Rhein-Kreis Neuss e. V.';
const top = 6;

const written: Readonly<Record<string, readonly string[]>> = {
  'Stadt Neuss': ['Neuss'],
  NEUSS: ['Neuss'],
  'Grevenbroich, Stadt': ['Grevenbroich'],
  'Kaarst/Meerbusch': ['Kaarst', 'Meerbusch'],
  Juechen: ['Jüchen'],
};

function truth(row: Readonly<Record<string, string>>): TruthOffer {
  const town = text(row, 'town');
  const districtWide = town === 'kreisweit' || town === 'RKN';
  const names = districtWide ? [] : (written[town] ?? [town]);
  return { name: text(row, 'name'), municipalities: names.map(agsOf), districtWide, fields: codesOf(row) };
}

/** The return of the AWO. */
export function awoFile(): ExampleFile {
  const rows = parseRows(awo);
  const workbook = newWorkbook('Angebotsübersicht', provider);
  const sheet = workbook.addWorksheet('Angebote AWO', { views: [{ state: 'frozen', ySplit: top }] });
  put(sheet.getCell(1, 1), provider);
  put(sheet.getCell(2, 1), 'Angebotsübersicht 2026 für die Bestandserhebung des Kreises');
  put(sheet.getCell(3, 1), `Träger aller Angebote: ${provider}`);
  put(sheet.getCell(4, 1), inventedMark);
  sheet.getCell(1, 1).font = { bold: true, size: 13, color: { argb: 'FFC00000' } };
  putRow(sheet, top, 1, heads);
  markHeader(sheet, top, 1, heads.length, 'FFF8DCDC');
  widths(sheet, 1, [22, 38, 34, 32, 12, 12, 13, 12, 26, 18, 18, 30]);
  for (const [index, row] of rows.entries()) {
    const fields = codesOf(row).map(fieldOfAction).join('; ');
    const columns = ['from', 'to', 'part', 'fem', 'funding'];
    putRow(sheet, top + 1 + index, 1, [
      text(row, 'town'),
      text(row, 'name'),
      fields,
      text(row, 'targets'),
      ...columns.map((column) => text(row, column)),
      person(index + 2),
      phone(index + 40),
      `awo-${String(index + 1).padStart(2, '0')}@example.org`,
    ]);
  }
  const empty = workbook.addWorksheet('Tabelle2', { state: 'hidden' });
  put(empty.getCell(1, 1), inventedMark);
  return {
    file: 'AWO Kreisverband.xlsx',
    sender: { kind: 'actor', name: provider },
    workbook,
    offers: rows.map(truth),
    confirmedNone: [],
    questions: [],
    fileQuestions: ['Absender ist ein Träger und keine Kommune; welcher?'],
  };
}
