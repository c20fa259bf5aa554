import { formatList } from '../../../../shared/i18n/format.ts';
import { placesIn, wholeDistrict } from '../../../../shared/domain/place-key.ts';
import { needsTexts as t } from '../../../../shared/i18n/de/coverage-needs.ts';
import type { Names } from '../../offers/index.ts';

export const needViews = ['possible', 'gaps', 'dismissed', 'named'] as const;
export type NeedView = (typeof needViews)[number];
const words: Record<NeedView, string> = {
  possible: 'moeglich',
  gaps: 'luecken',
  dismissed: 'verworfen',
  named: 'genannt',
};

/** What the address asks for. */
export interface NeedsPlace {
  view: NeedView;
  municipalities: string[];
  fields: string[];
}

export function placeFromUrl(parameters: URLSearchParams): NeedsPlace {
  const view = needViews.find((one) => words[one] === parameters.get('ansicht')) ?? 'possible';
  return { view, municipalities: parameters.getAll('kommune'), fields: parameters.getAll('handlungsfeld') };
}

export function placeToUrl({ view, municipalities, fields }: NeedsPlace): URLSearchParams {
  const parameters = new URLSearchParams({ ansicht: words[view] });
  for (const ags of municipalities) parameters.append('kommune', ags);
  for (const field of fields) parameters.append('handlungsfeld', field);
  return parameters;
}

/** Whether a row about these places and fields is asked for; what concerns the whole Kreis concerns every Kommune. */
export function isAsked(place: NeedsPlace, places: readonly string[], fields: readonly string[]): boolean {
  const here =
    place.municipalities.length === 0 ||
    places.length === 0 ||
    places.some((ags) => place.municipalities.includes(ags));
  return here && (place.fields.length === 0 || fields.some((field) => place.fields.includes(field)));
}

export const placeText = (place: string, names: Names): string =>
  place === wholeDistrict ? t.wholeDistrict : formatList(placesIn(place).map(names.municipality));
export const fieldText = (ids: readonly string[], names: Names): string =>
  ids.map((id) => names.term('fieldOfAction', id)).join(' · ');
export const groupText = (ids: readonly string[], names: Names): string =>
  ids
    .filter(Boolean)
    .map((id) => names.term('targetGroup', id))
    .join(' · ') || t.everyGroup;
