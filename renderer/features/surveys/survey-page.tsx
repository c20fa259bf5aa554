import { useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import type { SurveyDetail } from '../../../shared/contract/surveys.ts';
import { de } from '../../../shared/i18n/de/index.ts';
import { surveysTexts as t } from '../../../shared/i18n/de/surveys.ts';
import { paths } from '../../app/paths.ts';
import { useCall, useCommand } from '../../ipc/queries.ts';
import {
  Banner,
  Button,
  ConfirmDialog,
  ErrorState,
  LoadingSkeleton,
  Page,
  shownError,
  useToast,
} from '../../ui/index.ts';
import { editPath } from './locations.ts';
import { RecipientPanel } from './recipient-panel.tsx';
import { RecipientTable } from './recipient-table.tsx';
import { useSurveyActions, type SurveyActions } from './use-survey-actions.ts';
import styles from './surveys.module.css';

const words = t.round;

function lineOf({ due, daysLeft, municipalities, others, overdue }: SurveyDetail): string {
  return [
    due !== null && daysLeft !== null ? words.due(due, daysLeft) : words.noDue,
    words.municipalities(municipalities),
    ...(others.asked > 0 ? [words.others(others)] : []),
    ...(overdue > 0 ? [t.overdueCount(overdue)] : []),
  ].join(' · ');
}

/** One round: who was asked, what came, what is missing, and what to do next. */
export function SurveyPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useCall('surveys.get', { id });
  if (error)
    return (
      <Page title={t.title}>
        <ErrorState error={error} onRetry={() => void refetch()} />
      </Page>
    );
  if (!data)
    return (
      <Page title={t.title}>
        <LoadingSkeleton lines={10} />
      </Page>
    );
  return <Round survey={data} />;
}

function Round({ survey }: { survey: SurveyDetail }) {
  const actions = useSurveyActions(survey.id);
  const [parameters, setParameters] = useSearchParams();
  const openId = parameters.get('empfaenger');
  const open = survey.recipients.find(({ id, ags }) => id === openId || (ags !== null && ags === openId));
  return (
    <Page
      title={survey.title}
      line={lineOf(survey)}
      actions={<Buttons survey={survey} actions={actions} />}
      panel={
        open && (
          <RecipientPanel
            key={open.id}
            survey={survey}
            recipient={open}
            actions={actions}
            onClose={() => setParameters({}, { replace: true })}
          />
        )
      }
    >
      <WrittenFiles actions={actions} />
      <p className={styles.hint}>
        {!survey.ownRecipients && `${words.everyTown} `}
        {words.dropHint}
      </p>
      <RecipientTable
        survey={survey}
        actions={actions}
        openId={open?.id ?? null}
        onOpen={(recipient) => setParameters({ empfaenger: recipient.ags ?? recipient.id }, { replace: true })}
      />
      <div className={styles.foot}>
        <Button appearance="subtle" onClick={() => actions.copyLetters('invitations')}>
          {`${words.invite.replace(' …', '')}: ${words.copyLetters}`}
        </Button>
        <Button appearance="subtle" onClick={() => actions.copyLetters('reminders')}>
          {`${words.remind.replace(' …', '')}: ${words.copyLetters}`}
        </Button>
        <Remove survey={survey} />
      </div>
    </Page>
  );
}

function Buttons({ survey, actions }: { survey: SurveyDetail; actions: SurveyActions }) {
  const navigate = useNavigate();
  return (
    <>
      <Button onClick={() => void navigate(editPath(survey.id))}>{words.edit}</Button>
      <Button disabled={actions.busy} onClick={() => actions.write('invitations')}>
        {words.invite}
      </Button>
      <Button disabled={actions.busy} onClick={() => actions.write('reminders')}>
        {words.remind}
      </Button>
      <Button appearance="primary" disabled={actions.busy} onClick={() => actions.write('sheets')}>
        {words.write}
      </Button>
    </>
  );
}

/** After writing: where the files are, what is still missing, and the one click that notes the sending. */
function WrittenFiles({ actions }: { actions: SurveyActions }) {
  const { written, forget, mark, busy } = actions;
  if (!written) return null;
  const { kind, folder, files, withoutEmail, recipientIds } = written;
  const state = kind === 'reminders' ? 'reminded' : 'asked';
  return (
    <Banner
      tone="ok"
      title={words.wrote(files.length, folder)}
      actions={
        <>
          <Button size="small" disabled={busy} onClick={() => mark(state, recipientIds)}>
            {words.markSent(state, recipientIds.length)}
          </Button>
          <Button size="small" appearance="subtle" onClick={forget}>
            {de.common.close}
          </Button>
        </>
      }
    >
      {words.notSentYet} {kind !== 'sheets' && withoutEmail.length > 0 && words.withoutEmail(withoutEmail.join(', '))}
    </Banner>
  );
}

function Remove({ survey }: { survey: SurveyDetail }) {
  const [asking, setAsking] = useState(false);
  const navigate = useNavigate();
  const toast = useToast();
  const remove = useCommand('surveys.remove');
  const run = (): void =>
    remove.mutate(
      { id: survey.id },
      {
        onSuccess: () => {
          toast({ text: words.removed, tone: 'ok' });
          void navigate(paths.surveys);
        },
        onError: (error) => toast({ text: shownError(error).message, tone: 'danger' }),
        onSettled: () => setAsking(false),
      },
    );
  return (
    <>
      <Button appearance="subtle" onClick={() => setAsking(true)}>
        {words.remove}
      </Button>
      <ConfirmDialog
        open={asking}
        title={words.removeTitle}
        confirmLabel={words.remove.replace(' …', '')}
        busy={remove.isPending}
        onConfirm={run}
        onCancel={() => setAsking(false)}
      >
        <p>{words.removeText(survey.title)}</p>
      </ConfirmDialog>
    </>
  );
}
