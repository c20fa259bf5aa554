/** A region as it is being edited; new ones have no key yet. */
export interface EditedRegion {
  ags?: string;
  name: string;
}

/** Official keys of NRW: the last two digits are 11 to 24 for kreisfreie Städte, 34 for the Städteregion Aachen, from 54 for Kreise. */
export const isCityKey = (districtKey: string): boolean => Number(districtKey.slice(3)) < 30;

/** The list with one entry moved by one place; unchanged at the ends. */
export function moved<T>(list: readonly T[], from: number, step: 1 | -1): T[] {
  const next = [...list];
  const to = from + step;
  const [entry] = to >= 0 && to < list.length ? next.splice(from, 1) : [];
  if (entry !== undefined) next.splice(to, 0, entry);
  return next;
}

/** Why the list cannot be saved. */
export type RegionFault = { kind: 'empty' } | { kind: 'duplicate'; name: string };

/** The first fault of the list; names are compared without regard to case and outer blanks. */
export function faultOf(list: readonly EditedRegion[]): RegionFault | null {
  const seen = new Set<string>();
  for (const { name } of list) {
    const key = name.trim().toLocaleLowerCase('de-DE');
    if (key === '') return { kind: 'empty' };
    if (seen.has(key)) return { kind: 'duplicate', name: name.trim() };
    seen.add(key);
  }
  return null;
}
