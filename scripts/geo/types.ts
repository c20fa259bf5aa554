import type { quantize } from 'topojson-client';

export type Topology = Parameters<typeof quantize>[0];
export type Point = readonly [x: number, y: number];
export type WeightedPoint = readonly [x: number, y: number, weight: number];

/** A topology in degrees whose points carry their weight as third number. */
export type Presimplified = Omit<Topology, 'arcs'> & { readonly arcs: readonly (readonly WeightedPoint[])[] };
