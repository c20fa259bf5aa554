import {
  declareType,
  putPart,
  readPart,
  relationsName,
  relationsOf,
  targetOf,
  type WordPackage,
} from '../../../platform/word/package.ts';
import {
  attribute,
  child,
  isElement,
  make,
  setAttribute,
  walk,
  type XmlElement,
} from '../../../platform/word/xml-tree.ts';
import { NumberingMap } from './numbering.ts';
import { mapStyles } from './styles.ts';

const pictureTypes: Record<string, string> = { png: 'image/png', jpg: 'image/jpeg', svg: 'image/svg+xml' };

/** Pictures of ours become parts of the template. */
class PictureMap {
  readonly #template: WordPackage;
  readonly #donor: WordPackage;
  readonly #known = new Map<string, string>();
  readonly #added: XmlElement[] = [];

  constructor(template: WordPackage, donor: WordPackage) {
    this.#template = template;
    this.#donor = donor;
  }

  of(id: string): string {
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const relation = relationsOf(this.#donor, this.#donor.main).find((one) => attribute(one, 'Id') === id);
    if (!relation) return id;
    const source = targetOf(this.#donor.main, relation);
    const ending = source.split('.').at(-1) ?? '';
    const mapped = `rIdVerzahnt${this.#known.size + 1}`;
    const target = `word/media/verzahnt${this.#known.size + 1}.${ending}`;
    this.#template.parts.set(target, this.#donor.parts.get(source) ?? Buffer.alloc(0));
    declareType(this.#template, 'Default', ending, pictureTypes[ending] ?? 'application/octet-stream');
    this.#added.push(make('Relationship', `Id="${mapped}" Type="${attribute(relation, 'Type')}" Target="/${target}"`));
    this.#known.set(id, mapped);
    return mapped;
  }

  finish(): void {
    if (this.#added.length === 0) return;
    const relations = readPart(this.#template, relationsName(this.#template.main));
    relations.root.children.push(...this.#added);
    putPart(this.#template, relationsName(this.#template.main), relations);
  }
}

/** Names of namespaces our parts use and the template does not declare. */
export function declareNamespaces(target: XmlElement, source: XmlElement): void {
  for (const [declaration, prefix] of source.attributes.matchAll(/xmlns:(\w+)="[^"]*"/g)) {
    if (!new RegExp(`xmlns:${prefix}\\s*=`).test(target.attributes)) target.attributes += ` ${declaration}`;
  }
}

/** Paragraphs without a style of their own take that of the placeholder's paragraph. */
function takeStyle(paragraph: XmlElement, style: string): void {
  const properties = child(paragraph, 'w:pPr');
  if (properties && child(properties, 'w:pStyle')) return;
  const named = make('w:pStyle', `w:val="${style}"`);
  if (properties) properties.children.unshift(named);
  else paragraph.children.unshift(make('w:pPr', '', [named]));
}
/** In a cell a table is as wide as the cell. */
function fitCell(table: XmlElement): void {
  const properties = child(table, 'w:tblPr');
  const width = properties && child(properties, 'w:tblW');
  if (width) width.attributes = 'w:w="5000" w:type="pct"';
}

export interface GraftPlace {
  /** Style of the paragraph that held the placeholder. */
  style: string | null;
  inCell: boolean;
}
export interface Graft {
  /** Our content as it stands in the template: its styles, lists, pictures and numbers. */
  adapt(nodes: readonly XmlElement[], place: GraftPlace): XmlElement[];
  finish(): void;
}

const styleReferences = new Set(['w:pStyle', 'w:rStyle', 'w:tblStyle']);
const pictureReferences = ['r:embed', 'r:link', 'r:id'];

/** `nextId` numbers pictures and bookmarks above those of the template. */
export function graftOf(template: WordPackage, donor: WordPackage, raised: boolean, nextId: () => number): Graft {
  const styles = mapStyles(template, donor, raised);
  const numbering = new NumberingMap(template, donor);
  const pictures = new PictureMap(template, donor);
  function adaptElement(element: XmlElement): void {
    const value = attribute(element, 'w:val') ?? '';
    if (styleReferences.has(element.name)) setAttribute(element, 'w:val', styles.of(value));
    if (element.name === 'w:numId') setAttribute(element, 'w:val', numbering.of(value));
    if (element.name === 'wp:docPr') setAttribute(element, 'id', String(nextId()));
    for (const name of pictureReferences) {
      const id = attribute(element, name);
      if (id !== null) setAttribute(element, name, pictures.of(id));
    }
  }
  return {
    adapt: (nodes, { style, inCell }) =>
      nodes.map((node) => {
        const copied = structuredClone(node);
        adaptElement(copied);
        for (const { element } of walk(copied)) adaptElement(element);
        if (copied.name === 'w:p' && style !== null) takeStyle(copied, style);
        if (copied.name === 'w:tbl' && inCell) fitCell(copied);
        return copied;
      }),
    finish: () => {
      styles.finish();
      numbering.finish();
      pictures.finish();
    },
  };
}

export const elements = (root: XmlElement): XmlElement[] => root.children.filter(isElement);
