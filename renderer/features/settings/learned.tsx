import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { formatDay } from '../../../shared/i18n/format.ts';
import { learnedTexts as t } from '../../../shared/i18n/de/learned.ts';
import { useCall, useCommand } from '../../ipc/queries.ts';
import { Button, ErrorState, LoadingSkeleton, PlainTable, Section, shownError, useToast } from '../../ui/index.ts';
import styles from './settings.module.css';

const step = 25;

/** What the import remembers, by sender, with the way to forget it. */
export function Learned() {
  const { data, error, refetch } = useCall('imports.learned', {});
  const forget = useCommand('imports.forgetLearned');
  const client = useQueryClient();
  const toast = useToast();
  const [shown, setShown] = useState(step);
  const run = (ids: string[]): void =>
    forget.mutate(
      { ids },
      {
        onSuccess: () => {
          void client.invalidateQueries({ queryKey: ['imports'] });
          toast({ text: t.forgotten });
        },
        onError: (problem) => toast({ text: shownError(problem).message, tone: 'danger' }),
      },
    );
  const learned = data?.learned ?? [];
  const words = t.columns;
  return (
    <Section title={t.title} note={t.lead}>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingSkeleton lines={3} />}
      {data && learned.length === 0 && <p className={styles.hint}>{t.empty}</p>}
      {learned.length > 0 && (
        <PlainTable
          caption={t.title}
          columns={[
            words.sender,
            words.text,
            words.file,
            words.at,
            <span key="actions" className="visuallyHidden">
              {words.actions}
            </span>,
          ]}
        >
          {learned.slice(0, shown).map((entry) => (
            <tr key={entry.id}>
              <td>{entry.sender}</td>
              <td>{entry.text}</td>
              <td>{entry.fileName}</td>
              <td>{formatDay(entry.at)}</td>
              <td>
                <Button
                  size="small"
                  disabled={forget.isPending}
                  aria-label={t.forgetOf(entry.text)}
                  onClick={() => run([entry.id])}
                >
                  {t.forget}
                </Button>
              </td>
            </tr>
          ))}
        </PlainTable>
      )}
      {learned.length > shown && (
        <div className={styles.row}>
          <Button onClick={() => setShown(shown + step)}>{t.showMore(Math.min(step, learned.length - shown))}</Button>
        </div>
      )}
    </Section>
  );
}
