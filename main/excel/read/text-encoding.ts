import { isUtf8, type Buffer } from 'node:buffer';
import { looksLikeUtf16 } from '../guard/file-kind.ts';

export interface DecodedText {
  text: string;
  /** The encoding is a well-founded guess only. */
  uncertain: boolean;
}

/**
 * Decodes a text file: byte order mark first, then an encoding it declares itself, then UTF-8 if it is valid UTF-8,
 * otherwise Windows-1252, in which German Excel writes. DOS text (ü as 0x81) shows by signs no German text holds.
 */
export function decodeText(bytes: Buffer, declared?: string): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return sure('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return sure('utf-16be', bytes);
  if (looksLikeUtf16(bytes)) return sure(bytes[1] === 0 ? 'utf-16le' : 'utf-16be', bytes);
  if (isUtf8(bytes)) return sure('utf-8', bytes);
  const label = declared === undefined || /^utf-?8$/i.test(declared) ? 'windows-1252' : declared;
  const { text } = sure(isKnown(label) ? label : 'windows-1252', bytes);
  return { text, uncertain: /[\u0080-\u009f\ufffd]|\p{L}[„”™š]\p{L}/u.test(text) };
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
