import { useMemo } from 'react';
import { de } from '../../../shared/i18n/de/index.ts';
import { formatInstant } from '../../../shared/i18n/format.ts';
import { useCall } from '../../ipc/queries.ts';
import { Button, SidePanel, StatusMark } from '../../ui/index.ts';
import styles from './history.module.css';
import type { HistoryCommand } from './use-undo.tsx';
import { historyField, historyValue } from './value-text.ts';

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
        <section key={change.id} className={styles.record}>
          <h3>{change.title || change.label}</h3>
          {change.fields.length > 0 && (
            <table className={styles.fields}>
              <thead className="visuallyHidden">
                <tr>
                  <th scope="col">{text.entry.field}</th>
                  <th scope="col">{text.entry.before}</th>
                  <th scope="col">{text.entry.after}</th>
                </tr>
              </thead>
              <tbody>
                {change.fields.map((field) => (
                  <tr key={field.field}>
                    <th scope="row">{historyField(field.field)}</th>
                    <td className={styles.before} data-empty={field.before === null}>
                      {historyValue(field.before, names)}
                    </td>
                    <td>{historyValue(field.after, names)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </section>
      ))}
      {rest > 0 && <p className={styles.more}>{text.moreRecords(rest)}</p>}
    </SidePanel>
  );
}

/** Names of terms and municipalities by their keys. */
function useNames(): ReadonlyMap<string, string> {
  const terms = useCall('vocabularies.list', {}).data;
  const regions = useCall('regions.list', {}).data;
  return useMemo(() => {
    const names = new Map<string, string>();
    for (const list of Object.values(terms ?? {})) for (const term of list) names.set(term.id, term.name);
    for (const region of regions?.regions ?? []) names.set(region.ags, region.name);
    return names;
  }, [terms, regions]);
}
