import type { OfferFilter } from '../../../../shared/contract/offers.ts';
import type { CoverageVocabulary } from '../../../../shared/domain/offer-fields.ts';
import { offerPeriod } from '../../../../shared/domain/offer-period.ts';
import { coverageTexts } from '../../../../shared/i18n/de/coverage.ts';
import { directoryTexts as t } from '../../../../shared/i18n/de/directory.ts';
import { handoutTexts } from '../../../../shared/i18n/de/handouts.ts';
import { withoutTerm } from '../../../../shared/i18n/de/terms.ts';
import type { ReadDb } from '../../database/statement.ts';
import type { ReadContext } from '../../platform/context.ts';
import { listRegions } from '../settings/index.ts';
import { listVocabularies } from '../vocabularies/index.ts';
import type { StoredOffer } from './offer.repository.ts';
import { filteredOffers } from './offers.service.ts';

/** What a public page says of an offer. Contacts and remarks are no part of it. */
export interface PublicEntry {
  id: string;
  name: string;
  provider: string;
  /** Region keys; `*` for kreisweit. */
  places: readonly string[];
  fields: readonly string[];
  /** Lines: for whom; where and when. */
  forWhom: string;
  whereWhen: string;
}
export interface EntryNames {
  place: (key: string) => string;
  term: (vocabulary: CoverageVocabulary, id: string) => string;
}

export function entryNames(db: ReadDb): EntryNames {
  const places = new Map(listRegions(db).map(({ ags, name }) => [ags, name]));
  const vocabularies = listVocabularies(db);
  const terms = new Map(
    Object.entries(vocabularies).flatMap(([vocabulary, list]) =>
      list.map(({ id, name }) => [`${vocabulary}:${id}`, name] as const),
    ),
  );
  return {
    place: (key) => (key === '*' ? handoutTexts.districtWide : (places.get(key) ?? key)),
    term: (vocabulary, id) => (id === '' ? withoutTerm : (terms.get(`${vocabulary}:${id}`) ?? id)),
  };
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const list = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []);
const lines = (parts: readonly string[]): string => parts.filter(Boolean).join('\n');

function entryOf({ id, values, municipalities, districtWide }: StoredOffer, names: EntryNames): PublicEntry {
  const { minimumAge, maximumAge, languages, registration, fee } = values;
  const [from, to, spoken] = [text(minimumAge), text(maximumAge), list(languages).join(', ')];
  const street = [text(values.street), text(values.houseNumber)].filter(Boolean).join(' ');
  const place = [text(values.locationName), street, text(values.city)].filter(Boolean).join(', ');
  return {
    id,
    name: text(values.name),
    provider: text(values.provider),
    places: districtWide ? ['*'] : municipalities,
    fields: list(values.fieldsOfAction),
    forWhom: lines([
      list(values.targetGroups)
        .map((group) => names.term('targetGroup', group))
        .join(', '),
      from || to ? t.ages(from, to) : '',
      spoken && t.language(spoken),
    ]),
    whereWhen: lines([
      place || (values.online === true ? t.online : ''),
      text(values.schedule),
      [
        offerPeriod(text(values.validFrom) || null, text(values.validTo) || null),
        text(registration) && t.registration(text(registration)),
        text(fee) && t.fee(text(fee)),
      ]
        .filter(Boolean)
        .join(' · '),
    ]),
  };
}

/** The offers a filter lets through as public pages show them, by name. */
export function publicEntries(context: ReadContext, filter: OfferFilter): PublicEntry[] {
  const names = entryNames(context.db);
  return filteredOffers(context, filter).map((offer) => entryOf(offer, names));
}

/** A filter in words: "Kommune: Kaarst; Zielgruppe: Frauen". */
export function filterWords(db: ReadDb, filter: OfferFilter): string {
  const names = entryNames(db);
  const places = [...(filter.municipalities ?? []), ...(filter.districtWide ? ['*'] : [])].map(names.place);
  const terms = Object.entries(filter.terms ?? {}) as [CoverageVocabulary, string[]][];
  return [
    places.length > 0 ? `${coverageTexts.axes.municipality}: ${places.join(', ')}` : '',
    ...terms.map(
      ([vocabulary, ids]) =>
        `${coverageTexts.axes[vocabulary]}: ${ids.map((id) => names.term(vocabulary, id)).join(', ')}`,
    ),
    filter.search ? `„${filter.search}“` : '',
  ]
    .filter(Boolean)
    .join('; ');
}
