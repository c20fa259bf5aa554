import type { PlanRow } from '../../../shared/contract/planning.ts';
import { planningTexts } from '../../../shared/i18n/de/planning.ts';
import { call } from '../../ipc/client.ts';
import { Button, RecordPart, shownError, useToast } from '../../ui/index.ts';
import styles from './planning.module.css';

const words = planningTexts.files;

/** The whole list leaves the house and comes back by the import. */
export function PlanFiles({ plan }: { plan: PlanRow }) {
  const toast = useToast();
  const failed = (error: unknown): void => toast({ text: shownError(error).message, tone: 'danger' });
  const saveList = (): void => {
    call('shell.saveMeasureList', { planId: plan.id }).then(({ saved, fileName }) => {
      if (saved) toast({ text: words.saved(fileName), tone: 'ok' });
    }, failed);
  };
  return (
    <RecordPart title={words.title}>
      <p className={styles.small}>{words.hint}</p>
      <div className={styles.buttons}>
        <Button onClick={saveList}>{words.list}</Button>
      </div>
    </RecordPart>
  );
}
