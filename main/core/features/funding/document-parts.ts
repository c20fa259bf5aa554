import type {
  Block,
  BlockDocument,
  BlockDocumentOptions,
  DocumentCell,
  TableBlock,
} from '../../../../shared/contract/documents.ts';
import { officeLine } from '../../../../shared/domain/coverage-report/report-view.ts';
import { numberCell, textCell } from '../../../../shared/domain/documents/blocks.ts';
import { fundingTexts } from '../../../../shared/i18n/de/funding.ts';
import { reportTexts } from '../../../../shared/i18n/de/report.ts';
import { formatAmount, formatInstant } from '../../../../shared/i18n/format.ts';
import type { ReadContext } from '../../platform/context.ts';
import { readSettings } from '../settings/index.ts';

type Row = Extract<Block, { type: 'table' }>['rows'][number];

/** Cents as an amount Excel can add. */
export const amountCell = (cents: number): DocumentCell =>
  numberCell(cents / 100, cents === 0 ? '–' : formatAmount(cents));
export const textRow = (texts: readonly string[]): Row => ({ kind: 'row', cells: texts.map(textCell) });

interface Column {
  text: string;
  share: number;
  right?: boolean;
}
export const table = (caption: string, columns: readonly Column[], rows: Row[]): TableBlock => ({
  type: 'table',
  caption,
  columns: columns.map(({ text, share, right }) => ({ text, share, align: right ? 'right' : 'left' })),
  rows,
});

/** The year a report speaks of; without one the present. */
export const yearOf = ({ clock }: ReadContext, { year }: BlockDocumentOptions): number =>
  year ?? Number(clock.today().slice(0, 4));

/** Head of a document about money; figures of rounds are no part of it. */
export function fundingDocument(
  context: ReadContext,
  options: BlockDocumentOptions,
  title: string,
  blocks: Block[],
  paper: BlockDocument['paper'] = 'A4',
): BlockDocument {
  const settings = readSettings(context.db);
  const asOf = context.clock.now();
  return {
    options,
    settings,
    title,
    subtitle: reportTexts.asOf(formatInstant(asOf)),
    foot: [fundingTexts.documents.foot, officeLine(settings)].filter(Boolean),
    paper,
    blocks,
    surveyId: '',
    asOf,
  };
}
