import {
  openWordFile,
  putPart,
  readPart,
  relationsOf,
  hasType,
  targetOf,
  writeWordFile,
  type WordPackage,
} from '../../../platform/word/package.ts';
import {
  all,
  attribute,
  child,
  childrenOf,
  make,
  walk,
  xmlText,
  type XmlElement,
} from '../../../platform/word/xml-tree.ts';
import { declareNamespaces, elements, graftOf, type Graft } from './graft.ts';
import { fillParagraph, namesIn, paragraphsIn, textOfParagraph } from './placeholders.ts';
import { headingLevels } from './styles.ts';
import { placeholderKey } from './values.rules.ts';

const besides = ['header', 'footer', 'footnotes', 'endnotes'];
/** The parts of a file that are printed: its text, heads and feet, notes. */
export const printedParts = (file: WordPackage): string[] => [
  file.main,
  ...relationsOf(file, file.main)
    .filter((relation) => besides.some((kind) => hasType(relation, kind)))
    .map((relation) => targetOf(file.main, relation))
    .filter((name) => file.parts.has(name)),
];

/** Width between the margins of the last section, in twentieths of a point; that of A4 where nothing is said. */
export function textWidthOf(file: WordPackage): number {
  const body = child(readPart(file, file.main).root, 'w:body');
  const section = body && childrenOf(body, 'w:sectPr').at(-1);
  const [size, margins] = [section && child(section, 'w:pgSz'), section && child(section, 'w:pgMar')];
  const of = (element: XmlElement | undefined, name: string, otherwise: number): number =>
    (element && Number(attribute(element, name))) || otherwise;
  return of(size, 'w:w', 11_906) - of(margins, 'w:left', 1_417) - of(margins, 'w:right', 1_417);
}

/** Paragraphs of this kind cut our content into the parts it was written for. */
export const partMark = (key: string): string => `verzahnt-teil:${key}`;
function partsOf(donor: WordPackage): Map<string, XmlElement[]> {
  const body = child(readPart(donor, donor.main).root, 'w:body');
  const parts = new Map<string, XmlElement[]>();
  let current: XmlElement[] = [];
  for (const element of body ? elements(body) : []) {
    const mark = element.name === 'w:p' ? /^verzahnt-teil:(.*)$/.exec(textOfParagraph(element))?.[1] : undefined;
    if (mark !== undefined) parts.set(mark, (current = []));
    else if (element.name !== 'w:sectPr') current.push(element);
  }
  return parts;
}

const styleOf = (paragraph: XmlElement): string | null => {
  const properties = child(paragraph, 'w:pPr');
  const style = properties && child(properties, 'w:pStyle');
  return style ? attribute(style, 'w:val') : null;
};
/** A paragraph that only held a placeholder goes, unless it ends a section or is all that a cell has. */
function dropEmpty(paragraph: XmlElement, parent: XmlElement): void {
  const properties = child(paragraph, 'w:pPr');
  const holds = ['w:drawing', 'w:pict', 'w:object', 'w:fldChar', 'w:fldSimple'];
  if (textOfParagraph(paragraph).trim() !== '' || (properties && child(properties, 'w:sectPr'))) return;
  if ([...walk(paragraph)].some(({ element }) => holds.includes(element.name))) return;
  const at = parent.children.indexOf(paragraph);
  const last = elements(parent).at(-1) === paragraph;
  if (parent.name === 'w:tc' && (last || elements(parent).filter(({ name }) => name === 'w:p').length === 1)) return;
  parent.children.splice(at, 1);
}

type Levels = ReadonlyMap<string, number>;
const levelOf = (paragraph: XmlElement, levels: Levels): number => levels.get(styleOf(paragraph) ?? '') ?? 0;
/** A heading of the house with nothing under it but a part that is empty goes with it. */
function dropHeading(paragraph: XmlElement, parent: XmlElement, levels: Levels): void {
  const around = elements(parent);
  const above = around[around.indexOf(paragraph) - 1];
  if (above?.name !== 'w:p' || levelOf(above, levels) === 0 || namesIn(above).length > 0) return;
  parent.children.splice(parent.children.indexOf(above), 1);
}

interface Filling {
  words: ReadonlyMap<string, string>;
  /** Keys of the parts, also of those that are empty. */
  parts: ReadonlySet<string>;
}

interface Source {
  content: ReadonlyMap<string, XmlElement[]>;
  graft: Graft;
  levels: Levels;
}
/** Puts the parts a paragraph asks for behind it, and words in place of names. */
function fillBody(root: XmlElement, { words, parts }: Filling, { content, graft, levels }: Source): void {
  for (const { paragraph, parent } of paragraphsIn(root)) {
    const names = namesIn(paragraph);
    if (names.length === 0) continue;
    const asked = names.map(placeholderKey).filter((key) => !words.has(key) && parts.has(key));
    const place = { style: styleOf(paragraph), inCell: parent.name === 'w:tc' };
    const nodes = asked.flatMap((key) => graft.adapt(content.get(key) ?? [], place));
    const alone = /^\s*\{\{[^{}]*\}\}\s*$/.test(textOfParagraph(paragraph));
    if (asked.length > 0 && nodes.length === 0 && alone) dropHeading(paragraph, parent, levels);
    parent.children.splice(parent.children.indexOf(paragraph) + 1, 0, ...nodes);
    fillParagraph(
      paragraph,
      (name) => words.get(placeholderKey(name)) ?? (parts.has(placeholderKey(name)) ? '' : null),
    );
    if (asked.length > 0) dropEmpty(paragraph, parent);
  }
}

/** In heads and feet there is only room for words. */
function fillWords(file: WordPackage, name: string, { words, parts }: Filling): void {
  const part = readPart(file, name);
  for (const { paragraph } of paragraphsIn(part.root)) {
    fillParagraph(paragraph, (one) => words.get(placeholderKey(one)) ?? (parts.has(placeholderKey(one)) ? '' : null));
  }
  putPart(file, name, part);
}

/** The title of the document is that of the file, for those who hear it and for search. */
function setTitle(file: WordPackage, title: string): void {
  const name = 'docProps/core.xml';
  if (!file.parts.has(name)) return;
  const core = readPart(file, name);
  const known = child(core.root, 'dc:title');
  if (known) known.children = [xmlText(title)];
  else {
    if (!core.root.attributes.includes('xmlns:dc='))
      core.root.attributes += ' xmlns:dc="http://purl.org/dc/elements/1.1/"';
    core.root.children.push(make('dc:title', '', [xmlText(title)]));
  }
  putPart(file, name, core);
}

/** The names a template asks for, as keys. */
export function askedNames(file: WordPackage): Set<string> {
  const names = printedParts(file).flatMap((name) =>
    paragraphsIn(readPart(file, name).root).flatMap(({ paragraph }) => namesIn(paragraph)),
  );
  return new Set(names.map(placeholderKey));
}

const titleKey = placeholderKey('Titel');

/**
 * Fills a template. `content` is a Word file of ours with the parts, each behind its mark; they become part of the
 * template with its styles, so that heading, table and picture stay what they are.
 */
export async function fillTemplate(template: WordPackage, filling: Filling, content: Buffer): Promise<Buffer> {
  const donor = await openWordFile(content);
  const part = readPart(template, template.main);
  const levels = headingLevels(template);
  const titled = paragraphsIn(part.root).some(
    ({ paragraph }) => namesIn(paragraph).map(placeholderKey).includes(titleKey) && levelOf(paragraph, levels) === 1,
  );
  let last = Math.max(0, ...all(part.root, 'wp:docPr').map((one) => Number(attribute(one, 'id')) || 0));
  const graft = graftOf(template, donor, !titled, () => (last += 1));
  declareNamespaces(part.root, readPart(donor, donor.main).root);
  fillBody(part.root, filling, { content: partsOf(donor), graft, levels });
  putPart(template, template.main, part);
  graft.finish();
  for (const name of printedParts(template)) if (name !== template.main) fillWords(template, name, filling);
  setTitle(template, filling.words.get(titleKey) ?? '');
  return writeWordFile(template);
}
