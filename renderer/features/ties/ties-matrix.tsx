import type { Network } from '../../../shared/contract/ties.ts';
import { sumOf } from '../../../shared/domain/ties/network-drawing.ts';
import { tiesTexts as t } from '../../../shared/i18n/de/ties.ts';
import { formatNumber } from '../../../shared/i18n/format.ts';
import styles from './ties.module.css';
import type { ChosenPair } from './chosen-pair.ts';

interface TiesMatrixProps {
  network: Network;
  pair: ChosenPair | null;
  onPair: (pair: ChosenPair) => void;
}

/** Actors by actors, the columns under the numbers of the rows; each figure leads to the records behind it. */
export function TiesMatrix({ network: { actors, pairs }, pair, onPair }: TiesMatrixProps) {
  const counts = new Map(
    pairs.flatMap((one) => [
      [`${one.one}|${one.other}`, sumOf(one)],
      [`${one.other}|${one.one}`, sumOf(one)],
    ]),
  );
  return (
    <div className={styles.scroll}>
      <table className={styles.matrix} aria-label={t.matrix.label}>
        <thead>
          <tr>
            <th scope="col">{t.matrix.actor}</th>
            {actors.map(({ id, name }, at) => (
              <th key={id} scope="col" title={name}>
                <span aria-hidden="true">{at + 1}</span>
                <span className="visuallyHidden">{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {actors.map((one, at) => (
            <tr key={one.id}>
              <th scope="row" title={one.name}>
                <span className={styles.number} aria-hidden="true">
                  {at + 1}
                </span>
                {one.name}
              </th>
              {actors.map((other) => {
                const same = one.id === other.id;
                const count = same ? one.partners : (counts.get(`${one.id}|${other.id}`) ?? 0);
                const words = same ? t.matrix.own(one.name, count) : t.matrix.cell(one.name, other.name, count);
                return (
                  <td key={other.id} data-same={same}>
                    {count === 0 ? (
                      <span className={styles.muted}>
                        –<span className="visuallyHidden"> {t.matrix.none}</span>
                      </span>
                    ) : (
                      <button
                        type="button"
                        aria-label={words}
                        title={words}
                        data-chosen={pair?.[0] === one.id && pair[1] === other.id}
                        onClick={() => onPair([one.id, other.id])}
                      >
                        {formatNumber(count)}
                      </button>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.hint}>{t.matrix.caption}</p>
    </div>
  );
}
