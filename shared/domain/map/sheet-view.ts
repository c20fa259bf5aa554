import type { MapSheet } from '../../contract/handouts.ts';
import { formatInstant } from '../../i18n/format.ts';
import { mapTexts } from '../../i18n/de/map.ts';
import { reportTexts } from '../../i18n/de/report.ts';
import { rateOf, responseRate } from '../../i18n/de/response-rate.ts';
import { footOf } from '../coverage-report/report-view.ts';
import type { PageView } from '../coverage-report/view-types.ts';
import { mapView, type MapView } from './map-view.ts';

/** All words and lines of a map sheet. */
export interface MapSheetView extends PageView {
  map: MapView;
  responses: string;
}

export function mapSheetView({ options, settings, layer, shapes, asOf }: MapSheet): MapSheetView {
  const map = mapView(layer, shapes, options.look);
  const isHidden = options.layer.measure.kind === 'indicator' && layer.places.some(({ state }) => state === 'secret');
  return {
    demo: settings.demo,
    title: options.title,
    subtitle: [layer.title, reportTexts.asOf(formatInstant(asOf)), reportTexts.public].join(' · '),
    logo: settings.logo ?? '',
    colour: !options.look.patterns,
    district: settings.districtName,
    office: settings.office,
    occasion: [options.attachmentTo, options.meeting].map((line) => line.trim()).filter((line) => line !== ''),
    foot: [map.source, ...footOf(layer.survey, settings).slice(1)],
    map: isHidden ? { ...map, notes: [...map.notes, mapTexts.protected] } : map,
    responses: `${layer.survey.title}: ${responseRate(rateOf(layer.responses))}.`,
  };
}
