import { isElement, make, plainText, walk, xmlText, type XmlElement } from '../../../platform/word/xml-tree.ts';

/** A `w:t` with its run; Word cuts a line into as many as it likes. */
interface Piece {
  node: XmlElement;
  run: XmlElement;
  text: string;
}
export interface FoundPlaceholder {
  name: string;
  from: number;
  to: number;
}

/** The texts of a paragraph in order; a text box in it has paragraphs of its own, deleted text does not count. */
function piecesOf(element: XmlElement): Piece[] {
  return element.children.flatMap((node): Piece[] => {
    if (!isElement(node) || ['w:txbxContent', 'w:del', 'w:p'].includes(node.name)) return [];
    if (node.name !== 'w:t') return piecesOf(node);
    const text = node.children.filter((one) => typeof one === 'string').join('');
    return [{ node, run: element, text: plainText(text) }];
  });
}
const lineOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

const pattern = /\{\{([^{}]{1,80})\}\}/g;
const placeholdersOf = (line: string): FoundPlaceholder[] =>
  [...line.matchAll(pattern)].map((match) => ({
    name: (match[1] ?? '').trim(),
    from: match.index,
    to: match.index + match[0].length,
  }));

export const paragraphsIn = (root: XmlElement): { paragraph: XmlElement; parent: XmlElement }[] =>
  [...walk(root)].flatMap(({ element, parent }) => (element.name === 'w:p' ? [{ paragraph: element, parent }] : []));
export const textOfParagraph = (paragraph: XmlElement): string => lineOf(piecesOf(paragraph));
export const namesIn = (paragraph: XmlElement): string[] =>
  placeholdersOf(textOfParagraph(paragraph)).map(({ name }) => name);
/** What stands behind braces that do not close, or before some that never opened. */
export function brokenIn(paragraph: XmlElement): string[] {
  const rest = textOfParagraph(paragraph).replaceAll(pattern, '');
  return /\{\{|\}\}/.test(rest) ? [rest.slice(Math.max(0, rest.search(/\{\{|\}\}/))).slice(0, 40)] : [];
}

function setText(node: XmlElement, text: string): void {
  node.children = [xmlText(text)];
  if (!node.attributes.includes('xml:space')) node.attributes = `${node.attributes} xml:space="preserve"`.trim();
}

/** A line break in a value is one in Word. */
function breakLines({ node, run }: Piece): void {
  const text = plainText(node.children.filter((one) => typeof one === 'string').join(''));
  if (!text.includes('\n')) return;
  const lines = text.split('\n').flatMap((line, index) => {
    const piece = make('w:t', 'xml:space="preserve"', [xmlText(line)]);
    return index === 0 ? [piece] : [make('w:br'), piece];
  });
  run.children.splice(run.children.indexOf(node), 1, ...lines);
}

/** Puts values in place of placeholders; one whose value is null stays. The first piece keeps its look and takes the value. */
export function fillParagraph(paragraph: XmlElement, valueOf: (name: string) => string | null): void {
  const pieces = piecesOf(paragraph);
  let changed = false;
  for (const { name, from, to } of placeholdersOf(lineOf(pieces)).toReversed()) {
    const value = valueOf(name);
    if (value === null) continue;
    changed = true;
    let at = 0;
    let written = false;
    for (const piece of pieces) {
      const [start, end] = [at, at + piece.text.length];
      at = end;
      if (end <= from || start >= to) continue;
      const [before, after] = [
        piece.text.slice(0, Math.max(0, from - start)),
        piece.text.slice(Math.min(piece.text.length, to - start)),
      ];
      piece.text = before + (written ? '' : value) + after;
      written = true;
    }
  }
  if (!changed) return;
  for (const piece of pieces) setText(piece.node, piece.text);
  for (const piece of pieces) breakLines(piece);
}
