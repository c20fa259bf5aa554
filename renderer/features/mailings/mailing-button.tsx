import { useState } from 'react';
import type { OutputOf } from '../../../shared/contract/index.ts';
import type { MailingRow, MailingSource } from '../../../shared/contract/mailings.ts';
import { mailingTexts as t } from '../../../shared/i18n/de/mailings.ts';
import { useCall } from '../../ipc/queries.ts';
import { Awaited, Button, Dialog, DialogAnswers, PlainTable } from '../../ui/index.ts';
import { useSaveTable } from '../views/index.ts';
import styles from './mailings.module.css';

interface MailingProps {
  source: MailingSource;
  /** Whose letters: of the list, the body, the meeting, the round. */
  name: string;
}
interface MailingButtonProps extends MailingProps {
  /** The address asks for it: open at once; `onClose` takes it out of the address again. */
  asked?: boolean;
  onClose?: () => void;
}
type Mailing = OutputOf<'mailings.list'>;
const keys = Object.keys(t.columns) as (keyof MailingRow)[];
const columns = keys.map((key) => ({ header: t.columns[key], text: (row: MailingRow) => row[key] }));
/** What is looked at before it is written. */
const previewed: readonly (keyof MailingRow)[] = ['organization', 'person', 'salutation', 'city', 'email'];
const mostShown = 50;

/** Serienbrief: shows who gets a letter and who does not, and writes the data source for Word. */
export function MailingButton({ source, name, asked = false, onClose }: MailingButtonProps) {
  const [open, setOpen] = useState(false);
  const close = (): void => {
    setOpen(false);
    if (asked) onClose?.();
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t.action}</Button>
      {(open || asked) && <MailingDialog source={source} name={name} onClose={close} />}
    </>
  );
}

/** The letters alone, where a menu asks for them. */
export function MailingDialog({ source, name, onClose }: MailingProps & { onClose: () => void }) {
  const query = useCall('mailings.list', source, { topic: 'history' });
  const { data } = query;
  const saveTable = useSaveTable();
  const save = async ({ rows, leftOut }: Mailing): Promise<void> => {
    const aside = leftOut.map(({ organization, reason }) => [organization, t.reasons[reason]]);
    await saveTable({ title: t.fileTitle(name), notes: [t.leftOut.note], aside, columns, rows });
    onClose();
  };
  return (
    <Dialog
      open
      width="wide"
      title={t.title(name)}
      onClose={onClose}
      actions={
        <DialogAnswers
          action={t.save}
          waits={!data || data.rows.length === 0}
          onAction={() => data && void save(data)}
          onCancel={onClose}
        />
      }
    >
      <p>{t.lead}</p>
      <Awaited query={query} lines={6} />
      {data && <Content mailing={data} />}
    </Dialog>
  );
}

function Content({ mailing: { rows, leftOut } }: { mailing: Mailing }) {
  const lines = leftOut.slice(0, mostShown);
  return (
    <>
      <h3 className={styles.part}>{t.rows(rows.length)}</h3>
      {rows.length === 0 ? (
        <p>{t.empty}</p>
      ) : (
        <Table
          heads={previewed.map((key) => t.columns[key])}
          rows={rows.slice(0, mostShown).map((row) => previewed.map((key) => row[key]))}
          total={rows.length}
        />
      )}
      <h3 className={styles.part}>{t.leftOut.title}</h3>
      {leftOut.length === 0 ? (
        <p>{t.leftOut.none}</p>
      ) : (
        <>
          <p className={styles.note}>{t.leftOut.note}</p>
          <Table
            heads={[t.leftOut.columns.organization, t.leftOut.columns.reason]}
            rows={lines.map(({ organization, reason }) => [organization, t.reasons[reason]])}
            total={leftOut.length}
          />
        </>
      )}
    </>
  );
}

interface TableProps {
  heads: readonly string[];
  rows: readonly (readonly string[])[];
  total: number;
}

function Table({ heads, rows, total }: TableProps) {
  return (
    <>
      <PlainTable columns={heads} className={styles.rows}>
        {rows.map((cells, index) => (
          <tr key={index}>
            {cells.map((text, column) => (
              <td key={heads[column]}>{text}</td>
            ))}
          </tr>
        ))}
      </PlainTable>
      {rows.length < total && <p className={styles.note}>{t.shownOnly(rows.length, total)}</p>}
    </>
  );
}
