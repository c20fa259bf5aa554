import type { ChangeEntry } from '../../../shared/contract/offers.ts';
import { offersTexts } from '../../../shared/i18n/de/offers.ts';
import { formatInstant } from '../../../shared/i18n/format.ts';
import { useCall } from '../../ipc/queries.ts';
import { ErrorState, LoadingSkeleton } from '../../ui/index.ts';
import { changeLines } from './change-lines.ts';
import type { Names } from './names.ts';
import { partLines } from './record-lines.ts';
import styles from './origin.module.css';

const words = offersTexts.history;

/** Who changed what when: the fields with their earlier and later values. */
export function OfferHistory({ id, names }: { id: string; names: Names }) {
  const query = useCall('offers.history', { id });
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <LoadingSkeleton lines={4} />;
  if (query.data.changes.length === 0) return <p className={styles.none}>{words.none}</p>;
  return (
    <section className={styles.history}>
      <h3>{words.title}</h3>
      <ol>
        {query.data.changes.map((change) => (
          <Change key={change.id} change={change} names={names} />
        ))}
      </ol>
    </section>
  );
}

function Change({ change, names }: { change: ChangeEntry; names: Names }) {
  const part = words.parts[change.entity];
  const lines = part ? partLines(change, names) : changeLines(change.fields, names);
  return (
    <li className={styles.change} data-undone={change.undone}>
      <p>
        {part ? `${change.label}: ${part}` : change.label}
        {change.undone && ` (${words.undone})`}
      </p>
      <p className={styles.when}>{[formatInstant(change.at), change.actor].filter(Boolean).join(' · ')}</p>
      {lines.length > 0 && (
        <dl className={styles.changed}>
          {lines.map(({ label, before, after }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                {before && (
                  <del>
                    <span className="visuallyHidden">{words.before}: </span>
                    {before}
                  </del>
                )}
                <ins>
                  <span className="visuallyHidden">{words.after}: </span>
                  {after || words.empty}
                </ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}
