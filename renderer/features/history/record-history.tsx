import { useState } from 'react';
import { recordTexts } from '../../../shared/i18n/de/record.ts';
import { formatInstant } from '../../../shared/i18n/format.ts';
import { useCall } from '../../ipc/queries.ts';
import { Button, ErrorState, LoadingSkeleton } from '../../ui/index.ts';
import { useNames, type Names } from '../offers/index.ts';
import { historyLines } from './change-lines.ts';
import styles from './history.module.css';

const words = recordTexts.history;

/** Who changed what of one record; opened by a button, so that nothing is asked before. */
export function RecordHistory({ entity, id }: { entity: string; id: string }) {
  const [open, setOpen] = useState(false);
  const names = useNames();
  return (
    <section className={styles.ofRecord}>
      <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? words.hide : words.show}
      </Button>
      {open && <Changes entity={entity} id={id} names={names} />}
    </section>
  );
}

function Changes({ entity, id, names }: { entity: string; id: string; names: Names }) {
  const { data, error, refetch } = useCall('history.ofRecord', { entity, id });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingSkeleton lines={3} />;
  if (data.changes.length === 0) return <p className={styles.more}>{words.none}</p>;
  return (
    <ol>
      {data.changes.map((change) => (
        <li key={change.id} className={styles.record}>
          <p>{change.label}</p>
          <p className={styles.when}>{[formatInstant(change.at), change.actor].filter(Boolean).join(' · ')}</p>
          <dl>
            {historyLines(change, names).map(({ label, before, after }) => (
              <div key={label} className={styles.line}>
                <dt>{label}</dt>
                <dd>
                  {before && <del>{before}</del>} <ins>{after || '–'}</ins>
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ol>
  );
}
