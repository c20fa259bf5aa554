import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import type { OfferField } from '../../../../shared/domain/offer-fields.ts';
import { fold } from '../../../../shared/domain/text-folding.ts';
import { fieldLabels } from '../../../../shared/i18n/de/fields.ts';
import { duplicatesTexts } from '../../../../shared/i18n/de/duplicates.ts';
import { pairTexts } from '../../../../shared/i18n/de/pairs.ts';
import type { ReadDb } from '../../database/statement.ts';
import type { ReadContext } from '../../platform/context.ts';
import { lastNamedIn, loadKnowledge, placeText } from '../imports/index.ts';
import { findOffers, type StoredOffer } from '../offers/index.ts';
import * as repository from './duplicates.repository.ts';

type Candidate = OutputOf<'duplicates.list'>['pairs'][number]['one'];
const shownPairs = 200;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What speaks for one offer beside name, provider and place: it is not searched by, but it is said. */
const telling = [
  'schedule',
  'street',
  'contactName',
  'phone',
  'email',
  'website',
] as const satisfies readonly OfferField[];
const alike = (one: StoredOffer, other: StoredOffer): OfferField[] =>
  telling.filter((field) => {
    const said = fold(text(one.values[field]));
    return said !== '' && said === fold(text(other.values[field]));
  });

/** How offers are shown here: name, provider, place and the file that named them last. */
export function candidates(db: ReadDb): (offer: StoredOffer) => Candidate {
  const { regions } = loadKnowledge(db);
  return (offer) => {
    const last = lastNamedIn(db, offer.id);
    return {
      id: offer.id,
      name: text(offer.values.name),
      provider: text(offer.values.provider),
      place: placeText(offer, regions),
      from: last ? pairTexts.fileOf(last.file_name, last.sender) : pairTexts.byHand,
    };
  };
}

type Reason = Pick<repository.FoundPair, 'name' | 'provider' | 'place'>;
const reasonOf = ({ name, provider, place }: Reason): string =>
  pairTexts.reason([
    pairTexts.name[name as keyof typeof pairTexts.name],
    pairTexts.provider[provider as keyof typeof pairTexts.provider],
    pairTexts.place[place as keyof typeof pairTexts.place],
  ]);

/** The open pairs in words, the likeliest first; of one offer where it is named. */
export function listPairs({ db }: ReadContext, { offerId }: InputOf<'duplicates.list'>): OutputOf<'duplicates.list'> {
  const pairs =
    offerId === null ? repository.pairsOpen(db, shownPairs) : repository.pairsOpenOf(db, offerId, shownPairs);
  const offers = findOffers(
    db,
    pairs.flatMap(({ one, other }) => [one, other]),
  );
  const candidate = candidates(db);
  const described = pairs.flatMap((pair) => {
    const [one, other] = [offers.get(pair.one), offers.get(pair.other)];
    if (!one || !other) return [];
    const same = alike(one, other).map((field) => fieldLabels[field]);
    return [
      {
        one: candidate(one),
        other: candidate(other),
        reason: reasonOf(pair),
        also: same.length > 0 ? duplicatesTexts.also(same) : '',
      },
    ];
  });
  return {
    pairs: described,
    total: offerId === null ? repository.countPairs(db) : described.length,
    waiting: repository.unsearchedOffers(db).length,
  };
}

/** Pairs a person told apart, the latest first. */
export function listApart({ db }: ReadContext): OutputOf<'duplicates.apart'> {
  const pairs = repository.pairsApart(db, shownPairs);
  const offers = findOffers(
    db,
    pairs.flatMap(({ one, other }) => [one, other]),
  );
  const candidate = candidates(db);
  return {
    pairs: pairs.flatMap(({ id, one, other, at, actor }) => {
      const [left, right] = [offers.get(one), offers.get(other)];
      return left && right ? [{ id, one: candidate(left), other: candidate(right), at, actor }] : [];
    }),
  };
}
