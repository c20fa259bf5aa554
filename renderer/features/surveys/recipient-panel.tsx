import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Release } from '../../../shared/contract/handouts.ts';
import type { Recipient, SurveyDetail } from '../../../shared/contract/surveys.ts';
import { formatDay, formatNumber } from '../../../shared/i18n/format.ts';
import { statusRoundTexts } from '../../../shared/i18n/de/status-round.ts';
import { surveysTexts as t } from '../../../shared/i18n/de/surveys.ts';
import { useImportFiles } from '../../app/use-import-files.ts';
import { useCommand } from '../../ipc/queries.ts';
import { Button, KeyValueList, shownError, SidePanel, StatusMark, useToast } from '../../ui/index.ts';
import { partPath } from './locations.ts';
import { RecipientState } from './marks.tsx';
import { markable } from './next-state.ts';
import { ReleaseSection } from './release-section.tsx';
import type { SurveyActions } from './use-survey-actions.ts';
import styles from './surveys.module.css';

const words = t.round;
const states = Object.keys(t.states) as NonNullable<Recipient['state']>[];

interface RecipientPanelProps {
  survey: SurveyDetail;
  recipient: Recipient;
  actions: SurveyActions;
  release: Release | undefined;
  onRelease: () => void;
  onClose: () => void;
}

/** One recipient beside the list: history, answers, note, and everything that can be done for it alone. */
export function RecipientPanel({ survey, recipient, actions, release, onRelease, onClose }: RecipientPanelProps) {
  const { chooseFor } = useImportFiles();
  const { id, ags, name } = recipient;
  return (
    <SidePanel
      title={name}
      width="wide"
      status={<RecipientState recipient={recipient} />}
      onClose={onClose}
      actions={
        <>
          <Button onClick={() => chooseFor({ surveyId: survey.id, recipientId: id })}>{words.readAnswer}</Button>
          <Button disabled={actions.busy} onClick={() => actions.write('invitations', [id])}>
            {words.invite}
          </Button>
          <Button disabled={actions.busy} onClick={() => actions.write('reminders', [id])}>
            {words.remind}
          </Button>
        </>
      }
    >
      <Contact recipient={recipient} />
      <Marking recipient={recipient} actions={actions} />
      {ags !== null && survey.kind === 'inventory' && (
        <ReleaseSection
          surveyId={survey.id}
          recipient={{ ...recipient, ags }}
          release={release}
          actions={actions}
          onRelease={onRelease}
        />
      )}
      <Course recipient={recipient} />
      <Beside surveyId={survey.id} beside={recipient.beside} />
      <Note key={recipient.note} surveyId={survey.id} recipient={recipient} />
    </SidePanel>
  );
}

type Shown = Pick<RecipientPanelProps, 'recipient'>;

/** Whom to write to, and what is still missing of the answer. */
function Contact({ recipient }: Shown) {
  const { contact, email, awaited } = recipient;
  return (
    <>
      <KeyValueList
        items={[
          ...(recipient.measures === null
            ? []
            : [{ label: statusRoundTexts.measures, value: formatNumber(recipient.measures) }]),
          { label: words.contact, value: contact || words.none },
          { label: words.email, value: email || words.none },
        ]}
      />
      {awaited.length > 0 && (
        <StatusMark shape="triangle" tone="warn">
          {words.awaited(awaited)}
        </StatusMark>
      )}
    </>
  );
}

/** The states that can be noted now. */
function Marking({ recipient, actions }: Pick<RecipientPanelProps, 'recipient' | 'actions'>) {
  return (
    <>
      <h3 className={styles.heading}>{words.mark}</h3>
      <div className={styles.buttons}>
        {markable(recipient, states).map((state) => (
          <Button key={state} size="small" disabled={actions.busy} onClick={() => actions.mark(state, [recipient.id])}>
            {t.states[state]}
          </Button>
        ))}
      </div>
    </>
  );
}

/** What was noted so far, the newest first, and the answers to own questions. */
function Course({ recipient: { history, answers } }: Shown) {
  return (
    <>
      <h3 className={styles.heading}>{words.history}</h3>
      {history.length === 0 && <p className={styles.muted}>{words.noHistory}</p>}
      <ul>
        {history.toReversed().map(({ state, at, person }) => (
          <li key={`${at}${state}`}>{words.entry(t.states[state], formatDay(at), person)}</li>
        ))}
      </ul>
      {answers.length > 0 && (
        <>
          <h3 className={styles.heading}>{words.answers}</h3>
          <KeyValueList items={answers.map(({ question, answer }) => ({ label: question, value: answer }))} />
        </>
      )}
    </>
  );
}

const parts = [
  ['structures', 'strukturen'],
  ['indicators', 'statistik'],
  ['needs', 'bedarfe'],
] as const;
/** What came beside the offers, each with the way to its table; nothing where nothing came. */
function Beside({ surveyId, beside }: { surveyId: string; beside: Recipient['beside'] }) {
  const said = parts.filter(([kind]) => beside[kind] > 0);
  if (said.length === 0) return null;
  return (
    <>
      <h3 className={styles.heading}>{words.beside}</h3>
      <ul>
        {said.map(([kind, part]) => (
          <li key={kind}>
            <Link to={partPath(surveyId, part)}>{words.besideCount[kind](beside[kind])}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}

function Note({ surveyId, recipient }: { surveyId: string; recipient: Recipient }) {
  const [note, setNote] = useState(recipient.note);
  const save = useCommand('surveys.note');
  const toast = useToast();
  const run = (): void =>
    save.mutate(
      { surveyId, recipientId: recipient.id, note },
      {
        onSuccess: () => toast({ text: words.noteSaved, tone: 'ok' }),
        onError: (error) => toast({ text: shownError(error).message, tone: 'danger' }),
      },
    );
  return (
    <div className={styles.noteForm}>
      <Field label={words.note}>
        <Textarea value={note} rows={3} onChange={(_event, { value }) => setNote(value)} />
      </Field>
      <Button size="small" disabled={note === recipient.note || save.isPending} onClick={run}>
        {words.saveNote}
      </Button>
    </div>
  );
}
