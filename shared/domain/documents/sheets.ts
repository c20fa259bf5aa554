import type { BlockDocument } from '../../contract/documents.ts';

export type Paper = BlockDocument['paper'];

/** The sheets a document may be printed on, in millimetres, with the same margin at both sides. */
const sheets: Record<Paper, readonly [width: number, height: number]> = {
  A4: [210, 297],
  A5: [148, 210],
  'A4 landscape': [297, 210],
  A3: [297, 420],
  'A3 landscape': [420, 297],
};
export const sideMargin = 18;

export function sheetOf(paper: Paper): { width: number; height: number; textWidth: number } {
  const [width, height] = sheets[paper];
  return { width, height, textWidth: width - 2 * sideMargin };
}
