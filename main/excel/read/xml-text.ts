const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function codePoint(number: number, original: string): string {
  return number > 0 && number <= 0x10ffff && !(number >= 0xd800 && number <= 0xdfff)
    ? String.fromCodePoint(number)
    : original;
}

/** Replaces the five named and all numeric XML entities. Unknown ones stay as written (there is no DTD to define them). */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,8})|#([0-9]{1,9})|([a-z]{2,4}));/gi, (original, hex, decimal, name) => {
    if (hex) return codePoint(Number.parseInt(String(hex), 16), original);
    if (decimal) return codePoint(Number(decimal), original);
    return named[String(name)] ?? original;
  });
}

/** Replaces `_x000D_` and its kind, by which OOXML writes characters XML cannot hold (ECMA-376 22.4, ST_Xstring). */
export function unescapeExcel(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
