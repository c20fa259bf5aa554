import type { Network, TieCounts, TiedActor } from '../../contract/ties.ts';

interface NamedPair {
  one: TiedActor;
  other: TiedActor;
  counts: TieCounts;
}

/** The pairs in the order of the actors, each beginning with the one that comes first. */
export function pairsInOrder({ actors, pairs }: Pick<Network, 'actors' | 'pairs'>): NamedPair[] {
  const at = new Map(actors.map(({ id }, index) => [id, index]));
  return pairs
    .flatMap((pair) => {
      const [first, second] = [at.get(pair.one) ?? -1, at.get(pair.other) ?? -1].toSorted((a, b) => a - b);
      const [one, other] = [actors[first ?? -1], actors[second ?? -1]];
      return one && other ? [{ first: first ?? 0, second: second ?? 0, one, other, counts: pair.counts }] : [];
    })
    .toSorted((a, b) => a.first - b.first || a.second - b.second);
}
