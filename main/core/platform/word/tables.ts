import { readPart, type WordPackage } from './package.ts';
import { all, child, childrenOf, isElement, plainText, type XmlElement } from './xml-tree.ts';

/** What a paragraph says; deleted words do not count, a break is a new line. */
function paragraphText(element: XmlElement): string {
  return element.children
    .map((node) => {
      if (!isElement(node) || ['w:del', 'w:pPr', 'w:rPr', 'w:instrText'].includes(node.name)) return '';
      if (node.name === 'w:t') return plainText(node.children.filter((one) => typeof one === 'string').join(''));
      if (node.name === 'w:br' || node.name === 'w:cr') return '\n';
      return node.name === 'w:tab' ? ' ' : paragraphText(node);
    })
    .join('');
}
const cellText = (cell: XmlElement): string => childrenOf(cell, 'w:p').map(paragraphText).join('\n').trim();

/** A cell over several columns stands in the first of them. */
function rowCells(row: XmlElement): string[] {
  return childrenOf(row, 'w:tc').flatMap((cell) => {
    const properties = child(cell, 'w:tcPr');
    const span = properties && child(properties, 'w:gridSpan');
    const width = Math.min(60, Number(span ? /w:val="(\d+)"/.exec(span.attributes)?.[1] : 1) || 1);
    return [cellText(cell), ...Array.from({ length: width - 1 }, () => '')];
  });
}

/** The tables of a Word file, row by row; a table inside a cell is a table of its own. */
export function wordTables(file: WordPackage): string[][][] {
  return all(readPart(file, file.main).root, 'w:tbl').map((table) => childrenOf(table, 'w:tr').map(rowCells));
}
