import type { Point } from '../../shared/domain/map/geometry.ts';

const directions: Record<string, Point> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

/** Where a key leads from a place: the nearest one in its direction; null where there is none or the key does not move. */
export function neighbourIn<P extends { at: Point }>(key: string, from: P, places: readonly P[]): P | null {
  const direction = directions[key];
  if (!direction) return null;
  const ahead = places.flatMap((place) => {
    const [dx, dy] = [place.at.x - from.at.x, place.at.y - from.at.y];
    const along = dx * direction.x + dy * direction.y;
    const aside = Math.abs(dx * direction.y) + Math.abs(dy * direction.x);
    // Within 60 degrees of the arrow; what lies straight ahead is nearer than what lies aside.
    return along > 0 && aside < along * 1.74 ? [{ place, far: along + 1.5 * aside }] : [];
  });
  return ahead.toSorted((one, other) => one.far - other.far)[0]?.place ?? null;
}
