import type { Buffer } from 'node:buffer';
import { Problem } from '../../../shared/domain/problem.ts';
import { countControls, isBinary } from './control-characters.ts';
import { compoundFileStreams, isCompoundFile } from './compound-file.ts';
import { ZipArchive } from './zip.ts';
import type { ReadLimits } from './limits.ts';

/**
 * What a file is by its content, whatever its name says. `xls` includes the XML spreadsheet of Excel 2003; `fods` is an
 * OpenDocument spreadsheet in one file of XML.
 */
export type FileKind =
  | { kind: 'zip'; archive: ZipArchive }
  | { kind: 'xls'; bytes: Buffer }
  | { kind: 'fods'; bytes: Buffer }
  | { kind: 'html'; bytes: Buffer }
  | { kind: 'text'; bytes: Buffer };

const notSpreadsheet = (what: string): Problem => new Problem('FILE_NOT_SPREADSHEET', { what });

/** Beginnings of files that people attach by mistake. */
const signatures: readonly [string, string][] = [
  ['%PDF', 'pdf'],
  ['\x89PNG', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['GIF8', 'image'],
  ['BM', 'image'],
  ['II*\0', 'image'],
  ['MM\0*', 'image'],
  ['{\\rtf', 'rtf'],
  ['\x1f\x8b', 'archive'],
  ['7z\xbc\xaf', 'archive'],
  ['Rar!', 'archive'],
  ['MZ', 'program'],
  ['\x7fELF', 'program'],
  ['SQLite format 3', 'database'],
  ['\0\x01\0\0Standard', 'database'],
];

/**
 * Errors: `FILE_PASSWORD`, `FILE_DAMAGED`, `FILE_UNSAFE`, `FILE_BOMB`, `FILE_TOO_LARGE`, `FILE_NOT_SPREADSHEET`,
 * `FILE_FORMAT_UNSUPPORTED`.
 */
export async function detectFileKind(bytes: Buffer, limits: ReadLimits): Promise<FileKind> {
  if (bytes.every((byte) => byte === 0)) throw new Problem('FILE_DAMAGED', { reason: 'zeros' });
  const head = bytes.toString('latin1', 0, Math.min(bytes.length, 2048));
  if (head.startsWith('PK\x03\x04')) return { kind: 'zip', archive: await ZipArchive.open(bytes, limits) };
  if (head.startsWith('PK\x05\x06')) throw notSpreadsheet('archive');
  if (isCompoundFile(bytes)) return compoundKind(bytes);
  if (isBareBiff(bytes)) return { kind: 'xls', bytes };
  for (const [start, what] of signatures) {
    if (head.startsWith(start) && !isPlainWord(start, bytes)) throw notSpreadsheet(what);
  }
  return textKind(bytes, head);
}

/** The first record of the workbooks that Excel 2 to 5 wrote without a container ([MS-XLS] 2.4.21, BOF). */
function isBareBiff(bytes: Buffer): boolean {
  const size = bytes[2] ?? 0;
  return bytes[0] === 9 && [0, 2, 4, 8].includes(bytes[1] ?? 255) && size >= 4 && size <= 16 && bytes[3] === 0;
}

/** `BM` and `MZ` may also begin a text; then no control characters follow. */
function isPlainWord(start: string, bytes: Buffer): boolean {
  return /^[A-Z]+$/.test(start) && countControls(bytes.subarray(0, 4096)) === 0;
}

function compoundKind(bytes: Buffer): FileKind {
  const streams = compoundFileStreams(bytes).map((name) => name.toLowerCase());
  const has = (name: string): boolean => streams.includes(name);
  if (has('encryptedpackage') || has('encryptioninfo')) throw new Problem('FILE_PASSWORD');
  if (has('workbook') || has('book')) return { kind: 'xls', bytes };
  if (has('worddocument')) throw notSpreadsheet('word');
  if (has('powerpoint document')) throw notSpreadsheet('powerpoint');
  if (streams.some((name) => name.startsWith('__substg1.0') || name.startsWith('__nameid'))) {
    throw notSpreadsheet('mail');
  }
  if (streams.length === 0) throw new Problem('FILE_DAMAGED', { reason: 'compound-empty' });
  throw notSpreadsheet('unknown');
}

function textKind(bytes: Buffer, head: string): FileKind {
  const utf16 = /^(\xff\xfe|\xfe\xff)/.test(head) || looksLikeUtf16(bytes);
  const start = (utf16 ? head.replaceAll('\0', '') : head)
    .replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .trimStart()
    .toLowerCase();
  if (!utf16 && isBinary(bytes)) throw notSpreadsheet('unknown');
  if (start.startsWith('mime-version:') || /^(from|received|return-path|message-id): /.test(start)) {
    throw start.includes('multipart/related')
      ? new Problem('FILE_FORMAT_UNSUPPORTED', { format: 'mht' })
      : notSpreadsheet('mail');
  }
  if (start.startsWith('id;p')) throw new Problem('FILE_FORMAT_UNSUPPORTED', { format: 'slk' });
  if (start.startsWith('<?xml') || start.startsWith('<workbook') || start.startsWith('<ss:workbook')) {
    return xmlKind(bytes, start);
  }
  if (/^<(!doctype html|html|head|body|meta|table|style|div|p|!--)/.test(start)) return { kind: 'html', bytes };
  if (/^[{[]/.test(start) && isJson(bytes)) throw notSpreadsheet('json');
  return { kind: 'text', bytes };
}

function xmlKind(bytes: Buffer, start: string): FileKind {
  if (start.includes('urn:schemas-microsoft-com:office:spreadsheet')) {
    const rest = bytes.toString('latin1').toLowerCase();
    if (rest.includes('<!doctype') || rest.includes('<!entity')) throw new Problem('FILE_UNSAFE', { reason: 'dtd' });
    return { kind: 'xls', bytes };
  }
  if (start.includes('<html')) return { kind: 'html', bytes };
  if (start.includes('<office:document')) {
    // the mimetype stands behind some forty namespaces
    const type = /office:mimetype="([^"]*)"/.exec(bytes.toString('latin1', 0, 16_384))?.[1] ?? '';
    if (!type.includes('opendocument.spreadsheet')) throw notSpreadsheet(type.includes('.text') ? 'word' : 'xml');
    return { kind: 'fods', bytes };
  }
  throw notSpreadsheet('xml');
}

function isJson(bytes: Buffer): boolean {
  try {
    JSON.parse(bytes.toString('utf8'));
    return true;
  } catch {
    return false;
  }
}

/** Text without byte order mark in which every second byte of the beginning is zero. */
export function looksLikeUtf16(bytes: Buffer): boolean {
  const length = Math.min(bytes.length & ~1, 512);
  if (length < 4) return false;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  const half = length / 2;
  return (odd > half * 0.7 && even === 0) || (even > half * 0.7 && odd === 0);
}
