import { colognePhonetics } from '../../../../../shared/domain/text-folding.ts';
import { blockKeys, namePartsOf, signatureOf } from './near-name.rules.ts';
import { nearness, rankOf, type Nearness, type ProviderNames, type Report } from './near.rules.ts';

/** A report by its match key (folded name, provider, places) under a name of its own. */
export interface Keyed {
  ref: string;
  key: string;
}
export interface Near extends Keyed {
  why: Nearness;
}
/** Names under one key that are compared; a key that more of them share tells nothing. */
const mostInBlock = 60;
const mostNear = 5;
const mostSounds = 50_000;

/** Name, provider and places of a match key. */
export function partsOfKey(key: string): { name: string; provider: string; places: string[] } {
  const last = key.lastIndexOf('|');
  const middle = key.lastIndexOf('|', last - 1);
  return { name: key.slice(0, middle), provider: key.slice(middle + 1, last), places: key.slice(last + 1).split(',') };
}

/** Sounds of words, each worked out once. */
function sounds(): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const code = known.get(word) ?? colognePhonetics(word);
    if (known.size < mostSounds) known.set(word, code);
    return code;
  };
}

interface Entry extends Keyed {
  report: Report;
}

/** Reports by the keys under which alike names lie together. */
class Blocks {
  private readonly blocks = new Map<string, Entry[]>();
  private readonly sound = sounds();

  /** Only under the keys of these reports anything will be looked for. */
  constructor(asked: readonly Entry[]) {
    for (const entry of asked) for (const key of this.keysOf(entry)) this.blocks.set(key, []);
  }

  private keysOf(entry: Entry): string[] {
    return blockKeys(entry.report.name, entry.report, this.sound);
  }
  add(entry: Entry): void {
    for (const key of this.keysOf(entry)) this.blocks.get(key)?.push(entry);
  }
  around(entry: Entry): Set<Entry> {
    const found = new Set<Entry>();
    for (const key of this.keysOf(entry)) {
      const block = this.blocks.get(key) ?? [];
      if (block.length <= mostInBlock) for (const other of block) found.add(other);
    }
    return found;
  }
}

/** Numbers and letters in the names of reports: where they stand in one report only, it needs no further look. */
export class Signatures {
  private readonly times = new Map<string, number>();

  ask(signature: string): void {
    this.times.set(signature, (this.times.get(signature) ?? 0) + 1);
  }
  /** Of a report beside those that are asked about, once all of them are there. */
  know(signature: string): void {
    if (this.times.has(signature)) this.ask(signature);
  }
  isRepeated(signature: string): boolean {
    return (this.times.get(signature) ?? 0) > 1;
  }
}
export const signatureOfKey = (key: string): string => signatureOf(partsOfKey(key).name);

/**
 * For each report that is asked about, the known ones and the earlier asked ones that may speak of the same offer, the
 * likeliest first. The same reports in the same order give the same answer.
 */
export function findNear(
  asked: readonly Keyed[],
  known: readonly Keyed[],
  names: ProviderNames,
): ReadonlyMap<string, Near[]> {
  const near = new Map<string, Near[]>();
  if (asked.length === 0) return near;
  const signatures = new Signatures();
  for (const { key } of asked) signatures.ask(signatureOfKey(key));
  for (const { key } of known) signatures.know(signatureOfKey(key));
  const entryOf = ({ ref, key }: Keyed): Entry | null => {
    const { name, provider, places } = partsOfKey(key);
    if (!signatures.isRepeated(signatureOf(name))) return null;
    return { ref, key, report: { name: namePartsOf(name, names.places), folded: name, provider, places } };
  };
  const entries = asked.flatMap((report) => entryOf(report) ?? []);
  const blocks = new Blocks(entries);
  for (const report of known) {
    const entry = entryOf(report);
    if (entry) blocks.add(entry);
  }
  for (const entry of entries) {
    const found = [...blocks.around(entry)].flatMap(({ ref, key, report: other }): Near[] => {
      const why = nearness(entry.report, other, names);
      return why ? [{ ref, key, why }] : [];
    });
    if (found.length > 0)
      near.set(entry.ref, found.toSorted((a, b) => rankOf(a.why) - rankOf(b.why)).slice(0, mostNear));
    blocks.add(entry);
  }
  return near;
}
