import type { MapLayer } from '../../../shared/contract/map.ts';
import type { MapView } from '../../../shared/domain/map/map-view.ts';
import { formatNumber } from '../../../shared/i18n/format.ts';
import { mapTexts } from '../../../shared/i18n/de/map.ts';
import { Button, copyNow, useToast } from '../../ui/index.ts';
import type { MapState } from './map-url.ts';

const t = mapTexts.actions;

interface MapActionsProps {
  view: MapView;
  layer: MapLayer;
  state: MapState;
}

/** What can be done with the map. */
export function MapActions({ view }: MapActionsProps) {
  const toast = useToast();
  const copy = (): void => {
    const columns = [
      { header: mapTexts.table.municipality, text: (row: MapView['rows'][number]) => row.name },
      { header: view.unit, text: (row: MapView['rows'][number]) => row.figure, number: true },
      { header: mapTexts.table.state, text: (row: MapView['rows'][number]) => row.state },
      {
        header: mapTexts.table.population,
        text: (row: MapView['rows'][number]) => (row.population === null ? '' : formatNumber(row.population)),
        number: true,
      },
    ];
    const done = copyNow(columns, view.rows);
    toast(done ? { text: t.copied, tone: 'ok' } : { text: t.copyFailed, tone: 'danger' });
  };
  return <Button onClick={copy}>{t.copy}</Button>;
}
