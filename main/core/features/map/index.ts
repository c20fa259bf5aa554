import type { mapContract } from '../../../../shared/contract/map.ts';
import type { Handlers } from '../../platform/context.ts';
import { mapPicture } from './map-file.ts';
import { mapIndicators, mapLayer } from './map-layer.ts';
import { mapShapes } from './map-shapes.ts';

export { mapLayer } from './map-layer.ts';
export { mapShapes } from './map-shapes.ts';

export const mapHandlers: Handlers<keyof typeof mapContract> = {
  'coverage.mapShapes': { runs: 'query', handle: mapShapes },
  'coverage.map': { runs: 'query', handle: mapLayer },
  'coverage.mapPicture': { runs: 'query', handle: mapPicture },
  'coverage.mapIndicators': { runs: 'query', handle: mapIndicators },
};
