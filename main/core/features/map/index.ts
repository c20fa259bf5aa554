import type { mapContract, mapInternalContract } from '../../../../shared/contract/map.ts';
import type { Handlers } from '../../platform/context.ts';
import { boundaries, loadBoundaries, revokeBoundaries } from './boundaries.service.ts';
import { mapPicture } from './map-file.ts';
import { mapIndicators, mapLayer } from './map-layer.ts';
import { mapShapes } from './map-shapes.ts';

export { publicLayer } from './map-layer.ts';
export { mapShapes } from './map-shapes.ts';

const topics = ['coverage', 'handouts'];

export const mapHandlers: Handlers<keyof typeof mapContract | keyof typeof mapInternalContract> = {
  'coverage.boundaries': { runs: 'query', handle: boundaries },
  'coverage.loadBoundaries': { runs: 'command', topics, detail: ({ fileName }) => fileName, handle: loadBoundaries },
  'coverage.revokeBoundaries': { runs: 'command', topics, handle: revokeBoundaries },
  'coverage.mapShapes': { runs: 'query', handle: mapShapes },
  'coverage.map': { runs: 'query', handle: mapLayer },
  'coverage.mapPicture': { runs: 'query', handle: mapPicture },
  'coverage.mapIndicators': { runs: 'query', handle: mapIndicators },
};
