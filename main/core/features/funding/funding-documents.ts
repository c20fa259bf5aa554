import type { Block, BlockDocument, BlockDocumentOptions } from '../../../../shared/contract/documents.ts';
import type { FinancePlan, ProgrammeRecord } from '../../../../shared/contract/funding.ts';
import {
  heading,
  numberCell,
  paragraph,
  textCell,
  withoutEmptyColumns,
} from '../../../../shared/domain/documents/blocks.ts';
import { figureWords } from '../../../../shared/i18n/de/planning.ts';
import { fundingTexts as t } from '../../../../shared/i18n/de/funding.ts';
import { formatDay } from '../../../../shared/i18n/format.ts';
import { figureKeys } from '../../../../shared/domain/planning/measure-words.ts';
import type { ReadContext } from '../../platform/context.ts';
import { listRegions } from '../settings/index.ts';
import { amountCell, fundingDocument, table, textRow, yearOf } from './document-parts.ts';
import { figuresOfYear, reportsOfYear } from './funding.repository.ts';
import { getProgramme, listDeadlines, listProgrammes, plan } from './funding.service.ts';

type Row = Extract<Block, { type: 'table' }>['rows'][number];

/** Cost and finance plan: per measure and year the costs, below them what programmes pay and the own share. */
function planTable({ years, rows }: FinancePlan): Block {
  const sum = (part: 'amount' | 'granted', year: number): number =>
    rows.reduce((all, { years: own }) => all + (own.find((one) => one.year === year)?.[part] ?? 0), 0);
  const total = (label: string, of: (year: number) => number): Row => ({
    kind: 'total',
    cells: [textCell(label), ...years.map((year) => amountCell(of(year)))],
  });
  return table(
    t.documents.planCaption,
    [{ text: t.documents.measure, share: 5 }, ...years.map((year) => ({ text: String(year), share: 2, right: true }))],
    [
      ...rows.map(({ number, name, years: own }): Row => ({
        kind: 'row',
        cells: [
          textCell(`${number} ${name}`),
          ...years.map((year) => amountCell(own.find((one) => one.year === year)?.amount ?? 0)),
        ],
      })),
      total(t.documents.costs, (year) => sum('amount', year)),
      total(t.documents.granted, (year) => sum('granted', year)),
      total(t.documents.ownShare, (year) => sum('amount', year) - sum('granted', year)),
    ],
  );
}

/** Programmes with their period, amount and how many measures hang on them. */
function programmeTable(rows: ReturnType<typeof listProgrammes>['rows']): Block {
  return table(
    t.documents.programmesCaption,
    [
      { text: t.columns.name, share: 4 },
      { text: t.columns.funder, share: 3 },
      { text: t.columns.period, share: 3 },
      { text: t.columns.amount, share: 2, right: true },
      { text: t.columns.measures, share: 2, right: true },
    ],
    rows.map((one) => ({
      kind: 'row',
      cells: [
        textCell(one.name),
        textCell(one.funder ?? ''),
        textCell(t.period(one.startDay, one.endDay)),
        amountCell(one.amount),
        numberCell(one.measures, String(one.measures)),
      ],
    })),
  );
}

/** Funding as it stands in a paper: chosen programmes, or the cost and finance plan of chosen measures; nothing where there is none. */
export function fundingTables(
  context: ReadContext,
  which: 'programmes' | 'plan',
  isChosen: (id: string) => boolean,
): Block[] {
  if (which === 'plan') {
    const { years, rows: all } = plan(context);
    const rows = all.filter(({ id }) => isChosen(id));
    return rows.length > 0 ? [planTable({ years, rows })] : [];
  }
  const rows = listProgrammes(context).rows.filter(({ id }) => isChosen(id));
  return rows.length > 0 ? [programmeTable(rows)] : [];
}

/** Programmes, dates to keep and the cost and finance plan. */
export function fundingOverview(context: ReadContext, options: BlockDocumentOptions): BlockDocument {
  const { rows } = listProgrammes(context);
  const words = t.documents;
  const costs = plan(context);
  const deadlines = listDeadlines(context).rows.filter(({ what }) => what !== 'keepUntil');
  const dates = table(
    words.deadlinesCaption,
    [
      { text: t.deadlines.columns.day, share: 2 },
      { text: t.deadlines.columns.what, share: 3 },
      { text: t.deadlines.columns.grant, share: 6 },
    ],
    deadlines.map((one) => textRow([formatDay(one.day), t.deadlines.what[one.what], `${one.programme}: ${one.grant}`])),
  );
  return fundingDocument(context, options, words.overviewTitle, [
    heading(words.programmes),
    ...(rows.length > 0 ? [programmeTable(rows)] : [paragraph(t.empty.title, 'note')]),
    heading(words.deadlines),
    ...(deadlines.length > 0 ? [dates] : [paragraph(t.deadlines.none, 'note')]),
    heading(words.plan),
    costs.rows.length > 0 ? planTable(costs) : paragraph(words.noCosts, 'note'),
  ]);
}

/** The measures of a programme with what it pays per year. */
export function measureTable(programme: ProgrammeRecord, names: ReadonlyMap<string, string>): Block {
  return table(
    t.documents.measuresCaption,
    [
      { text: t.documents.measure, share: 5 },
      { text: t.cut.places, share: 4 },
      { text: t.cut.year, share: 1, right: true },
      { text: t.documents.granted, share: 2, right: true },
    ],
    programme.measures.flatMap(({ number, name, municipalities, districtWide, years }) =>
      years.map(({ year, granted }): Row => ({
        kind: 'row',
        cells: [
          textCell(`${number} ${name}`),
          textCell(districtWide ? t.districtWide : municipalities.map((ags) => names.get(ags) ?? ags).join(', ')),
          numberCell(year, String(year)),
          amountCell(granted),
        ],
      })),
    ),
  );
}

/** What the reports of a year say in numbers about the measures of a programme; nothing where they say none. */
function figuresTable({ db }: ReadContext, { measures }: ProgrammeRecord, year: number): Block | null {
  const known = new Map(figuresOfYear(db, String(year)).map((row) => [row.measure_id, row]));
  const rows = measures.flatMap(({ id, number, name }): Row[] => {
    const row = known.get(id);
    if (!row) return [];
    const figures = JSON.parse(row.figures) as Partial<Record<keyof typeof figureWords, string>>;
    return [textRow([`${number} ${name}`, formatDay(row.day), ...figureKeys.map((key) => figures[key] ?? '')])];
  });
  if (rows.length === 0) return null;
  return withoutEmptyColumns(
    table(
      t.documents.figuresCaption(year),
      [
        { text: t.documents.measure, share: 4 },
        { text: t.documents.figuresDay, share: 2 },
        ...figureKeys.map((key) => ({ text: figureWords[key], share: 2, right: true })),
      ],
      rows,
    ),
  );
}

/** Draft of the Sachbericht of a programme: grants, measures, and what was reported about them in the last year. */
export function programmeReport(context: ReadContext, options: BlockDocumentOptions): BlockDocument {
  const programme = getProgramme(context, { id: options.recordId ?? '' });
  const names = new Map(listRegions(context.db).map(({ ags, name }) => [ags, name]));
  const year = yearOf(context, options);
  const yearFigures = figuresTable(context, programme, year);
  const words = t.documents;
  const grants = table(
    words.grantsCaption,
    [
      { text: t.grant.name, share: 4 },
      { text: t.columns.period, share: 3 },
      { text: t.grant.amount, share: 2, right: true },
      { text: t.grant.posts, share: 3 },
    ],
    programme.grants.map((one) => ({
      kind: 'row',
      cells: [
        textCell(one.name),
        textCell(t.period(one.startDay, one.endDay)),
        amountCell(one.amount ?? 0),
        textCell(one.posts ?? ''),
      ],
    })),
  );
  const reports = programme.measures.flatMap(({ id, number, name }) => [
    heading(`${number} ${name}`, 3),
    ...reportsOfYear(context.db, id, String(year)).map(({ day, text }) => paragraph(`${formatDay(day)}: ${text}`)),
  ]);
  return fundingDocument(context, { ...options, year }, words.reportTitle(programme.name, year), [
    paragraph([programme.funder, programme.reference].filter(Boolean).join(' · '), 'lead'),
    paragraph(words.draftNote, 'note'),
    heading(words.grants),
    ...(programme.grants.length > 0 ? [grants] : [paragraph(t.grant.none, 'note')]),
    heading(words.measures),
    ...(programme.measures.length > 0 ? [measureTable(programme, names)] : [paragraph(t.cut.none, 'note')]),
    ...(yearFigures ? [heading(words.figures), yearFigures] : []),
    heading(words.reports),
    ...(reports.length > 0 ? reports : [paragraph(words.noReports, 'note')]),
  ]);
}
