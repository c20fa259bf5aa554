import type { Block, BlockDocument, BlockDocumentOptions } from '../../../../../shared/contract/documents.ts';
import type { MeasureRow } from '../../../../../shared/contract/planning.ts';
import { heading, paragraph, textCell } from '../../../../../shared/domain/documents/blocks.ts';
import { partialDateEnd, partialDateStart, isPartialDate } from '../../../../../shared/domain/partial-date.ts';
import { isDistrictWide } from '../../../../../shared/domain/planning/places.ts';
import { periodWords } from '../../../../../shared/domain/planning/period-words.ts';
import { emphasisWords, statusWords } from '../../../../../shared/i18n/de/planning.ts';
import { steeringReportTexts } from '../../../../../shared/i18n/de/steering-reports.ts';
import type { ReadContext } from '../../../platform/context.ts';
import { measureRows, nextText, planOf } from '../../planning/index.ts';
import { listRegions } from '../../settings/index.ts';
import { countedTerms } from '../../vocabularies/index.ts';
import { planDocument } from './plan-parts.ts';

const t = steeringReportTexts.priorities;
type Table = Extract<Block, { type: 'table' }>;
type Names = ReadonlyMap<string, string>;

const isPriority = ({ emphasis, priority, status }: MeasureRow): boolean =>
  (emphasis !== null || priority === 1) && status !== 'dropped';

const edge = (date: string | null, of: (date: string) => string | null): string | null =>
  date !== null && date !== 'open' && isPartialDate(date) ? of(date) : null;

/** Whether a measure runs in one of the two years; without dates it may. */
function runsIn({ startDate, endDate }: MeasureRow, from: number): boolean {
  const start = edge(startDate, partialDateStart);
  const end = edge(endDate, partialDateEnd);
  return (start === null || start <= `${from + 1}-12-31`) && (end === null || end >= `${from}-01-01`);
}

function kindOf({ emphasis }: MeasureRow): string {
  return emphasis === null ? t.priority : emphasisWords[emphasis];
}

function strandTable(title: string, rows: readonly MeasureRow[], names: Names): Block {
  const shares = [1.6, 4, 3, 2.4, 2, 4];
  const places = (row: MeasureRow): string =>
    isDistrictWide(row)
      ? steeringReportTexts.allPlaces
      : row.municipalities.map((ags) => names.get(ags) ?? ags).join(', ');
  const kinds = [...new Set(rows.map(kindOf))];
  return {
    type: 'table',
    caption: t.caption(title),
    columns: t.columns.map((text, index) => ({ text, align: 'left', share: shares[index] ?? 1 })),
    rows: kinds.flatMap((kind): Table['rows'] => [
      { kind: 'group', cells: [textCell(kind)] },
      ...rows
        .filter((row) => kindOf(row) === kind)
        .map((row): Table['rows'][number] => ({
          kind: 'row',
          cells: [
            row.number,
            row.name,
            places(row),
            periodWords(row),
            statusWords[row.status ?? 'none'],
            nextText(row),
          ].map(textCell),
        })),
    ]),
  };
}

/** Schwerpunktsetzung: what stands first in two years, in both Arbeitsbereiche. */
export function priorities(context: ReadContext, options: BlockDocumentOptions): BlockDocument {
  const { db, clock } = context;
  const plan = planOf(db, options.recordId);
  const year = options.year ?? Number(clock.today().slice(0, 4));
  const names = new Map(listRegions(db).map(({ ags, name }) => [ags, name]));
  const rows = measureRows(db, plan.id, clock.today()).filter((row) => isPriority(row) && runsIn(row, year));
  const strands = countedTerms(db, 'strand').map(({ id, name }) => ({
    name,
    rows: rows.filter((row) => row.strands.includes(id)),
  }));
  const rest = rows.filter((row) => row.strands.length === 0);
  const parts = rest.length > 0 ? [...strands, { name: t.without, rows: rest }] : strands;
  const blocks = parts.flatMap(({ name, rows: own }): Block[] => [
    heading(name),
    own.length > 0 ? strandTable(name, own, names) : paragraph(t.none, 'note'),
  ]);
  return planDocument(
    context,
    { ...options, year },
    { title: t.title(year), subtitle: [plan.name, t.count(rows.length)] },
    rows.length > 0 ? [paragraph(t.lead, 'lead'), ...blocks] : [paragraph(t.noneAtAll)],
  );
}
