import { fold } from '../../../../shared/domain/text-folding.ts';
import { termKey } from '../../../../shared/domain/vocabulary-index.ts';

/** Each wording once, without the name itself; the first way of writing it stays. */
export function otherWordings(name: string, synonyms: readonly string[]): string[] {
  const seen = new Set([termKey(name)]);
  return synonyms
    .map((synonym) => synonym.trim())
    .filter((synonym) => {
      const key = termKey(synonym);
      if (key === '' || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

export interface Worded {
  id: string;
  name: string;
  synonyms: readonly string[];
}

/** A wording that already belongs to another term of the list: the reader could not tell which is meant. */
export function takenWording(wanted: Worded, others: readonly Worded[]): { wording: string; by: string } | null {
  const owners = new Map(
    others.flatMap(({ id, name, synonyms }) =>
      id === wanted.id ? [] : [name, ...synonyms].map((w) => [termKey(w), name] as const),
    ),
  );
  for (const wording of [wanted.name, ...wanted.synonyms]) {
    const by = owners.get(termKey(wording));
    if (by !== undefined) return { wording, by };
  }
  return null;
}

/** "Frühe Hilfen" -> "fruehe-hilfen"; numbered where the list has it already. */
export function newTermId(name: string, taken: ReadonlySet<string>): string {
  const slug =
    fold(name)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'begriff';
  let id = slug;
  for (let number = 2; taken.has(id); number += 1) id = `${slug}-${number}`;
  return id;
}

/** The list with one entry at another place. */
export function movedTo<T extends { id: string }>(list: readonly T[], id: string, to: number): T[] {
  const entry = list.find((one) => one.id === id);
  return entry ? list.filter((one) => one !== entry).toSpliced(to, 0, entry) : [...list];
}
