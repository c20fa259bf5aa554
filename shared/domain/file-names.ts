const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i;
const longest = 120;

/**
 * A file name that Windows takes, from any text: no path parts, no reserved device names, no trailing dots or
 * spaces, no control characters. Umlauts and spaces stay.
 */
export function safeFileName(text: string, otherwise = 'Dokument'): string {
  const cleaned = text
    .normalize('NFC')
    // oxlint-disable-next-line no-control-regex
    .replace(/[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069<>:"/\\|?*]/g, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const dot = cleaned.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [cleaned.slice(0, dot), cleaned.slice(dot)] : [cleaned, ''];
  const plain = stem.replace(/[.\s]+$/, '').slice(0, longest - extension.length);
  if (plain === '') return otherwise + extension;
  const device = plain.split('.')[0] as string;
  return `${reserved.test(device.trim()) ? '_' : ''}${plain}${extension}`;
}

/** The name without its folders and its extension. An extension begins with a letter: a day at the end of a name is none. */
export const stemOf = (path: string): string => (path.split(/[\\/]/).at(-1) ?? path).replace(/\.[a-z][a-z0-9]*$/i, '');
