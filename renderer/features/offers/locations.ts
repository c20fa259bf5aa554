import type { OfferFilter } from '../../../shared/contract/offers.ts';
import { paths, targetPath } from '../../app/paths.ts';
import { filterToUrl } from './filter-url.ts';

/** A new report with the directory of these offers. */
export function directoryPath(filter: OfferFilter): string {
  const parameters = filterToUrl(filter);
  parameters.set('neu', '1');
  parameters.set('art', 'directory');
  return `${paths.handouts}?${parameters.toString()}`;
}
/** A new report with the page of one offer. */
export const offerSheetPath = (id: string): string =>
  `${paths.handouts}?neu=1&art=offerSheet&satz=${encodeURIComponent(id)}`;
/** A new report with a kept view as a page. */
export const viewPagePath = (id: string): string => `${paths.handouts}?neu=1&art=view&satz=${encodeURIComponent(id)}`;
/** What an inquiry knows of a selection; it asks for what exists today. */
const ofInquiry: readonly string[] = ['search', 'municipalities', 'terms', 'current'];
/** Its answer would name other offers than the list shows. */
export const isBeyondInquiry = (filter: OfferFilter): boolean =>
  filter.current === false || Object.keys(filter).some((key) => !ofInquiry.includes(key));
/** A new inquiry with the selection that the list shows. */
export function inquiryPath(filter: OfferFilter): string {
  const parameters = filterToUrl(filter);
  parameters.set('neu', '1');
  return `${paths.inquiries}?${parameters.toString()}`;
}
/** What matrix and map take over of a filter, as part of an address: its words and terms; they show every place. */
export function coverageSearch({ search, terms }: OfferFilter): string {
  const parameters = filterToUrl({ ...(search && { search }), ...(terms && { terms }) }).toString();
  return parameters && `?${parameters}`;
}
export const matrixPath = (filter: OfferFilter): string => paths.coverage + coverageSearch(filter);
export const mapPath = (filter: OfferFilter): string => paths.map + coverageSearch(filter);
/** Where the record of an offer is. */
export const offerLocation = (id: string): string => targetPath({ page: 'offers', id });
export const offersPath = paths.offers;
export const structuresPath = paths.structures;
export const currencyPath = paths.currency;
export const duplicatesPath = paths.duplicates;
/** Files for others. */
export const exchangePath = paths.exchange;
/** The list with the empty form beside it. */
export const newOfferPath = paths.newOffer;
