import type { RowPlace } from './import-row.ts';

/** Where something is said to be: region keys joined, `*` for the whole Kreis. A group of municipalities is never split. */
export const wholeDistrict = '*';
export const placeKey = ({ municipalities, districtWide }: RowPlace): string =>
  districtWide ? wholeDistrict : municipalities.toSorted().join('+');
export const rowPlace = (key: string): RowPlace => ({
  municipalities: placesIn(key),
  districtWide: key === wholeDistrict,
});
export const placesIn = (key: string): string[] => (key === wholeDistrict ? [] : key.split('+'));
