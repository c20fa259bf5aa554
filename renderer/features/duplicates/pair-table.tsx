import type { OfferPair } from '../../../shared/contract/duplicates.ts';
import { duplicatesTexts as t } from '../../../shared/i18n/de/duplicates.ts';
import { Button, PlainTable } from '../../ui/index.ts';
import { CandidateCell } from './candidate-cell.tsx';
import styles from './duplicates.module.css';

export interface PairTableProps {
  pairs: readonly OfferPair[];
  onCompare: (pair: OfferPair) => void;
  onApart: (pair: OfferPair) => void;
}

/** Offers that may be one and the same, pair by pair, with the reason. */
export function PairTable({ pairs, onCompare, onApart }: PairTableProps) {
  return (
    <PlainTable
      caption={t.pairs}
      className={styles.pairs}
      columns={[t.columns.one, t.columns.other, t.columns.reason, t.columns.decision]}
    >
      {pairs.map((pair) => {
        const { one, other, reason, also } = pair;
        return (
          <tr key={`${one.id} ${other.id}`}>
            <CandidateCell candidate={one} />
            <CandidateCell candidate={other} />
            <td>
              {reason}
              {also && <span className={styles.small}>{also}</span>}
            </td>
            <td>
              <div className={styles.buttons}>
                <Button size="small" aria-label={t.comparePair(one.name, other.name)} onClick={() => onCompare(pair)}>
                  {t.compare}
                </Button>
                <Button size="small" aria-label={t.apartPair(one.name, other.name)} onClick={() => onApart(pair)}>
                  {t.apart}
                </Button>
              </div>
            </td>
          </tr>
        );
      })}
    </PlainTable>
  );
}
