export type Position = [longitude: number, latitude: number];
type Ring = Position[];
export interface Topology {
  transform: { scale: Position; translate: Position };
  arcs: Position[][];
  objects: { municipalities: { geometries: TopologyShape[] } };
}
export type TopologyShape =
  | { type: 'Polygon'; id: string; arcs: number[][] }
  | { type: 'MultiPolygon'; id: string; arcs: number[][][] };
export interface MultiPolygon {
  type: 'MultiPolygon';
  coordinates: Ring[][];
}

/** Six decimals are about 10 cm; the borders are exact to metres. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

/** A border line: its points are written as steps on a grid (TopoJSON). */
function lineOf({ transform, arcs }: Topology, index: number): Ring {
  const [scale, translate] = [transform.scale, transform.translate];
  let [x, y] = [0, 0];
  const line = (arcs[index < 0 ? ~index : index] ?? []).map(([dx, dy]): Position => {
    x += dx;
    y += dy;
    return [rounded(x * scale[0] + translate[0]), rounded(y * scale[1] + translate[1])];
  });
  return index < 0 ? line.toReversed() : line;
}

/** Lines joined to a closed ring; where two meet, their common point stands once. */
const ringOf = (topology: Topology, lines: readonly number[]): Ring =>
  lines.flatMap((index, at) => (at === 0 ? lineOf(topology, index) : lineOf(topology, index).slice(1)));

/** Twice the area; positive where the ring runs counter-clockwise. */
export const turning = (ring: readonly Position[]): number =>
  ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] as Position;
    return sum + x * nextY - nextX * y;
  }, 0);

/** Outer rings counter-clockwise, holes clockwise (RFC 7946, 3.1.6: the right-hand rule). */
const rightHanded = (rings: readonly Ring[]): Ring[] =>
  rings.map((ring, at) => (turning(ring) > 0 === (at === 0) ? ring : ring.toReversed()));

/** The shape of a municipality in WGS 84, longitude before latitude. */
export function shapeOf(topology: Topology, shape: TopologyShape): MultiPolygon {
  const polygons = shape.type === 'Polygon' ? [shape.arcs] : shape.arcs;
  const coordinates = polygons.map((lines) => rightHanded(lines.map((line) => ringOf(topology, line))));
  return { type: 'MultiPolygon', coordinates };
}
