import type { ReactNode } from 'react';
import type { Decision, Draft } from '../../../../shared/contract/imports.ts';
import { formatInstant } from '../../../../shared/i18n/format.ts';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';
import { Button, Mark } from '../../../ui/index.ts';
import { SenderAnswer } from './sender-answer.tsx';
import styles from './check.module.css';

type Question = NonNullable<Draft['question']>;

function Frame({ title, text, children }: { title: string; text: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.question} aria-label={title}>
      <h3 className={styles.questionTitle}>
        <Mark shape="question" tone="warn" /> {title}
      </h3>
      <p className={styles.questionText}>{text}</p>
      <div className={styles.questionActions}>{children}</div>
    </section>
  );
}

function SecondFile({
  question,
  disabled,
  onDecide,
}: {
  question: Extract<Question, { kind: 'secondFile' }>;
  disabled: boolean;
  onDecide: (decision: Decision) => void;
}) {
  const adds = question.proposal === 'adds';
  const proposed = <span className={styles.proposed}>{t.secondFile.proposed}</span>;
  return (
    <Frame title={t.secondFile.title} text={question.reason}>
      <button
        type="button"
        className={styles.choice}
        disabled={disabled}
        data-proposed={adds}
        onClick={() => onDecide({ kind: 'secondFile', mode: 'adds', replaces: null })}
      >
        <strong>{t.secondFile.adds}</strong> {adds && proposed}
        <span>{t.secondFile.addsHint}</span>
      </button>
      {question.earlier.map((earlier, index) => (
        <button
          key={earlier.importId}
          type="button"
          className={styles.choice}
          disabled={disabled}
          data-proposed={!adds && index === 0}
          onClick={() => onDecide({ kind: 'secondFile', mode: 'replaces', replaces: earlier.importId })}
        >
          <strong>{t.secondFile.replaces(earlier.fileName)}</strong> {!adds && index === 0 && proposed}
          <span>{t.secondFile.replacesHint(formatInstant(earlier.at))}</span>
        </button>
      ))}
    </Frame>
  );
}

export interface QuestionCardProps {
  draft: Draft;
  question: Question;
  disabled: boolean;
  onDecide: (decision: Decision) => void;
  onDiscard: () => void;
}

/** What must be known about the file as a whole before it can be taken over. Never answered silently. */
export function QuestionCard({ draft, question, disabled, onDecide, onDiscard }: QuestionCardProps) {
  if (question.kind === 'secondFile') return <SecondFile question={question} disabled={disabled} onDecide={onDecide} />;
  if (question.kind === 'sender') {
    return (
      <Frame title={t.sender.title} text={draft.sender.reason || t.sender.text}>
        <SenderAnswer sender={draft.sender} proposal={question.proposal} disabled={disabled} onDecide={onDecide} />
      </Frame>
    );
  }
  return (
    <Frame title={t.sameFile.title} text={t.sameFile.text(formatInstant(question.at))}>
      <Button appearance="primary" disabled={disabled} onClick={onDiscard}>
        {t.sameFile.discard}
      </Button>
      <Button disabled={disabled} onClick={() => onDecide({ kind: 'sameFile', proceed: true })}>
        {t.sameFile.proceed}
      </Button>
    </Frame>
  );
}
