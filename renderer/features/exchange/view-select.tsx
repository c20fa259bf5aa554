import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { ExchangeOptions } from '../../../shared/contract/exchange.ts';
import type { ContentOf, SavedView } from '../../../shared/contract/views.ts';
import { exchangeTexts } from '../../../shared/i18n/de/exchange.ts';
import styles from './exchange.module.css';
import { useCall } from '../../ipc/queries.ts';

const t = exchangeTexts.choice;
export interface OfferView extends SavedView {
  content: ContentOf<'offers'>;
}
const ofOffers = (view: SavedView): view is OfferView => view.content.list === 'offers';

/** Columns and order of the view that was chosen for a file. */
export function useLayout(): {
  layout: Pick<ExchangeOptions, 'columns' | 'sort'>;
  viewId: string | null;
  take: (view: OfferView | null) => void;
} {
  const [view, take] = useState<OfferView | null>(null);
  const layout = view ? { columns: view.content.columns, sort: view.content.sort } : {};
  return { layout, viewId: view?.id ?? null, take };
}

interface ViewSelectProps {
  value: string | null;
  onChange: (view: OfferView | null) => void;
}

/** The kept views of the list of offers; absent while there is none. */
export function ViewSelect({ value, onChange }: ViewSelectProps) {
  const { data } = useCall('views.list', { list: 'offers' });
  const views = (data?.views ?? []).filter(ofOffers);
  if (views.length === 0) return null;
  return (
    <Field className={styles.view ?? ''} label={t.view} hint={t.viewHint}>
      <Select
        value={value ?? ''}
        onChange={(_, chosen) => onChange(views.find(({ id }) => id === chosen.value) ?? null)}
      >
        <option value="">{t.noView}</option>
        {views.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
