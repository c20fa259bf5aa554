import ExcelJS from 'exceljs';
import { unzipSync, zipSync } from 'fflate';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Headers of the reference workbook, as a town would write them. */
export const referenceHeaders = [
  'Kennung',
  'Kommune',
  'Bezeichnung',
  'Beschreibung',
  'Träger',
  'Handlungsfeld',
  'Zielgruppe',
  'Phase',
  'Ort',
  'Straße',
  'PLZ',
  'Beginn',
  'Ende',
  'Plätze',
  'Teilnehmende',
  'Kosten',
  'Finanzierung',
  'Ansprechperson',
  'E-Mail',
  'Bemerkung',
] as const;

const municipalities = [
  ['Dormagen', '41539'],
  ['Grevenbroich', '41515'],
  ['Jüchen', '41363'],
  ['Kaarst', '41564'],
  ['Korschenbroich', '41352'],
  ['Meerbusch', '40667'],
  ['Neuss', '41460'],
  ['Rommerskirchen', '41569'],
] as const;
const fields = [
  'Bildung, Erziehung, Betreuung',
  'Sprache',
  'Ausbildung, Arbeit, Wirtschaft',
  'Interkulturelle Öffnung',
  'Wohnen',
  'Gesundheit',
  'Kultur',
  'Sport und Freizeit',
  'Ehrenamt',
  'Flucht und Ankommen',
];
const groups = [
  'Neuzugewanderte',
  'Geflüchtete',
  'Eltern',
  'Jugendliche',
  'Frauen',
  'Grundschulalter',
  'Ehrenamtliche',
];
const phases = ['Elementarbereich (Kita)', 'Primarstufe', 'Sekundarstufe I', 'Übergang Schule–Beruf', 'Weiterbildung'];
const kinds = ['Sprachkurs', 'Elterncafé', 'Beratung', 'Patenschaft', 'Lesegruppe', 'Begegnungstreff', 'Schwimmkurs'];
const providers = [
  'Stadt',
  'Caritasverband',
  'Diakonisches Werk',
  'AWO',
  'DRK',
  'Volkshochschule',
  'Internationaler Verein',
];
const streets = ['Hauptstraße', 'Bahnhofstraße', 'Schulstraße', 'Kirchplatz', 'Am Markt', 'Gartenweg'];
const firstNames = ['Anna', 'Mehmet', 'Julia', 'Olena', 'Thomas', 'Fatma', 'Jörg', 'Sabine', 'Ali', 'Käthe'];
const lastNames = ['Müller', 'Yılmaz', 'Schröder', 'Kowalski', 'Weiß', 'Becker', 'Nguyen', 'Groß', 'Peters', 'Öztürk'];
const sentences = [
  'Wöchentliches Angebot mit Kinderbetreuung.',
  'Anmeldung telefonisch oder vor Ort.',
  'Offen für alle, keine Vorkenntnisse nötig.',
  'In Zusammenarbeit mit Schulen und Kitas.',
  'Sprachmittlung nach Absprache möglich.',
];

/** A small deterministic generator (mulberry32): the same rows on every machine. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function referenceRow(index: number, below: (limit: number) => number): (string | number | Date)[] {
  const of = <Item>(list: readonly Item[]): Item => list[below(list.length)] as Item;
  const [town, postalCode] = of(municipalities);
  const first = of(firstNames);
  const last = of(lastNames);
  const kind = of(kinds);
  const group = of(groups);
  const start = Date.UTC(2015 + below(9), below(12), 1 + below(28));
  return [
    `A-${String(index).padStart(6, '0')}`,
    town,
    `${kind} ${town} ${index}`,
    `${kind} für ${group}, Gruppe ${index}: ${8 + below(60)} Termine, Raum ${below(900)}, Kurs-Nr. ${below(1_000_000)}. ${of(sentences)} ${of(sentences)}`,
    `${of(providers)} ${town}`,
    of(fields),
    group,
    of(phases),
    town,
    `${of(streets)} ${1 + below(120)}`,
    postalCode,
    new Date(start),
    new Date(start + (90 + below(900)) * 86_400_000),
    5 + below(40),
    below(400),
    Math.round(below(500_000)) / 100,
    `Programm ${2018 + below(7)}/${1 + below(40)}, Az. ${10_000_000 + below(90_000_000)}`,
    `${first} ${last}, 02131 ${100_000 + below(900_000)}`,
    `${first}.${last}${below(500)}@beispiel.invalid`.toLowerCase(),
    below(2) === 0 ? `${of(sentences)} Rückfrage Nr. ${below(1_000_000)}` : '',
  ];
}

async function writeWithExceljs(path: string, rows: number): Promise<void> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: path, useSharedStrings: true, useStyles: true });
  workbook.created = new Date(0);
  workbook.modified = new Date(0);
  const sheet = workbook.addWorksheet('Angebote');
  sheet.columns = referenceHeaders.map((header) => ({ header, key: header, width: 18 }));
  for (const name of ['Beginn', 'Ende']) sheet.getColumn(name).numFmt = 'dd.mm.yyyy';
  sheet.getColumn('Kosten').numFmt = '#,##0.00 "€"';
  sheet.getRow(1).font = { bold: true };
  const below = generator(20_260_101);
  for (let index = 1; index <= rows; index += 1) sheet.addRow(referenceRow(index, below)).commit();
  sheet.commit();
  await workbook.commit();
}

/** Puts styles and shared strings before the sheet, as Excel's own readers expect and exceljs reads best. */
function stylesFirst(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const rank = (name: string): number => (name.startsWith('xl/worksheets/') ? 1 : 0);
  const names = Object.keys(parts).sort((a, b) => rank(a) - rank(b) || a.localeCompare(b));
  return zipSync(Object.fromEntries(names.map((name) => [name, parts[name] as Uint8Array])), {
    level: 6,
    mtime: '2026-01-01T00:00:00Z',
  });
}

/**
 * Writes the reference workbook of all measurements: one sheet "Angebote", a header row and `rows` rows of 20 columns
 * (shared strings, styles before the sheet, dates, money). 50,000 rows make about 8 MB. The content depends on `rows` only.
 */
export async function writeReferenceWorkbook(path: string, rows = 50_000): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'verzahnt-reference-'));
  try {
    const draft = join(folder, 'draft.xlsx');
    await writeWithExceljs(draft, rows);
    await writeFile(path, stylesFirst(await readFile(draft)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
