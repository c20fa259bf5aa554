import type { Network } from '../../../shared/contract/ties.ts';
import { sumOf } from '../../../shared/domain/ties/network-drawing.ts';
import { tiesTexts as t } from '../../../shared/i18n/de/ties.ts';
import { PairMatrix, type Pair } from '../../ui/index.ts';

interface TiesMatrixProps {
  network: Network;
  pair: Pair | null;
  onPair: (pair: Pair) => void;
}
type Actor = Network['actors'][number];

/** Actors by actors; on the diagonal with how many others one works together. */
export function TiesMatrix({ network: { actors, pairs }, pair, onPair }: TiesMatrixProps) {
  const counts = new Map(
    pairs.flatMap((one) => [
      [`${one.one}|${one.other}`, sumOf(one)],
      [`${one.other}|${one.one}`, sumOf(one)],
    ]),
  );
  const shared = (one: Actor, other: Actor) => {
    if (one.id === other.id) return { count: one.partners, words: t.matrix.own(one.name, one.partners) };
    const count = counts.get(`${one.id}|${other.id}`) ?? 0;
    return { count, words: t.matrix.cell(one.name, other.name, count) };
  };
  return <PairMatrix words={t.matrix} of={actors} numbered shared={shared} chosen={pair} onChoose={onPair} />;
}
