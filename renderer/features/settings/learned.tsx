import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { OutputOf } from '../../../shared/contract/index.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { learnedTexts as t } from '../../../shared/i18n/de/learned.ts';
import { useCall, useCommand } from '../../ipc/queries.ts';
import { Button, ErrorState, LoadingSkeleton, PlainTable, Section, shownError, useToast } from '../../ui/index.ts';
import styles from './settings.module.css';

const step = 25;

type Entry = OutputOf<'imports.learned'>['learned'][number];

/** What the import remembers, by sender, with the way to forget it. */
export function Learned() {
  const { data, error, refetch } = useCall('imports.learned', {});
  const [shown, setShown] = useState(step);
  const learned = data?.learned ?? [];
  return (
    <Section title={t.title} note={t.lead}>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingSkeleton lines={3} />}
      {data && learned.length === 0 && <p className={styles.hint}>{t.empty}</p>}
      {learned.length > 0 && <LearnedTable entries={learned.slice(0, shown)} />}
      {learned.length > shown && (
        <div className={styles.row}>
          <Button onClick={() => setShown(shown + step)}>{t.showMore(Math.min(step, learned.length - shown))}</Button>
        </div>
      )}
    </Section>
  );
}

function LearnedTable({ entries }: { entries: readonly Entry[] }) {
  const { forget, busy } = useForget();
  const { sender, text, file, at, actions } = t.columns;
  const hidden = (
    <span key="actions" className="visuallyHidden">
      {actions}
    </span>
  );
  return (
    <PlainTable caption={t.title} columns={[sender, text, file, at, hidden]}>
      {entries.map((entry) => (
        <tr key={entry.id}>
          <td>{entry.sender}</td>
          <td>{entry.text}</td>
          <td>{entry.fileName}</td>
          <td>{formatDay(entry.at)}</td>
          <td>
            <Button size="small" disabled={busy} aria-label={t.forgetOf(entry.text)} onClick={() => forget([entry.id])}>
              {t.forget}
            </Button>
          </td>
        </tr>
      ))}
    </PlainTable>
  );
}

function useForget(): { forget: (ids: string[]) => void; busy: boolean } {
  const command = useCommand('imports.forgetLearned');
  const client = useQueryClient();
  const toast = useToast();
  const onSuccess = (): void => {
    void client.invalidateQueries({ queryKey: ['imports'] });
    toast({ text: t.forgotten });
  };
  const onError = (problem: unknown): void => toast({ text: shownError(problem).message, tone: 'danger' });
  return { forget: (ids) => command.mutate({ ids }, { onSuccess, onError }), busy: command.isPending };
}
