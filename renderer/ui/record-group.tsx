import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { Button } from '@fluentui/react-components';
import { recordTexts } from '../../shared/i18n/de/record.ts';
import type { FormField, FormValue, FormValues } from './form-values.ts';
import { RecordForm } from './record-form.tsx';
import styles from './record.module.css';

export interface RecordGroupProps {
  title: string;
  fields: readonly FormField[];
  values: FormValues;
  /** A value in words; may be a link or carry its Herkunft and a way to edit it. Empty where nothing is given. */
  shown: (field: FormField, edit: () => void) => ReactNode;
  /** Without it the group is only read. */
  onSave?: (values: Record<string, FormValue>) => Promise<unknown>;
  /** Short records that belong to the group. */
  children?: ReactNode;
}

const isEmpty = (node: ReactNode): boolean => node === '' || node === null || node === undefined;

/** One group of a record as it is read: what is given, line by line; what is not, in one line. The pencil edits it. */
export function RecordGroup({ title, fields, values, shown, onSave, children }: RecordGroupProps) {
  /** The field that was pressed, or the first. */
  const [editing, setEditing] = useState<string | null>(null);
  const group = useRef<HTMLElement>(null);
  const first = fields[0]?.name ?? '';
  const cells = fields.map((field) => ({ field, node: shown(field, () => setEditing(field.name)) }));
  const finish = (): void => {
    flushSync(() => setEditing(null));
    group.current?.querySelector('button')?.focus();
  };
  const missing = cells.filter(({ node }) => isEmpty(node)).map(({ field }) => field.label);
  return (
    <section ref={group} className={styles.group}>
      <div className={styles.groupHead}>
        <h3>{title}</h3>
        {onSave && editing === null && (
          <Button
            size="small"
            appearance="subtle"
            icon={<EditRegular />}
            aria-label={recordTexts.edit(title)}
            title={recordTexts.edit(title)}
            onClick={() => setEditing(first)}
          />
        )}
      </div>
      {editing !== null && onSave ? (
        <RecordForm fields={fields} values={values} first={editing} onSave={onSave} onDone={finish} />
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
      {children}
    </section>
  );
}
