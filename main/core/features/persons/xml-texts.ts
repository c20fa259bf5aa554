import { replaceInPieces, type Span } from './words.rules.ts';

export type FindSpans = (text: string) => Span[];

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (xml: string): string =>
  xml.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi, (_, hex?: string, number?: string, name?: string) =>
    name ? named[name.toLowerCase()]! : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(number)),
  );
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function changePieces(pieces: readonly string[], find: FindSpans, mark: string): string[] | null {
  const texts = pieces.map(plain);
  const spans = find(texts.join(''));
  return spans.length === 0 ? null : replaceInPieces(texts, spans, mark).map(escaped);
}

const betweenTags = /(?<=>)[^<>]+(?=<)/g;
const values = /(?<==")[^"<>]+(?=")|(?<==')[^'<>]+(?=')/g;
/** Texts that are one for a reader though several runs hold them: shared and inline strings, paragraphs of Word and ODF. */
const paragraphs = /<(si|is|w:p|a:p|text:p|text:h)(?=[\s>])[^>]*>.*?<\/\1>/gs;

/** Replaces what is found in the texts and attributes of an XML part, also where several runs make one text. */
export function changeXml(xml: string, find: FindSpans, mark: string): string {
  const alone = (piece: string): string => changePieces([piece], find, mark)?.[0] ?? piece;
  const joined = xml.replace(paragraphs, (paragraph) => {
    const changed = changePieces(paragraph.match(betweenTags) ?? [], find, mark);
    let at = 0;
    return changed === null ? paragraph : paragraph.replace(betweenTags, () => changed[at++]!);
  });
  return joined.replace(betweenTags, alone).replace(values, alone);
}
