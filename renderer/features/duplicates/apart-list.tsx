import { duplicatesTexts } from '../../../shared/i18n/de/duplicates.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/queries.ts';
import { useUndoable } from '../../ipc/use-undoable.ts';
import { Button, PlainTable } from '../../ui/index.ts';
import { CandidateCell } from './candidate-cell.tsx';
import styles from './duplicates.module.css';

const t = duplicatesTexts.told;

/** Pairs that somebody told apart; each may be proposed again. */
export function ApartList() {
  const { data } = useCall('duplicates.apart', {});
  const undoable = useUndoable();
  if (!data || data.pairs.length === 0) return null;
  return (
    <details className={styles.apart}>
      <summary>{t.title(data.pairs.length)}</summary>
      <PlainTable
        caption={t.title(data.pairs.length)}
        className={styles.pairs}
        columns={[duplicatesTexts.columns.one, t.other, duplicatesTexts.columns.decision]}
      >
        {data.pairs.map(({ id, one, other, at, actor }) => (
          <tr key={id}>
            <CandidateCell candidate={one} />
            <CandidateCell candidate={other} />
            <td>
              {t.who(formatDay(at), actor)}
              <div className={styles.buttons}>
                <Button
                  size="small"
                  aria-label={t.againPair(one.name, other.name)}
                  onClick={() => void undoable(() => call('duplicates.askAgain', { id }), t.done)}
                >
                  {t.again}
                </Button>
              </div>
            </td>
          </tr>
        ))}
      </PlainTable>
    </details>
  );
}
