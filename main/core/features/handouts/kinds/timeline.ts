import type { Block, BlockDocument, BlockDocumentOptions, Shape } from '../../../../../shared/contract/documents.ts';
import type { MeasureRow } from '../../../../../shared/contract/planning.ts';
import {
  barOf,
  placeOfDate,
  placeOfDay,
  yearList,
  yearsOf,
  type YearSpan,
} from '../../../../../shared/domain/planning/time-scale.ts';
import { paragraph } from '../../../../../shared/domain/documents/blocks.ts';
import { statusReportTexts } from '../../../../../shared/i18n/de/status-report.ts';
import { formatInstant } from '../../../../../shared/i18n/format.ts';
import type { ReadContext } from '../../../platform/context.ts';
import { measureRows, planOf } from '../../planning/index.ts';
import { readSettings } from '../../settings/index.ts';

const t = statusReportTexts.timeline;
/** Millimetres of the drawing on each paper, and how many lines fit the first sheet and the others. */
const sheets = {
  'A3 landscape': { width: 380, title: 118, pitch: 6, size: 3.1, first: 32, lines: 38 },
  'A4 landscape': { width: 257, title: 82, pitch: 5, size: 2.5, first: 22, lines: 29 },
} as const;
type Sheet = (typeof sheets)[keyof typeof sheets];
type Line = { heading: string } | { row: MeasureRow };

const black = '#000';
/** The lines of a name beside its bar; the face is about half as wide as high. */
function nameLines(row: MeasureRow, { title, size }: Sheet): string[] {
  const most = Math.floor((title - size * 3) / (size * 0.52));
  const lines = [`${row.number} `];
  for (const word of row.name.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`;
    if (longer.length <= most) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines;
}
/** How many times as high as one of a single line. */
const lineHeight = 0.65;
const heightOf = (line: Line, sheet: Sheet): number =>
  'row' in line ? 1 + lineHeight * (nameLines(line.row, sheet).length - 1) : 1;

function lightShape(row: MeasureRow, x: number, y: number, size: number): Shape[] {
  const half = size / 2;
  switch (row.trafficLight) {
    case 'onTrack':
      return [{ shape: 'circle', x, y, r: half, fill: black }];
    case 'deviation':
      return [{ shape: 'path', d: `M${x} ${y - half}L${x + half} ${y + half}L${x - half} ${y + half}Z`, fill: black }];
    case 'atRisk':
      return [{ shape: 'rect', x: x - half, y: y - half, width: size, height: size, fill: black }];
    default:
      return [];
  }
}

function milestoneShapes(
  row: MeasureRow,
  at: (share: number) => number,
  y: number,
  size: number,
  span: YearSpan,
): Shape[] {
  return row.milestones.flatMap((one): Shape[] => {
    const place = placeOfDate(one.dueDate, span);
    if (place === null) return [];
    const [x, half] = [at(place), size * 0.55];
    const d = `M${x} ${y - half}L${x + half} ${y}L${x} ${y + half}L${x - half} ${y}Z`;
    return [{ shape: 'path', d, fill: one.doneDay ? black : '#fff', stroke: black, strokeWidth: 0.25 }];
  });
}

function measureShapes(row: MeasureRow, y: number, sheet: Sheet, span: YearSpan): Shape[] {
  const { width, title, size, pitch } = sheet;
  const at = (share: number): number => title + share * (width - title);
  const middle = y + pitch / 2;
  const names = nameLines(row, sheet).map((text, index): Shape => {
    const base = middle + size * 0.36 + index * pitch * lineHeight;
    return { shape: 'text', x: size * 1.6, y: base, size, anchor: 'start', text };
  });
  const shapes: Shape[] = [...lightShape(row, size * 0.6, middle, size * 0.8), ...names];
  const bar = barOf(row.startDate, row.endDate, span);
  if (bar) {
    const height = pitch * 0.4;
    const box = { shape: 'rect', y: middle - height / 2, height } as const;
    const long = at(bar.right) - at(bar.left);
    const done = row.status === 'implemented' ? 100 : (row.progress ?? 0);
    const whole = { ...box, x: at(bar.left), width: long };
    // The outline over what is done, or it would be thinner there.
    shapes.push({ ...whole, fill: '#fff' });
    if (done > 0) shapes.push({ ...whole, width: (long * done) / 100, fill: '#777' });
    shapes.push({ ...whole, fill: 'none', stroke: black, strokeWidth: 0.25 });
  }
  return [...shapes, ...milestoneShapes(row, at, middle, size, span)];
}

/** Years with their quarters, and today. */
function frame(height: number, sheet: Sheet, span: YearSpan, today: string): Shape[] {
  const { width, title, size, pitch } = sheet;
  const at = (day: string): number => title + placeOfDay(day, span) * (width - title);
  const years = yearList(span).flatMap((year): Shape[] => [
    { shape: 'path', d: `M${at(`${year}-01-01`)} 0V${height}`, stroke: black, strokeWidth: 0.3 },
    {
      shape: 'text',
      x: at(`${year}-01-01`) + 1,
      y: pitch * 0.7,
      size,
      anchor: 'start',
      bold: true,
      text: String(year),
    },
    ...['04-01', '07-01', '10-01'].map((day): Shape => ({
      shape: 'path',
      d: `M${at(`${year}-${day}`)} ${pitch}V${height}`,
      stroke: '#bbb',
      strokeWidth: 0.15,
      dash: '0.6 0.6',
    })),
  ]);
  const now: Shape[] = [
    { shape: 'path', d: `M${at(today)} 0V${height}`, stroke: black, strokeWidth: 0.5, dash: '1.6 0.8' },
    { shape: 'text', x: at(today) - 0.8, y: pitch * 0.7, size: size * 0.9, anchor: 'end', halo: true, text: t.today },
  ];
  return [...years, ...now];
}

function sheetDrawing(lines: readonly Line[], sheet: Sheet, span: YearSpan, today: string) {
  const { width, pitch, size } = sheet;
  let below = pitch * 1.1;
  const shapes = lines.flatMap((line): Shape[] => {
    const y = below;
    below += pitch * heightOf(line, sheet);
    const rule: Shape = { shape: 'path', d: `M0 ${y}H${width}`, stroke: '#ccc', strokeWidth: 0.15 };
    if ('row' in line) return [rule, ...measureShapes(line.row, y, sheet, span)];
    return [rule, { shape: 'text', x: 0, y: y + pitch * 0.68, size, anchor: 'start', bold: true, text: line.heading }];
  });
  const height = below + pitch * 0.1;
  return { width, height, shapes: [...frame(height, sheet, span, today), ...shapes] };
}

/** The lines of each sheet; a heading goes with its first measure. */
function partsOf(lines: readonly Line[], sheet: Sheet): Line[][] {
  const parts: Line[][] = [[]];
  let room: number = sheet.first;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const height = heightOf(line, sheet);
    const needed = height + ('heading' in line && next ? heightOf(next, sheet) : 0);
    if (needed > room && parts.at(-1)?.length) {
      parts.push([]);
      room = sheet.lines;
    }
    parts.at(-1)?.push(line);
    room -= height;
  }
  return parts;
}

/** The plan over the years, to be hung up: as many sheets as it takes. */
export function timelinePoster({ db, clock }: ReadContext, options: BlockDocumentOptions): BlockDocument {
  const plan = planOf(db, options.recordId);
  const today = clock.today();
  const asOf = clock.now();
  const rows = measureRows(db, plan.id, today);
  const span = yearsOf(
    rows.flatMap((row) => [row.startDate, row.endDate]),
    today,
    8,
  );
  const paper = options.paper === 'A4 landscape' ? 'A4 landscape' : 'A3 landscape';
  const sheet = sheets[paper];
  const fields = [...new Set(rows.map((row) => row.fieldOfAction))];
  const lines = fields.flatMap((field): Line[] => [
    { heading: plan.fieldName(field) },
    ...rows.filter((row) => row.fieldOfAction === field).map((row) => ({ row })),
  ]);
  const parts = partsOf(lines, sheet);
  const settings = readSettings(db);
  return {
    options: { ...options, recordId: plan.id },
    settings,
    title: t.title,
    subtitle: [plan.name, statusReportTexts.count(rows.length), statusReportTexts.asOf(formatInstant(asOf))].join(
      ' · ',
    ),
    foot: [[settings.districtName, settings.office].filter(Boolean).join(', '), statusReportTexts.source],
    paper,
    blocks: [
      paragraph(t.legend, 'note'),
      ...parts.map((shown, part): Block => ({
        type: 'drawing',
        drawing: sheetDrawing(shown, sheet, span, today),
        alt: t.alt(shown.filter((line) => 'row' in line).length, span.from, span.to),
        caption: t.caption(span.from, span.to, part + 1, parts.length),
      })),
    ],
    surveyId: '',
    asOf,
  };
}
