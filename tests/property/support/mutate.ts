import { Buffer } from 'node:buffer';
import { unzipSync, zipSync } from 'fflate';
import type { Random } from './random.ts';

export interface Source {
  name: string;
  bytes: Buffer;
}

/** A few bytes changed, filled, copied over others; sometimes the end cut off. */
function mutateBytes(original: Uint8Array, random: Random): Buffer {
  const bytes = Buffer.from(original);
  if (bytes.length === 0) return bytes;
  const changes = 1 + random.below(8);
  for (let change = 0; change < changes; change += 1) {
    const at = random.below(bytes.length);
    const end = Math.min(bytes.length, at + 1 + random.below(40));
    const kind = random.below(4);
    if (kind === 0) bytes[at] = random.below(256);
    else if (kind === 1) bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
    else if (kind === 2) bytes.fill(random.below(256), at, end);
    else bytes.copy(bytes, at, random.below(bytes.length), end);
  }
  return random.chance(8) ? bytes.subarray(0, random.below(bytes.length)) : bytes;
}

const strangeNumbers = [
  '0',
  '-1',
  '1048577',
  '16385',
  '2147483648',
  '1e308',
  '99999999999999999999',
  'NaN',
  '',
  '0.0000001',
];
const strangeTexts = [
  '&amp;',
  '&#0;',
  '&#x10FFFF;',
  '\uFEFF',
  '\u0000',
  '<b>',
  ']]>',
  '=1+1',
  '"'.repeat(40),
  'ä'.repeat(3_000),
];

/** Changes the text of an XML, CSV or HTML part as text: strange numbers, torn and doubled tags. */
function mutateText(original: Uint8Array, random: Random): Buffer {
  let text = Buffer.from(original).toString('utf8');
  const changes = 1 + random.below(4);
  for (let change = 0; change < changes; change += 1) {
    const at = random.below(text.length + 1);
    const span = random.below(200);
    const kind = random.below(5);
    if (kind === 0) text = text.slice(0, at) + text.slice(at).replace(/\d+/, random.pick(strangeNumbers));
    else if (kind === 1) text = text.slice(0, at) + text.slice(at).replace(/<\/?[\w:]+[^>]*>/, '');
    else if (kind === 2) text = text.slice(0, at) + text.slice(at, at + span) + text.slice(at);
    else if (kind === 3) text = text.slice(0, at) + text.slice(at + span);
    else text = text.slice(0, at) + random.pick(strangeTexts) + text.slice(at);
  }
  return Buffer.from(text);
}

function unpacked(bytes: Buffer): Record<string, Uint8Array> | null {
  try {
    return bytes.subarray(0, 2).toString('latin1') === 'PK' ? unzipSync(bytes) : null;
  } catch {
    return null;
  }
}

/** A package whose parts are changed, missing, doubled or those of another file; its checksums are right. */
function mutateParts(parts: Record<string, Uint8Array>, others: readonly Source[], random: Random): Buffer {
  const names = Object.keys(parts);
  const name = random.pick(names);
  const changed = { ...parts };
  const kind = random.below(6);
  if (kind === 0) delete changed[name];
  else if (kind === 1) changed[random.pick(names)] = parts[name]!;
  else if (kind === 2) {
    const other = unpacked(random.pick(others).bytes);
    const foreign = other && random.pick(Object.keys(other));
    if (other && foreign) changed[random.chance(2) ? foreign : name] = other[foreign]!;
  } else changed[name] = kind === 3 ? mutateBytes(parts[name]!, random) : mutateText(parts[name]!, random);
  return Buffer.from(zipSync(changed, { level: 1 }));
}

/** One damaged spreadsheet. The same random numbers give the same bytes. */
export function mutate(source: Source, sources: readonly Source[], random: Random): Buffer {
  const parts = random.below(10) < 7 ? unpacked(source.bytes) : null;
  if (parts && Object.keys(parts).length > 0) return mutateParts(parts, sources, random);
  const isText = /\.(csv|tsv|html?|txt)$/i.test(source.name);
  return isText && random.chance(2) ? mutateText(source.bytes, random) : mutateBytes(source.bytes, random);
}
