import type { OutputOf } from '../../../shared/contract/index.ts';
import type { OfferFilter } from '../../../shared/contract/offers.ts';
import type { Box } from '../../../shared/domain/map/geometry.ts';
import { degreesAt, type Fit } from '../../../shared/domain/map/projection.ts';
import { useCall } from '../../ipc/queries.ts';

export type Cluster = OutputOf<'coverage.points'>['clusters'][number];
export interface PointsOnMap {
  clusters: readonly Cluster[];
  cells: { width: number; height: number };
  filter: OfferFilter;
  fit: Fit;
}

/** Cells across the visible part of the map: a circle is about as wide as one of them. */
const across = 26;

/** The located offers of a selection, joined where they would lie on each other in the visible part of the sheet. */
export function usePoints(fit: Fit | null, visible: Box, filter: OfferFilter): PointsOnMap | null {
  const size = (visible.right - visible.left) / across;
  const [corner, next] = [0, size].map((away) => (fit ? degreesAt(fit, { x: away, y: away }) : { lon: 0, lat: 0 }));
  const width = Math.max(0.0001, Number(Math.abs(next!.lon - corner!.lon).toPrecision(3)));
  const height = Math.max(0.0001, Number(Math.abs(next!.lat - corner!.lat).toPrecision(3)));
  const cells = { width, height };
  const { data } = useCall('coverage.points', { filter, cells }, { enabled: fit !== null, keepPrevious: true });
  return fit && data ? { clusters: data.clusters, cells, filter, fit } : null;
}
