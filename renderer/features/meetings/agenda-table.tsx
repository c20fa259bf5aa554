import { Link } from 'react-router';
import type { AgendaItem, MeetingRecord } from '../../../shared/contract/meetings.ts';
import { itemResultNames, meetingTexts as t } from '../../../shared/i18n/de/meetings.ts';
import { recordTexts } from '../../../shared/i18n/de/record.ts';
import { votedResult } from '../../../shared/i18n/de/votes.ts';
import { targetPath } from '../../app/paths.ts';
import { call } from '../../ipc/client.ts';
import { Button, PlainTable, RowTools, shownError, useToast } from '../../ui/index.ts';
import { useUndoable } from '../history/index.ts';
import { ItemForm } from './item-form.tsx';
import styles from './meetings.module.css';

const words = t.agenda;
const { number, item: name, result, actions } = words.columns;

interface AgendaTableProps {
  meeting: MeetingRecord;
  /** In the meeting: the present item, and how another becomes it. */
  present: { item: AgendaItem; onChoose: (at: number) => void } | null;
  /** The item whose fields are shown. */
  edited: string | null;
  onEdit: (id: string | null) => void;
}

/** The items in their order. */
export function AgendaTable({ meeting: { id, items }, present, edited, onEdit }: AgendaTableProps) {
  return (
    <PlainTable className={styles.rows} caption={words.title} columns={[number, name, result, actions]}>
      {items.map((item, index) => (
        <tr key={item.id} className={item.below ? styles.below : undefined} data-now={item.id === present?.item.id}>
          {edited === item.id ? (
            <td colSpan={4}>
              <ItemForm meetingId={id} item={item} onDone={() => onEdit(null)} />
            </td>
          ) : (
            <Item
              item={item}
              isFirst={index === 0}
              isLast={index === items.length - 1}
              onEdit={() => onEdit(item.id)}
              onChoose={present && (() => present.onChoose(index))}
            />
          )}
        </tr>
      ))}
    </PlainTable>
  );
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
  const outcome = votedResult(item.result && itemResultNames[item.result], item);
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
      <td>{[outcome, item.resolutionText].filter(Boolean).join(': ')}</td>
      <td className={styles.short}>
        {onChoose ? (
          <Button size="small" aria-label={`${words.choose}: ${item.name}`} onClick={onChoose}>
            {words.choose}
          </Button>
        ) : (
          <ItemTools item={item} isFirst={isFirst} isLast={isLast} onEdit={onEdit} />
        )}
      </td>
    </>
  );
}

function ItemTools({ item: { id, name: title }, isFirst, isLast, onEdit }: Omit<ItemProps, 'onChoose'>) {
  const toast = useToast();
  const undoable = useUndoable();
  const move = (by: -1 | 1): void =>
    void call('meetings.moveItem', { id, by }).catch((error: unknown) =>
      toast({ text: shownError(error).message, tone: 'danger' }),
    );
  const remove = (): void => void undoable(() => call('meetings.removeItem', { id }), words.removed(title));
  return (
    <RowTools
      up={{ label: `${words.up}: ${title}`, onClick: () => move(-1), off: isFirst }}
      down={{ label: `${words.down}: ${title}`, onClick: () => move(1), off: isLast }}
      edit={{ label: `${recordTexts.change}: ${title}`, onClick: onEdit }}
      remove={{ label: `${recordTexts.remove}: ${title}`, onClick: remove }}
    />
  );
}
