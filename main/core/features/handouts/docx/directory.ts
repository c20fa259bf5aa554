import { HeadingLevel, Paragraph } from 'docx';
import type { DirectorySectionView } from '../../../../../shared/domain/coverage-report/view-types.ts';
import { reportTexts as t } from '../../../../../shared/i18n/de/report.ts';
import { Columns, type Content } from './columns.ts';
import { entryLine } from './entries.ts';
import { note } from './styles.ts';

const section = ({ heading, note: remark, entries }: DirectorySectionView): Paragraph[] => [
  new Paragraph({ heading: HeadingLevel.HEADING_3, text: heading }),
  ...(remark === null ? [] : [new Paragraph({ style: note, keepNext: true, text: remark })]),
  ...entries.map((one) => entryLine(one)),
];

/** The offers by municipality in two columns, as in print; starts on a new page. */
export function directorySection(sections: readonly DirectorySectionView[]): Content {
  if (sections.length === 0) return [];
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, pageBreakBefore: true, text: t.directoryHeading }),
    new Paragraph({ style: note, text: t.directoryNote }),
    new Columns(sections.flatMap(section)),
  ];
}
