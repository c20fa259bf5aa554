import * as fc from 'fast-check';
import type { Cell, Sheet, SkipReason } from '../../../../shared/domain/sheet.ts';
import { columnLetter } from '../grid/letters.ts';
import { sheet } from './sheets.ts';

interface Column {
  field: string | null;
  headers: string[];
  values: Cell[];
  /** Filled in every row. */
  full?: true;
}
const words = ['Treff', 'Café', 'Werkstatt', 'Brücke', 'Runde', 'Lotsen', 'Stunde', 'Paten', 'Chor', 'Garten'];

/** Headers as towns write them, with values as they fill them in. */
export const columnPool: Column[] = [
  {
    field: 'provider',
    full: true,
    headers: ['Träger', 'Anbieter', 'Traeger', 'Träger/Anbieter', 'Durchführender Träger', 'TRÄGER'],
    values: ['AWO', 'Caritasverband', 'Diakonie', 'VHS', 'Stadt Kaarst', 'SV Grün-Weiß', 'Moscheeverein'],
  },
  {
    field: 'targetGroups',
    headers: ['Zielgruppe', 'Zielgruppe(n)', 'ZG', 'Für wen?', 'Adressaten'],
    values: ['Frauen', 'Eltern, Jugendliche', 'alle', 'Geflüchtete', 'Kinder bis 6', 'k.A.'],
  },
  {
    field: 'fieldsOfAction',
    headers: ['Handlungsfeld', 'HF', 'Handlungsfelder', 'Handlungsf.'],
    values: ['Sprache', 'Bildung', 'Sprache/Bildung', 'Gesundheit', 'Wohnen und Umfeld'],
  },
  {
    field: 'offerType',
    headers: ['Art des Angebots', 'Angebotsart', 'Angebotsform'],
    values: ['Kurs', 'Beratung', 'Gruppe', 'Veranstaltung'],
  },
  {
    field: 'participants',
    headers: ['Teilnehmende', 'TN', 'Anzahl TN', 'Teilnehmerzahl 2023', 'Teilnehmer*innen'],
    values: [12, 8, 'ca. 20', 150, '10-15', '-', 33],
  },
  {
    field: 'capacity',
    headers: ['Plätze', 'max. TN', 'Platzzahl', 'Kapazität'],
    values: [10, 15, '20 Plätze', 12, 'unbegrenzt'],
  },
  {
    field: 'validFrom',
    headers: ['Beginn', 'seit', 'Angebot seit', 'Start (Monat/Jahr)'],
    values: [
      '2019',
      '8/13',
      '01.09.2021',
      'seit 2010',
      'Schuljahr 2023/24',
      { kind: 'date', iso: '2022-03-01', serial: 44621, format: 'dd.mm.yyyy' },
    ],
  },
  {
    field: 'fundedUntil',
    headers: ['gesichert bis', 'Finanzierung gesichert bis', 'Förderung bis'],
    values: ['31.12.2025', '2026', 'unbefristet', '12/25'],
  },
  {
    field: 'contactName',
    headers: ['Ansprechperson', 'Ansprechpartner/in', 'Ansprechp.', 'Kontaktperson'],
    values: ['Frau Muster', 'Herr Dr. Beispiel', 'P. Schulz', 'Meier, Ute'],
  },
  {
    field: 'phone',
    headers: ['Telefon', 'Tel.', 'Telefonnummer', 'Tel.-Nr.'],
    values: ['02131 987-0', '0171 2345678', '02181/608-1', '02131-4711'],
  },
  {
    field: 'email',
    headers: ['E-Mail', 'Mail', 'eMail-Adresse', 'E-Mail Adresse'],
    values: ['a@awo.example.de', 'info@kaarst.example.de', 'x.y@z.de'],
  },
  {
    field: 'website',
    headers: ['Homepage', 'Internet', 'Webseite'],
    values: ['www.awo.de', 'https://vhs.de', 'caritas.de'],
  },
  { field: 'postalCode', headers: ['PLZ', 'Postleitzahl'], values: ['41564', '41460', '41515'] },
  {
    field: 'street',
    headers: ['Straße', 'Straße und Hausnummer', 'Strasse'],
    values: ['Am Markt 3', 'Hauptstr. 12a', 'Neusser Straße 100'],
  },
  {
    field: 'municipality',
    headers: ['Kommune', 'Stadt/Gemeinde', 'Gemeinde'],
    values: ['Kaarst', 'Stadt Neuss', 'Jüchen', 'kreisweit', 'NEUSS'],
  },
  { field: 'languageLevel', headers: ['Sprachniveau', 'Niveau (GER)'], values: ['A1', 'A2-B1', 'B2', 'alle'] },
  {
    field: 'childcare',
    headers: ['Kinderbetreuung', 'Kinderbetreuung ja/nein'],
    values: ['ja', 'nein', 'x', 'auf Anfrage'],
  },
  {
    field: 'remark',
    headers: ['Bemerkung', 'Anmerkungen', 'Hinweise', 'Bem.'],
    values: ['läuft gut', 'Neuer Raum gesucht', 's.o.'],
  },
  { field: null, headers: ['Fax', 'Faxnummer'], values: ['02131 987-99', '02131 4712'] },
  {
    field: null,
    headers: ['Aktenvermerk intern', 'Sortierung KI', 'Farbe'],
    values: ['blau', 'Ablage 3', 'offen für alle'],
  },
];

export interface MessyOffers {
  sheet: Sheet;
  headerRows: number[];
  dataRows: [number, number];
  /** Per column, in order. */
  fields: (string | null)[];
  skipped: { row: number; reason: SkipReason }[];
}

type Extra = 'none' | 'group' | 'blank' | 'repeat';
interface Plan {
  titles: number;
  gapAfterTitle: boolean;
  left: number;
  top: number;
  columns: number[];
  wording: number[];
  numbered: boolean;
  numbersBelow: boolean;
  rows: number[][];
  extras: Extra[];
  total: boolean;
  notes: number;
}
const plan: fc.Arbitrary<Plan> = fc.record({
  titles: fc.integer({ min: 0, max: 3 }),
  gapAfterTitle: fc.boolean(),
  left: fc.integer({ min: 1, max: 4 }),
  top: fc.integer({ min: 1, max: 4 }),
  columns: fc.shuffledSubarray([...columnPool.keys()].slice(1), { minLength: 3, maxLength: 12 }),
  wording: fc.array(fc.nat(20), { minLength: 14, maxLength: 14 }),
  numbered: fc.boolean(),
  numbersBelow: fc.boolean(),
  rows: fc.array(fc.array(fc.nat(60), { minLength: 14, maxLength: 14 }), { minLength: 3, maxLength: 12 }),
  extras: fc.array(fc.constantFrom<Extra>('none', 'none', 'none', 'group', 'blank', 'repeat'), {
    minLength: 12,
    maxLength: 12,
  }),
  total: fc.boolean(),
  notes: fc.integer({ min: 0, max: 2 }),
});

const titleTexts = [
  'Bestandsaufnahme der Integrationsangebote 2024',
  'Rückmeldung der Stadt Kaarst',
  'Stand: März 2024',
];
const noteTexts = ['* vorläufige Angaben', 'Rückfragen bitte an das Integrationsbüro.'];

function pickColumns({ columns, wording, numbered }: Plan): { header: string; column: Column }[] {
  const name: Column = {
    field: 'name',
    full: true,
    headers: ['Bezeichnung', 'Name des Angebots', 'Angebot', 'Projekttitel', 'Titel des Angebots'],
    values: [],
  };
  const number: Column = { field: 'rowNumber', full: true, headers: ['Nr.', 'lfd. Nr.', 'Lfd.Nr.'], values: [] };
  const chosen = [...(numbered ? [number] : []), name, columnPool[0]!, ...columns.map((at) => columnPool[at]!)];
  return chosen.map((column, at) => ({ column, header: column.headers[(wording[at] ?? 0) % column.headers.length]! }));
}

function record(chosen: { column: Column }[], picks: readonly number[], index: number): Cell[] {
  return chosen.map(({ column }, at) => {
    if (column.field === 'rowNumber') return index + 1;
    if (column.field === 'name')
      return `${words[picks[at]! % words.length]} ${words[(index * 7 + 3) % words.length]} ${index + 1}`;
    if (!column.full && picks[at]! > 50) return null;
    return column.values[(picks[at]! + index) % column.values.length]!;
  });
}

function build(plan: Plan): MessyOffers {
  const chosen = pickColumns(plan);
  const header = chosen.map((one) => one.header);
  const rows: Cell[][] = [];
  const skipped: MessyOffers['skipped'] = [];
  const merges: string[] = [];
  const { top, left } = plan;
  const here = (): number => top + rows.length;
  const skip = (reason: SkipReason, cells: Cell[]): void => {
    skipped.push({ row: here(), reason });
    rows.push(cells);
  };
  for (let at = 0; at < plan.titles; at += 1) skip('title', [titleTexts[at]!]);
  if (plan.titles > 0 && plan.gapAfterTitle) skip('empty', []);
  const headerRow = here();
  rows.push(header);
  if (plan.numbersBelow) rows.push(header.map((_, at) => at + 1));
  let first = 0;
  let last = 0;
  for (const [at, picks] of plan.rows.entries()) {
    const extra = at === 0 ? 'none' : plan.extras[at];
    if (extra === 'repeat') skip('repeatedHeader', header);
    if (extra === 'blank') skip('empty', []);
    if (extra === 'group') {
      merges.push(`${columnLetter(left)}${here()}:${columnLetter(left + header.length - 1)}${here()}`);
      skip('groupHeading', [`Handlungsfeld ${['Sprache', 'Gesundheit', 'Sport'][at % 3]}`]);
    }
    first ||= here();
    last = here();
    rows.push(record(chosen, picks, at));
  }
  if (plan.total)
    skip('total', ['Summe', ...chosen.slice(1).map(({ column }) => (column.field === 'participants' ? 321 : null))]);
  if (plan.notes > 0) skip('empty', []);
  for (let at = 0; at < plan.notes; at += 1) skip('note', [noteTexts[at]!]);
  return {
    sheet: sheet('Tabelle1', { [`${columnLetter(left)}${top}`]: rows }, merges),
    headerRows: plan.numbersBelow ? [headerRow, headerRow + 1] : [headerRow],
    dataRows: [first, last],
    fields: chosen.map(({ column }) => column.field),
    skipped,
  };
}

/** A sheet with one table of offers, made messy in several ways at once, and what must be found in it. */
export const messyOffers: fc.Arbitrary<MessyOffers> = plan.map(build);
