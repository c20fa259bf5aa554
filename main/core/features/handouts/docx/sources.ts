import { HeadingLevel, Paragraph, type Table } from 'docx';
import type { SourceView } from '../../../../../shared/domain/coverage-report/view-types.ts';
import { reportTexts as t } from '../../../../../shared/i18n/de/report.ts';
import { mm } from './page.ts';
import { bodyRow, cell, headRow, tableOf } from './parts.ts';
import { note } from './styles.ts';

const widths = [mm(50), mm(94), mm(30)];

/** Which returns the figures come from. */
export function sourceSection(sources: readonly SourceView[]): (Paragraph | Table)[] {
  const rows = sources.map(({ sender, fileName, takenOver }) =>
    bodyRow([sender, fileName, takenOver].map((text) => cell(text))),
  );
  const table = tableOf([headRow([t.sender, t.file, t.takenOver]), ...rows], widths);
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, text: t.sources }),
    new Paragraph({ style: note, keepNext: true, text: sources.length === 0 ? t.noSources : t.sourcesNote }),
    // Word wants a paragraph after the last table of a document.
    ...(sources.length === 0 ? [] : [table, new Paragraph({ style: note, text: '' })]),
  ];
}
