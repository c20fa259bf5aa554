import { batchTexts as t } from '../../../shared/i18n/de/report-catalogue.ts';
import { useJobs } from '../../ipc/jobs.ts';
import { Banner, Button, ProgressBar, shownError, useToast } from '../../ui/index.ts';
import { forgetBatch, startBatch, stopBatch, useBatch, type Batch } from './batch.ts';
import styles from './handouts.module.css';

/** The batch that runs, or what became of the last one; nothing without one. */
export function BatchBar() {
  const batch = useBatch();
  const job = useJobs().find(({ jobId }) => jobId === batch?.jobId);
  if (!batch) return null;
  if (batch.result) return <BatchResult batch={batch} result={batch.result} />;
  // Nothing runs while the place is being chosen.
  if (!job) return null;
  return (
    <ProgressBar
      label={job.label}
      note={batch.stopping ? t.stopping : t.note}
      done={job.done}
      total={job.total}
      cancelLabel={t.stop}
      stopping={batch.stopping}
      onCancel={() => void stopBatch()}
    />
  );
}

/** What was made and where it lies, and by name what is missing and why. */
function BatchResult({ batch, result }: { batch: Batch; result: NonNullable<Batch['result']> }) {
  const toast = useToast();
  const { documents, missing, place } = result;
  const nameOf = (index: number): string => batch.pieces[index]?.name ?? '';
  const stopped = missing.filter(({ reason }) => reason === null).map(({ index }) => nameOf(index));
  const again = (): void => {
    const pieces = missing.flatMap(({ index }) => batch.pieces[index] ?? []);
    startBatch({ ...batch, pieces }).catch((error: Error) =>
      toast({ text: shownError(error).message, tone: 'danger' }),
    );
  };
  return (
    <Banner
      tone={missing.length > 0 ? 'warn' : 'ok'}
      actions={
        <>
          {missing.length > 0 && <Button onClick={again}>{t.again}</Button>}
          <Button appearance="subtle" onClick={forgetBatch}>
            {t.close}
          </Button>
        </>
      }
    >
      {documents.length === 0 ? t.none : t.made(documents.length, place)}
      {stopped.length > 0 && <span className={styles.missing}>{t.stopped(stopped)}</span>}
      {missing.map(
        ({ index, reason }) =>
          reason !== null && (
            <span key={index} className={styles.missing}>
              {t.failed(nameOf(index), reason)}
            </span>
          ),
      )}
    </Banner>
  );
}
