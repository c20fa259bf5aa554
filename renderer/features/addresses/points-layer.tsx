import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent, type RefObject } from 'react';
import { addressTexts as t } from '../../../shared/i18n/de/addresses.ts';
import { pointOn, degreesAt, type Fit } from '../../../shared/domain/map/projection.ts';
import type { Point } from '../../../shared/domain/map/geometry.ts';
import { call } from '../../ipc/client.ts';
import { useUndoable } from '../history/index.ts';
import { neighbourIn } from '../../ui/index.ts';
import styles from './addresses.module.css';
import type { Cluster, PointsOnMap } from './use-points.ts';

/** Radius of a circle on the sheet; the number in it has room up to three digits. */
const radiusOf = (offers: number, unit: number): number => unit * (offers === 1 ? 6 : 8.5 + Math.log10(offers) * 4);
const wordsOf = ({ offers, addresses, address }: Cluster): string =>
  addresses === 1 ? t.cluster(offers, address) : t.clusterOf(offers, addresses);
/** Less is a click that trembled. */
const leastDrag = 4;

/** A circle on the sheet. */
interface Placed {
  cluster: Cluster;
  index: number;
  at: Point;
}

interface PointsLayerProps {
  points: PointsOnMap;
  open: Cluster | null;
  onOpen: (cluster: Cluster) => void;
}

/** The one tab stop of the circles: arrows walk them, Enter opens one. */
function useWalk(places: readonly Placed[], onOpen: (cluster: Cluster) => void) {
  const [current, setCurrent] = useState(0);
  const group = useRef<SVGGElement>(null);
  const here = places[current] ?? places[0];
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!here || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = neighbourIn(event.key, here, places);
    if (event.key === 'Enter' || event.key === ' ') onOpen(here.cluster);
    else if (next) {
      setCurrent(next.index);
      group.current?.querySelector<SVGElement>(`[data-point="${next.index}"]`)?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { group, here, setCurrent, onKeyDown };
}

/** Located offers over the map; the circle of a single address can be dragged. */
export function PointsLayer({ points: { clusters, fit }, open, onOpen }: PointsLayerProps) {
  const places = clusters.map((cluster, index) => ({ cluster, index, at: pointOn(fit, cluster.lon, cluster.lat) }));
  const { group, here, setCurrent, onKeyDown } = useWalk(places, onOpen);
  const unit = usePixel(group);
  const drag = useDrag(fit, unit);
  return (
    // Circles of a drawing cannot be buttons of HTML.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <g ref={group} onKeyDown={onKeyDown}>
      {places.map((place) => (
        <Circle
          key={`${place.cluster.lon} ${place.cluster.lat}`}
          place={place}
          unit={unit}
          drag={drag}
          state={{ open: place.cluster === open, current: place === here }}
          on={{ focus: () => setCurrent(place.index), open: () => onOpen(place.cluster) }}
        />
      ))}
    </g>
  );
}

interface CircleProps {
  place: Placed;
  unit: number;
  drag: ReturnType<typeof useDrag>;
  state: { open: boolean; current: boolean };
  on: { focus: () => void; open: () => void };
}

/** One circle with the number of its offers. */
function Circle({ place: { cluster, index, at }, unit, drag, state, on }: CircleProps) {
  const moved = drag.offsetOf(cluster);
  return (
    <g
      className={styles.point}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="button"
      aria-label={wordsOf(cluster)}
      aria-pressed={state.open}
      tabIndex={state.current ? 0 : -1}
      data-point={index}
      transform={`translate(${at.x + moved.x} ${at.y + moved.y})`}
      onFocus={on.focus}
      onClick={() => !drag.wasDragged() && on.open()}
      {...(cluster.addresses === 1 && drag.handlers(cluster, at))}
    >
      <title>{wordsOf(cluster)}</title>
      <circle r={radiusOf(cluster.offers, unit)} strokeWidth={1.5 * unit} />
      {cluster.offers > 1 && (
        <text aria-hidden fontSize={11 * unit} dy="0.35em" textAnchor="middle">
          {cluster.offers}
        </text>
      )}
    </g>
  );
}

/** A pixel of the window on the sheet, told when the drawing gets its size: circles keep theirs in any part of the map. */
function usePixel(group: RefObject<SVGGElement | null>): number {
  const [unit, setUnit] = useState(1);
  useEffect(() => {
    const observer = new ResizeObserver(() => setUnit(pixelIn(group.current)));
    if (group.current?.ownerSVGElement) observer.observe(group.current.ownerSVGElement);
    return () => observer.disconnect();
  }, [group]);
  return unit;
}
const pixelIn = (element: SVGGElement | null): number => 1 / (element?.ownerSVGElement?.getScreenCTM()?.a || 1);

interface Drag {
  cluster: Cluster;
  from: Point;
  offset: Point;
}

/** A point of the window on the sheet. */
function onSheet(event: PointerEvent<SVGGElement>): Point {
  const matrix = event.currentTarget.ownerSVGElement?.getScreenCTM()?.inverse();
  const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix);
  return { x: point.x, y: point.y };
}

/** Moving the point of an address with the mouse. */
function useDrag(fit: Fit, unit: number) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const dragged = useRef(false);
  const undoable = useUndoable();
  const isDrag = ({ offset }: Drag): boolean => Math.hypot(offset.x, offset.y) > leastDrag * unit;
  const drop = async (at: Point, { cluster, offset }: Drag): Promise<void> => {
    const degrees = degreesAt(fit, { x: at.x + offset.x, y: at.y + offset.y });
    const input = { address: cluster.address, ...degrees, origin: 'hand' as const, matched: null };
    await undoable(() => call('coverage.placeAddress', input), t.moved(cluster.address));
    setDrag(null);
  };
  return {
    offsetOf: (cluster: Cluster): Point => (drag?.cluster === cluster ? drag.offset : { x: 0, y: 0 }),
    wasDragged: (): boolean => dragged.current,
    handlers: (cluster: Cluster, at: Point) => ({
      onPointerDown: (event: PointerEvent<SVGGElement>) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        dragged.current = false;
        setDrag({ cluster, from: onSheet(event), offset: { x: 0, y: 0 } });
      },
      onPointerMove: (event: PointerEvent<SVGGElement>) => {
        if (drag?.cluster !== cluster) return;
        const to = onSheet(event);
        const next = { ...drag, offset: { x: to.x - drag.from.x, y: to.y - drag.from.y } };
        dragged.current ||= isDrag(next);
        setDrag(next);
      },
      onPointerUp: () => {
        if (drag && isDrag(drag)) void drop(at, drag);
        else setDrag(null);
      },
    }),
  };
}
