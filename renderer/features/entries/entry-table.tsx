import type { EntryEntity } from './entry-types.ts';
import type { ImportField } from '../../../shared/domain/import-fields.ts';
import { entriesTexts as t } from '../../../shared/i18n/de/entries.ts';
import { cx } from '../../ui/index.ts';
import styles from './entries.module.css';

/** A cell that knows which stored value it shows. */
export interface EntryCell {
  text: string;
  entity: EntryEntity;
  id: string;
  field: ImportField;
  /** What the panel beside the table is called. */
  title: string;
}
export interface Head {
  key: string;
  label: string;
  /** Small under the label: source, sender. */
  note?: string;
  /** Holds sentences. */
  wide?: boolean;
}
export interface EntryRow {
  head: Head;
  cells: (EntryCell | null)[];
}
export interface EntryTableProps {
  /** Accessible name. */
  label: string;
  /** Above the heads of the rows. */
  corner: string;
  columns: readonly Head[];
  rows: readonly EntryRow[];
  /** Figures stand flush right. */
  figures?: boolean;
  open: EntryCell | null;
  onOpen: (cell: EntryCell) => void;
}

const isSame = (one: EntryCell, other: EntryCell | null): boolean => one.id === other?.id && one.field === other.field;

/** Values in rows and columns; each is a button that shows where it comes from. */
export function EntryTable({ label, corner, columns, rows, figures = false, open, onOpen }: EntryTableProps) {
  return (
    // The table scrolls sideways; the keyboard needs a way in.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.scroll} tabIndex={0} aria-label={label}>
      <table className={cx(styles.table, figures && styles.figures)}>
        <caption className="visuallyHidden">{label}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {corner}
            </th>
            {columns.map(({ key, label: words, note, wide }) => (
              <th key={key} scope="col" data-wide={wide}>
                {words}
                {note && <span className={styles.note}>{note}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ head, cells }) => (
            <tr key={head.key}>
              <th scope="row">
                {head.label}
                {head.note && <span className={styles.note}>{head.note}</span>}
              </th>
              {cells.map((cell, at) => (
                <td key={columns[at]?.key}>
                  {cell && cell.text !== '' && (
                    <button
                      type="button"
                      className={styles.value}
                      aria-pressed={isSame(cell, open)}
                      title={t.showOrigin}
                      onClick={() => onOpen(cell)}
                    >
                      {cell.text}
                    </button>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
