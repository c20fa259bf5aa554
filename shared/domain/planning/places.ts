/** What decides which Kommunen a measure reaches. */
interface Placed {
  level: string;
  municipalities: readonly string[];
}
/** A measure of the Kreis that names no Kommune reaches all of them. */
export const isDistrictWide = ({ level, municipalities }: Placed): boolean =>
  level === 'district' && municipalities.length === 0;

/** The Kommunen that take no part, in their order. */
export const missingPlaces = (measure: Placed, all: readonly string[]): string[] =>
  isDistrictWide(measure) ? [] : all.filter((ags) => !measure.municipalities.includes(ags));
