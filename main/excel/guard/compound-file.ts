import type { Buffer } from 'node:buffer';
import { Problem } from '../../../shared/domain/problem.ts';

const freeSector = 0xfffffffa;
const directoryEntryBytes = 128;

export function isCompoundFile(file: Buffer): boolean {
  return file.length >= 8 && file.readUInt32LE(0) === 0xe011cfd0 && file.readUInt32LE(4) === 0xe11ab1a1;
}

/**
 * The stream names in an OLE compound file ([MS-CFB] 2.2, 2.6): enough to tell an encrypted .xlsx from an old .xls.
 * Errors: `FILE_DAMAGED` when the sector chain leads nowhere.
 */
export function compoundFileStreams(file: Buffer): string[] {
  if (file.length < 512) throw new Problem('FILE_DAMAGED', { reason: 'compound-header' });
  const sectorBytes = 1 << Math.min(file.readUInt16LE(30), 12);
  if (sectorBytes < 512) throw new Problem('FILE_DAMAGED', { reason: 'compound-header' });
  const offsetOf = (sector: number): number => (sector + 1) * sectorBytes;
  const names: string[] = [];
  const seen = new Set<number>();
  let sector = file.readUInt32LE(48);
  while (sector < freeSector) {
    const offset = offsetOf(sector);
    if (seen.has(sector) || seen.size > 4096 || offset >= file.length) {
      throw new Problem('FILE_DAMAGED', { reason: 'compound-chain' });
    }
    seen.add(sector);
    names.push(...entryNames(file.subarray(offset, offset + sectorBytes)));
    sector = nextSector(file, sector, sectorBytes);
  }
  return names;
}

function entryNames(bytes: Buffer): string[] {
  const names: string[] = [];
  for (let at = 0; at + directoryEntryBytes <= bytes.length; at += directoryEntryBytes) {
    const length = bytes.readUInt16LE(at + 64);
    if (length >= 2 && length <= 64) names.push(bytes.toString('utf16le', at, at + length - 2));
  }
  return names;
}

/** Follows the allocation table; its first 109 sectors are named in the header, which covers files of 6.8 MB and more. */
function nextSector(file: Buffer, sector: number, sectorBytes: number): number {
  const perSector = sectorBytes / 4;
  const slot = Math.floor(sector / perSector);
  if (slot >= 109) return freeSector;
  const table = file.readUInt32LE(76 + slot * 4);
  const at = (table + 1) * sectorBytes + (sector % perSector) * 4;
  if (table >= freeSector || at + 4 > file.length) throw new Problem('FILE_DAMAGED', { reason: 'compound-chain' });
  return file.readUInt32LE(at);
}
