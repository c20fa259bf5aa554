import { Paragraph, TextRun } from 'docx';
import { entry } from './styles.ts';

interface Entry {
  name: string;
  details: readonly string[];
}

/**
 * An offer of the directory as in print: its name and under it what there is to say of it.
 * As a table to be sorted the offers stand in the Excel file.
 */
export function entryLine({ name, details }: Entry): Paragraph {
  const words = details.join(' · ');
  return new Paragraph({
    style: entry,
    keepLines: true,
    children: [
      new TextRun({ text: name, bold: true }),
      ...(words === '' ? [] : [new TextRun({ text: words, break: 1 })]),
    ],
  });
}
