import { fold } from '../../../../shared/domain/text-folding.ts';
import { guidanceSheetWords } from '../synonyms/kind-words.ts';

const words = new Set(guidanceSheetWords.split('|').map((word) => fold(word)));

/** "Erläuterungen", "1 Hinweise", "Listen (nicht ändern)": sheets that explain or feed drop-downs. */
export function isGuidanceSheet(name: string): boolean {
  const parts = fold(name)
    .replace(/\([^)]*\)/g, ' ')
    .split(/[^a-z]+/)
    .filter((part) => part.length > 1);
  const text = parts.filter(
    (part) =>
      !['zum', 'zur', 'fuer', 'und', 'ausfuellen', 'die', 'der', 'blatt', 'tabelle', 'allgemeine'].includes(part),
  );
  return words.has(parts.join(' ')) || (text.length > 0 && text.length <= 3 && text.every((part) => words.has(part)));
}
