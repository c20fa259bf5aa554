import type { Release } from '../../../shared/contract/handouts.ts';
import type { Recipient, SurveyDetail } from '../../../shared/contract/surveys.ts';
import { shortDay } from '../../../shared/i18n/format.ts';
import { releaseTexts } from '../../../shared/i18n/de/releases.ts';
import { statusRoundTexts } from '../../../shared/i18n/de/status-round.ts';
import { surveysTexts as t } from '../../../shared/i18n/de/surveys.ts';
import { Button, StatusMark } from '../../ui/index.ts';
import { RecipientState } from './marks.tsx';
import { nextState } from './next-state.ts';
import type { Selection } from './use-selection.ts';
import type { SurveyActions } from './use-survey-actions.ts';
import styles from './surveys.module.css';

const words = t.round;

interface RecipientTableProps {
  survey: SurveyDetail;
  actions: SurveyActions;
  releases: ReadonlyMap<string, Release>;
  selection: Selection;
  openId: string | null;
  onOpen: (recipient: Recipient) => void;
  /** Asks which Kommunenblatt was released by whom. */
  onRelease: (recipient: Recipient) => void;
}

/** Who was asked and what came. A file dropped on a row is that recipient's answer. */
export function RecipientTable(props: RecipientTableProps) {
  const { survey, actions, releases, selection, openId, onOpen, onRelease } = props;
  const { name, state, answer, note, next } = words.columns;
  // Beside an open recipient there is no room for everything.
  const shown = openId === null ? [name, state, answer, note, next] : [name, state, next];
  return (
    <table className={styles.recipients}>
      <caption className="visuallyHidden">{words.list}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.tick}>
            <span className="visuallyHidden">{releaseTexts.selectColumn}</span>
          </th>
          {shown.map((head) => (
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
            short={openId !== null}
            release={releases.get(recipient.id)}
            selected={selection.ids.includes(recipient.id)}
            onSelect={() => selection.toggle(recipient.id)}
            onOpen={() => onOpen(recipient)}
            onRelease={() => onRelease(recipient)}
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
  /** Without what came and the note. */
  short: boolean;
  release: Release | undefined;
  selected: boolean;
  onSelect: () => void;
  onOpen: () => void;
  onRelease: () => void;
}

function Row(props: RowProps) {
  const { surveyId, recipient, actions, open, short, release, selected, onSelect, onOpen, onRelease } = props;
  const { id, name, kind, note, measures } = recipient;
  const next = nextState(recipient);
  return (
    <tr data-recipient={id} data-survey={surveyId} data-name={name} data-open={open}>
      <td className={styles.tick}>
        <input type="checkbox" aria-label={releaseTexts.select(name)} checked={selected} onChange={onSelect} />
      </td>
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
        {measures !== null && <span className={styles.small}>{statusRoundTexts.measuresOf(measures)}</span>}
      </th>
      <StateCell recipient={recipient} release={release} />
      {!short && (
        <>
          <CameCell recipient={recipient} />
          <td className={styles.note}>{note}</td>
        </>
      )}
      <td className={styles.next}>
        {next && (
          <Button
            size="small"
            disabled={actions.busy}
            onClick={() => (kind === 'municipality' && next === 'released' ? onRelease() : actions.mark(next, [id]))}
          >
            {next === 'released' && kind === 'municipality' ? releaseTexts.note : t.marks[next]}
            <span className="visuallyHidden">: {name}</span>
          </Button>
        )}
      </td>
    </tr>
  );
}

/** Where the recipient stands, and what is wrong with that. */
function StateCell({ recipient, release }: Pick<RowProps, 'recipient' | 'release'>) {
  const last = recipient.history.at(-1);
  return (
    <td>
      <div className={styles.states}>
        <RecipientState recipient={recipient} />
        {last && <span className={styles.small}>{words.since(shortDay(last.at))}</span>}
        {release && release.changed.length > 0 && (
          <StatusMark shape="triangle" tone="warn">
            {releaseTexts.changed}
          </StatusMark>
        )}
        {recipient.overdue && (
          <StatusMark shape="square" tone="danger">
            {t.overdue}
          </StatusMark>
        )}
      </div>
    </td>
  );
}

/** Its files, and the parts still missing. */
function CameCell({ recipient: { imports, awaited } }: Pick<RowProps, 'recipient'>) {
  return (
    <td>
      {imports.length === 0 && <span className={styles.muted}>{words.nothing}</span>}
      {imports.map((entry) => (
        <span key={entry.id} className={styles.line}>
          {words.came(entry.fileName, entry.created, entry.updated)}
        </span>
      ))}
      {awaited.length > 0 && (
        <StatusMark shape="triangle" tone="warn">
          {words.awaited(awaited)}
        </StatusMark>
      )}
    </td>
  );
}
