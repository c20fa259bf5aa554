import type { PlanRow } from '../../../shared/contract/planning.ts';
import { planningTexts } from '../../../shared/i18n/de/planning.ts';
import { call } from '../../ipc/client.ts';
import { Button, shownError, useToast } from '../../ui/index.ts';
import styles from './planning.module.css';

const words = planningTexts.files;

/** What leaves the house and comes back by the import: the whole list, and sheets that ask for the state. */
export function PlanFiles({ plan }: { plan: PlanRow }) {
  const toast = useToast();
  const failed = (error: unknown): void => toast({ text: shownError(error).message, tone: 'danger' });
  const saveList = (): void => {
    call('shell.saveMeasureList', { planId: plan.id }).then(({ saved, fileName }) => {
      if (saved) toast({ text: words.saved(fileName), tone: 'ok' });
    }, failed);
  };
  const ask = (by: 'lead' | 'municipality'): void => {
    call('shell.saveStatusSheets', { planId: plan.id, by }).then(({ saved, folder, files }) => {
      if (saved) toast({ text: words.written(files.length, folder), tone: 'ok' });
    }, failed);
  };
  return (
    <section className={styles.items}>
      <h3>{words.title}</h3>
      <p className={styles.small}>{words.hint}</p>
      <div className={styles.buttons}>
        <Button onClick={saveList}>{words.list}</Button>
        <Button onClick={() => ask('lead')}>{words.byLead}</Button>
        <Button onClick={() => ask('municipality')}>{words.byPlace}</Button>
      </div>
    </section>
  );
}
