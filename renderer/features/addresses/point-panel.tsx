import { Field, Input } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { Link } from 'react-router';
import type { OutputOf } from '../../../shared/contract/index.ts';
import { addressTexts } from '../../../shared/i18n/de/addresses.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/queries.ts';
import { Awaited, Button, KeyValueList, SidePanel } from '../../ui/index.ts';
import { useUndoable } from '../history/index.ts';
import { offerLocation } from '../offers/index.ts';
import styles from './addresses.module.css';
import type { Cluster, PointsOnMap } from './use-points.ts';

const t = addressTexts.panel;

interface PointPanelProps {
  cluster: Cluster;
  points: Pick<PointsOnMap, 'cells' | 'filter'>;
  onClose: () => void;
}

/** The offers behind a circle; of a single address also where it lies, to be corrected or taken away. */
export function PointPanel({ cluster, points: { cells, filter }, onClose }: PointPanelProps) {
  const { lon, lat, addresses, offers, address } = cluster;
  const query = useCall('coverage.pointsAround', { filter, cells, lon, lat });
  const { data } = query;
  const title = addresses === 1 ? address : addressTexts.clusterOf(offers, addresses);
  return (
    <SidePanel title={title} onClose={onClose}>
      <h3>{t.offers}</h3>
      <Awaited query={query} lines={4} />
      <ul className={styles.offers}>
        {data?.offers.map((offer) => (
          <li key={offer.id}>
            <Link to={offerLocation(offer.id)}>{offer.name}</Link>
            {addresses > 1 && <div className={styles.muted}>{offer.address}</div>}
          </li>
        ))}
      </ul>
      {addresses === 1 && <PointOf address={address} onRemoved={onClose} />}
    </SidePanel>
  );
}

function PointOf({ address, onRemoved }: { address: string; onRemoved: () => void }) {
  const { data } = useCall('coverage.point', { address });
  const undoable = useUndoable();
  const point = data?.point;
  if (!point) return null;
  const remove = async (): Promise<void> => {
    if (await undoable(() => call('coverage.removePoint', { address }), t.removed(address))) onRemoved();
  };
  return (
    <>
      <KeyValueList
        items={[
          { label: t.origin, value: addressTexts.origins[point.origin] },
          ...(point.matched === null ? [] : [{ label: t.matched, value: point.matched }]),
        ]}
      />
      <PointForm key={`${point.lon} ${point.lat}`} address={address} point={point} />
      <Button size="small" onClick={() => void remove()}>
        {t.remove}
      </Button>
    </>
  );
}

type Point = NonNullable<OutputOf<'coverage.point'>['point']>;
const typed = (value: number): string => value.toFixed(6).replace('.', ',');
const read = (text: string): number => Number(text.trim().replace(',', '.'));

/** Moving a point without a mouse. */
function PointForm({ address, point }: { address: string; point: Point }) {
  const [lon, setLon] = useState(typed(point.lon));
  const [lat, setLat] = useState(typed(point.lat));
  const undoable = useUndoable();
  const degrees = { lon: read(lon), lat: read(lat) };
  const isRead = Math.abs(degrees.lon) <= 180 && Math.abs(degrees.lat) <= 90;
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!isRead) return;
    const input = { address, ...degrees, origin: 'hand' as const, matched: null };
    await undoable(() => call('coverage.placeAddress', input), addressTexts.moved(address));
  };
  return (
    <form className={styles.form} onSubmit={(event) => void save(event)}>
      <Field label={t.lon} validationMessage={isRead ? null : t.wrong}>
        <Input value={lon} inputMode="decimal" onChange={(_, { value }) => setLon(value)} />
      </Field>
      <Field label={t.lat}>
        <Input value={lat} inputMode="decimal" onChange={(_, { value }) => setLat(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small">
          {t.save}
        </Button>
      </div>
    </form>
  );
}
