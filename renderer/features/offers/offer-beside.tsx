import { useState } from 'react';
import { formatDay } from '../../../shared/i18n/format.ts';
import { useCall } from '../../ipc/queries.ts';
import { CapturePanel } from './capture-panel.tsx';
import type { Names } from './names.ts';
import { OfferPanel } from './offer-panel.tsx';
import type { OffersAddress } from './use-offers-address.ts';

interface OfferBesideProps {
  address: OffersAddress;
  names: Names;
  onRemove: (ids: readonly string[]) => void;
}

/** Beside the list: the empty form, or the record that is open. */
export function OfferBeside({ address, names, onRemove }: OfferBesideProps) {
  const { creating, openId, open, close } = address;
  if (creating) return <Capture names={names} onClose={close} onSaved={open} />;
  if (openId === null) return null;
  return <OfferPanel id={openId} names={names} onClose={close} onRemove={(id) => onRemove([id])} />;
}

function Capture(props: { names: Names; onClose: () => void; onSaved: (id: string) => void }) {
  const settings = useCall('settings.get', {});
  const [today] = useState(() => formatDay(new Date().toISOString()));
  if (settings.isPending) return null;
  return <CapturePanel {...props} told={{ whom: settings.data?.personName ?? '', today }} />;
}
