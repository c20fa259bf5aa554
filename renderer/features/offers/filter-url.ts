import type { OfferFilter } from '../../../shared/contract/offers.ts';
import { coverageVocabularies, type CoverageVocabulary } from '../../../shared/domain/offer-fields.ts';

/** The words of the address for each vocabulary; German, because people see and share them. */
const termParameters: Record<CoverageVocabulary, string> = {
  fieldOfAction: 'handlungsfeld',
  targetGroup: 'zielgruppe',
  educationPhase: 'phase',
  strand: 'arbeitsbereich',
  offerType: 'angebotsart',
  providerType: 'traegerart',
  language: 'sprache',
};
/** Stands for "ohne Angabe", whose key is empty. */
const WITHOUT = '-';
const idPattern = /^[0-9a-f-]{36}$/;
const yearPattern = /^(19|20|21)[0-9]{2}$/;
const dayPattern = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
const agsPattern = /^[0-9]{8}(-[0-9]{2})?$/;

/** Filters that name a day, by their word in the address. */
const dayParameters = {
  endsBefore: 'endet',
  confirmedBefore: 'unbestaetigt',
  fundingEndsBefore: 'geld',
  providerEndsBefore: 'traegerende',
} as const;
export type DayFilter = keyof typeof dayParameters;
export const dayFilters = Object.keys(dayParameters) as DayFilter[];

function daysFrom(parameters: URLSearchParams): Partial<Record<DayFilter, string>> {
  const given = dayFilters.map((key) => [key, parameters.get(dayParameters[key]) ?? ''] as const);
  return Object.fromEntries(given.filter(([, day]) => dayPattern.test(day)));
}

/** Reads a filter from the address; what does not fit the contract is left out. */
export function filterFromUrl(parameters: URLSearchParams): OfferFilter {
  const search = parameters.get('suche')?.trim();
  const municipalities = parameters.getAll('kommune').filter((value) => agsPattern.test(value));
  const terms: Partial<Record<CoverageVocabulary, string[]>> = {};
  for (const vocabulary of coverageVocabularies) {
    const chosen = parameters.getAll(termParameters[vocabulary]).map((term) => (term === WITHOUT ? '' : term));
    if (chosen.length > 0) terms[vocabulary] = chosen;
  }
  const providerIds = parameters.getAll('traeger').filter((value) => idPattern.test(value));
  const importId = parameters.get('einlesen') ?? '';
  const state = parameters.get('stand');
  const year = parameters.get('jahr') ?? '';
  return {
    ...(search && { search }),
    ...(municipalities.length > 0 && { municipalities }),
    ...(parameters.get('kreisweit') === '1' && { districtWide: true }),
    ...(Object.keys(terms).length > 0 && { terms }),
    ...(providerIds.length > 0 && { providerIds }),
    ...(idPattern.test(importId) && { importId }),
    ...(state === 'aktuell' && { current: true }),
    ...(state === 'beendet' && { current: false }),
    ...daysFrom(parameters),
    ...(yearPattern.test(year) && { notEndedBefore: Number(year) }),
  };
}

/** Writes a filter into an address; `filterFromUrl` of the result gives the same filter. */
export function filterToUrl(filter: OfferFilter): URLSearchParams {
  const parameters = new URLSearchParams();
  if (filter.search) parameters.set('suche', filter.search);
  for (const ags of filter.municipalities ?? []) parameters.append('kommune', ags);
  if (filter.districtWide) parameters.set('kreisweit', '1');
  for (const vocabulary of coverageVocabularies)
    for (const term of filter.terms?.[vocabulary] ?? []) parameters.append(termParameters[vocabulary], term || WITHOUT);
  for (const provider of filter.providerIds ?? []) parameters.append('traeger', provider);
  if (filter.importId) parameters.set('einlesen', filter.importId);
  if (filter.current !== undefined) parameters.set('stand', filter.current ? 'aktuell' : 'beendet');
  for (const key of dayFilters) if (filter[key]) parameters.set(dayParameters[key], filter[key]);
  if (filter.notEndedBefore !== undefined) parameters.set('jahr', String(filter.notEndedBefore));
  return parameters;
}

/** Where the list with this filter is; used by every screen that leads to it. */
export const offersLocation = (filter: OfferFilter): string => {
  const parameters = filterToUrl(filter).toString();
  return parameters ? `/angebote?${parameters}` : '/angebote';
};
