import { HeadingLevel, Paragraph, type Table } from 'docx';
import type { DirectorySectionView } from '../../../../../shared/domain/coverage-report/view-types.ts';
import { reportTexts as t } from '../../../../../shared/i18n/de/report.ts';
import { mm } from './page.ts';
import { bodyRow, cell, headRow, tableOf } from './parts.ts';
import { note, tableHead } from './styles.ts';

const widths = [mm(48), mm(34), mm(34), mm(30), mm(28)];

function section({ heading, note: remark, entries }: DirectorySectionView): (Paragraph | Table)[] {
  const rows = entries.map(({ name, provider, fields, targetGroups, where }) =>
    bodyRow([cell(name, { style: tableHead }), ...[provider, fields, targetGroups, where].map((text) => cell(text))]),
  );
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_3, text: heading }),
    ...(remark === null ? [] : [new Paragraph({ style: note, keepNext: true, text: remark })]),
    tableOf([headRow(t.directoryColumns), ...rows], widths),
  ];
}

/** The offers by municipality, each as a table that can be sorted and edited; starts on a new page. */
export function directorySection(sections: readonly DirectorySectionView[]): (Paragraph | Table)[] {
  if (sections.length === 0) return [];
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, pageBreakBefore: true, text: t.directoryHeading }),
    new Paragraph({ style: note, text: t.directoryNote }),
    ...sections.flatMap(section),
  ];
}
