import type { MeetingRecord } from '../../../shared/contract/meetings.ts';
import { meetingTexts as t } from '../../../shared/i18n/de/meetings.ts';
import { call } from '../../ipc/client.ts';
import { Button, RecordLines, RecordPart } from '../../ui/index.ts';
import { useUndoable } from '../history/index.ts';
import styles from './meetings.module.css';

const words = t.suggestions;

/** What could stand on the agenda, and why. */
export function Suggestions({ meeting: { id, suggestions } }: { meeting: MeetingRecord }) {
  const undoable = useUndoable();
  const take = (keys: string[]): void => void undoable(() => call('meetings.takeUp', { id, keys }), words.taken);
  if (suggestions.length === 0) return null;
  return (
    <RecordPart
      level={2}
      title={words.title}
      actions={
        <Button size="small" onClick={() => take(suggestions.slice(0, 100).map(({ key }) => key))}>
          {words.takeAll(suggestions.length)}
        </Button>
      }
    >
      <p className={styles.muted}>{words.lead}</p>
      <RecordLines
        lines={suggestions.map(({ key, reason, name, detail }) => ({
          key,
          shown: name,
          note: [words.reasons[reason], detail].filter(Boolean).join(' · '),
          tools: (
            <Button size="small" aria-label={`${words.take}: ${name}`} onClick={() => take([key])}>
              {words.take}
            </Button>
          ),
        }))}
      />
    </RecordPart>
  );
}
