import { Link } from 'react-router';
import type { Release } from '../../../shared/contract/handouts.ts';
import type { Recipient } from '../../../shared/contract/surveys.ts';
import { formatInstant } from '../../../shared/i18n/format.ts';
import { releaseTexts as t } from '../../../shared/i18n/de/releases.ts';
import { useCommand } from '../../ipc/queries.ts';
import { Button, KeyValueList, shownError, StatusMark, useToast } from '../../ui/index.ts';
import { sheetPath } from './locations.ts';
import type { SurveyActions } from './use-survey-actions.ts';
import styles from './surveys.module.css';

/** More would not be read in a panel. */
const most = 20;

interface ReleaseSectionProps {
  surveyId: string;
  recipient: Recipient & { ags: string };
  release: Release | undefined;
  actions: SurveyActions;
  onRelease: () => void;
}

/** What a municipality released, what changed since, and the way to its Kommunenblatt. */
export function ReleaseSection({ surveyId, recipient, release, actions, onRelease }: ReleaseSectionProps) {
  return (
    <section>
      <h3 className={styles.heading}>{t.heading}</h3>
      {release ? <Released release={release} /> : <p className={styles.muted}>{t.none}</p>}
      <div className={styles.buttons}>
        <Button size="small" disabled={actions.busy} onClick={() => actions.write('releases', [recipient.id])}>
          {t.send}
        </Button>
        <Button size="small" disabled={actions.busy} onClick={onRelease}>
          {t.note}
        </Button>
        <Link className={styles.buttonLink} to={sheetPath(surveyId, recipient.ags)}>
          {t.preview}
        </Link>
      </div>
    </section>
  );
}

function Released({ release }: { release: Release }) {
  const open = useCommand('shell.openIssued');
  const toast = useToast();
  const { by, day, asOf, note, at, person, changed, documentId } = release;
  const rest = changed.length - most;
  return (
    <>
      <p>{t.by(by, day)}</p>
      <KeyValueList
        items={[
          { label: t.state, value: formatInstant(asOf) },
          ...(note === '' ? [] : [{ label: t.how, value: note }]),
          { label: t.noted, value: t.notedBy(at, person) },
        ]}
      />
      {changed.length === 0 ? (
        <p className={styles.muted}>{t.unchanged}</p>
      ) : (
        <>
          <p className={styles.changed}>
            <StatusMark shape="triangle" tone="warn">
              {t.changedCount(changed.length)}
            </StatusMark>
          </p>
          <ul className={styles.changes}>
            {changed.slice(0, most).map((line, index) => (
              <li key={index}>{line}</li>
            ))}
            {rest > 0 && <li className={styles.muted}>{t.more(rest)}</li>}
          </ul>
        </>
      )}
      <Button
        size="small"
        appearance="subtle"
        disabled={open.isPending}
        onClick={() =>
          open.mutate(
            { id: documentId },
            { onError: (error) => toast({ text: shownError(error).message, tone: 'danger' }) },
          )
        }
      >
        {t.open}
      </Button>
    </>
  );
}
