import type { Recipient, SurveyDetail } from '../../../shared/contract/surveys.ts';
import { shortDay } from '../../../shared/i18n/format.ts';
import { surveysTexts as t } from '../../../shared/i18n/de/surveys.ts';
import { Button, StatusMark } from '../../ui/index.ts';
import { RecipientState } from './marks.tsx';
import { nextState } from './next-state.ts';
import type { SurveyActions } from './use-survey-actions.ts';
import styles from './surveys.module.css';

const words = t.round;

interface RecipientTableProps {
  survey: SurveyDetail;
  actions: SurveyActions;
  openId: string | null;
  onOpen: (recipient: Recipient) => void;
}

/** Who was asked and what came. A file dropped on a row is that recipient's answer. */
export function RecipientTable({ survey, actions, openId, onOpen }: RecipientTableProps) {
  const heads = [words.columns.name, words.columns.state, words.columns.answer, words.columns.note, words.columns.next];
  return (
    <table className={styles.recipients}>
      <caption className="visuallyHidden">{words.list}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {survey.recipients.map((recipient) => (
          <Row
            key={recipient.id}
            surveyId={survey.id}
            recipient={recipient}
            actions={actions}
            open={openId === recipient.id}
            onOpen={() => onOpen(recipient)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  surveyId: string;
  recipient: Recipient;
  actions: SurveyActions;
  open: boolean;
  onOpen: () => void;
}

function Row({ surveyId, recipient, actions, open, onOpen }: RowProps) {
  const { id, name, kind, imports, note, state, history, overdue } = recipient;
  const next = nextState(state);
  const last = history.at(-1);
  return (
    <tr data-recipient={id} data-survey={surveyId} data-name={name} data-open={open}>
      <th scope="row">
        <button
          type="button"
          className={styles.name}
          aria-label={words.open(name)}
          aria-expanded={open}
          onClick={onOpen}
        >
          {name}
        </button>
        {kind !== 'municipality' && <span className={styles.small}>{t.kinds[kind]}</span>}
      </th>
      <td>
        <RecipientState recipient={recipient} />
        {last && <span className={styles.small}>{words.since(shortDay(last.at))}</span>}
        {overdue && (
          <StatusMark shape="square" tone="danger">
            {t.overdue}
          </StatusMark>
        )}
      </td>
      <td>
        {imports.length === 0 && <span className={styles.muted}>{words.nothing}</span>}
        {imports.map((entry) => (
          <span key={entry.id} className={styles.line}>
            {words.came(entry.fileName, entry.created, entry.updated)}
          </span>
        ))}
      </td>
      <td className={styles.note}>{note}</td>
      <td>
        {next && (
          <Button size="small" disabled={actions.busy} onClick={() => actions.mark(next, [id])}>
            {t.marks[next]}
            <span className="visuallyHidden">: {name}</span>
          </Button>
        )}
      </td>
    </tr>
  );
}
