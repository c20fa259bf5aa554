import { unescapeXml } from './xml-text.ts';

export type HtmlToken =
  | { kind: 'text'; text: string }
  | { kind: 'open'; name: string; attribute: (name: string) => string | undefined }
  | { kind: 'close'; name: string };

const named: Record<string, string> = {
  nbsp: '\u00a0', auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß', euro: '€',
  ndash: '–', mdash: '—', bdquo: '„', ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', sbquo: '‚', hellip: '…',
  eacute: 'é', egrave: 'è', agrave: 'à', ccedil: 'ç', sect: '§', copy: '©', reg: '®', deg: '°', middot: '·', bull: '•',
  sup2: '²', sup3: '³', frac12: '½', frac14: '¼', laquo: '«', raquo: '»', shy: '\u00ad',
}; // prettier-ignore
const silent = new Set(['script', 'style', 'title', 'xml']);

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return unescapeXml(text.replace(/&([A-Za-z]+[0-9]*);/g, (original, name: string) => named[name] ?? original));
}

function attributeOf(tag: string, wanted: string): string | undefined {
  const found = new RegExp(`[\\s"']${wanted}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag);
  return found?.[1] ?? found?.[2] ?? found?.[3];
}

/** Cuts HTML into tags and texts in one pass; comments, scripts and styles are left out. Forgiving, as browsers are. */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  let at = 0;
  while (at < html.length) {
    const start = html.indexOf('<', at);
    const textEnd = start < 0 ? html.length : start;
    if (textEnd > at) yield { kind: 'text', text: decode(html.slice(at, textEnd)) };
    if (start < 0) return;
    if (html.startsWith('<!--', start)) {
      const end = html.indexOf('-->', start + 4);
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    const end = html.indexOf('>', start + 1);
    if (end < 0) return;
    at = end + 1;
    const tag = html.slice(start + 1, end);
    const name = /^\/?([a-z][a-z0-9]*)/i.exec(tag)?.[1]?.toLowerCase();
    if (name === undefined) continue;
    if (tag.startsWith('/')) yield { kind: 'close', name };
    else if (silent.has(name)) at = afterElement(html, name, at);
    else yield { kind: 'open', name, attribute: (wanted) => attributeOf(tag, wanted) };
  }
}

function afterElement(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}\\s*>`, 'gi');
  closing.lastIndex = from;
  return closing.exec(html) === null ? html.length : closing.lastIndex;
}
