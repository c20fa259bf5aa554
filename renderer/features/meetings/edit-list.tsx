import { useState, type ReactNode } from 'react';
import { recordTexts } from '../../../shared/i18n/de/record.ts';
import {
  formValuesIn,
  Button,
  RecordForm,
  RowTools,
  type FormField,
  type FormValue,
  type FormValues,
} from '../../ui/index.ts';
import styles from './meetings.module.css';

interface EditListProps<Row extends { id: string }> {
  title: string;
  addLabel: string;
  none: string;
  rows: readonly Row[];
  fields: readonly FormField[];
  fresh: FormValues;
  nameOf: (row: Row) => string;
  shown: (row: Row) => ReactNode;
  onSave: (id: string | null, values: Record<string, FormValue>) => Promise<unknown>;
  onRemove: (id: string) => void;
}

/** A short list inside a record, edited one line at a time. */
export function EditList<Row extends { id: string }>(props: EditListProps<Row>) {
  const { title, addLabel, none, rows, fields, fresh, nameOf, shown, onSave, onRemove } = props;
  const [editing, setEditing] = useState<string | null>(null);
  const form = (id: string | null, values: FormValues) => (
    <RecordForm
      fields={fields}
      values={values}
      onSave={(parsed) => onSave(id, parsed)}
      onDone={() => setEditing(null)}
    />
  );
  return (
    <section className={styles.part}>
      <div className={styles.partHead}>
        <h3>{title}</h3>
        {editing === null && (
          <Button size="small" onClick={() => setEditing('')}>
            {addLabel}
          </Button>
        )}
      </div>
      {editing === '' && form(null, fresh)}
      {rows.length === 0 && editing === null && <p className={styles.muted}>{none}</p>}
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            {editing === row.id ? (
              form(row.id, formValuesIn(row))
            ) : (
              <div className={styles.member}>
                <div>{shown(row)}</div>
                <RowTools
                  edit={{ label: `${recordTexts.change}: ${nameOf(row)}`, onClick: () => setEditing(row.id) }}
                  remove={{ label: `${recordTexts.remove}: ${nameOf(row)}`, onClick: () => onRemove(row.id) }}
                />
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
