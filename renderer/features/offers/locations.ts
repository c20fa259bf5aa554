import { paths, targetPath } from '../../app/paths.ts';

/** Where the record of an offer is. */
export const offerLocation = (id: string): string => targetPath({ page: 'offers', id });
export const offersPath = paths.offers;
export const structuresPath = paths.structures;
export const currencyPath = paths.currency;
/** Files for others. */
export const exchangePath = paths.exchange;
/** The list with the empty form beside it. */
export const newOfferPath = paths.newOffer;
