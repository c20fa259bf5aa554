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
  const [search, setSearch] = useState('');
  const headers = new Map(all.map(({ key, header }) => [key, header]));
  const known = shown.filter((key) => headers.has(key));
  const others = all.filter(
    ({ key, header }) => !known.includes(key) && header.toLowerCase().includes(search.trim().toLowerCase()),
  );
  const move = (key: string, to: number): void => onChange(known.filter((one) => one !== key).toSpliced(to, 0, key));
  const line = (key: string): string => headers.get(key) ?? key;
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
      <h3 className={styles.part}>{t.shown}</h3>
      <SortableList
        label={t.shown}
        items={known.map((key) => ({
          id: key,
          name: line(key),
          content: (
            <label className={styles.column}>
              <input
                type="checkbox"
                checked
                disabled={known.length === 1}
                onChange={() => onChange(known.filter((one) => one !== key))}
              />
              {line(key)}
            </label>
          ),
        }))}
        onMove={move}
      />
      <h3 className={styles.part}>{t.others}</h3>
      <SearchField label={t.search} placeholder={t.search} value={search} onChange={setSearch} />
      <ul className={styles.others}>
        {others.map(({ key, header }) => (
          <li key={key}>
            <label className={styles.column}>
              <input type="checkbox" checked={false} onChange={() => onChange([...known, key])} />
              {header}
            </label>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
