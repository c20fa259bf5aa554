import { HeadingLevel, Paragraph, type Table } from 'docx';
import type { DirectoryEntryView } from '../../../../../shared/domain/coverage-report/view-types.ts';
import type { SheetView, StatementView } from '../../../../../shared/domain/municipality-sheet/sheet-view.ts';
import { sheetTexts as t } from '../../../../../shared/i18n/de/municipality-sheet.ts';
import { Columns, type Content } from './columns.ts';
import { entryLine } from './entries.ts';
import { pageHead } from './head.ts';
import { mm } from './page.ts';
import { bodyRow, cell, headRow, tableOf } from './parts.ts';
import { sourceSection } from './sources.ts';
import { note, tableHead } from './styles.ts';

const heading = (text: string): Paragraph => new Paragraph({ heading: HeadingLevel.HEADING_2, text });
const remark = (text: string): Paragraph => new Paragraph({ style: note, text });

const statementWidths = [mm(70), mm(54), mm(50)];
const saidOf = ({ statement, gap }: StatementView): string =>
  gap === null ? statement : `${statement}. ${t.gapReason(gap.reason, gap.planned)}`;
function statements(view: SheetView): (Paragraph | Table)[] {
  const { field, statement, fromOthers } = t.statementColumns;
  const rows = view.statements.map((one) => bodyRow([one.field, saidOf(one), one.others].map((text) => cell(text))));
  return [heading(t.statementsHeading), tableOf([headRow([field, statement, fromOthers]), ...rows], statementWidths)];
}

const entries = (offers: readonly (DirectoryEntryView & { byOthers?: boolean })[]): Columns =>
  new Columns(
    offers.map(({ name, details, byOthers }) =>
      entryLine({ name: byOthers ? `${name} (${t.byOthers})` : name, details }, 'beside'),
    ),
  );
const offers = (view: SheetView): Content => [
  heading(view.offersHeading),
  view.offers.length === 0 ? remark(t.noOffers) : entries(view.offers),
  ...(view.districtWide.length === 0
    ? []
    : [
        heading(t.districtWideHeading(view.districtWide.length)),
        remark(t.districtWideNote),
        entries(view.districtWide),
      ]),
];

/** Lines to fill in by hand or at the keyboard. */
function release(): (Paragraph | Table)[] {
  const { agree, agreeWithChanges, wishes, name, date, signature } = t.release;
  const rows = [wishes, name, date, signature].map((label) => bodyRow([cell(label, { style: tableHead }), cell('')]));
  return [
    heading(t.release.heading),
    ...[agree, agreeWithChanges].map((text) => new Paragraph({ text: `☐ ${text}` })),
    tableOf(rows, [mm(44), mm(130)], true),
  ];
}

/** The Kommunenblatt in the order of the printed one; the approval stands at its end. */
export const sheetContent = (view: SheetView): Content => [
  ...pageHead(view),
  remark(view.intro),
  remark(`${view.answer} ${view.responses}.`),
  ...(view.release ? [view.release.sentence, ...view.release.changed.map((line) => `– ${line}`)].map(remark) : []),
  ...statements(view),
  ...offers(view),
  ...sourceSection(view.sources, { note: t.sourcesNote, none: t.noSources }),
  ...release(),
  // Word wants a paragraph after the last table of a document.
  remark(''),
];
