/** A cell as a list: segments are apart for certain (line, semicolon, bullet); the parts of a segment may belong together. */
export interface CellParts {
  segments: string[][];
  /** "u.a.", "usw.": the cell does not name everything. */
  andMore: boolean;
}

const more =
  /(?:^|[\s,;(])(?:u\. ?a\.(?: ?m\.)?|u\. ?v\. ?m\.|uvm\.?|usw\.?|etc\.?|div\.|diverse|u\.ä\.|u\. ä\.|und weitere|und andere|und mehr)(?=$|[\s,;)])/giu;
const strong = /\s*(?:[\n;|]|(?:^|\s)[•·▪●◦►*-](?=\s)|\s[–—-]\s)\s*/u;
const weak = /\s*[,/+&]\s*|\s+(?:und|u\.|sowie|oder|bzw\.)\s+/iu;
const exampleWord =
  /^(?:z\. ?b\.|zum beispiel|insbesondere|insb\.|v\. ?a\.|vor allem|hauptsächlich|überwiegend|auch)\s+/iu;
const repeated = /(\p{L}+\.?) ?(I|1)\s*(?:\/|und|u\.|\+|&|,)\s*(II|2)(?!\p{L}|\d)/gu;

/** The slash of "Erzieher/-innen" does not separate. */
const gendered = /\/-?(in(?:nen)?)(?!\p{L})/gu;

/** Signs inside brackets do not separate: they are replaced by rare characters while splitting. */
function hideBrackets(text: string): string {
  return text.replace(/\([^()]*\)/g, (inner) =>
    inner.replace(/[,/+&;|\n]/g, (sign) => String.fromCharCode(0xe000 + sign.charCodeAt(0))).replace(/ /g, '\ue020'),
  );
}
const showBrackets = (text: string) =>
  text.replace(/[\ue000-\ue0ff]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xe000));

/** "Kinder- und Jugendarbeit": a part that ends with a hyphen waits for its end. */
function splitWeakly(segment: string): string[] {
  const parts: string[] = [];
  let open = '';
  let rest = segment;
  while (rest !== '') {
    const separator = weak.exec(rest);
    const end = separator ? separator.index : rest.length;
    const piece = rest.slice(0, end);
    rest = separator ? rest.slice(end + separator[0].length) : '';
    if (piece.endsWith('-') && separator) open += piece + separator[0];
    else {
      parts.push(open + piece);
      open = '';
    }
  }
  return open ? [...parts, open] : parts;
}

/** Splits a cell of a list column. */
export function cellParts(text: string): CellParts {
  const withoutMore = text.replace(more, '');
  const hidden = hideBrackets(withoutMore.replace(gendered, '*$1').replace(repeated, '$1 $2, $1 $3'));
  const segments = hidden
    .split(strong)
    .map((segment) =>
      splitWeakly(segment)
        .map((part) => showBrackets(part).trim().replace(exampleWord, ''))
        .filter((part) => /[\p{L}\p{N}]/u.test(part)),
    )
    .filter((parts) => parts.length > 0);
  return { segments, andMore: withoutMore !== text };
}
