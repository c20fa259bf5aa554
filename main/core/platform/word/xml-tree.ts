import { Problem } from '../../../../shared/domain/problem.ts';

/** One element of a part; attributes and texts stay as they are written, so that what is not touched is written back unchanged. */
export interface XmlElement {
  name: string;
  attributes: string;
  children: XmlNode[];
}
export type XmlNode = XmlElement | string;
export interface XmlPart {
  /** Declaration and comments before the root. */
  head: string;
  root: XmlElement;
}

const tokens = /<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(?:"[^"]*"|'[^']*'|[^>"'])*>|[^<]+/gy;
const deepest = 250;
const damaged = (reason: string): Problem => new Problem('FILE_DAMAGED', { reason });

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

function openTag(token: string): XmlElement {
  const body = token.slice(1, token.endsWith('/>') ? -2 : -1);
  const name = /^[^\s]+/.exec(body)?.[0];
  if (!name) throw damaged('xml-tag');
  return { name, attributes: body.slice(name.length).trim(), children: [] };
}

/** The tree of a part. A part with a DTD is refused: FILE_UNSAFE. Throws FILE_DAMAGED. */
export function parseXml(text: string): XmlPart {
  const source = text.replace(/^\uFEFF/, '');
  const outer: XmlElement = { name: '', attributes: '', children: [] };
  const stack = [outer];
  let read = 0;
  for (const [token] of source.matchAll(tokens)) {
    read += token.length;
    const top = stack.at(-1) ?? outer;
    if (!token.startsWith('<') || /^<(\?|!--|!\[CDATA\[)/.test(token)) top.children.push(token);
    else if (token.startsWith('<!')) throw new Problem('FILE_UNSAFE', { reason: 'dtd' });
    else if (token.startsWith('</')) {
      if (stack.length < 2 || top.name !== token.slice(2, -1).trim()) throw damaged('xml-mismatch');
      stack.pop();
    } else {
      const element = openTag(token);
      top.children.push(element);
      if (!token.endsWith('/>')) stack.push(element);
      if (stack.length > deepest) throw damaged('xml-depth');
    }
  }
  const root = outer.children.find(isElement);
  if (!root || read !== source.length || stack.length > 1) throw damaged('xml-tag');
  const head = outer.children.slice(0, outer.children.indexOf(root)).filter((node) => !isElement(node));
  return { head: head.join(''), root };
}

export function writeNode(node: XmlNode): string {
  if (!isElement(node)) return node;
  const start = node.attributes === '' ? node.name : `${node.name} ${node.attributes}`;
  return node.children.length === 0
    ? `<${start}/>`
    : `<${start}>${node.children.map(writeNode).join('')}</${node.name}>`;
}
export const writeXml = ({ head, root }: XmlPart): string => head + writeNode(root);

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
export const plainText = (raw: string): string =>
  raw.replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return entities[name] ?? whole;
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
  });
/** Text as XML has it; what XML cannot hold at all is left out. */
export const xmlText = (text: string): string =>
  text
    // oxlint-disable-next-line no-control-regex
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const attributePattern = (name: string): RegExp => new RegExp(`(^|\\s)${name}\\s*=\\s*("([^"]*)"|'([^']*)')`);
export function attribute(element: XmlElement, name: string): string | null {
  const match = attributePattern(name).exec(element.attributes);
  return match ? plainText(match[3] ?? match[4] ?? '') : null;
}
export function setAttribute(element: XmlElement, name: string, value: string): void {
  const written = `${name}="${xmlText(value)}"`;
  const pattern = attributePattern(name);
  element.attributes = pattern.test(element.attributes)
    ? element.attributes.replace(pattern, (_, before: string) => before + written)
    : `${element.attributes} ${written}`.trim();
}

export const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((node): node is XmlElement => isElement(node) && node.name === name);
export const childrenOf = (element: XmlElement, name?: string): XmlElement[] =>
  element.children.filter((node): node is XmlElement => isElement(node) && (name === undefined || node.name === name));

/** Every element below, in reading order, with the one it stands in. */
export function* walk(element: XmlElement): Generator<{ element: XmlElement; parent: XmlElement }> {
  for (const node of element.children) {
    if (!isElement(node)) continue;
    yield { element: node, parent: element };
    yield* walk(node);
  }
}
export const all = (element: XmlElement, name: string): XmlElement[] =>
  [...walk(element)].flatMap((one) => (one.element.name === name ? [one.element] : []));
export const make = (name: string, attributes = '', children: XmlNode[] = []): XmlElement => ({
  name,
  attributes,
  children,
});
