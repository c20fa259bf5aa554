import { strFromU8, unzipSync } from 'fflate';

export interface ReadDocx {
  /** Levels of the headings in their order. */
  headings: number[];
  /** Of every table whether its first row is a head that comes again on every page. */
  tableHeads: boolean[];
  /** The words for every picture. */
  pictures: string[];
  language: string | null;
  footers: string;
}

/** What a person with a screen reader has of a Word file of ours. */
export function readDocx(bytes: Uint8Array): ReadDocx {
  const files = unzipSync(bytes);
  const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  const document = text('word/document.xml');
  const found = (pattern: RegExp): string[] => [...document.matchAll(pattern)].map(([, one = '']) => one);
  return {
    headings: found(/<w:pStyle w:val="Heading(\d)"\/>/g).map(Number),
    tableHeads: found(/<w:tbl>.*?<w:tr(?: [^>]*)?>(.*?)<\/w:tr>/gs).map((row) => row.includes('<w:tblHeader/>')),
    pictures: found(/<wp:docPr([^>]*)>/g).map((picture) => /(?:descr|title)="([^"]+)"/.exec(picture)?.[1] ?? ''),
    language: /<w:lang w:val="([^"]*)"/.exec(text('word/styles.xml'))?.[1] ?? null,
    footers: Object.keys(files)
      .filter((name) => /word\/footer\d/.test(name))
      .map(text)
      .join(''),
  };
}
