import { foldings } from '../../../../shared/domain/text-folding.ts';

const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const column = (name: string, folded: string): string =>
  `${name} : (${words(folded)
    .map((word) => `"${word}"*`)
    .join(' AND ')})`;

/**
 * The FTS5 expression for what a person typed: every word as a prefix, in either folding, so that Mueller and
 * Muller both find Müller. Null where nothing searchable was typed.
 */
export function searchExpression(text: string): string | null {
  const [short, long] = foldings(text);
  if (words(short).length === 0) return null;
  return `(${column('short', short)}) OR (${column('long', long)})`;
}
