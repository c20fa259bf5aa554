import { useState } from 'react';
import { viewsTexts } from '../../../shared/i18n/de/views.ts';
import { Button, Dialog, SearchField, SortableList } from '../../ui/index.ts';
import styles from './views.module.css';

const t = viewsTexts.columnsDialog;

export interface ColumnChoice {
  key: string;
  header: string;
}
interface ColumnsDialogProps {
  /** Every column the list has. */
  all: readonly ColumnChoice[];
  shown: readonly string[];
  usual: readonly string[];
  onChange: (shown: readonly string[]) => void;
  onClose: () => void;
}

/** Which columns a list shows, and in which order; the list behind it follows at once. */
export function ColumnsDialog({ all, shown, usual, onChange, onClose }: ColumnsDialogProps) {
  const known = shown.flatMap((key) => all.find((column) => column.key === key) ?? []);
  const keys = known.map(({ key }) => key);
  return (
    <Dialog
      open
      title={t.title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={() => onChange(usual)}>{t.usual}</Button>
          <Button appearance="primary" onClick={onClose}>
            {t.done}
          </Button>
        </>
      }
    >
      <p>{t.text}</p>
      <Shown columns={known} onChange={onChange} />
      <Others columns={all.filter(({ key }) => !keys.includes(key))} onAdd={(key) => onChange([...keys, key])} />
    </Dialog>
  );
}

interface ShownProps {
  columns: readonly ColumnChoice[];
  onChange: (shown: readonly string[]) => void;
}

/** The chosen columns in their order; the last one stays. */
function Shown({ columns, onChange }: ShownProps) {
  const without = (key: string): string[] => columns.map((column) => column.key).filter((one) => one !== key);
  const items = columns.map(({ key, header }) => ({
    id: key,
    name: header,
    content: (
      <label className={styles.column}>
        <input type="checkbox" checked disabled={columns.length === 1} onChange={() => onChange(without(key))} />
        {header}
      </label>
    ),
  }));
  return (
    <>
      <h3 className={styles.part}>{t.shown}</h3>
      <SortableList label={t.shown} items={items} onMove={(key, to) => onChange(without(key).toSpliced(to, 0, key))} />
    </>
  );
}

/** The columns that are not shown, to be searched. */
function Others({ columns, onAdd }: { columns: readonly ColumnChoice[]; onAdd: (key: string) => void }) {
  const [search, setSearch] = useState('');
  const words = search.trim().toLowerCase();
  return (
    <>
      <h3 className={styles.part}>{t.others}</h3>
      <SearchField label={t.search} placeholder={t.search} value={search} onChange={setSearch} />
      <ul className={styles.others}>
        {columns
          .filter(({ header }) => header.toLowerCase().includes(words))
          .map(({ key, header }) => (
            <li key={key}>
              <label className={styles.column}>
                <input type="checkbox" checked={false} onChange={() => onAdd(key)} />
                {header}
              </label>
            </li>
          ))}
      </ul>
    </>
  );
}
