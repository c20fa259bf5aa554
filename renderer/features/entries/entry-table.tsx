import { Link } from 'react-router';
import type { EntryEntity } from './entry-types.ts';
import { hyphenateText } from '../../../shared/domain/hyphenate.ts';
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
/** What is known from elsewhere, or why nothing is. */
export interface WordCell {
  text: string;
  /** Several values side by side, each with its own Herkunft. */
  values?: readonly EntryCell[];
  links?: readonly { text: string; to: string }[];
  /** "keine Rückmeldung": hatched, never like an empty cell. */
  silent?: boolean;
}
export type TableCell = EntryCell | WordCell | null;
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
  cells: TableCell[];
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

interface CellContentProps {
  cell: TableCell;
  open: EntryCell | null;
  onOpen: (cell: EntryCell) => void;
}

function CellContent({ cell, open, onOpen }: CellContentProps) {
  if (!cell || cell.text === '') return null;
  if ('entity' in cell) return <ValueButton cell={cell} open={open} onOpen={onOpen} />;
  if (cell.links)
    return cell.links.map(({ text, to }) => (
      <Link key={to} to={to} className={styles.link}>
        {hyphenateText(text)}
      </Link>
    ));
  if (!cell.values) return <span className={styles.nothing}>{cell.silent ? cell.text : hyphenateText(cell.text)}</span>;
  return cell.values.map((value) => <ValueButton key={value.id} cell={value} open={open} onOpen={onOpen} />);
}

function ValueButton({ cell, open, onOpen }: CellContentProps & { cell: EntryCell }) {
  return (
    <button
      type="button"
      className={styles.value}
      aria-pressed={isSame(cell, open)}
      title={t.showOrigin}
      onClick={() => onOpen(cell)}
    >
      {hyphenateText(cell.text)}
    </button>
  );
}

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
                {hyphenateText(words)}
                {note && <span className={styles.note}>{note}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ head, cells }) => (
            <tr key={head.key}>
              <th scope="row">
                {hyphenateText(head.label)}
                {head.note && <span className={styles.note}>{head.note}</span>}
              </th>
              {cells.map((cell, at) => (
                <td key={columns[at]?.key} data-silent={cell !== null && 'silent' in cell && cell.silent}>
                  <CellContent cell={cell} open={open} onOpen={onOpen} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
