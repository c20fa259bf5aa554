import { PlainTable, type Pair } from '../../ui/index.ts';
import type { Network } from '../../../shared/contract/ties.ts';
import { pairsInOrder } from '../../../shared/domain/ties/pair-order.ts';
import { tiesTexts as t } from '../../../shared/i18n/de/ties.ts';
import styles from './ties.module.css';

/** Every pair in words: what the picture shows. */
export function TiesList({ network, onPair }: { network: Network; onPair: (pair: Pair) => void }) {
  const { one, other, shared } = t.list.columns;
  return (
    <PlainTable caption={t.list.caption} className={styles.list} columns={[one, other, shared]}>
      {pairsInOrder(network).map((pair) => (
        <tr key={`${pair.one.id}|${pair.other.id}`}>
          <td>{pair.one.name}</td>
          <td>{pair.other.name}</td>
          <td>
            <button type="button" className={styles.link} onClick={() => onPair([pair.one.id, pair.other.id])}>
              {t.tieText(pair)}
              <span className="visuallyHidden"> {t.between.pair(pair.one.name, pair.other.name)}</span>
            </button>
          </td>
        </tr>
      ))}
    </PlainTable>
  );
}
