import { Paragraph, TextRun } from 'docx';
import { entry } from './styles.ts';

interface Entry {
  name: string;
  details: readonly string[];
}

/**
 * An offer as in print: its name and what there is to say of it, on the same line (Kommunenblatt) or under it (directory).
 * As a table to be sorted the offers stand in the Excel file.
 */
export function entryLine({ name, details }: Entry, place: 'beside' | 'under'): Paragraph {
  const words = details.join(' · ');
  const more = place === 'under' ? new TextRun({ text: words, break: 1 }) : new TextRun(`  ${words}`);
  return new Paragraph({
    style: entry,
    keepLines: true,
    children: [new TextRun({ text: name, bold: true }), ...(words === '' ? [] : [more])],
  });
}
