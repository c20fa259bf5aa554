/** What decides who carries a measure with whom. */
export interface Carried {
  municipalities: readonly string[];
  partners: readonly string[];
}

/** A measure two or more Kommunen carry. */
export const isJoint = ({ municipalities }: Carried): boolean => municipalities.length > 1;
/** Nobody beside the one Kommune, or nobody at all though it names Kommunen. */
export const hasOneCarrier = ({ municipalities, partners }: Carried): boolean =>
  municipalities.length + partners.length <= 1;

/** The measures two Kommunen carry together; of one with itself, those it carries with any other. */
export const sharedBy = <M extends Carried>(measures: readonly M[], one: string, other: string): M[] =>
  measures.filter(
    (measure) =>
      isJoint(measure) &&
      measure.municipalities.includes(one) &&
      (one === other || measure.municipalities.includes(other)),
  );

/** How many measures each pair carries, row by row in the order of the places. */
export function jointCounts(measures: readonly Carried[], places: readonly string[]): number[][] {
  const at = new Map(places.map((ags, index) => [ags, index]));
  const counts = places.map(() => places.map(() => 0));
  for (const measure of measures.filter(isJoint)) {
    const own = measure.municipalities.flatMap((ags) => at.get(ags) ?? []);
    for (const row of own) for (const column of own) counts[row]![column]! += 1;
  }
  return counts;
}

/** The Kommunen that carry nothing with another one, in their order. */
export const takingNoPart = (measures: readonly Carried[], places: readonly string[]): string[] =>
  places.filter((ags) => !measures.some((measure) => isJoint(measure) && measure.municipalities.includes(ags)));
