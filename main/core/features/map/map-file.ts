import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import { svgOf } from '../../../../shared/domain/map/drawing.ts';
import { mapFile } from '../../../../shared/domain/map/map-drawing.ts';
import { mapView } from '../../../../shared/domain/map/map-view.ts';
import { mapTexts as t } from '../../../../shared/i18n/de/map.ts';
import { reportTexts } from '../../../../shared/i18n/de/report.ts';
import { rateOf, responseRate } from '../../../../shared/i18n/de/response-rate.ts';
import { formatInstant } from '../../../../shared/i18n/format.ts';
import type { ReadContext } from '../../platform/context.ts';
import { readSettings } from '../settings/index.ts';
import { mapShapes } from './map-shapes.ts';
import { publicLayer } from './map-layer.ts';

/** The map as a picture of its own, with everything that must stand beside it. */
export function mapPicture(
  context: ReadContext,
  { input, look }: InputOf<'coverage.mapPicture'>,
): OutputOf<'coverage.mapPicture'> {
  const layer = publicLayer(context, input);
  const view = mapView(layer, mapShapes(context), look);
  const { demo, districtName } = readSettings(context.db);
  const line = [
    districtName,
    layer.survey.title,
    responseRate(rateOf(layer.responses)),
    reportTexts.asOf(formatInstant(layer.asOf)),
  ];
  const drawing = mapFile(view, { lines: [line.join(' · ')], demo: demo ? reportTexts.demo : '' });
  return { svg: svgOf(drawing, view.title, view.alternative), name: t.sheet.fileTitle(view.title) };
}
