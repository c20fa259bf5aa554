import { hyphenate } from '../../shared/domain/hyphenate.ts';
import { formatNumber } from '../../shared/i18n/format.ts';
import styles from './pair-matrix.module.css';

/** Two of the same list; twice the same: what it has with any other. */
export type Pair = readonly [one: string, other: string];

interface Named {
  id: string;
  name: string;
}
/** How much two have together, and the same in words. */
interface Shared {
  count: number;
  words: string;
}

export interface PairMatrixProps<Of extends Named> {
  words: { label: string; corner: string; none: string; caption: string };
  of: readonly Of[];
  /** Too many for names over the columns: the numbers of the rows stand there. */
  numbered?: boolean;
  shared: (one: Of, other: Of) => Shared;
  chosen: Pair | null;
  onChoose: (pair: Pair) => void;
}

/** A list against itself; each figure leads to what is behind it. */
export function PairMatrix<Of extends Named>(props: PairMatrixProps<Of>) {
  const { words, of, numbered = false } = props;
  return (
    <div className={styles.scroll}>
      <table className={styles.matrix} data-numbered={numbered} aria-label={words.label}>
        <thead>
          <tr>
            <th scope="col">{words.corner}</th>
            {of.map((one, at) => (
              <ColumnHead key={one.id} name={one.name} number={numbered ? at + 1 : null} />
            ))}
          </tr>
        </thead>
        <tbody>
          {of.map((one, at) => (
            <tr key={one.id}>
              <th scope="row" title={one.name}>
                {numbered && (
                  <span className={styles.number} aria-hidden="true">
                    {at + 1}
                  </span>
                )}
                {one.name}
              </th>
              {of.map((other) => (
                <Cell key={other.id} {...props} pair={[one, other]} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.caption}>{words.caption}</p>
    </div>
  );
}

const longestInHead = 9;

function ColumnHead({ name, number }: { name: string; number: number | null }) {
  if (number === null) return <th scope="col">{hyphenate(name, longestInHead)}</th>;
  return (
    <th scope="col" title={name}>
      <span aria-hidden="true">{number}</span>
      <span className="visuallyHidden">{name}</span>
    </th>
  );
}

interface CellProps<Of extends Named> extends PairMatrixProps<Of> {
  pair: readonly [one: Of, other: Of];
}

function Cell<Of extends Named>({ pair: [one, other], words, shared, chosen, onChoose }: CellProps<Of>) {
  const { count, words: text } = shared(one, other);
  return (
    <td data-same={one.id === other.id}>
      {count === 0 ? (
        <span className={styles.none}>
          –<span className="visuallyHidden"> {words.none}</span>
        </span>
      ) : (
        <button
          type="button"
          aria-label={text}
          title={text}
          data-chosen={chosen?.[0] === one.id && chosen[1] === other.id}
          onClick={() => onChoose([one.id, other.id])}
        >
          {formatNumber(count)}
        </button>
      )}
    </td>
  );
}
