import { parsePart, type PartSource } from './parts.ts';
import type { XmlHandler, XmlScanner } from './xml-scanner.ts';

export interface Relationship {
  id: string;
  /** The last word of the type URI: `worksheet`, `sharedStrings`, ...; the same in transitional and strict files. */
  type: string;
  /** The path of the part in the package, without leading slash; empty for targets outside. */
  target: string;
}

class RelationshipsHandler implements XmlHandler {
  readonly found: Relationship[] = [];
  readonly #folder: string;
  constructor(folder: string) {
    this.#folder = folder;
  }
  open(name: string, scanner: XmlScanner): void {
    if (name !== 'Relationship') return;
    const external = scanner.attribute('TargetMode') === 'External';
    const target = scanner.attribute('Target') ?? '';
    this.found.push({
      id: scanner.attribute('Id') ?? '',
      type: (scanner.attribute('Type') ?? '').split('/').at(-1) ?? '',
      target: external ? '' : resolveTarget(this.#folder, target),
    });
  }
  close(): void {}
  text(): void {}
}

/** Absolute targets count from the package root, relative ones from the folder of the part. */
function resolveTarget(folder: string, target: string): string {
  const path = decodePath(target.replaceAll('\\', '/').split('#')[0] ?? '');
  const parts = path.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The relationships of a part (`''` for the package itself); a part without any has none. */
export async function readRelationships(source: PartSource, part: string): Promise<Relationship[]> {
  const slash = part.lastIndexOf('/');
  const folder = slash < 0 ? '' : part.slice(0, slash);
  const path = `${folder === '' ? '' : `${folder}/`}_rels/${part.slice(slash + 1)}.rels`;
  if (!source.archive.has(path)) return [];
  const handler = new RelationshipsHandler(folder);
  await parsePart(source, path, handler);
  return handler.found;
}
