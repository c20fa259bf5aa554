import { Buffer, isUtf8 } from 'node:buffer';
import { looksLikeUtf16 } from '../guard/file-kind.ts';

export interface DecodedText {
  text: string;
  /** The encoding is a well-founded guess only. */
  uncertain: boolean;
}

/**
 * Decodes a text file: byte order mark first, then an encoding it declares itself, then UTF-8 if it is valid UTF-8,
 * otherwise Windows-1252, in which German Excel writes, unless only a Macintosh's or DOS reading gives umlauts.
 */
export function decodeText(bytes: Buffer, declared?: string): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return sure('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return sure('utf-16be', bytes);
  if (looksLikeUtf16(bytes)) return sure(bytes[1] === 0 ? 'utf-16le' : 'utf-16be', bytes);
  if (isUtf8(bytes)) return sure('utf-8', bytes);
  const label = declared === undefined || /^utf-?8$/i.test(declared) ? 'windows-1252' : declared;
  const { text } = sure(isKnown(label) ? label : 'windows-1252', bytes);
  const older = declared === undefined ? olderText(bytes, text) : null;
  if (older !== null) return { text: older, uncertain: true };
  return { text, uncertain: /[\u0080-\u009f\ufffd]|\p{L}[„”™š]\p{L}/u.test(text) };
}

/** The same text as UTF-8; bytes that are UTF-8 already stay as they are. */
export function asUtf8(bytes: Buffer): { utf8: Buffer; uncertain: boolean } {
  if (!looksLikeUtf16(bytes) && isUtf8(bytes)) return { utf8: bytes, uncertain: false };
  const { text, uncertain } = decodeText(bytes);
  return { utf8: Buffer.from(text), uncertain };
}

const umlauts = (text: string): number => text.match(/[äöüÄÖÜßéè]/g)?.length ?? 0;

/** Text of a Macintosh or a DOS program, shown by the umlauts that only this reading gives; null where Windows-1252 gives as many. */
function olderText(bytes: Buffer, windows: string): string | null {
  const least = Math.max(2, umlauts(windows) * 3 + 1);
  for (const read of [(): string => sure('macintosh', bytes).text, (): string => dosText(bytes)]) {
    const text = read();
    if (umlauts(text) >= least) return text;
  }
  return null;
}

/** The upper half of code page 850, in which DOS programs and some of their successors write. */
const codePage850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´­±‗¾¶§÷¸°¨·¹³²■ ';

function dosText(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/[\x80-\xff]/g, (sign) => codePage850[sign.charCodeAt(0) - 128] ?? sign);
}

function sure(label: string, bytes: Buffer): DecodedText {
  return { text: new TextDecoder(label).decode(bytes), uncertain: false };
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== 'utf-8';
  } catch {
    return false;
  }
}
