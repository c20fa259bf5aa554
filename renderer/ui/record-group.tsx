import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { useState, type ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import { recordTexts } from '../../shared/i18n/de/record.ts';
import type { FormField, FormValue, FormValues } from './form-values.ts';
import { RecordForm } from './record-form.tsx';
import styles from './record.module.css';

export interface RecordGroupProps {
  title: string;
  fields: readonly FormField[];
  values: FormValues;
  /** A value in words; may be a link or carry its Herkunft. Empty where nothing is given. */
  shown: (field: FormField) => ReactNode;
  /** Without it the group is only read. */
  onSave?: (values: Record<string, FormValue>) => Promise<unknown>;
}

const isEmpty = (node: ReactNode): boolean => node === '' || node === null || node === undefined;

/** One group of a record as it is read: what is given, line by line; what is not, in one line. The pencil edits it. */
export function RecordGroup({ title, fields, values, shown, onSave }: RecordGroupProps) {
  const [editing, setEditing] = useState(false);
  const cells = fields.map((field) => ({ field, node: shown(field) }));
  const missing = cells.filter(({ node }) => isEmpty(node)).map(({ field }) => field.label);
  return (
    <section className={styles.group}>
      <div className={styles.groupHead}>
        <h3>{title}</h3>
        {onSave && !editing && (
          <Button
            size="small"
            appearance="subtle"
            icon={<EditRegular />}
            aria-label={recordTexts.edit(title)}
            title={recordTexts.edit(title)}
            onClick={() => setEditing(true)}
          />
        )}
      </div>
      {editing && onSave ? (
        <RecordForm fields={fields} values={values} onSave={onSave} onDone={() => setEditing(false)} />
      ) : (
        <>
          <dl className={styles.values}>
            {cells.map(
              ({ field, node }) =>
                !isEmpty(node) && (
                  <div key={field.name} className={styles.pair}>
                    <dt>{field.label}</dt>
                    <dd>{node}</dd>
                  </div>
                ),
            )}
          </dl>
          {missing.length > 0 && <p className={styles.missing}>{recordTexts.notGiven(missing.join(', '))}</p>}
        </>
      )}
    </section>
  );
}
