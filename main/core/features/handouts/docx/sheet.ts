import { ColumnBreak, HeadingLevel, LeaderType, Paragraph, Tab, TabStopType, TextRun, type Table } from 'docx';
import type {
  SheetEntryView,
  SheetView,
  StatementView,
} from '../../../../../shared/domain/municipality-sheet/sheet-view.ts';
import { sheetTexts as t } from '../../../../../shared/i18n/de/municipality-sheet.ts';
import { Columns, type Content } from './columns.ts';
import { pageHead } from './head.ts';
import { mm } from './page.ts';
import { bodyRow, cell, closeTable, headRow } from './parts.ts';
import { entry, note, tableHead, tableText } from './styles.ts';

/** Closer than in a report: the sheet is one page. */
const heading = (text: string): Paragraph =>
  new Paragraph({ heading: HeadingLevel.HEADING_2, text, spacing: { before: 120, after: 40 } });
const remark = (text: string): Paragraph => new Paragraph({ style: note, spacing: { after: 0 }, text });
/** Half points. */
const size = { full: 17, close: 15, some: 15, short: 15, names: 15 } as const;

/** Statements at the left, the form to be filled in at the right, in millimetres. */
const beside = [110, 57] as const;
const statementWidths = [mm(54), mm(56)];
const saidOf = ({ statement, others, gap }: StatementView): string =>
  [[statement, others].filter(Boolean).join(', '), ...(gap ? [t.gapReason(gap.reason, gap.planned)] : [])].join('. ');
function statements(view: SheetView): (Paragraph | Table)[] {
  const { field, statement } = t.statementColumns;
  const rows = view.statements.map((one) => bodyRow([one.field, saidOf(one)].map((text) => cell(text))));
  return [
    heading(t.statementsHeading),
    closeTable([headRow([field, statement]), ...rows], statementWidths),
    // Word wants a paragraph after a table; it carries the break to the other column.
    new Paragraph({ style: note, spacing: { after: 0 }, children: [new ColumnBreak()] }),
  ];
}

/** Lines to fill in by hand or at the keyboard. */
const line = (label = ''): Paragraph =>
  new Paragraph({
    style: tableText,
    spacing: { before: 200 },
    tabStops: [{ type: TabStopType.RIGHT, position: mm(beside[1]), leader: LeaderType.UNDERSCORE }],
    children: [new TextRun({ children: [label, new Tab()] })],
  });
function release(): Paragraph[] {
  const { agree, agreeWithChanges, wishes, name, date, signature } = t.release;
  return [
    heading(t.release.heading),
    ...[agree, agreeWithChanges].map(
      (text) => new Paragraph({ style: tableText, spacing: { before: 60 }, text: `☐ ${text}` }),
    ),
    new Paragraph({ style: tableHead, spacing: { before: 120 }, text: wishes }),
    ...['', '', '', name, date, signature].map((label) => line(label)),
  ];
}

function entryLine({ name, details, byOthers }: SheetEntryView, form: SheetView['form']): Paragraph {
  const words = [...(byOthers ? [`(${t.byOthers})`] : []), details.join(' · ')].filter(Boolean).join(' ');
  return new Paragraph({
    style: entry,
    keepLines: true,
    spacing: { after: form === 'full' ? 40 : 17 },
    children: [
      new TextRun({ text: name, bold: true, size: size[form] }),
      ...(words === '' ? [] : [new TextRun({ text: `  ${words}`, size: size[form] })]),
    ],
  });
}
function offers(view: SheetView): Content {
  const { form, condensed, more } = view;
  if (view.offers.length === 0) return [heading(view.offersHeading), remark(t.noOffers)];
  const widths = form === 'short' || form === 'names' ? [53.3, 53.3, 53.3] : null;
  return [
    heading(view.offersHeading),
    ...(condensed === '' ? [] : [remark(condensed)]),
    new Columns(
      view.offers.map((offer) => entryLine(offer, form)),
      widths,
    ),
    ...(more === ''
      ? []
      : [new Paragraph({ style: note, spacing: { after: 0 }, children: [new TextRun({ text: more, bold: true })] })]),
  ];
}

const running = (title: string, names: readonly string[], none: string): Paragraph[] => [
  heading(title),
  new Paragraph({ style: entry, children: [new TextRun({ text: names.join(' · ') || none, size: size.close })] }),
];

/** The Kommunenblatt in the order of the printed one, on one page like it. */
export const sheetContent = (view: SheetView): Content => [
  ...pageHead(view),
  ...[view.intro, `${view.answer} ${view.responses}.`].map(remark),
  ...(view.release ? [view.release.sentence, ...view.release.changed.map((line) => `– ${line}`)].map(remark) : []),
  new Columns([...statements(view), ...release()], beside),
  ...offers(view),
  ...(view.districtWide.length === 0 ? [] : running(view.districtWideHeading, view.districtWide, '')),
  ...running(t.sourcesHeading, view.sources, t.noSources),
];
