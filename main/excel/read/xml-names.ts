import type { Buffer } from 'node:buffer';
import { spells } from './cell-bytes.ts';

const colon = 0x3a;

/**
 * Turns name bytes into shared strings, so that handlers compare by identity and nothing is allocated per tag.
 * Prefixes bound to the namespace of the root element are dropped (`x:row` and `row` are both `row`);
 * names of other namespaces keep their prefix and so match nothing by accident.
 */
export class XmlNames {
  readonly #known = new Map<number, { spelled: string; name: string }>();
  #ownPrefixes = new Set<string>(['']);

  useRoot(bytes: Buffer, start: number, end: number, namespaces: Map<string, string>): void {
    const spelled = bytes.toString('latin1', start, end);
    const at = spelled.indexOf(':');
    const prefix = at < 0 ? '' : spelled.slice(0, at);
    const own = namespaces.get(prefix);
    this.#ownPrefixes = new Set([prefix]);
    if (own !== undefined) {
      for (const [other, uri] of namespaces) if (uri === own) this.#ownPrefixes.add(other);
    }
    this.#known.clear();
  }

  resolve(bytes: Buffer, start: number, end: number): string {
    let hash = end - start;
    for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + (bytes[at] as number)) | 0;
    const known = this.#known.get(hash);
    if (known !== undefined && spells(bytes, start, end, known.spelled)) return known.name;
    return this.#learn(hash, bytes, start, end);
  }

  #learn(hash: number, bytes: Buffer, start: number, end: number): string {
    const spelled = bytes.toString('latin1', start, end);
    const at = bytes.subarray(start, end).indexOf(colon);
    const prefix = at < 0 ? '' : spelled.slice(0, at);
    const local = at < 0 ? spelled : spelled.slice(at + 1);
    // an unprefixed name of another default namespace is marked so that it matches nothing
    const name = this.#ownPrefixes.has(prefix) ? local : `${prefix}:${local}`;
    if (this.#known.size < 4096) this.#known.set(hash, { spelled, name });
    return name;
  }
}
