import { useState } from 'react';
import type { OrganizationFilter } from '../../../shared/contract/organizations.ts';
import { actorListFields } from '../../../shared/domain/actor-fields.ts';
import { actorTexts } from '../../../shared/i18n/de/actor-lists.ts';
import { fieldLabelIn } from '../../../shared/i18n/de/fields.ts';
import { call } from '../../ipc/client.ts';
import { Button, Dialog, DialogAnswers } from '../../ui/index.ts';
import { useSaveTable } from '../views/index.ts';
import styles from './organizations.module.css';

const t = actorTexts.sheet;
const atOnce = 200;
const people = new Set<string>(['contactName', 'contactRole', 'contactDepartment', 'contactPhone', 'contactEmail']);
/** Only in the house: people, and what was noted about an actor. */
const inHouse = new Set<string>([...people, 'remark']);

const columnsOf = (whole: boolean) =>
  actorListFields.flatMap((field, at) =>
    whole || !inHouse.has(field)
      ? [{ header: fieldLabelIn('actors', field), text: (row: readonly string[]) => row[at] ?? '' }]
      : [],
  );

async function allRows(filter: OrganizationFilter, whole: boolean): Promise<string[][]> {
  const rows: string[][] = [];
  for (let offset = 0; ;) {
    const part = await call('organizations.sheet', { filter, people: whole, offset, limit: atOnce });
    rows.push(...part.rows);
    offset += part.read;
    if (part.read === 0 || offset >= part.total) return rows;
  }
}

/** The actors with all their details as a list that can be worked on and read in again. */
export function ActorSheetButton({ filter }: { filter: OrganizationFilter }) {
  const [open, setOpen] = useState(false);
  const [whole, setWhole] = useState(false);
  const saveTable = useSaveTable();
  const save = async (): Promise<void> => {
    setOpen(false);
    const notes = [whole ? t.noteInHouse : t.note];
    await saveTable({ title: t.fileTitle, notes, columns: columnsOf(whole), rows: () => allRows(filter, whole) });
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t.action}</Button>
      <Dialog
        open={open}
        title={t.title}
        onClose={() => setOpen(false)}
        actions={<DialogAnswers action={t.save} onAction={() => void save()} onCancel={() => setOpen(false)} />}
      >
        <p>{t.lead}</p>
        <label className={`${styles.choice} ${styles.choices}`}>
          <input type="checkbox" checked={whole} onChange={({ target }) => setWhole(target.checked)} />
          <span>
            {t.whole}
            <span className={styles.small}>{t.wholeHint}</span>
          </span>
        </label>
      </Dialog>
    </>
  );
}
