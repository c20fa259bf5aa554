import { de } from '../../shared/i18n/de/index.ts';

/** What `shell.takeFile` takes: 90 million characters of base64. */
const maxBytes = 67_000_000;
const maxFiles = 50;

/** Why these files cannot be dropped, in German; null where they can. */
export function refusalOfDrop(files: readonly Pick<File, 'name' | 'size'>[]): string | null {
  if (files.length > maxFiles) return de.app.drop.tooMany(maxFiles);
  const large = files.find((file) => file.size > maxBytes);
  return large ? de.app.drop.tooLarge(large.name) : null;
}

/** The bytes of a file as base64. */
export function bytesAsBase64(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('error', () => reject(reader.error ?? new Error('The file could not be read.')));
    reader.addEventListener('load', () => {
      const text = typeof reader.result === 'string' ? reader.result : '';
      resolve(text.slice(text.indexOf(',') + 1));
    });
    reader.readAsDataURL(file);
  });
}

/** Files of a drop; folders are named instead of read. */
export function filesOfDrop(data: DataTransfer): { files: File[]; folder: string | null } {
  const entries = [...data.items].map((item) => item.webkitGetAsEntry());
  const folder = entries.find((entry) => entry?.isDirectory);
  return { files: folder ? [] : [...data.files], folder: folder?.name ?? null };
}
