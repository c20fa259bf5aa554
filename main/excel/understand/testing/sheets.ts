import type { Cell, CellRange, Sheet, SheetTable, Workbook } from '../../../../shared/domain/sheet.ts';
import type { Knowledge } from '../knowledge.ts';
import { columnNumber } from '../grid/letters.ts';
import { understandWorkbook } from '../understand-workbook.ts';

/** What the tests know about the Kreis. */
export const knowledge: Knowledge = {
  municipalities: [
    'Dormagen',
    'Grevenbroich',
    'Jüchen',
    'Kaarst',
    'Korschenbroich',
    'Meerbusch',
    'Neuss',
    'Rommerskirchen',
  ],
  terms: {
    fieldOfAction: [
      'Bildung, Erziehung, Betreuung',
      'Bildung',
      'Sprache',
      'Ausbildung, Arbeit, Wirtschaft',
      'Arbeit',
      'Gesundheit',
      'Wohnen',
      'Sport und Freizeit',
      'Sport',
      'Kultur',
      'Ehrenamt',
      'Flucht und Ankommen',
    ],
    targetGroup: [
      'Neuzugewanderte',
      'Geflüchtete',
      'Eltern',
      'Frauen',
      'Jugendliche',
      'Seniorinnen und Senioren',
      'Kinder U3',
      'Grundschulalter',
      'Ehrenamtliche',
    ],
    educationPhase: ['Frühe Förderung', 'Elementarbereich (Kita)', 'Primarstufe', 'Sekundarstufe I', 'Weiterbildung'],
    strand: ['Integration durch Bildung', 'Integration als Querschnittsaufgabe'],
    offerType: ['Beratung', 'Kurs', 'Gruppe/Treff', 'Patenschaft/Begleitung', 'Veranstaltung', 'Fortbildung'],
    providerType: [
      'Stadt/Gemeinde',
      'Freie Wohlfahrtspflege',
      'Verein',
      'Kirche/Religionsgemeinschaft',
      'VHS/Bildungswerk',
      'Schule',
    ],
  },
};

/** `sheet('Angebote', { A3: [['Nr.', 'Träger'], [1, 'Caritas']] }, ['A1:C1'])`: blocks of rows placed at a cell. */
export function sheet(name: string, blocks: Record<string, (Cell | undefined)[][]>, merges: string[] = []): Sheet {
  const cells = new Map<number, Cell[]>();
  for (const [place, rows] of Object.entries(blocks)) {
    const { top, left } = corner(place);
    for (const [down, row] of rows.entries()) {
      const target = cells.get(top + down) ?? [];
      for (const [across, cell] of row.entries()) {
        while (target.length < left + across) target.push(null);
        if (cell !== undefined && cell !== null) target[left + across - 1] = cell;
      }
      cells.set(top + down, target);
    }
  }
  const rows = [...cells]
    .map(([number, list]) => ({
      number,
      cells: list.slice(0, list.findLastIndex((cell) => cell !== null && cell !== '') + 1),
    }))
    .filter((row) => row.cells.length > 0)
    .sort((one, other) => one.number - other.number);
  return { name, hidden: false, rows, merges: merges.map(range), hiddenRows: [], hiddenColumns: [], comments: [] };
}

function corner(place: string): { top: number; left: number } {
  const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/.exec(place) ?? [];
  return { top: Number(digits), left: columnNumber(letters) };
}

function range(text: string): CellRange {
  const [from = 'A1', to = from] = text.split(':');
  const one = corner(from);
  const other = corner(to);
  return { top: one.top, left: one.left, bottom: other.top, right: other.left };
}

export function workbook(...sheets: Sheet[]): Workbook {
  return { format: 'xlsx', sheets, warnings: [] };
}

export function tablesOf(one: Sheet): SheetTable[] {
  return understandWorkbook(workbook(one), knowledge)[0]?.tables ?? [];
}

/** The only table of a sheet; fails when there is none or more than one. */
export function tableOf(one: Sheet): SheetTable {
  const tables = tablesOf(one);
  if (tables.length !== 1) throw new Error(`${tables.length} Tabellen: ${tables.map(({ range }) => range).join(', ')}`);
  return tables[0]!;
}

/** `['Nr. > rowNumber', ...]` */
export function fieldsOf(table: SheetTable): (string | null)[] {
  return table.columns.map(({ field }) => field);
}

export function skipped(table: SheetTable, reason: string): number[] {
  return table.skippedRows.filter((row) => row.reason === reason).map(({ row }) => row);
}

/** A plain table of offers as a town might send it; six records. */
export const offerHeader = [
  'Nr.',
  'Kommune',
  'Bezeichnung',
  'Träger',
  'Handlungsfeld',
  'Zielgruppe',
  'Teilnehmende',
  'E-Mail',
];
export const offerRows: Cell[][] = [
  [
    1,
    'Kaarst',
    'Sprachcafé Mittendrin',
    'Caritasverband Rhein-Kreis Neuss e.V.',
    'Sprache',
    'Geflüchtete',
    12,
    'cafe@caritas.example',
  ],
  [2, 'Kaarst', 'Hausaufgabenhilfe', 'AWO Kreisverband', 'Bildung', 'Grundschulalter', 20, 'awo@awo.example'],
  [3, 'Kaarst', 'Elterncafé', 'Familienzentrum Regenbogen', 'Bildung', 'Eltern', 9, 'fz@kaarst.example'],
  [4, 'Kaarst', 'Fußball für alle', 'SG Kaarst', 'Sport', 'Jugendliche', 25, 'sg@sg.example'],
  [
    5,
    'Kaarst',
    'Migrationsberatung',
    'Diakonie',
    'Flucht und Ankommen',
    'Neuzugewanderte',
    140,
    'beratung@diakonie.example',
  ],
  [6, 'Kaarst', 'Frauenfrühstück', 'Stadt Kaarst', 'Kultur', 'Frauen', 15, 'integration@kaarst.example'],
];
/** The whole list, header first. */
export const offers = [offerHeader, ...offerRows];
export const offerFieldIds = [
  'rowNumber',
  'municipality',
  'name',
  'provider',
  'fieldsOfAction',
  'targetGroups',
  'participants',
  'email',
];
