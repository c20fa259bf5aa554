import type { MapOptions, MapSheet } from '../../../../shared/contract/handouts.ts';
import type { ReadContext } from '../../platform/context.ts';
import { mapShapes, publicLayer } from '../map/index.ts';
import { readSettings } from '../settings/index.ts';

/** What a map sheet would show today. Throws SURVEY_NOT_FOUND, MAP_FIGURE_NOT_FOUND. */
export function mapSheet(context: ReadContext, options: MapOptions): MapSheet {
  const { surveyId, layer } = options;
  return {
    options,
    settings: readSettings(context.db),
    layer: publicLayer(context, { ...layer, ...(surveyId !== undefined && { surveyId }) }),
    shapes: mapShapes(context),
    asOf: context.clock.now(),
  };
}
