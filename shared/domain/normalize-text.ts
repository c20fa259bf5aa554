/**
 * Repairs what transport does to text before anything compares it: decomposed umlauts, invisible characters,
 * no-break spaces and UTF-8 that was read as Windows-1252 ("JÃ¼chen").
 */

/** ASCII, composed Latin letters and usual signs, but none with which a misread text begins: nothing to repair. */
const plain = /^[\x20-\x7eÀÁÄÆ-áã-ŷŹ-ʯ–—„“”’…€]*$/;
const invisible = /\p{Cf}|(?![\t\n\r\v\f])\p{Cc}/gu;
const anySpace = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;
const inlineSpace = /[^\S\n]+/g;

/** Windows-1252 characters outside Latin-1 and the byte each stands for. */
const windows1252 = new Map<string, number>(
  [...'€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'].map((character, index) => {
    const bytes = [
      0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8e, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96,
      0x97, 0x98, 0x99, 0x9a, 0x9b, 0x9c, 0x9e, 0x9f,
    ];
    return [character, bytes[index]!] as const;
  }),
);
const continuation = '\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
/**
 * Only lead characters that German text never uses before such a sign: a capital Ä, É or Ü before a closing quotation mark is
 * ordinary text, so Ä counts only before the signs of Turkish and Polish letters.
 */
const misread = new RegExp(`[ÂÃÅ][${continuation}]|Ä[Ÿ±°‡]|â[${continuation}]{2}`, 'g');
const misreadHint = /[ÂÃÅÄâ][\u0080-\u00bf\u0152-\u2122]/;
const utf8 = new TextDecoder('utf-8', { fatal: true });

function decodeMisread(sequence: string): string {
  const bytes = [...sequence].map((character) => windows1252.get(character) ?? character.charCodeAt(0));
  try {
    return utf8.decode(Uint8Array.from(bytes));
  } catch {
    return sequence;
  }
}

/** Turns "JÃ¼chen" back into "Jüchen", also when it happened twice; other text stays as it is. */
export function repairMojibake(text: string): string {
  let current = text;
  for (let round = 0; round < 2 && misreadHint.test(current); round++) {
    current = current.replace(misread, decodeMisread);
  }
  return current;
}

/** One line: repaired, composed (NFC), without invisible characters, white space collapsed, trimmed. */
export function cleanLine(text: string): string {
  if (plain.test(text)) return text.includes('  ') ? text.replace(/ {2,}/g, ' ').trim() : text.trim();
  return repairMojibake(text).normalize('NFC').replace(invisible, '').replace(anySpace, ' ').trim();
}

/** Like `cleanLine`, but keeps line breaks (one each, no empty lines at the ends). */
export function cleanText(text: string): string {
  if (plain.test(text)) return cleanLine(text);
  return repairMojibake(text)
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\v]/g, '\n')
    .replace(invisible, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(inlineSpace, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
