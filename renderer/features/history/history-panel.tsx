import type { ChangeEntry } from '../../../shared/contract/offers.ts';
import { de } from '../../../shared/i18n/de/index.ts';
import { formatInstant } from '../../../shared/i18n/format.ts';
import { Button, SidePanel, StatusMark } from '../../ui/index.ts';
import { useNames, type Names } from '../offers/index.ts';
import { historyLines } from './change-lines.ts';
import styles from './history.module.css';
import type { HistoryCommand } from './use-undo.tsx';

const text = de.history;
const shownRecords = 50;

interface HistoryPanelProps {
  command: HistoryCommand;
  onClose: () => void;
  onUndo: () => void;
}

/** One step: every record it touched, old beside new. */
export function HistoryPanel({ command, onClose, onUndo }: HistoryPanelProps) {
  const names = useNames();
  const shown = command.changes.slice(0, shownRecords);
  const rest = command.records - shown.length;
  return (
    <SidePanel
      title={command.label}
      width="wide"
      onClose={onClose}
      status={
        command.undone && (
          <StatusMark shape="ring" tone="neutral" appearance="pill">
            {text.undone}
          </StatusMark>
        )
      }
      source={`${formatInstant(command.at)} · ${command.actor || text.unknownActor} · ${text.records(command.records)}`}
      actions={command.undoable && !command.undone && <Button onClick={onUndo}>{text.undo}</Button>}
    >
      {shown.map((change) => (
        <Changed key={change.id} change={change} names={names} command={command.label} />
      ))}
      {rest > 0 && <p className={styles.more}>{text.moreRecords(rest)}</p>}
    </SidePanel>
  );
}

function Changed({ change, names, command }: { change: ChangeEntry; names: Names; command: string }) {
  const title = change.entity === 'setting' ? text.setting : change.title || change.label;
  const lines = historyLines(change, names);
  // A new record has no earlier values; the column would only say "leer".
  const isNew = lines.every((line) => line.before === '');
  return (
    <section className={styles.record}>
      {title !== command && <h3>{title}</h3>}
      {lines.length > 0 && (
        <table className={styles.fields}>
          <thead className="visuallyHidden">
            <tr>
              <th scope="col">{text.entry.field}</th>
              {!isNew && <th scope="col">{text.entry.before}</th>}
              <th scope="col">{text.entry.after}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.label}>
                <th scope="row">{line.label}</th>
                {!isNew && (
                  <td className={styles.before} data-empty={line.before === ''}>
                    {line.before || text.empty}
                  </td>
                )}
                <td>{line.after || text.empty}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
