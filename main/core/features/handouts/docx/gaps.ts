import { HeadingLevel, Paragraph, type Table } from 'docx';
import type { GapView } from '../../../../../shared/domain/coverage-report/view-types.ts';
import { reportTexts as t } from '../../../../../shared/i18n/de/report.ts';
import { mm } from './page.ts';
import { bodyRow, cell, headRow, tableOf } from './parts.ts';

const widths = [mm(28), mm(42), mm(58), mm(46)];

/** Only gaps that a person confirmed; nothing where there are none. */
export function gapSection(gaps: readonly GapView[]): (Paragraph | Table)[] {
  if (gaps.length === 0) return [];
  const { municipality, field, reason, planned } = t.gapColumns;
  const rows = gaps.map((gap) =>
    bodyRow([gap.municipality, gap.field, gap.reason, gap.planned].map((text) => cell(text))),
  );
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, text: t.gapsHeading }),
    tableOf([headRow([municipality, field, reason, planned]), ...rows], widths),
  ];
}
