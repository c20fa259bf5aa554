import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { OfferRecord } from '../../../shared/contract/offers.ts';
import type { OfferField } from '../../../shared/domain/offer-fields.ts';
import { offersTexts } from '../../../shared/i18n/de/offers.ts';
import { formatInstant } from '../../../shared/i18n/format.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/queries.ts';
import { Button, ErrorState, LoadingSkeleton, RecordGroup, SidePanel, type FormValue } from '../../ui/index.ts';
import { useSaving } from '../../ipc/use-undoable.ts';
import { RecordExtras } from '../records/index.ts';
import { Confirmed } from './confirmed.tsx';
import { MergedOffers } from './merged-offers.tsx';
import { offerSheetPath } from './locations.ts';
import type { Names } from './names.ts';
import { changeOf, formFieldOf, formValuesOf } from './offer-form.ts';
import { offerGroups, type OfferGroup } from '../../../shared/domain/offer-groups.ts';
import { OfferHistory } from './offer-history.tsx';
import { partOf } from './offer-parts.tsx';
import styles from './panel.module.css';
import { placeText, recordText, valueText } from './value-text.ts';
import { ValueNote } from './value-note.tsx';

const words = offersTexts.record;

export interface OfferPanelProps {
  id: string;
  names: Names;
  onClose: () => void;
  onRemove: (id: string) => void;
}

/** The record beside the list. */
export function OfferPanel({ id, names, onClose, onRemove }: OfferPanelProps) {
  const query = useCall('offers.get', { id }, { keepPrevious: true });
  const [history, setHistory] = useState(false);
  const navigate = useNavigate();
  const record = query.data;
  const title = typeof record?.values.name === 'string' ? record.values.name : words.loading;
  const summary = record && [record.values.provider, placeText(record, names)].filter(Boolean).join(' · ');
  return (
    <SidePanel
      title={title}
      width="wide"
      onClose={onClose}
      status={
        record && (
          <>
            {summary && <span className={styles.summary}>{summary}</span>}
            <Confirmed key={record.id} id={record.id} />
          </>
        )
      }
      source={record && words.updated(formatInstant(record.updatedAt))}
      actions={
        record && (
          <>
            <Button aria-expanded={history} onClick={() => setHistory(!history)}>
              {history ? words.hideHistory : words.showHistory}
            </Button>
            <Button onClick={() => void navigate(offerSheetPath(record.id))}>{words.print}</Button>
            <Button onClick={() => onRemove(record.id)}>{words.remove}</Button>
          </>
        )
      }
    >
      {query.error && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {!record && !query.error && <LoadingSkeleton lines={12} />}
      {record && !query.error && (
        <Groups key={record.id} record={record} names={names} onSaved={() => query.refetch()} />
      )}
      {record && !query.error && <MergedOffers merged={record.merged} />}
      {record && !query.error && <RecordExtras key={`extras ${record.id}`} entity="offer" id={record.id} />}
      {record && history && <OfferHistory id={record.id} names={names} />}
    </SidePanel>
  );
}

interface GroupsProps {
  record: OfferRecord;
  names: Names;
  /** Waits until the record is read again. */
  onSaved: () => Promise<unknown>;
}

function Groups({ record, names, onSaved }: GroupsProps) {
  return (
    <>
      {offerGroups.map((group) => (
        <Group key={group.key} group={group} record={record} names={names} onSaved={onSaved} />
      ))}
      {record.extra.length > 0 && (
        <RecordGroup
          title={offersTexts.groups.extra}
          fields={record.extra.map(({ header }) => ({ name: header, label: header, kind: 'text' }))}
          values={{}}
          shown={({ name }) => record.extra.find(({ header }) => header === name)?.text}
        />
      )}
    </>
  );
}

function Group({ group, record, names, onSaved }: GroupsProps & { group: OfferGroup }) {
  const saving = useSaving();
  const save = async (values: Record<string, FormValue>): Promise<void> => {
    const change = changeOf(record, values);
    if (!change) return;
    const run = async () => {
      const answer = await call('offers.update', { id: record.id, ...change });
      // The form stays until the record shows what was saved: the old value never stands beside "gespeichert".
      await onSaved();
      return answer;
    };
    await saving(run, words.saved);
  };
  const Part = partOf[group.key];
  return (
    <RecordGroup
      title={offersTexts.groups[group.key]}
      fields={group.fields.map((field) => formFieldOf(field, names))}
      values={formValuesOf(record)}
      shown={({ name, label }, edit) => valueNote({ record, names, field: name as OfferField, label, edit })}
      onSave={save}
    >
      {Part && <Part id={record.id} names={names} />}
    </RecordGroup>
  );
}

interface ShownValue {
  record: OfferRecord;
  names: Names;
  field: OfferField;
  label: string;
  edit: () => void;
}

/** A value with its Herkunft; null where nothing is given. */
function valueNote({ record, names, field, label, edit }: ShownValue) {
  const text = recordText(record, field, names);
  if (text === '') return null;
  const earlier = (value: Parameters<typeof valueText>[1]): string => valueText(field, value, names);
  return <ValueNote label={label} text={text} origin={record.origins[field]} shown={earlier} onEdit={edit} />;
}
