import { duplicatesTexts } from '../../../shared/i18n/de/duplicates.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/queries.ts';
import { useUndoable } from '../../ipc/use-undoable.ts';
import { Button } from '../../ui/index.ts';
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
      <table className={styles.pairs}>
        <caption className="visuallyHidden">{t.title(data.pairs.length)}</caption>
        <thead>
          <tr>
            <th scope="col">{duplicatesTexts.columns.one}</th>
            <th scope="col">{duplicatesTexts.columns.one}</th>
            <th scope="col">{duplicatesTexts.columns.decision}</th>
          </tr>
        </thead>
        <tbody>
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
        </tbody>
      </table>
    </details>
  );
}
