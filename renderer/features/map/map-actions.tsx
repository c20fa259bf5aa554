import type { MapView } from '../../../shared/domain/map/map-view.ts';
import { formatNumber } from '../../../shared/i18n/format.ts';
import { mapTexts } from '../../../shared/i18n/de/map.ts';
import { viewsTexts } from '../../../shared/i18n/de/views.ts';
import { useNavigate } from 'react-router';
import { paths } from '../../app/paths.ts';
import { call } from '../../ipc/client.ts';
import { useCommand } from '../../ipc/queries.ts';
import { Button, copyNow, Menu, MenuEntry, pngOf, shownError, useToast } from '../../ui/index.ts';
import { offersLocation } from '../offers/index.ts';
import { layerInput, stateToUrl, type MapState } from './map-url.ts';

const t = mapTexts.actions;
/** The form of a new map sheet that shows the same. */
const sheetPath = (state: MapState): string => `${paths.newReport}&art=karte&${stateToUrl(state).toString()}`;

interface MapActionsProps {
  view: MapView;
  state: MapState;
}

/** What can be done with the map. */
export function MapActions({ view, state }: MapActionsProps) {
  const navigate = useNavigate();
  const save = useCommand('shell.saveMap');
  const toast = useToast();
  const copy = (): void => {
    const columns = [
      { header: mapTexts.table.municipality, text: (row: MapView['rows'][number]) => row.name },
      { header: view.unit, text: (row: MapView['rows'][number]) => row.figure, number: true },
      { header: mapTexts.table.state, text: (row: MapView['rows'][number]) => row.state },
      {
        header: mapTexts.table.populationOf(view.populationSource),
        text: (row: MapView['rows'][number]) => (row.population === null ? '' : formatNumber(row.population)),
        number: true,
      },
    ];
    const done = copyNow(columns, view.rows);
    toast(done ? { text: t.copied, tone: 'ok' } : { text: t.copyFailed, tone: 'danger' });
  };
  const input = layerInput(state);
  const failed = (error: unknown): void => toast({ text: shownError(error).message, tone: 'danger' });
  const savePicture = async (kind: 'svg' | 'png'): Promise<void> => {
    const { look } = state;
    const png = kind === 'svg' ? null : await pngOf((await call('coverage.mapPicture', { input, look })).svg);
    const { saved } = await save.mutateAsync({ input, look, png });
    if (saved) toast({ text: t.saved, tone: 'ok' });
  };
  return (
    <>
      <Menu label={viewsTexts.pass} look="button">
        <MenuEntry onClick={copy}>{t.copy}</MenuEntry>
        <MenuEntry disabled={save.isPending} onClick={() => void savePicture('svg').catch(failed)}>
          {t.svg}
        </MenuEntry>
        <MenuEntry disabled={save.isPending} onClick={() => void savePicture('png').catch(failed)}>
          {t.png}
        </MenuEntry>
        {state.indicatorId === null && (
          <MenuEntry onClick={() => void navigate(offersLocation(state.filter))}>{t.list}</MenuEntry>
        )}
      </Menu>
      <Button appearance="primary" onClick={() => void navigate(sheetPath(state))}>
        {t.sheet}
      </Button>
    </>
  );
}
