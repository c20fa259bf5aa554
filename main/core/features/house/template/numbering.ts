import {
  declareType,
  mainNamespace,
  putPart,
  readPart,
  relationsName,
  type WordPackage,
} from '../../../platform/word/package.ts';
import {
  attribute,
  child,
  childrenOf,
  setAttribute,
  type XmlElement,
  type XmlPart,
} from '../../../platform/word/xml-tree.ts';
import { partOf, relationTo } from './styles.ts';

const numberingType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml';
const newName = 'word/numbering.xml';

function newNumbering(template: WordPackage): string {
  template.parts.set(
    newName,
    Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:numbering xmlns:w="${mainNamespace}"/>`),
  );
  const relations = readPart(template, relationsName(template.main));
  relations.root.children.push(relationTo('rIdVerzahntNumbering', 'numbering', `/${newName}`));
  putPart(template, relationsName(template.main), relations);
  declareType(template, 'Override', `/${newName}`, numberingType);
  return newName;
}

const highest = (elements: readonly XmlElement[], name: string): number =>
  Math.max(0, ...elements.map((element) => Number(attribute(element, name)) || 0));

/** Lists of ours in a template: each list is one of its own, so that every ordered one begins with 1. */
export class NumberingMap {
  readonly #template: WordPackage;
  readonly #donor: XmlPart | null;
  readonly #known = new Map<string, string>();
  #part: XmlPart | null = null;
  #name = '';

  constructor(template: WordPackage, donor: WordPackage) {
    this.#template = template;
    const name = partOf(donor, 'numbering');
    this.#donor = name ? readPart(donor, name) : null;
  }

  of(id: string): string {
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const num = this.#donor && childrenOf(this.#donor.root, 'w:num').find((one) => attribute(one, 'w:numId') === id);
    if (!num) return id;
    const mapped = this.#copy(num);
    this.#known.set(id, mapped);
    return mapped;
  }

  #copy(num: XmlElement): string {
    if (this.#part === null) {
      this.#name = partOf(this.#template, 'numbering') ?? newNumbering(this.#template);
      this.#part = readPart(this.#template, this.#name);
    }
    const { root } = this.#part;
    const abstractId = child(num, 'w:abstractNumId');
    const kind = this.#donor
      ? childrenOf(this.#donor.root, 'w:abstractNum').find(
          (one) => abstractId && attribute(one, 'w:abstractNumId') === attribute(abstractId, 'w:val'),
        )
      : undefined;
    const [abstracts, nums] = [childrenOf(root, 'w:abstractNum'), childrenOf(root, 'w:num')];
    const [nextAbstract, nextNum] = [
      String(highest(abstracts, 'w:abstractNumId') + 1),
      String(highest(nums, 'w:numId') + 1),
    ];
    if (kind) {
      const copied = structuredClone(kind);
      setAttribute(copied, 'w:abstractNumId', nextAbstract);
      // All kinds of lists stand before the first list.
      const last = abstracts.at(-1);
      root.children.splice(last ? root.children.indexOf(last) + 1 : 0, 0, copied);
    }
    const copied = structuredClone(num);
    setAttribute(copied, 'w:numId', nextNum);
    const reference = child(copied, 'w:abstractNumId');
    if (reference) setAttribute(reference, 'w:val', nextAbstract);
    const lastNum = nums.at(-1);
    root.children.splice(lastNum ? root.children.indexOf(lastNum) + 1 : root.children.length, 0, copied);
    return nextNum;
  }

  finish(): void {
    if (this.#part) putPart(this.#template, this.#name, this.#part);
  }
}
