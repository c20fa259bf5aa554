import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { DraftDetail } from '../../../../shared/contract/imports.ts';
import type { LearnedView } from '../../../../shared/contract/imports-learning.ts';
import { learnedTexts as t } from '../../../../shared/i18n/de/learned.ts';
import { keyOf, useCommand } from '../../../ipc/queries.ts';
import { Button, Dialog, shownError, useToast } from '../../../ui/index.ts';
import styles from './check.module.css';

interface LearnedListProps {
  learned: readonly LearnedView[];
  busy: boolean;
  onRevoke: (entry: LearnedView, forGood: boolean) => void;
}

function LearnedList({ learned, busy, onRevoke }: LearnedListProps) {
  return (
    <ul className={styles.learnedList}>
      {learned.map((entry) => (
        <li key={entry.id}>
          <div>
            <strong>{entry.text}</strong>
            <span className={styles.learnedFrom}>
              {t.from[entry.how](entry.at)} {entry.fileName}
              {entry.person && `, ${entry.person}`}
            </span>
          </div>
          <div className={styles.learnedActions}>
            <Button
              size="small"
              disabled={busy}
              aria-label={`${t.revokeHere}: ${entry.text}`}
              onClick={() => onRevoke(entry, false)}
            >
              {t.revokeHere}
            </Button>
            <Button
              size="small"
              disabled={busy}
              aria-label={`${t.revokeForGood}: ${entry.text}`}
              onClick={() => onRevoke(entry, true)}
            >
              {t.revokeForGood}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** What counts in this file because of earlier ones, and the way to take it back. */
export function LearnedLine({ detail }: { detail: DraftDetail }) {
  const { learned, draft } = detail;
  const [open, setOpen] = useState(false);
  const { mutate, isPending } = useCommand('imports.revokeLearned');
  const client = useQueryClient();
  const toast = useToast();
  const first = learned.find(({ how }) => how === 'decided') ?? learned[0];
  const revoke = (entry: LearnedView, forGood: boolean): void =>
    mutate(
      { id: draft.id, learnedId: entry.id, forGood },
      {
        onSuccess: (next) => {
          client.setQueryData(keyOf('imports.draft', { id: draft.id }), next);
          void client.invalidateQueries({ queryKey: ['imports'] });
          if (next.learned.length === 0) setOpen(false);
          toast({ text: forGood ? t.forgotten : t.revoked });
        },
        onError: (error) => toast({ text: shownError(error).message, tone: 'danger' }),
      },
    );
  if (!first) return null;
  return (
    <div className={styles.learned}>
      {t.from[first.how](first.at)} {first.text}
      {learned.length > 1 && t.more(learned.length - 1)}{' '}
      <button type="button" className={styles.link} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t.revoke}
      </button>
      <Dialog
        open={open}
        title={t.dialogTitle}
        width="wide"
        onClose={() => setOpen(false)}
        actions={<Button onClick={() => setOpen(false)}>{t.close}</Button>}
      >
        <p>{t.dialogLead}</p>
        <LearnedList learned={learned} busy={isPending} onRevoke={revoke} />
        <p className={styles.tableNote}>{t.revokeText}</p>
      </Dialog>
    </div>
  );
}
