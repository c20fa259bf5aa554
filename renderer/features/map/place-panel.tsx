import type { MapLayer, MapPlace } from '../../../shared/contract/map.ts';
import type { OfferFilter } from '../../../shared/contract/offers.ts';
import type { MapView } from '../../../shared/domain/map/map-view.ts';
import { signMeanings } from '../../../shared/i18n/de/official-signs.ts';
import { formatNumber } from '../../../shared/i18n/format.ts';
import { mapTexts } from '../../../shared/i18n/de/map.ts';
import { useCall } from '../../ipc/queries.ts';
import { ErrorState, KeyValueList, LoadingSkeleton, SidePanel, StatusMark } from '../../ui/index.ts';
import { OfferLinks } from '../coverage/index.ts';

const t = mapTexts.panel;

interface PlacePanelProps {
  layer: MapLayer;
  view: MapView;
  ags: string;
  onClose: () => void;
}

/** What stands behind the figure of one municipality, written as on the map. */
export function PlacePanel({ layer, view, ags, onClose }: PlacePanelProps) {
  const place = layer.places.find((one) => one.ags === ags);
  const figure = view.rows.find((row) => row.ags === ags)?.figure ?? '';
  return place && <Place key={ags} layer={layer} place={place} figure={figure} onClose={onClose} />;
}

interface PlaceProps extends Pick<PlacePanelProps, 'layer' | 'onClose'> {
  place: MapPlace;
  figure: string;
}

function Place({ layer, place, figure, onClose }: PlaceProps) {
  const { measure } = layer.input;
  const meaning = place.sign === null ? undefined : signMeanings[place.sign];
  return (
    <SidePanel
      title={place.name}
      onClose={onClose}
      status={
        place.state === 'silent' && (
          <StatusMark shape="ring" tone="neutral" appearance="pill">
            {mapTexts.states.silent}
          </StatusMark>
        )
      }
      source={`${t.source}: ${layer.source}`}
    >
      {place.state === 'silent' && <p>{t.silent(place.name)}</p>}
      <KeyValueList
        items={[
          {
            label: layer.unit || t.figure,
            value: figure || mapTexts.states[place.state],
            ...(meaning && place.sign !== null && { note: t.meaning(place.sign, meaning) }),
          },
          ...(place.population === null
            ? []
            : [{ label: mapTexts.table.populationOf(layer.populationSource), value: formatNumber(place.population) }]),
        ]}
      />
      {measure.kind === 'offers' && (
        <PlaceOffers filter={{ notEndedBefore: layer.survey.year, ...measure.filter }} ags={place.ags} />
      )}
    </SidePanel>
  );
}

function PlaceOffers({ filter, ags }: { filter: OfferFilter; ags: string }) {
  const { municipalities: _places, districtWide: _wide, ...rest } = filter;
  const here: OfferFilter = { ...rest, municipalities: [ags] };
  const wide: OfferFilter = { ...rest, districtWide: true };
  return (
    <>
      <Offers title={t.offers} none={t.none} filter={here} />
      <Offers title={t.districtWide} none={t.noDistrictWide} filter={wide} />
    </>
  );
}

function Offers({ title, none, filter }: { title: string; none: string; filter: OfferFilter }) {
  const { data, error, refetch } = useCall('offers.list', {
    filter,
    sort: { key: 'name', descending: false },
    cursor: null,
    limit: 20,
  });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingSkeleton lines={3} />;
  return <OfferLinks title={title} none={none} offers={data.rows} total={data.total} filter={filter} />;
}
