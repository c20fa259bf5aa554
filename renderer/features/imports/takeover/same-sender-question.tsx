import { formatList } from '../../../../shared/i18n/format.ts';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';
import { useCommand } from '../../../ipc/queries.ts';
import { Button, Mark, shownError, useToast } from '../../../ui/index.ts';
import type { SameSender } from './same-sender.ts';
import styles from './takeover.module.css';

export interface SameSenderQuestionProps {
  drafts: SameSender;
  senderName: string;
  /** A person said that the files add to one another. */
  answered: boolean;
  onAnswered: () => void;
  /** Only this file stays chosen. */
  onOnly: (draftId: string) => void;
}

/** Several files of one municipality or actor in one go: do they add to one another, or is one the right one? */
export function SameSenderQuestion({ drafts, senderName, answered, onAnswered, onOnly }: SameSenderQuestionProps) {
  const decide = useCommand('imports.decide');
  const toast = useToast();
  const isTwin = new Set(drafts.map(({ sha256 }) => sha256)).size === 1;
  const title = t.sameSender.title(senderName, drafts.length);
  const adds = async (): Promise<void> => {
    for (const { id } of drafts.slice(1)) {
      await decide.mutateAsync({ id, decision: { kind: 'secondFile', mode: 'adds', replaces: null } });
    }
    onAnswered();
  };
  const answer = (): void => {
    adds().catch((error: unknown) => toast({ text: shownError(error).message, tone: 'danger' }));
  };
  return (
    <section className={styles.question} data-answered={answered} aria-label={title}>
      <h2>
        <Mark shape={answered ? 'check' : 'question'} tone={answered ? 'ok' : 'warn'} /> {title}
      </h2>
      <p>{answered ? t.sameSender.answered : t.sameSender.text(formatList(drafts.map(({ fileName }) => fileName)))}</p>
      {!answered && isTwin && <p>{t.sameSender.twins}</p>}
      {!answered && (
        <div className={styles.answers}>
          <Button disabled={decide.isPending} onClick={answer}>
            {t.sameSender.adds}
          </Button>
          {drafts.map(({ id, fileName }) => (
            <Button key={id} disabled={decide.isPending} onClick={() => onOnly(id)}>
              {t.sameSender.only(fileName)}
            </Button>
          ))}
        </div>
      )}
    </section>
  );
}
