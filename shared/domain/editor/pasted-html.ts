import { joined, textOfRuns, type Item, type LineKind } from './lines.ts';

/**
 * Reads what Word, Outlook or a web page put on the clipboard: paragraphs, headings, lists, tables, bold and italic.
 * The text is only read, never shown as HTML, so nothing in it can act.
 */
const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  ndash: '–',
  mdash: '—',
  bdquo: '„',
  ldquo: '“',
  rdquo: '”',
  euro: '€',
  hellip: '…',
  sect: '§',
};
const decoded = (text: string): string =>
  text.replaceAll(/&(#x?[\da-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole;
    const code = name[1]?.toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : '';
  });

const listMarker = /<!(?:--)?\[if !supportLists\](?:--)?>([\s\S]*?)<!(?:--)?\[endif\](?:--)?>/gi;
const unseen = /<(style|script|head|title|xml)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<!\[[^>]*>|<\?[\s\S]*?>/gi;
const piece = /<(\/?)([a-z][a-z\d:]*)\b([^>]*)>|([^<]+)/gi;
const voids = new Set(['br', 'hr', 'img', 'meta', 'link', 'col', 'input', 'wbr']);
const breaks = /^(p|div|h[1-6]|li|ul|ol|blockquote|section|article|tr|table)$/;

interface Open {
  tag: string;
  bold: boolean;
  italic: boolean;
}

class Reader {
  readonly items: Item[] = [];
  private readonly open: Open[] = [];
  private readonly lists: boolean[] = [];
  private rows: string[][] | null = null;
  private kind: LineKind = 'paragraph';
  private runs: { text: string; bold: boolean; italic: boolean }[] = [];

  /** Ends the line or the paragraph in a cell. */
  flush(): void {
    if (this.rows) return;
    const runs = joined(this.runs.map((run) => ({ ...run, text: run.text.replaceAll(/\s+/g, ' ') })));
    const [first] = runs;
    const last = runs.at(-1);
    if (first) first.text = first.text.trimStart();
    if (last) last.text = last.text.trimEnd();
    if (textOfRuns(runs).trim() !== '') this.items.push({ kind: this.kind, runs: joined(runs) });
    this.runs = [];
    this.kind = this.lists.length > 0 ? (this.lists.at(-1) ? 'number' : 'bullet') : 'paragraph';
  }

  text(text: string): void {
    const words = decoded(text).replaceAll(/\s+/g, ' ');
    if (this.rows) {
      const row = this.rows.at(-1);
      if (row && row.length > 0) row[row.length - 1] = `${row.at(-1) ?? ''}${words}`;
      return;
    }
    const bold = this.open.some((tag) => tag.bold);
    const italic = this.open.some((tag) => tag.italic);
    this.runs.push({ text: words, bold, italic });
  }

  start(tag: string, attributes: string): void {
    if (tag === 'table') {
      this.flush();
      this.rows = [];
    } else if (this.rows && tag === 'tr') this.rows.push([]);
    else if (this.rows && (tag === 'td' || tag === 'th')) this.rows.at(-1)?.push('');
    else if (this.rows && (tag === 'br' || tag === 'p')) this.text(' ');
    else if (tag === 'br' || breaks.test(tag)) this.flush();
    if (tag === 'ul' || tag === 'ol') this.lists.push(tag === 'ol');
    this.kind = this.kindOf(tag, attributes);
    if (voids.has(tag)) return;
    const bold = tag === 'b' || tag === 'strong' || /font-weight:\s*(?:bold|[6-9]00)/i.test(attributes);
    const plain = /font-weight:\s*(?:normal|400)/i.test(attributes);
    const italic = tag === 'i' || tag === 'em' || /font-style:\s*italic/i.test(attributes);
    this.open.push({ tag, bold: bold && !plain, italic });
  }

  private kindOf(tag: string, attributes: string): LineKind {
    const heading = /^h([1-6])$/.exec(tag);
    if (heading) return Number(heading[1]) <= 2 ? 'heading1' : 'heading2';
    if (tag === 'li') return this.lists.at(-1) ? 'number' : 'bullet';
    if (tag === 'p' && /data-list="number"/.test(attributes)) return 'number';
    if (tag === 'p' && /mso-list:\s*l\d|MsoListBullet/i.test(attributes)) return 'bullet';
    return this.kind;
  }

  end(tag: string): void {
    const at = this.open.findLastIndex((one) => one.tag === tag);
    if (at >= 0) this.open.splice(at);
    if (tag === 'ul' || tag === 'ol') {
      this.flush();
      this.lists.pop();
      this.kind = 'paragraph';
    }
    if (tag === 'table' && this.rows) {
      const rows = this.rows.map((row) => row.slice(0, 12).map((cell) => cell.replaceAll(/\s+/g, ' ').trim()));
      const width = Math.max(0, ...rows.map((row) => row.length));
      if (width > 0) {
        const even = rows.slice(0, 200).map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
        this.items.push({ kind: 'table', rows: even });
      }
      this.rows = null;
    } else if (breaks.test(tag)) this.flush();
  }
}

/** Word writes list items as paragraphs with their sign in them: the sign goes, its kind stays. */
function withListKinds(html: string): string {
  return html.replaceAll(/(<p\b)([^>]*mso-list[^>]*>)([\s\S]*?)(<\/p>)/gi, (_, start, attributes, inner, end) => {
    const sign = listMarker.exec(String(inner))?.[1] ?? '';
    listMarker.lastIndex = 0;
    const numbered = /\d+[.)]|\b[a-z][.)]/i.test(sign.replaceAll(/<[^>]*>/g, ''));
    const kind = numbered ? ' data-list="number"' : '';
    return `${String(start)}${kind}${String(attributes)}${String(inner).replaceAll(listMarker, '')}${String(end)}`;
  });
}

export function itemsOfHtml(html: string): Item[] {
  const fragment = /<!--StartFragment-->([\s\S]*?)<!--EndFragment-->/i.exec(html)?.[1] ?? html;
  const reader = new Reader();
  for (const [, closing, tag, attributes, text] of withListKinds(fragment).replaceAll(unseen, '').matchAll(piece)) {
    if (text !== undefined) reader.text(text);
    else if (tag && closing) reader.end(tag.toLowerCase());
    else if (tag) reader.start(tag.toLowerCase(), attributes ?? '');
  }
  reader.flush();
  return reader.items;
}
