import { parseQuantity, quantityPartsOf } from '../quantity.ts';

export interface FigureSum {
  /** Null where nothing could be added up. */
  sum: number | null;
  /** At least one of them was said with "ca.". */
  about: boolean;
  /** Ranges, limits and words: said, but no number to add. */
  unread: number;
}

/** Adds what was reported as text; "ca. 50" counts as 50 and makes the sum "ca.", "10 bis 15" is not added. */
export function sumFigures(texts: readonly string[]): FigureSum {
  const result: FigureSum = { sum: null, about: false, unread: 0 };
  for (const text of texts) {
    const read = parseQuantity(text);
    const parts = read.ok ? quantityPartsOf(read.value) : null;
    if (!parts || (parts.relation !== 'exact' && parts.relation !== 'about')) {
      result.unread += 1;
      continue;
    }
    result.sum = (result.sum ?? 0) + parts.value;
    result.about ||= parts.relation === 'about';
  }
  return result;
}
