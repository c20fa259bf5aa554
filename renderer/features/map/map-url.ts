import type { MapLayerInput } from '../../../shared/contract/map.ts';
import type { OfferFilter } from '../../../shared/contract/offers.ts';
import type { FigureBase } from '../../../shared/domain/indicators/words.ts';
import type { MapLook } from '../../../shared/domain/map/map-view.ts';
import { filterFromUrl, filterToUrl } from '../offers/index.ts';

/** What the page shows, as the address keeps it; the filter has the words of the list of offers. */
export interface MapState {
  filter: OfferFilter;
  surveyId: string | undefined;
  /** Null shows offers. */
  indicatorId: string | null;
  time: string | undefined;
  base: FigureBase;
  look: MapLook;
  /** Located offers over the shapes. */
  points: boolean;
  table: boolean;
  /** Key of the open municipality. */
  open: string | null;
}

/** Words of the address: per 1,000 or per 100 inhabitants. */
const bases: Record<string, FigureBase> = { 1000: 'perThousand', 100: 'percent' };

export function stateFromUrl(parameters: URLSearchParams): MapState {
  return {
    filter: filterFromUrl(parameters),
    surveyId: parameters.get('erhebung') ?? undefined,
    indicatorId: parameters.get('kennzahl'),
    time: parameters.get('zeit') ?? undefined,
    base: bases[parameters.get('je') ?? ''] ?? 'absolute',
    look: {
      method: parameters.get('klassen') === 'breite' ? 'equal' : 'quantile',
      patterns: parameters.get('muster') === '1',
    },
    points: parameters.get('punkte') === '1' && !parameters.has('kennzahl'),
    table: parameters.get('ansicht') === 'tabelle',
    open: parameters.get('ort'),
  };
}

export function stateToUrl(state: MapState): URLSearchParams {
  const parameters = filterToUrl(state.filter);
  const set = (name: string, value: string | null | undefined | false): void => {
    if (value) parameters.set(name, value);
  };
  set('erhebung', state.surveyId);
  set('kennzahl', state.indicatorId);
  set('zeit', state.time);
  set(
    'je',
    Object.keys(bases).find((word) => bases[word] === state.base),
  );
  set('klassen', state.look.method === 'equal' && 'breite');
  set('muster', state.look.patterns && '1');
  set('punkte', state.points && state.indicatorId === null && '1');
  set('ansicht', state.table && 'tabelle');
  set('ort', state.open);
  return parameters;
}

/** What is asked of the core. */
export function layerInput({ filter, surveyId, indicatorId, time, base }: MapState): MapLayerInput {
  const asked = {
    perThousand: base === 'perThousand',
    ...(base === 'percent' && { percent: true }),
    ...(surveyId !== undefined && { surveyId }),
  };
  if (indicatorId === null) return { measure: { kind: 'offers', filter }, ...asked };
  return { measure: { kind: 'indicator', indicatorId, ...(time !== undefined && { time }) }, ...asked };
}

/** What a map sheet shows when the address of the page is handed on to it. */
export function mapOfUrl(parameters: URLSearchParams): { layer: Omit<MapLayerInput, 'surveyId'>; look: MapLook } {
  const state = stateFromUrl(parameters);
  return { layer: layerInput({ ...state, surveyId: undefined }), look: state.look };
}
