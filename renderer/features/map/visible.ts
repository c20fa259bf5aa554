import type { MapShapes } from '../../../shared/contract/map.ts';
import { boxOf, joinBoxes, type Box } from '../../../shared/domain/map/geometry.ts';
import { boxAt, labelSize } from '../../../shared/domain/map/labels.ts';
import type { MapView } from '../../../shared/domain/map/map-view.ts';
import { fitted, type Fit } from '../../../shared/domain/map/projection.ts';

/** Names that stand beside their shape need some room around. */
const room = 40;
const withRoom = ({ left, top, right, bottom }: Box): Box => ({
  left: left - room,
  top: top - room,
  right: right + room,
  bottom: bottom + room,
});

/** The part of the sheet that holds all shapes with their names. */
export function wholeMap({ box, shapes }: MapView): Box {
  const labels = shapes.map(({ name, figure, label }) => boxAt(label.at, labelSize({ name, figure })));
  return withRoom(joinBoxes([box, ...labels]));
}

/** The part that one municipality fills. */
export function oneOf({ own }: MapShapes, fit: Fit, ags: string): Box | null {
  const shape = own.find((one) => one.ags === ags);
  return shape ? withRoom(boxOf(fitted(fit)(shape.rings))) : null;
}
