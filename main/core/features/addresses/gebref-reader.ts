import { createReadStream } from 'node:fs';
import { Problem } from '../../../../shared/domain/problem.ts';
import { problemFromSystem } from '../../platform/system-problem.ts';
import { districtMark, houseAt, isGebref, streetColumn, type House } from './gebref.rules.ts';

export interface Reading {
  /** Called with the share of the file that is read; a true answer stops. */
  onShare(bytes: number): boolean;
}
const chunkBytes = 1 << 20;
const newline = 10;

/** Goes through the lines of one piece that carry the mark: the file has five million lines, a Kreis some ten thousand. */
function linesWith(piece: Buffer, mark: Buffer, keep: (line: Buffer) => void): void {
  for (let at = piece.indexOf(mark); at >= 0;) {
    const start = piece.lastIndexOf(newline, at) + 1;
    const end = piece.indexOf(newline, at);
    const stop = end < 0 ? piece.length : end;
    keep(Buffer.from(piece.subarray(start, stop)));
    at = piece.indexOf(mark, stop);
  }
}

/** The lists come in UTF-8 or in Latin-1; what is no valid UTF-8 is the latter. */
function textOf(lines: readonly Buffer[]): string {
  const bytes = Buffer.concat(lines.flatMap((line) => [line, Buffer.from('\n')]));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

async function markedLines(path: string, mark: Buffer, { onShare }: Reading): Promise<Buffer[]> {
  const kept: Buffer[] = [];
  let rest: Buffer = Buffer.alloc(0);
  let bytes = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: chunkBytes }) as AsyncIterable<Buffer>) {
    const piece = Buffer.concat([rest, chunk]);
    const end = piece.lastIndexOf(newline) + 1;
    if (bytes === 0 && !isGebref(firstLine(piece))) throw new Problem('ADDRESSES_FORMAT');
    linesWith(piece.subarray(0, end), mark, (line) => kept.push(line));
    rest = piece.subarray(end);
    bytes += chunk.length;
    if (onShare(bytes)) throw new Problem('JOB_CANCELLED');
  }
  if (bytes === 0) throw new Problem('ADDRESSES_FORMAT');
  linesWith(rest, mark, (line) => kept.push(line));
  return kept;
}

const firstLine = (piece: Buffer): string => piece.toString('latin1').split(/\r?\n/, 1)[0] ?? '';

/**
 * The houses of a Kreis (five digits) in the Land's list. Throws ADDRESSES_FORMAT, ADDRESSES_NO_MATCH, JOB_CANCELLED,
 * FILE_UNREADABLE.
 */
export async function readHouses(path: string, district: string, reading: Reading): Promise<House[]> {
  const lines = await markedLines(path, Buffer.from(districtMark(district)), reading).catch((error: unknown) => {
    throw error instanceof Problem ? error : problemFromSystem(error, 'FILE_UNREADABLE');
  });
  const rows = textOf(lines)
    .split('\n')
    .map((line) => line.trim().split(';'));
  const street = streetColumn(rows);
  const houses = rows.map((cells) => houseAt(cells, street)).filter((house) => house !== null);
  if (houses.length === 0) throw new Problem('ADDRESSES_NO_MATCH');
  return houses;
}
