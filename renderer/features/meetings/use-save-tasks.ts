import type { TaskRow } from '../../../shared/contract/meetings.ts';
import { meetingTexts as t, taskStateNames } from '../../../shared/i18n/de/meetings.ts';
import { compareGerman, formatDay } from '../../../shared/i18n/format.ts';
import type { CopyColumn } from '../../ui/index.ts';
import { useNames, type Names } from '../offers/index.ts';
import { useSaveTable } from '../views/index.ts';

const words = t.tasks;
export type TaskOrder = 'due' | 'responsible';

/** What nobody has comes last. */
export const byPerson = (tasks: readonly TaskRow[]): [string, TaskRow[]][] =>
  [...Map.groupBy(tasks, ({ responsible }) => responsible ?? '')].toSorted(
    ([a], [b]) => Number(a === '') - Number(b === '') || compareGerman(a, b),
  );

const columns = (names: Names): CopyColumn<TaskRow>[] => {
  const { name, text, responsible, ags, due, state } = t.taskLabels;
  return [
    { header: name, text: (row) => row.name },
    { header: text, text: (row) => row.text ?? '' },
    { header: responsible, text: (row) => row.responsible ?? '' },
    { header: ags, text: (row) => (row.ags ? names.municipality(row.ags) : '') },
    { header: due, text: (row) => (row.due ? formatDay(row.due) : '') },
    { header: state, text: (row) => taskStateNames[row.state] },
    { header: words.from, text: (row) => [row.meeting, row.item, row.paper].filter(Boolean).join(', ') },
  ];
};

/** The follow-up list as it stands on the screen. */
export function useSaveTasks(order: TaskOrder, state: string): (tasks: readonly TaskRow[]) => void {
  const saveTable = useSaveTable();
  const names = useNames();
  return (tasks) => {
    const rows = order === 'due' ? tasks : byPerson(tasks).flatMap(([, theirs]) => theirs);
    void saveTable({ title: words.list, notes: [state], columns: columns(names), rows });
  };
}
