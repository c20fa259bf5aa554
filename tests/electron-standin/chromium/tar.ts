/** One entry of a tar archive; links and folders have no content. */
export interface TarEntry {
  name: string;
  type: 'file' | 'link' | 'other';
  mode: number;
  linkTarget: string;
  content: Buffer;
}

const block = 512;

const textAt = (header: Buffer, start: number, length: number): string => {
  const raw = header.subarray(start, start + length);
  const end = raw.indexOf(0);
  return raw.toString('utf8', 0, end === -1 ? length : end);
};

/**
 * Reads a plain ustar archive from memory (enough for the archives inside @sparticuz/chromium).
 * Throws where a header is cut off.
 */
export function* readTar(archive: Buffer): Generator<TarEntry> {
  for (let at = 0; at + block <= archive.length;) {
    const header = archive.subarray(at, at + block);
    if (header.every((byte) => byte === 0)) return;
    const size = Number.parseInt(textAt(header, 124, 12).trim() || '0', 8);
    const start = at + block;
    if (start + size > archive.length) throw new Error('tar archive is cut off');
    const prefix = textAt(header, 345, 155);
    const name = textAt(header, 0, 100);
    const flag = String.fromCharCode(header[156] ?? 0);
    yield {
      name: prefix ? `${prefix}/${name}` : name,
      type: flag === '2' ? 'link' : flag === '0' || flag === '\0' ? 'file' : 'other',
      mode: Number.parseInt(textAt(header, 100, 8).trim() || '644', 8),
      linkTarget: textAt(header, 157, 100),
      content: archive.subarray(start, start + size),
    };
    at = start + Math.ceil(size / block) * block;
  }
}
