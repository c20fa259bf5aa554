import type { ChangeEntry, FieldValue } from '../../../shared/contract/offers.ts';
import { offerFields, type OfferField } from '../../../shared/domain/offer-fields.ts';
import { fieldLabels } from '../../../shared/i18n/de/fields.ts';
import { offersTexts } from '../../../shared/i18n/de/offers.ts';
import { formatInstant } from '../../../shared/i18n/format.ts';
import { useCall } from '../../ipc/queries.ts';
import { ErrorState, LoadingSkeleton } from '../../ui/index.ts';
import type { Names } from './names.ts';
import styles from './record.module.css';
import { valueText } from './value-text.ts';

const words = offersTexts.history;
const isField = (field: string): field is OfferField => (offerFields as readonly string[]).includes(field);

function shownValue(field: string, value: FieldValue, names: Names): string {
  if (field === 'municipality' && Array.isArray(value))
    return value.map((ags) => (ags === '*' ? offersTexts.districtWide : names.municipality(ags))).join(', ');
  if (isField(field)) return valueText(field, value, names) || words.empty;
  return (Array.isArray(value) ? value.join(', ') : String(value ?? '')) || words.empty;
}

/** Who changed what when: the fields with their earlier and later values. */
export function OfferHistory({ id, names }: { id: string; names: Names }) {
  const query = useCall('offers.history', { id });
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <LoadingSkeleton lines={4} />;
  if (query.data.changes.length === 0) return <p className={styles.missing}>{words.none}</p>;
  return (
    <ol className={styles.history} aria-label={words.title}>
      {query.data.changes.map((change) => (
        <Change key={change.id} change={change} names={names} />
      ))}
    </ol>
  );
}

function Change({ change, names }: { change: ChangeEntry; names: Names }) {
  return (
    <li className={styles.change} data-undone={change.undone}>
      <p>
        {change.label}
        {change.undone && ` (${words.undone})`}
      </p>
      <p className={styles.when}>{[formatInstant(change.at), change.actor].filter(Boolean).join(' · ')}</p>
      {change.fields.length > 0 && (
        <dl className={styles.changed}>
          {change.fields.map(({ field, before, after }) => (
            <div key={field}>
              <dt>{isField(field) ? fieldLabels[field] : field}</dt>
              <dd>
                <del aria-label={`${words.before}: ${shownValue(field, before, names)}`}>
                  {shownValue(field, before, names)}
                </del>
                <ins aria-label={`${words.after}: ${shownValue(field, after, names)}`}>
                  {shownValue(field, after, names)}
                </ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}
