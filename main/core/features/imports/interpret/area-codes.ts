import { displayText } from '../../../../../shared/domain/cell-text.ts';
import type { Cell } from '../../../../../shared/domain/sheet.ts';
import { cleanLine } from '../../../../../shared/domain/text-folding.ts';
import type { ReadingColumn } from './columns.ts';

const areaCode = /^(?:(?:orts|telefon|tel\.?)[- ]?)?(?:vorwahl|vorw\.?|ortsnetzkennzahl)$/i;
const isPhone = ({ field }: ReadingColumn): boolean => field === 'phone' || field === 'contactPhone';

/** By column of numbers: the column to its left in which its Vorwahl stands. */
export function areaCodeColumns(columns: readonly ReadingColumn[]): Map<ReadingColumn, ReadingColumn> {
  const pairs = columns.flatMap((code, at): [ReadingColumn, ReadingColumn][] => {
    const isCode = code.field === null && areaCode.test(cleanLine(code.header.split(' / ').at(-1) ?? ''));
    const number = isCode ? columns.slice(at + 1, at + 3).find(isPhone) : undefined;
    return number ? [[number, code]] : [];
  });
  return new Map(pairs);
}

/** "2133" and "51700" are 02133 51700; a number that has its Vorwahl itself stays as it is. */
export function withAreaCode(code: Cell, number: Cell): Cell {
  const [front, rest] = [code, number].map((cell) => cleanLine(displayText(cell)));
  if (!front || !rest || !/^\(?0?[1-9]\d{1,4}\)?[/-]?$/.test(front) || !/^[1-9][\d\s/.-]*$/.test(rest)) return number;
  return `0${front.replace(/\D/g, '').replace(/^0/, '')} ${rest}`;
}
