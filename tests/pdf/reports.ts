import regions from '../../resources/geo/nrw-regions.json' with { type: 'json' };
import type { CoverageCell, Statement } from '../../shared/contract/coverage.ts';
import type { Block, BlockDocument } from '../../shared/contract/documents.ts';
import type { CoverageReport, Handout, MunicipalitySheet } from '../../shared/contract/handouts.ts';
import { defaultTerms } from '../../shared/domain/vocabulary-defaults.ts';
import { handoutTexts } from '../../shared/i18n/de/handouts.ts';
import { sampleReport } from '../e2e/sample-report.ts';

type Section = CoverageReport['directory'][number];

export interface ReportRecipe {
  title: string;
  districtName: string;
  /** Key of the Kreis whose municipalities stand across; more are taken from other Kreise when asked for. */
  districtKey: string;
  municipalities?: number;
  offers: number;
  /** Names of the municipalities that have not answered. */
  silent: readonly string[];
  demo?: boolean;
  /** Name of a municipality: its Kommunenblatt instead of the report. */
  sheet?: string;
  /** Instead of the report a document made of every kind of block. */
  blocks?: BlockDocument['paper'];
  /** That document with a cover and a table of contents. */
  contents?: boolean;
}

/** Numbers that look drawn and are the same in every run. */
function draws(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

function municipalitiesOf({ districtKey, municipalities }: ReportRecipe): { ags: string; name: string }[] {
  const own = regions.districts.find((district) => district.ags5 === districtKey)?.municipalities ?? [];
  const wanted = municipalities ?? own.length;
  const others = regions.districts
    .filter((district) => district.ags5 !== districtKey && district.municipalities.length > 1)
    .flatMap((district) => district.municipalities);
  return [...own, ...others].slice(0, wanted);
}

const words = {
  names: [
    'Sprachcafé',
    'Elternfrühstück',
    'Hausaufgabenhilfe',
    'Frauentreff „Miteinander“',
    'Beratung für Zugewanderte',
    'Lotsinnen und Lotsen im Quartier',
    'Offene Werkstatt',
    'Alphabetisierungskurs',
    'Bewerbungstraining für Jugendliche',
    'Interkultureller Garten',
    'Rechtsberatung Aufenthalt',
    'Theaterprojekt „Ankommen“',
  ],
  providers: [
    'Caritasverband',
    'Diakonisches Werk',
    'Volkshochschule',
    'AWO Kreisverband',
    'Stadt, Fachbereich Soziales',
    'Flüchtlingshilfe e. V.',
    'Deutsches Rotes Kreuz',
  ],
  periods: ['seit 2019', 'bis 31.12.2026', 'unbefristet', '', 'seit Mai 2023'],
};

function entry(
  draw: (below: number) => number,
  number: number,
  place: string,
  fields: readonly string[],
  groups: readonly string[],
) {
  const one = (list: readonly string[]): string => list[draw(list.length)] ?? '';
  const two = (list: readonly string[]): string =>
    [...new Set([one(list), ...(draw(3) === 0 ? [one(list)] : [])])].join(', ');
  return {
    name: `${one(words.names)} ${number}`,
    provider: one(words.providers),
    fields: two(fields),
    targetGroups: two(groups),
    place: draw(4) === 0 ? 'Rathaus' : place,
    period: one(words.periods),
  };
}

function cellOf(draw: (below: number) => number, row: string, column: string, silent: boolean): CoverageCell {
  const named = silent ? draw(9) === 0 : draw(6) > 0;
  const count = named ? 1 + draw(silent ? 2 : 9) : 0;
  const statement: Statement = silent
    ? 'notReported'
    : count > 0
      ? draw(14) === 0
        ? 'notMentioned'
        : 'named'
      : draw(4) === 0
        ? 'confirmedNone'
        : 'notMentioned';
  return {
    row,
    column,
    count,
    fromOthers: statement === 'named' ? 0 : count,
    districtWide: 0,
    statement,
    gap: statement === 'notMentioned' && count === 0 && draw(6) === 0,
  };
}

/** A report of believable shape: every sign occurs, names have umlauts, the directory has the asked number of offers. */
export function reportOf(recipe: ReportRecipe): CoverageReport {
  const draw = draws(recipe.offers * 31 + 7);
  const base = sampleReport(recipe.title);
  const columns = municipalitiesOf(recipe).map(({ ags, name }) => ({ id: ags, name }));
  const fields = defaultTerms.fieldOfAction.map(({ id, name }) => ({ id, name }));
  const groups = defaultTerms.targetGroup.map(({ name }) => name);
  const silent = new Set(recipe.silent);
  const cells = fields.flatMap((row) =>
    columns.map((column) => cellOf(draw, row.id, column.id, silent.has(column.name))),
  );
  const perPlace = Math.floor(recipe.offers / (columns.length + 1));
  const spread = columns.map((_, index) =>
    silent.has(columns[index]?.name ?? '') ? 1 : Math.max(1, Math.round(perPlace * (0.3 + ((index * 7) % 10) / 6))),
  );
  const wide = Math.max(1, recipe.offers - spread.reduce((sum, count) => sum + count, 0));
  const section = (heading: string, count: number, note: string | null): Section => ({
    heading,
    note,
    offers: Array.from({ length: count }, (_, index) =>
      entry(
        draw,
        index + 1,
        heading,
        fields.map(({ name }) => name),
        groups,
      ),
    ),
  });
  const sections = columns.map((column, index) =>
    section(column.name, spread[index] ?? 1, silent.has(column.name) ? handoutTexts.noAnswerHere : null),
  );
  const directory = [...sections, section(handoutTexts.districtWide, wide, null)];
  const missing = columns
    .filter(({ name }) => silent.has(name))
    .map(({ id, name }) => ({ ags: id, name, population: 24_027 }));
  return {
    ...base,
    options: {
      ...base.options,
      attachmentTo: 'Anlage zu TOP Ö 4.2',
      meeting: 'Sozial- und Gesundheitsausschuss, 03.12.2026',
    },
    settings: {
      ...base.settings,
      demo: recipe.demo ?? true,
      districtName: recipe.districtName,
      department: 'Amt 50',
      contactLine: 'Frau Beispiel, 02181 000-000',
      reference: '50.2/2026-11',
    },
    regions: columns.map(({ id, name }) => ({
      ags: id,
      name,
      designation: 'Stadt',
      population: 24_027,
      populationSource: 'Zensus 2022',
    })),
    matrix: {
      ...base.matrix,
      rows: fields,
      columns,
      cells,
      rowTotals: Object.fromEntries(
        fields.map(({ id }) => [
          id,
          cells.filter((cell) => cell.row === id).reduce((sum, cell) => sum + cell.count, 0),
        ]),
      ),
      columnTotals: Object.fromEntries(columns.map(({ id }, index) => [id, spread[index] ?? 0])),
      districtWideByRow: Object.fromEntries(
        fields.map(({ id }, index) => [id, index % 3 === 0 ? Math.min(3, wide) : 0]),
      ),
      districtWideTotal: wide,
      total: directory.reduce((sum, part) => sum + part.offers.length, 0),
      responses: {
        asked: columns.length,
        answered: columns.length - missing.length,
        missing,
        missingPopulationShare: missing.length / columns.length,
        populationSource: 'Zensus 2022',
      },
    },
    gaps: cells
      .filter((cell) => cell.gap)
      .map((cell, index) => ({
        id: base.matrix.survey.id,
        ags: cell.column,
        fieldOfAction: cell.row,
        reason: 'Bedarf 4 von 5; in der Antwort nicht genannt',
        planned: index % 2 === 0 ? '' : 'Sprechtag vor Ort (geplant 2027)',
        confirmedBy: 'A. Beispiel',
        confirmedAt: base.asOf,
      })),
    fieldNames: Object.fromEntries(fields.map(({ id, name }) => [id, name])),
    directory,
    sources: columns
      .filter(({ name }) => !silent.has(name))
      .map(({ name }) => ({ fileName: `Rückmeldung_${name}_final.xlsx`, sender: name, at: base.asOf })),
  };
}

/** The Kommunenblatt of a municipality of the same report. */
export function sheetOf(recipe: ReportRecipe): MunicipalitySheet {
  const report = reportOf(recipe);
  const { matrix, settings, asOf } = report;
  const municipality = report.regions.find(({ name }) => name === recipe.sheet);
  if (!municipality) throw new Error(`${recipe.sheet} is not in the report`);
  const { ags, name } = municipality;
  const offersAt = (heading: string) => report.directory.find((part) => part.heading === heading)?.offers ?? [];
  return {
    options: { kind: 'municipality', ags },
    settings,
    municipality,
    survey: matrix.survey,
    responses: matrix.responses,
    answered: !recipe.silent.includes(name),
    statements: matrix.rows.map((row) => {
      const cell = matrix.cells.find((one) => one.row === row.id && one.column === ags);
      const { statement = null, count = 0, fromOthers = 0, districtWide = 0, gap = false } = cell ?? {};
      return { ...row, statement, count, fromOthers, districtWide, gap };
    }),
    offers: offersAt(name).map((offer, index) => ({ ...offer, byOthers: index % 5 === 4 })),
    districtWide: offersAt(handoutTexts.districtWide).slice(0, 9),
    gaps: report.gaps
      .filter((gap) => gap.ags === ags)
      .map(({ fieldOfAction, reason, planned }) => ({
        field: report.fieldNames[fieldOfAction] ?? '',
        reason,
        planned,
      })),
    sources: report.sources.filter(({ sender }) => sender === name),
    asOf,
  };
}
export function handoutOf(recipe: ReportRecipe): Handout {
  if (recipe.blocks) return blocksOf(recipe, recipe.blocks);
  return recipe.sheet === undefined ? reportOf(recipe) : sheetOf(recipe);
}

const blockRows = (count: number): Extract<Block, { type: 'table' }>['rows'] =>
  Array.from({ length: count }, (_, index) => ({
    kind: 'row',
    cells: [
      { text: `Maßnahme ${index + 1}` },
      { text: index % 3 === 0 ? 'gefährdet' : 'im Plan', mark: index % 3 === 0 ? 'triangle' : 'circle' },
      index % 5 === 4 ? { text: 'keine Rückmeldung', hatched: true } : { text: String(index), value: index },
    ],
  }));

/** A document with every kind of block, long enough for a second page. */
export function blocksOf(recipe: ReportRecipe, paper: BlockDocument['paper']): BlockDocument {
  const { settings, asOf } = reportOf(recipe);
  const text = 'Die Steuerungsgruppe begleitet die Umsetzung und sichert die Zusammenarbeit der Kommunen. ';
  return {
    options: { kind: 'steckbrief', attachmentTo: 'Anlage zu TOP Ö 4.2', meeting: 'Sozialausschuss' },
    settings,
    title: recipe.title,
    subtitle: 'Stand 22.11.2026',
    foot: ['Quelle: eigene Auswertung'],
    paper,
    ...(recipe.contents && { cover: true }),
    blocks: [
      ...(recipe.contents ? [{ type: 'contents', title: 'Inhalt', depth: 3, newPage: true } as const] : []),
      { type: 'paragraph', style: 'lead', runs: [{ text: 'Das Wichtigste zuerst.' }] },
      { type: 'figures', figures: [{ value: '24', label: 'Maßnahmen' }] },
      { type: 'heading', level: 2, text: 'Sachstand' },
      { type: 'paragraph', style: 'text', runs: [{ text: text.repeat(4) }, { text: 'Fett.', bold: true }] },
      { type: 'list', ordered: true, items: [[{ text: 'Erstens' }], [{ text: 'Zweitens', italic: true }]] },
      {
        type: 'table',
        caption: 'Maßnahmen und ihr Stand',
        columns: [
          { text: 'Maßnahme', align: 'left', share: 3 },
          { text: 'Ampel', align: 'left', share: 2 },
          { text: 'Teilnehmende', align: 'right', share: 1 },
        ],
        rows: [
          { kind: 'group', cells: [{ text: 'Sprache' }] },
          ...blockRows(60),
          { kind: 'total', cells: [{ text: 'Summe' }, { text: '' }, { text: '1.770', value: 1770 }] },
        ],
        source: 'Quelle: Sachstandsberichte',
      },
      { type: 'heading', level: 3, text: 'Im Bild' },
      {
        type: 'drawing',
        alt: 'Zwei Balken: Kaarst 12, Neuss 30',
        caption: 'Teilnehmende nach Kommunen',
        source: 'Quelle: Erhebung 2026',
        drawing: {
          width: 90,
          height: 24,
          shapes: [
            { shape: 'rect', x: 20, y: 2, width: 24, height: 8, fill: '#ccc', stroke: '#000', strokeWidth: 0.2 },
            { shape: 'rect', x: 20, y: 13, width: 60, height: 8, fill: '#fff', stroke: '#000', strokeWidth: 0.2 },
            { shape: 'text', x: 18, y: 8, size: 3.2, anchor: 'end', text: 'Kaarst' },
            { shape: 'text', x: 18, y: 19, size: 3.2, anchor: 'end', text: 'Neuss' },
            { shape: 'text', x: 46, y: 8, size: 3.2, anchor: 'start', bold: true, halo: true, text: '12' },
            { shape: 'path', d: 'M20 0V24', stroke: '#000', strokeWidth: 0.3 },
          ],
        },
      },
    ],
    surveyId: '',
    asOf,
  };
}

/** The Kreis of the example data. */
export const usual: ReportRecipe = {
  title: 'Integrationsangebote in den Kommunen',
  districtName: 'Rhein-Kreis Neuss',
  districtKey: '05162',
  offers: 195,
  silent: ['Korschenbroich', 'Rommerskirchen'],
};
/** As many municipalities as any Kreis in NRW might have, and 500 offers. */
export const largest: ReportRecipe = {
  title: 'Integrationsangebote in den Städten und Gemeinden',
  districtName: 'Kreis Steinfurt',
  districtKey: '05566',
  municipalities: 26,
  offers: 500,
  silent: ['Greven', 'Hörstel', 'Wettringen'],
  demo: false,
};
