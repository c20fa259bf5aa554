import { useState, type ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import { recordTexts } from '../../shared/i18n/de/record.ts';
import type { FormField, FormValue, FormValues } from './form-values.ts';
import { RecordForm } from './record-form.tsx';
import { RecordPart } from './record-part.tsx';
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
  /** Where there is none yet. */
  none?: string;
  addLabel: string;
  items: readonly Item[];
  fields: readonly FormField[];
  /** What a new one begins with. */
  start?: FormValues;
  onSave: (id: string | null, values: Record<string, FormValue>) => Promise<unknown>;
  onRemove: (item: Item) => void;
}

/** Short records that belong to another, each edited in its place. */
export function ItemList({ title, note, none, addLabel, items, fields, start = {}, onSave, onRemove }: ItemListProps) {
  const [editing, setEditing] = useState<string | null>(null);
  const adding = editing === '';
  const form = (id: string | null, values: FormValues) => (
    <RecordForm
      fields={fields}
      values={values}
      onSave={(entered) => onSave(id, entered)}
      onDone={() => setEditing(null)}
    />
  );
  const add = !adding && (
    <Button size="small" appearance="subtle" onClick={() => setEditing('')}>
      {addLabel}
    </Button>
  );
  return (
    <RecordPart title={title} actions={add}>
      {note && items.length > 0 && <p className={styles.small}>{note}</p>}
      {none && items.length === 0 && !adding && <p className={styles.small}>{none}</p>}
      <ul className={styles.itemList}>
        {items.map((item) => (
          <li key={item.id}>
            {editing === item.id ? (
              form(item.id, item.values)
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
      {adding && form(null, start)}
    </RecordPart>
  );
}
