import { useState } from 'react';
import type { Draft } from '../../../../shared/contract/imports.ts';
import { differenceKinds, type Difference } from '../../../../shared/contract/imports-difference.ts';
import { fieldLabels } from '../../../../shared/i18n/de/fields.ts';
import { differenceTexts as t } from '../../../../shared/i18n/de/difference.ts';
import { useCall } from '../../../ipc/queries.ts';
import { Button, Dialog, ErrorState, LoadingSkeleton, SegmentedControl } from '../../../ui/index.ts';
import styles from './difference.module.css';

type Kind = (typeof differenceKinds)[number];
const step = 100;
const most = 500;

/** One row of the file: what it is, and old and new value of each field it changes. */
function Entry({ kind, entry }: { kind: Kind; entry: Difference }) {
  const { sheet, row, name, provider, place, reason, changes } = entry;
  return (
    <li className={styles.entry}>
      <h3 className={styles.name}>{name || t.unnamed}</h3>
      <p className={styles.small}>{[provider, place, t.rowOf(sheet, row)].filter((part) => part !== '').join(' · ')}</p>
      {reason !== '' && <p>{reason}</p>}
      {changes.length > 0 && (
        <dl className={styles.changes}>
          {changes.map(({ field, before, after }) => (
            <div key={field}>
              <dt>{fieldLabels[field]}</dt>
              <dd>
                {kind === 'changed' && (
                  <>
                    <span className="visuallyHidden">{t.before} </span>
                    {before === '' ? t.empty : <del className={styles.before}>{before}</del>}
                    <span aria-hidden="true"> → </span>
                    <span className="visuallyHidden">, {t.after} </span>
                  </>
                )}
                <span className={styles.after}>{after || t.empty}</span>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}

function List({ draftId, kind }: { draftId: string; kind: Kind }) {
  const [shown, setShown] = useState(step);
  const { data, error } = useCall(
    'imports.difference',
    { id: draftId, kind, from: 0, limit: shown },
    { keepPrevious: true },
  );
  if (error) return <ErrorState error={error} />;
  if (!data) return <LoadingSkeleton lines={6} />;
  if (data.total === 0) return <p className={styles.small}>{t.none[kind]}</p>;
  const left = data.total - data.rows.length;
  return (
    <>
      <ul>
        {data.rows.map((entry) => (
          <Entry key={`${entry.sheet} ${entry.row}`} kind={kind} entry={entry} />
        ))}
      </ul>
      {left > 0 && shown < most && (
        <Button onClick={() => setShown(Math.min(most, shown + step))}>{t.more(Math.min(step, left))}</Button>
      )}
    </>
  );
}

/** What a file would change, row by row, before anything is written. */
export function DifferenceDialog({ draft, onClose }: { draft: Draft; onClose: () => void }) {
  const { created, updated, rejected } = draft.counts;
  const counts: Record<Kind, number> = { new: created, changed: updated, rejected };
  const [kind, setKind] = useState<Kind>(updated > 0 || created === 0 ? 'changed' : 'new');
  return (
    <Dialog
      open
      width="wide"
      title={t.title(draft.fileName)}
      onClose={onClose}
      actions={<Button onClick={onClose}>{t.close}</Button>}
    >
      <SegmentedControl
        label={t.kindsLabel}
        value={kind}
        options={differenceKinds.map((value) => ({ value, label: t.kinds[value](counts[value]) }))}
        onChange={setKind}
      />
      <List key={kind} draftId={draft.id} kind={kind} />
    </Dialog>
  );
}
