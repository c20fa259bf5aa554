import { putPart, readPart, relationsOf, hasType, targetOf, type WordPackage } from '../../../platform/word/package.ts';
import {
  attribute,
  child,
  childrenOf,
  isElement,
  make,
  setAttribute,
  type XmlElement,
} from '../../../platform/word/xml-tree.ts';

const nameOf = (style: XmlElement): string => {
  const name = child(style, 'w:name');
  return (name ? (attribute(name, 'w:val') ?? '') : '').toLowerCase();
};
const idOf = (style: XmlElement): string => attribute(style, 'w:styleId') ?? '';
const isDefault = (style: XmlElement): boolean => /^(1|true|on)$/.test(attribute(style, 'w:default') ?? '');
/** What a copied style says of face and colour: the house has its own. */
const ownLook = new Set(['w:rFonts', 'w:color']);
function withoutLook(element: XmlElement): void {
  element.children = element.children.filter((node) => !isElement(node) || !ownLook.has(node.name));
  for (const one of childrenOf(element)) withoutLook(one);
}

/** The part of a file that has this relation to its text, e.g. `styles`. */
export function partOf(file: WordPackage, kind: string): string | null {
  const relation = relationsOf(file, file.main).find((one) => hasType(one, kind));
  const name = relation ? targetOf(file.main, relation) : '';
  return file.parts.has(name) ? name : null;
}

export interface StyleMap {
  /** The style of the template for one of ours: the one of the same name, else ours is taken along. */
  of(id: string): string;
  finish(): void;
}

/** `raised`: our sections stand one level higher, because the template has no heading for the title. */
export function mapStyles(template: WordPackage, donor: WordPackage, raised: boolean): StyleMap {
  const name = partOf(template, 'styles');
  const part = name ? readPart(template, name) : null;
  const theirs = part ? childrenOf(part.root, 'w:style') : [];
  const ours = new Map(
    childrenOf(readPart(donor, partOf(donor, 'styles') ?? '').root, 'w:style').map((style) => [idOf(style), style]),
  );
  const byName = new Map(theirs.map((style) => [nameOf(style), idOf(style)]));
  const ids = new Set(theirs.map(idOf));
  const known = new Map<string, string>();

  function copy(style: XmlElement): string {
    const id = ids.has(idOf(style)) ? `Verzahnt${idOf(style)}` : idOf(style);
    const copied = structuredClone(style);
    setAttribute(copied, 'w:styleId', id);
    withoutLook(copied);
    for (const name of ['w:basedOn', 'w:next', 'w:link']) {
      const reference = child(copied, name);
      if (reference) setAttribute(reference, 'w:val', of(attribute(reference, 'w:val') ?? ''));
    }
    part?.root.children.push(copied);
    ids.add(id);
    return id;
  }
  function of(id: string): string {
    const level = /^Heading([2-9])$/.exec(id);
    const wanted = raised && level ? `Heading${Number(level[1]) - 1}` : id;
    const found = known.get(wanted);
    if (found !== undefined) return found;
    const style = ours.get(wanted);
    if (!style || !part) return wanted;
    const kind = attribute(style, 'w:type');
    const standard = theirs.find((one) => isDefault(one) && attribute(one, 'w:type') === kind);
    const same = isDefault(style) && standard ? idOf(standard) : byName.get(nameOf(style));
    // A style may name itself as the one that follows.
    known.set(wanted, same ?? wanted);
    const mapped = same ?? copy(style);
    known.set(wanted, mapped);
    return mapped;
  }
  return { of, finish: () => name && part && putPart(template, name, part) };
}

/** The levels of the styles that are headings, by their id; the id is German in a German Word, the name never. */
export function headingLevels(file: WordPackage): ReadonlyMap<string, number> {
  const name = partOf(file, 'styles');
  const styles = name ? childrenOf(readPart(file, name).root, 'w:style') : [];
  return new Map(
    styles.flatMap((style): [string, number][] => {
      const level = /^heading (\d)$/.exec(nameOf(style))?.[1];
      return level ? [[idOf(style), Number(level)]] : [];
    }),
  );
}

const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const relationTo = (id: string, kind: string, target: string): XmlElement =>
  make('Relationship', `Id="${id}" Type="${officeRelations}/${kind}" Target="${target}"`);
