import type { OutputOf } from '../../../../shared/contract/index.ts';
import { pairTexts } from '../../../../shared/i18n/de/pairs.ts';
import type { ReadContext } from '../../platform/context.ts';
import {
  distinctPairs,
  findNear,
  inventoryReports,
  lastNamedIn,
  loadKnowledge,
  pairKey,
  placeText,
  providerNames,
  rankOf,
  type Near,
} from '../imports/index.ts';
import { findOffers, type StoredOffer } from '../offers/index.ts';
import { idKey, toldApart } from './duplicates.repository.ts';

const shownPairs = 200;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

interface FoundPair {
  one: string;
  other: string;
  why: Near['why'];
}

/** Offers that may be one and the same, by the rules an import looks by; what a person told apart is left out. */
function findPairs({ db }: ReadContext): FoundPair[] {
  const reports = inventoryReports(db).map(({ offer_id, match_key }) => ({ ref: offer_id, key: match_key }));
  const keys = new Map(reports.map(({ ref, key }) => [ref, key]));
  const near = findNear(reports, [], providerNames(loadKnowledge(db)));
  const [apart, distinct] = [toldApart(db), distinctPairs(db)];
  const pairs = [...near].flatMap(([other, ones]) =>
    ones.flatMap(({ ref: one, key, why }): FoundPair[] =>
      apart.has(idKey(one, other)) || distinct.has(pairKey(key, keys.get(other) ?? '')) ? [] : [{ one, other, why }],
    ),
  );
  return pairs.toSorted((a, b) => rankOf(a.why) - rankOf(b.why));
}

/** The pairs in words, the likeliest first. */
export function listPairs(context: ReadContext): OutputOf<'duplicates.list'> {
  const { db } = context;
  const pairs = findPairs(context);
  const shown = pairs.slice(0, shownPairs);
  const offers = findOffers(
    db,
    shown.flatMap(({ one, other }) => [one, other]),
  );
  const { regions } = loadKnowledge(db);
  const candidate = (offer: StoredOffer) => {
    const last = lastNamedIn(db, offer.id);
    return {
      id: offer.id,
      name: text(offer.values.name),
      provider: text(offer.values.provider),
      place: placeText(offer, regions),
      from: last ? pairTexts.fileOf(last.file_name, last.sender) : pairTexts.byHand,
    };
  };
  const described = shown.flatMap(({ one, other, why }) => {
    const [left, right] = [offers.get(one), offers.get(other)];
    if (!left || !right) return [];
    const reason = pairTexts.reason([
      pairTexts.name[why.name],
      pairTexts.provider[why.provider],
      pairTexts.place[why.place],
    ]);
    return [{ one: candidate(left), other: candidate(right), reason }];
  });
  return { pairs: described, total: pairs.length };
}
