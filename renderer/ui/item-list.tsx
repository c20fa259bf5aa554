import { useState, type ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import { recordTexts } from '../../shared/i18n/de/record.ts';
import type { FormField, FormValue, FormValues } from './form-values.ts';
import { RecordForm } from './record-form.tsx';
import styles from './record.module.css';
import { RowTools } from './row-tools.tsx';

export interface Item {
  id: string;
  /** Its name for screen readers and messages. */
  name: string;
  shown: ReactNode;
  values: FormValues;
}

export interface ItemListProps {
  title: string;
  note?: string;
  addLabel: string;
  items: readonly Item[];
  fields: readonly FormField[];
  /** What a new one begins with. */
  start?: FormValues;
  onSave: (id: string | null, values: Record<string, FormValue>) => Promise<unknown>;
  onRemove: (item: Item) => void;
}

/** Short records that belong to another, each edited in its place. */
export function ItemList({ title, note, addLabel, items, fields, start = {}, onSave, onRemove }: ItemListProps) {
  const [editing, setEditing] = useState<string | null>(null);
  const adding = editing === '';
  return (
    <section className={styles.items}>
      <div className={styles.itemsHead}>
        <h3>{title}</h3>
        {!adding && (
          <Button size="small" appearance="subtle" onClick={() => setEditing('')}>
            {addLabel}
          </Button>
        )}
      </div>
      {note && items.length > 0 && <p className={styles.small}>{note}</p>}
      <ul className={styles.itemList}>
        {items.map((item) => (
          <li key={item.id}>
            {editing === item.id ? (
              <RecordForm
                fields={fields}
                values={item.values}
                onSave={(values) => onSave(item.id, values)}
                onDone={() => setEditing(null)}
              />
            ) : (
              <div className={styles.item}>
                <div>{item.shown}</div>
                <RowTools
                  edit={{ label: recordTexts.items.edit(item.name), onClick: () => setEditing(item.id) }}
                  remove={{ label: recordTexts.items.remove(item.name), onClick: () => onRemove(item) }}
                />
              </div>
            )}
          </li>
        ))}
      </ul>
      {adding && (
        <RecordForm
          fields={fields}
          values={start}
          onSave={(values) => onSave(null, values)}
          onDone={() => setEditing(null)}
        />
      )}
    </section>
  );
}
