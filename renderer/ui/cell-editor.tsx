import { Input, Select } from '@fluentui/react-components';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { recordTexts } from '../../shared/i18n/de/record.ts';
import { draftOfValue, parseFormDraft, type FormField } from './form-values.ts';
import { offeredChoices } from './pick-matches.ts';
import { shownError } from './states.tsx';
import type { TableColumn } from './table-types.ts';
import { useToast } from './toast.tsx';
import type { EditStep, TableEditing } from './use-table-editing.ts';
import styles from './virtual-table.module.css';

export interface CellEditorProps<Row> {
  column: string;
  edit: NonNullable<TableColumn<Row>['edit']>;
  row: Row;
  editing: TableEditing<Row>;
}

/** Shows what a refusal says above everything, where no edge cuts it. */
const showAbove = (message: HTMLElement | null): void => message?.showPopover();

/** What is typed in a cell, and the ways out of it. */
function useCellDraft<Row>({ column, edit: { field, value }, row, editing }: CellEditorProps<Row>) {
  const [start] = useState(() => draftOfValue(field, value(row)));
  const [draft, setDraft] = useState(typeof start === 'string' ? start : '');
  const [message, setMessage] = useState<string | null>(null);
  const toast = useToast();
  const left = useRef(false);
  const leave = (step: EditStep): void => {
    left.current = true;
    editing.leave(row, column, step);
  };
  /** Whoever went on to another place is told there. */
  const refuse = (text: string, step: EditStep): void => {
    if (step !== 'away') return setMessage(text);
    toast({ text, tone: 'danger' });
    leave(step);
  };
  const commit = async (step: EditStep): Promise<void> => {
    if (left.current) return;
    if (draft === start) return leave(step);
    const parsed = parseFormDraft(field, draft);
    if (!parsed.ok) return refuse(parsed.message, step);
    left.current = true;
    try {
      await editing.save(row, column, parsed.value);
      leave(step);
    } catch (error) {
      left.current = false;
      refuse(shownError(error).message, step);
    }
  };
  return { draft, setDraft, message, commit, leave };
}

/** One cell while it is edited: Enter and Tab save, leaving the cell too, Esc does not; a refusal keeps what was typed. */
export function CellEditor<Row>(props: CellEditorProps<Row>) {
  const { draft, setDraft, message, commit, leave } = useCellDraft(props);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const input = place.current?.querySelector<HTMLInputElement | HTMLSelectElement>('input, select');
    input?.focus();
    if (input instanceof HTMLInputElement && input.type === 'text') input.select();
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') void commit('down');
    else if (event.key === 'Tab') void commit(event.shiftKey ? 'previous' : 'next');
    else if (event.key === 'Escape') leave('end');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // The keys of the editor, and clicks that are not the row's.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div
      ref={place}
      className={styles.editor}
      onKeyDown={onKeyDown}
      onBlur={() => void commit('away')}
      onClick={(event) => event.stopPropagation()}
    >
      <CellInput field={props.edit.field} draft={draft} onChange={setDraft} />
      {message && (
        <p ref={showAbove} popover="manual" role="alert" className={styles.editorMessage}>
          {message}
        </p>
      )}
    </div>
  );
}

interface CellInputProps {
  field: FormField;
  draft: string;
  onChange: (draft: string) => void;
}

function CellInput({ field, draft, onChange }: CellInputProps) {
  if (field.kind !== 'choice')
    return (
      <Input
        size="small"
        className={styles.editor ?? ''}
        aria-label={field.label}
        type={field.kind === 'day' ? 'date' : 'text'}
        value={draft}
        onChange={(_, data) => onChange(data.value)}
      />
    );
  return (
    <Select size="small" aria-label={field.label} value={draft} onChange={(_, data) => onChange(data.value)}>
      {(!field.required || draft === '') && <option value="">{recordTexts.none}</option>}
      {offeredChoices(field.options ?? [], [draft]).map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  );
}
