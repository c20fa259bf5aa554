export { offersLocation } from './filter-url.ts';
export { offerLocation } from './locations.ts';
export { OffersPage } from './OffersPage.tsx';
export { OriginLine } from './OriginLine.tsx';
