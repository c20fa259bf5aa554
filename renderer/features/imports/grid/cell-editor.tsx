import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';
import styles from './grid.module.css';

export interface CellEditorProps {
  address: string;
  /** Starts the text anew when the person began by typing. */
  initial: string;
  onCommit: (text: string, next: 'down' | 'right' | 'stay') => void;
  onCancel: () => void;
}

/** The cell under correction, as in Excel: Enter and Tab take it, Esc leaves it as it was. */
export function CellEditor({ address, initial, onCommit, onCancel }: CellEditorProps) {
  const [text, setText] = useState(initial);
  const input = useRef<HTMLInputElement>(null);
  const closed = useRef(false);
  useEffect(() => {
    const element = input.current;
    element?.focus();
    element?.setSelectionRange(element.value.length, element.value.length);
  }, []);
  const close = (act: () => void): void => {
    if (closed.current) return;
    closed.current = true;
    act();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Escape') {
      event.preventDefault();
      close(onCancel);
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      event.preventDefault();
      close(() => onCommit(text, event.key === 'Enter' ? 'down' : 'right'));
    }
  };
  return (
    <input
      ref={input}
      className={styles.editor}
      value={text}
      aria-label={t.grid.editLabel(address)}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => close(() => onCommit(text, 'stay'))}
    />
  );
}
