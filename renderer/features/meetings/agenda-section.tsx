import { useState } from 'react';
import { Link } from 'react-router';
import type { InputOf } from '../../../shared/contract/index.ts';
import type { AgendaItem, MeetingRecord } from '../../../shared/contract/meetings.ts';
import { itemResultNames, meetingTexts as t } from '../../../shared/i18n/de/meetings.ts';
import { votedResult } from '../../../shared/i18n/de/votes.ts';
import { recordTexts } from '../../../shared/i18n/de/record.ts';
import { targetPath } from '../../app/paths.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/queries.ts';
import {
  Button,
  RecordForm,
  RowTools,
  shownError,
  useToast,
  type FormField,
  type FormValue,
  type FormValues,
  formValuesIn,
} from '../../ui/index.ts';
import { useSaving, useUndoable } from '../history/index.ts';
import { DecideLine } from './decide-line.tsx';
import { itemFields } from './fields.ts';
import { withFlags } from './form-values.ts';
import styles from './meetings.module.css';

const words = t.agenda;
/** What is edited: an item by its id, a new one (''), or a paper that is taken up. */
const forPaper = 'paper';
type ItemValues = InputOf<'meetings.saveItem'>['values'];

/** The agenda: in order, one item edited or, in the meeting, one item at a time decided. */
export function AgendaSection({ meeting, running }: { meeting: MeetingRecord; running: boolean }) {
  const [editing, setEditing] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const current = running ? meeting.items[Math.min(at, meeting.items.length - 1)] : undefined;
  const save = (id: string | null) => (values: Record<string, FormValue>) =>
    call('meetings.saveItem', { id, meetingId: meeting.id, values: withFlags(itemFields, values) as ItemValues });
  const form = (id: string | null, values: FormValues) => (
    <RecordForm fields={itemFields} values={values} onSave={save(id)} onDone={() => setEditing(null)} />
  );
  return (
    <section>
      <div className={styles.partHead}>
        <h2>{words.title}</h2>
        {editing === null && !running && (
          <div className={styles.buttons}>
            <Button size="small" onClick={() => setEditing(forPaper)}>
              {words.addPaper}
            </Button>
            <Button size="small" onClick={() => setEditing('')}>
              {words.add}
            </Button>
          </div>
        )}
      </div>
      {current && (
        <DecideLine
          key={current.id}
          item={current}
          place={words.place(meeting.items.indexOf(current) + 1, meeting.items.length)}
          onNext={() => setAt(Math.min(at + 1, meeting.items.length - 1))}
          onBack={() => setAt(Math.max(at - 1, 0))}
        />
      )}
      {meeting.items.length === 0 && editing === null && <p className={styles.muted}>{words.none}</p>}
      {meeting.items.length > 0 && (
        <table className={styles.rows}>
          <caption className="visuallyHidden">{words.title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.columns.number}</th>
              <th scope="col">{words.columns.item}</th>
              <th scope="col">{words.columns.result}</th>
              <th scope="col">{words.columns.actions}</th>
            </tr>
          </thead>
          <tbody>
            {meeting.items.map((item, index) => (
              <tr key={item.id} className={item.below ? styles.below : undefined} data-now={item.id === current?.id}>
                {editing === item.id ? (
                  <td colSpan={4}>{form(item.id, formValuesIn(item))}</td>
                ) : (
                  <Item
                    item={item}
                    isFirst={index === 0}
                    isLast={index === meeting.items.length - 1}
                    onEdit={() => setEditing(item.id)}
                    onChoose={running ? () => setAt(index) : null}
                  />
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {editing === '' && form(null, { public: true, below: false })}
      {editing === forPaper && <AddPaper meeting={meeting} onDone={() => setEditing(null)} />}
    </section>
  );
}

/** A paper that is not on this agenda yet. */
function AddPaper({ meeting: { id, items }, onDone }: { meeting: MeetingRecord; onDone: () => void }) {
  const saving = useSaving();
  const { data } = useCall('papers.list', { search: '' });
  const taken = new Set(items.map(({ paperId }) => paperId));
  const options = (data?.rows ?? [])
    .filter((paper) => paper.state !== 'withdrawn' && !taken.has(paper.id))
    .map((paper) => ({
      id: paper.id,
      name: [paper.number, paper.name].filter(Boolean).join(' · '),
      synonyms: [],
    }));
  const fields: FormField[] = [
    { name: 'paperId', label: words.paper, kind: 'one', options, required: true, wide: true },
  ];
  const save = ({ paperId }: Record<string, FormValue>) =>
    saving(() => call('papers.putOnAgenda', { paperId: String(paperId), meetingId: id }), words.paperTaken);
  return <RecordForm fields={fields} values={{ paperId: null }} onSave={save} onDone={onDone} />;
}

interface ItemProps {
  item: AgendaItem;
  isFirst: boolean;
  isLast: boolean;
  onEdit: () => void;
  /** In the meeting: makes it the present item. */
  onChoose: (() => void) | null;
}

function Item({ item, isFirst, isLast, onEdit, onChoose }: ItemProps) {
  const toast = useToast();
  const undoable = useUndoable();
  const move = (by: -1 | 1): void =>
    void call('meetings.moveItem', { id: item.id, by }).catch((error: unknown) =>
      toast({ text: shownError(error).message, tone: 'danger' }),
    );
  const remove = (): void =>
    void undoable(() => call('meetings.removeItem', { id: item.id }), words.removed(item.name));
  const result = votedResult(item.result && itemResultNames[item.result], item);
  const decided = [result, item.resolutionText].filter(Boolean).join(': ');
  return (
    <>
      <th scope="row" title={item.reference}>
        {item.number}
      </th>
      <td>
        {item.name}
        {item.paperId && (
          <span className={styles.small}>
            <Link to={targetPath({ page: 'papers', id: item.paperId })}>{words.paperOf(item.paper ?? '')}</Link>
          </span>
        )}
        {item.measure && <span className={styles.small}>{words.measure(item.measure)}</span>}
        {item.minutes && <span className={styles.small}>{item.minutes}</span>}
      </td>
      <td>{decided}</td>
      <td>
        {onChoose ? (
          <Button size="small" aria-label={`${words.choose}: ${item.name}`} onClick={onChoose}>
            {words.choose}
          </Button>
        ) : (
          <RowTools
            up={{ label: `${words.up}: ${item.name}`, onClick: () => move(-1), off: isFirst }}
            down={{ label: `${words.down}: ${item.name}`, onClick: () => move(1), off: isLast }}
            edit={{ label: `${recordTexts.change}: ${item.name}`, onClick: onEdit }}
            remove={{ label: `${recordTexts.remove}: ${item.name}`, onClick: remove }}
          />
        )}
      </td>
    </>
  );
}
