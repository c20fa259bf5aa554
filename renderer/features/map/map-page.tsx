import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { MapLayer, MapShapes } from '../../../shared/contract/map.ts';
import type { Box } from '../../../shared/domain/map/geometry.ts';
import { mapFit, mapView, type MapView } from '../../../shared/domain/map/map-view.ts';
import { coverageTexts } from '../../../shared/i18n/de/coverage.ts';
import { mapTexts as t } from '../../../shared/i18n/de/map.ts';
import { rateOf, responseRate } from '../../../shared/i18n/de/response-rate.ts';
import { formatInstant } from '../../../shared/i18n/format.ts';
import { useCall } from '../../ipc/queries.ts';
import { ErrorState, LoadingSkeleton, Page } from '../../ui/index.ts';
import { CoverageTabs, NothingKnown } from '../coverage/index.ts';
import { useFilter } from '../offers/index.ts';
import { PointPanel, usePoints, type Cluster } from '../addresses/index.ts';
import { MapActions } from './map-actions.tsx';
import { MapBody } from './map-body.tsx';
import { MapToolbar } from './map-toolbar.tsx';
import { layerInput, stateFromUrl, stateToUrl, type MapState } from './map-url.ts';
import { PlacePanel } from './place-panel.tsx';
import { oneOf, wholeMap } from './visible.ts';

const lineOf = ({ survey, responses, asOf }: MapLayer): string =>
  [survey.title, responseRate(rateOf(responses)), coverageTexts.subline.asOf(formatInstant(asOf))].join(' · ');

/** Karte: the municipalities of the Kreis, coloured by what is known of them. */
export function MapPage() {
  const { state, change } = useMapState();
  const shapes = useCall('coverage.mapShapes', {});
  const layer = useCall('coverage.map', layerInput(state), { keepPrevious: true });
  const view = useView(layer.data, shapes.data, state);
  const [cluster, setCluster] = useState<Cluster | null>(null);
  const { visible, points } = usePointsOf(view, shapes.data, layer.data, state);
  const query = shapes.error ? shapes : layer;
  const isEmpty = layer.data !== undefined && nothingKnown(layer.data, state);
  const shown = view && layer.data && !isEmpty ? { view, layer: layer.data } : null;
  const open = (ags: string | null): void => {
    setCluster(null);
    change({ open: ags });
  };
  const located = { visible, points, cluster, onCluster: setCluster };
  return (
    <Page
      title={coverageTexts.title}
      line={layer.data && lineOf(layer.data)}
      layout="fill"
      actions={shown && <MapActions view={shown.view} state={state} />}
      toolbar={
        <>
          <CoverageTabs />
          {!isEmpty && <MapToolbar state={state} onChange={change} />}
        </>
      }
      panel={
        cluster && points ? (
          <PointPanel key={cluster.address} cluster={cluster} points={points} onClose={() => setCluster(null)} />
        ) : (
          shown && state.open !== null && <PlacePanel {...shown} ags={state.open} onClose={() => open(null)} />
        )
      }
    >
      {query.error && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {!query.error && !view && <LoadingSkeleton lines={14} />}
      {!query.error && view && isEmpty && <NothingKnown text={t.emptyText} />}
      {!query.error && shown && <MapBody view={shown.view} state={state} onOpen={open} located={located} />}
    </Page>
  );
}

/** What the address says of the map. */
function useMapState(): { state: MapState; change: (part: Partial<MapState>) => void } {
  const [parameters, setParameters] = useSearchParams();
  const [filter, setFilter] = useFilter(parameters);
  const state: MapState = { ...stateFromUrl(parameters), filter };
  const change = (part: Partial<MapState>): void => {
    if (part.filter) setFilter(part.filter);
    setParameters(stateToUrl({ ...state, ...part }), { replace: true });
  };
  return { state, change };
}

function useView(layer: MapLayer | undefined, shapes: MapShapes | undefined, { look }: MapState): MapView | undefined {
  const { method, patterns } = look;
  return useMemo(
    () => (layer && shapes ? mapView(layer, shapes, { method, patterns }) : undefined),
    [layer, shapes, method, patterns],
  );
}

const everything: Box = { left: 0, top: 0, right: 1000, bottom: 720 };

/** What fills the window, and the located offers in it: an open municipality is shown larger where they are. */
function usePointsOf(
  view: MapView | undefined,
  shapes: MapShapes | undefined,
  layer: MapLayer | undefined,
  { points, open, filter }: MapState,
) {
  const fit = useMemo(() => (shapes ? mapFit(shapes) : null), [shapes]);
  const one = points && open !== null && shapes && fit ? oneOf(shapes, fit, open) : null;
  const visible = one ?? (view ? wholeMap(view) : everything);
  const year = layer ? { notEndedBefore: layer.survey.year } : {};
  return { visible, points: usePoints(points ? fit : null, visible, { ...year, ...filter }) };
}

/** Nothing was read in and nothing entered yet. */
function nothingKnown({ places, districtWide, responses }: MapLayer, { indicatorId, filter }: MapState): boolean {
  const filtered = Object.values(filter.terms ?? {}).some((ids) => ids.length > 0) || filter.search !== undefined;
  return (
    indicatorId === null &&
    !filtered &&
    responses.answered === 0 &&
    !districtWide &&
    places.every(({ value }) => !value)
  );
}
