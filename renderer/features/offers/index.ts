export { changeLines, type ChangeLine } from './change-lines.ts';
export { FilterMenu } from './FilterMenu.tsx';
export { filterFromUrl, filterToUrl, offersLocation } from './filter-url.ts';
export { offerLocation } from './locations.ts';
export { OffersPage } from './OffersPage.tsx';
export { OriginLine } from './OriginLine.tsx';
export type { Names } from './names.ts';
export { useFilter } from './use-filter.ts';
export { useNames } from './use-names.ts';
