import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface StructNode {
  role?: string;
  alt?: string;
  lang?: string;
  children?: StructNode[];
}
export interface ReadPage {
  text: string;
  /** Roles of the structure tree in reading order. */
  roles: string[];
  images: number;
}
export interface ReadPdf {
  title: string;
  language: string;
  tagged: boolean;
  /** Headings of the outline with their depth. */
  outline: { title: string; depth: number }[];
  pages: ReadPage[];
  fonts: string[];
  /** Page numbers as viewers show them; null without labels. */
  labels: string[] | null;
  links: number;
  /** Table heads of columns and of rows by their scope. */
  scopes: { column: number; row: number };
}
interface OutlineItem {
  title: string;
  items: OutlineItem[];
}

const flatten = (items: OutlineItem[], depth = 1): ReadPdf['outline'] =>
  items.flatMap(({ title, items: below }) => [{ title, depth }, ...flatten(below, depth + 1)]);

const rolesOf = (node: StructNode | null): string[] =>
  node === null
    ? []
    : [...(node.role && node.role !== 'NonStruct' ? [node.role] : []), ...(node.children ?? []).flatMap(rolesOf)];

const imageOperators: ReadonlySet<number> = new Set([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintImageXObjectRepeat,
]);

/** What a reader, a screen reader and a search engine find in a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const raw = Buffer.from(bytes).toString('latin1');
  const document = await getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false }).promise;
  const info = (await document.getMetadata()).info as Record<string, unknown>;
  const pages: ReadPage[] = [];
  let links = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    links += (await page.getAnnotations()).filter((one) => one.subtype === 'Link').length;
    const { fnArray } = await page.getOperatorList();
    pages.push({
      text: items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
      roles: rolesOf((await page.getStructTree()) as StructNode | null),
      images: fnArray.filter((operator) => imageOperators.has(operator)).length,
    });
  }
  const count = (pattern: RegExp): number => raw.match(pattern)?.length ?? 0;
  return {
    title: String(info['Title']),
    language: String(info['Language']),
    tagged: (await document.getMarkInfo())?.['Marked'] === true,
    outline: flatten(((await document.getOutline()) ?? []) as OutlineItem[]),
    pages,
    labels: await document.getPageLabels(),
    links,
    fonts: [...new Set([...raw.matchAll(/\/FontName \/([^\s/]+)/g)].map((match) => match[1] ?? ''))],
    scopes: { column: count(/\/Scope \/Column/g), row: count(/\/Scope \/Row/g) },
  };
}

/** Text without breaks and soft hyphens, so that a word is found wherever the line broke. */
export const plain = (text: string): string => text.replaceAll(/[\u00AD\u00A0\s-]+/g, '');
