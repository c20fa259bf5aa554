import { batchTexts } from '../../../shared/i18n/de/report-catalogue.ts';
import { de } from '../../../shared/i18n/de/index.ts';
import { surveysTexts as t } from '../../../shared/i18n/de/surveys.ts';
import type { Recipient } from '../../../shared/contract/surveys.ts';
import { useJobs } from '../../ipc/jobs.ts';
import { Banner, Button, ProgressBar } from '../../ui/index.ts';
import type { SurveyActions, Written } from './use-survey-actions.ts';
import styles from './surveys.module.css';

const words = t.round;
const sentStates = { sheets: 'asked', invitations: 'asked', reminders: 'reminded', releases: 'releaseAsked' } as const;

/** Kommunenblätter that are being made; nothing while the folder is being chosen. */
export function ReleasesRunning({ actions: { releasing, stop } }: { actions: SurveyActions }) {
  const job = useJobs().find(({ jobId }) => jobId === releasing?.jobId);
  if (!releasing || !job) return null;
  return (
    <ProgressBar
      label={job.label}
      note={releasing.stopping ? batchTexts.stopping : batchTexts.note}
      done={job.done}
      total={job.total}
      cancelLabel={batchTexts.stop}
      stopping={releasing.stopping}
      onCancel={stop}
    />
  );
}

/** By name, who is missing and why. */
function Missing({ missing }: Pick<Written, 'missing'>) {
  const stopped = missing.flatMap(({ name, reason }) => (reason === null ? [name] : []));
  return (
    <>
      {stopped.length > 0 && <span className={styles.missing}>{batchTexts.stopped(stopped)}</span>}
      {missing.map(
        ({ name, reason }) =>
          reason !== null && (
            <span key={name} className={styles.missing}>
              {batchTexts.failed(name, reason)}
            </span>
          ),
      )}
    </>
  );
}

/** After writing: where the files are, what is still missing, and the one click that notes the sending. */
export function WrittenFiles({ actions, recipients }: { actions: SurveyActions; recipients: readonly Recipient[] }) {
  const { written, forget, mark, busy } = actions;
  if (!written) return null;
  const { kind, folder, files, withoutEmail, recipientIds, missing } = written;
  const state = sentStates[kind];
  // Who is further than asked stays there: a sheet may be made once more.
  const sentTo = recipientIds.filter(
    (id) => state !== 'asked' || recipients.find((one) => one.id === id)?.state === null,
  );
  return (
    <Banner
      tone={missing.length > 0 ? 'warn' : 'ok'}
      title={words.wrote(files.length, folder)}
      actions={
        <>
          {files.length > 0 && sentTo.length > 0 && (
            <Button size="small" disabled={busy} onClick={() => mark(state, sentTo)}>
              {words.markSent(state, sentTo.length)}
            </Button>
          )}
          <Button size="small" appearance="subtle" onClick={forget}>
            {de.common.close}
          </Button>
        </>
      }
    >
      {sentTo.length > 0 && words.notSentYet}{' '}
      {kind !== 'sheets' && withoutEmail.length > 0 && words.withoutEmail(withoutEmail.join(', '))}
      <Missing missing={missing} />
    </Banner>
  );
}
