/**
 * What is read from a PDF as Chromium writes it: one classic cross-reference table, dictionaries in plain
 * text (ISO 32000-1, 7.5). A file of another form is left as it is.
 */
const reference = (text: string, name: string): number | null => {
  const found = new RegExp(`/${name} (\\d+) 0 R`).exec(text)?.[1];
  return found === undefined ? null : Number(found);
};

interface PdfFile {
  /** The dictionary of an object, without its stream. */
  dictionary(number: number): string;
  root: number;
  trailer: string;
  tableAt: number;
}

function openPdf(bytes: Uint8Array): PdfFile | null {
  const text = Buffer.from(bytes).toString('latin1');
  const tableAt = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1] ?? Number.NaN);
  const head = /^xref\s+0 (\d+)\s+/.exec(text.slice(tableAt, tableAt + 40));
  const trailer = /trailer\s*<<([\s\S]*)>>\s*startxref/.exec(text.slice(tableAt))?.[1];
  const root = reference(trailer ?? '', 'Root');
  if (!head || trailer === undefined || root === null) return null;
  const first = tableAt + head[0].length;
  const offset = (number: number): number => Number(text.slice(first + 20 * number, first + 20 * number + 10));
  return {
    dictionary: (number) => /<<[\s\S]*?(?=\bendobj|\bstream)/.exec(text.slice(offset(number)))?.[0] ?? '',
    root,
    trailer,
    tableAt,
  };
}

/** Pages in their order by object number; the tree may have several levels. */
function pagesOf(pdf: PdfFile): Map<number, number> {
  const pages = new Map<number, number>();
  const walk = (node: number): void => {
    const text = pdf.dictionary(node);
    const kids = /\/Kids \[([^\]]*)\]/.exec(text)?.[1];
    if (kids === undefined) pages.set(node, pages.size + 1);
    else for (const [, kid] of kids.matchAll(/(\d+) 0 R/g)) walk(Number(kid));
  };
  const top = reference(pdf.dictionary(pdf.root), 'Pages');
  if (top !== null) walk(top);
  return pages;
}

/** The page on which each heading of the outline stands, in order of the text; null where the file does not tell. */
export function headingPages(bytes: Uint8Array): number[] | null {
  const pdf = openPdf(bytes);
  const outlines = pdf && reference(pdf.dictionary(pdf.root), 'Outlines');
  if (!pdf || outlines === null) return null;
  const pages = pagesOf(pdf);
  const found: (number | undefined)[] = [];
  const walk = (first: number | null): void => {
    for (let item = first; item !== null; item = reference(pdf.dictionary(item), 'Next')) {
      const text = pdf.dictionary(item);
      found.push(pages.get(Number(/\/Dest \[(\d+) 0 R/.exec(text)?.[1])));
      walk(reference(text, 'First'));
    }
  };
  walk(reference(pdf.dictionary(outlines), 'First'));
  return found.every((page) => page !== undefined) ? found : null;
}

/** The page of every anchor that a link of the document leads to. */
export function anchorPages(bytes: Uint8Array): Map<string, number> {
  const pdf = openPdf(bytes);
  const anchors = pdf && reference(pdf.dictionary(pdf.root), 'Dests');
  if (!pdf || anchors === null) return new Map();
  const pages = pagesOf(pdf);
  const found = pdf.dictionary(anchors).matchAll(/\/(\S+) \[(\d+) 0 R/g);
  return new Map(
    [...found].flatMap(([, anchor = '', object]): [string, number][] => {
      const page = pages.get(Number(object));
      return page === undefined ? [] : [[anchor, page]];
    }),
  );
}
