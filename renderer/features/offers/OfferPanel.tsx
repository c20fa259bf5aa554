import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { OfferRecord } from '../../../shared/contract/offers.ts';
import type { OfferField } from '../../../shared/domain/offer-fields.ts';
import { offersTexts } from '../../../shared/i18n/de/offers.ts';
import { formatInstant } from '../../../shared/i18n/format.ts';
import { useCall } from '../../ipc/queries.ts';
import { Button, ErrorState, LoadingSkeleton, SidePanel } from '../../ui/index.ts';
import { RecordExtras } from '../records/index.ts';
import { GroupForm } from './GroupForm.tsx';
import { GroupView } from './GroupView.tsx';
import type { Names } from './names.ts';
import { offerGroups, type OfferGroupKey } from './offer-groups.ts';
import { OfferHistory } from './OfferHistory.tsx';
import styles from './record.module.css';
import { placeText } from './value-text.ts';

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
  const record = query.data;
  const title = typeof record?.values.name === 'string' ? record.values.name : words.loading;
  const summary = record && [record.values.provider, placeText(record, names)].filter(Boolean).join(' · ');
  return (
    <SidePanel
      title={title}
      width="wide"
      onClose={onClose}
      status={summary && <span className={styles.summary}>{summary}</span>}
      source={record && words.updated(formatInstant(record.updatedAt))}
      actions={
        record && (
          <>
            <Button aria-expanded={history} onClick={() => setHistory(!history)}>
              {history ? words.hideHistory : words.showHistory}
            </Button>
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
      {record && !query.error && <RecordExtras key={`extras ${record.id}`} entity="offer" id={record.id} />}
      {record && history && <OfferHistory id={record.id} names={names} />}
    </SidePanel>
  );
}

interface GroupsProps {
  record: OfferRecord;
  names: Names;
  onSaved: () => Promise<unknown>;
}

function Groups({ record, names, onSaved }: GroupsProps) {
  const [editing, setEditing] = useState<{ group: OfferGroupKey; field: OfferField | null } | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const finish = (group: OfferGroupKey): void => {
    flushSync(() => setEditing(null));
    place.current?.querySelector<HTMLElement>(`[data-group="${group}"] button`)?.focus();
  };
  return (
    <div ref={place}>
      {offerGroups.map((group) =>
        editing?.group === group.key ? (
          <section key={group.key} className={styles.group}>
            <h3>{offersTexts.groups[group.key]}</h3>
            <GroupForm
              record={record}
              group={group}
              first={editing.field}
              names={names}
              onSaved={onSaved}
              onDone={() => finish(group.key)}
            />
          </section>
        ) : (
          <GroupView
            key={group.key}
            record={record}
            group={group}
            names={names}
            onEdit={(field) => setEditing({ group: group.key, field })}
          />
        ),
      )}
      {record.extra.length > 0 && (
        <section className={styles.group}>
          <h3>{offersTexts.groups.extra}</h3>
          <dl className={styles.values}>
            {record.extra.map(({ header, text }) => (
              <div key={header} className={styles.pair}>
                <dt>{header}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </div>
  );
}
