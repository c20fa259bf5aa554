import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './plain-table.module.css';

export interface PlainTableProps {
  /** Accessible name; left out where a dialog or heading beside it says it. */
  caption?: string;
  /** A caption that is shown. */
  title?: string;
  columns: readonly ReactNode[];
  /** Which columns hold figures, to the right; their cells say `data-align="end"`. */
  figures?: readonly number[];
  className?: string | undefined;
  /** The rows, `<tr>` by `<tr>`. */
  children: ReactNode;
  /** Rows of sums below them. */
  sums?: ReactNode;
}

/** A short table of texts and buttons to read from top to bottom; long lists of records are a `RecordList`. */
export function PlainTable({ caption, title, columns, figures = [], className, children, sums }: PlainTableProps) {
  return (
    <table className={cx(styles.table, className)}>
      {title && <caption className={styles.title}>{title}</caption>}
      {caption && <caption className="visuallyHidden">{caption}</caption>}
      <thead>
        <tr>
          {columns.map((column, index) => (
            // Two columns may have the same name: one offer beside the other.
            // oxlint-disable-next-line react/no-array-index-key
            <th key={index} scope="col" data-align={figures.includes(index) ? 'end' : undefined}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
      {sums && <tfoot>{sums}</tfoot>}
    </table>
  );
}
