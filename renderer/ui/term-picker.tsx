import { useId, useRef, useState, type CSSProperties, type KeyboardEvent, type RefObject } from 'react';
import { recordTexts } from '../../shared/i18n/de/record.ts';
import { pickMatches, type Choice } from './pick-matches.ts';
import styles from './term-picker.module.css';

export interface TermPickerProps {
  id: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  invalid?: boolean;
  describedBy?: string | undefined;
}

const words = recordTexts.picker;

/** Several terms by keyboard: type a few letters, Enter takes the first match, Backspace takes the last one away. */
export function TermPicker(props: TermPickerProps) {
  const { id, choices, chosen, invalid = false, describedBy } = props;
  const key = useId().replaceAll(/[^\w-]/g, '');
  const list = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const picker = usePicker(props, list, input);
  const { open, active, matches } = picker;
  return (
    <div className={styles.picker} data-invalid={invalid} style={{ anchorName: `--picker${key}` } as CSSProperties}>
      <Tags choices={choices} chosen={chosen} onRemove={picker.toggle} />
      <input
        ref={input}
        id={id}
        className={styles.input}
        role="combobox"
        aria-expanded={open}
        aria-controls={`${key}list`}
        aria-autocomplete="list"
        aria-activedescendant={open && matches[active] ? `${key}-${String(active)}` : undefined}
        aria-invalid={invalid}
        aria-describedby={describedBy}
        autoComplete="off"
        placeholder={chosen.length === 0 ? words.placeholder : ''}
        value={picker.typed}
        onChange={(event) => picker.type(event.target.value)}
        onClick={() => !open && picker.show(true)}
        onKeyDown={picker.onKeyDown}
        onBlur={picker.leave}
      />
      <Options
        ref={list}
        prefix={key}
        open={open}
        matches={matches}
        active={active}
        chosen={chosen}
        onToggle={picker.toggle}
      />
    </div>
  );
}

/** What is typed, which terms match, and the keys that walk through them. */
function usePicker(
  { choices, chosen, onChange }: TermPickerProps,
  list: RefObject<HTMLDivElement | null>,
  input: RefObject<HTMLInputElement | null>,
) {
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(-1);
  const [open, setOpen] = useState(false);
  const matches = pickMatches(choices, typed);
  const active = typed && at < 0 ? 0 : at;
  const show = (on: boolean): void => {
    setOpen(on);
    if (!on) setAt(-1);
    list.current?.togglePopover(on);
  };
  const toggle = (choice: Choice): void => {
    onChange(chosen.includes(choice.id) ? chosen.filter((one) => one !== choice.id) : [...chosen, choice.id]);
    setTyped('');
    input.current?.focus();
  };
  const type = (text: string): void => {
    setTyped(text);
    setAt(-1);
    if (!open) show(true);
  };
  const leave = (): void => {
    show(false);
    setTyped('');
  };
  const move = (step: number): void => {
    if (!open) show(true);
    const next = (active + step + matches.length) % Math.max(matches.length, 1);
    setAt(next);
    list.current?.children[next]?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const match = matches[active];
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(active < 0 ? 0 : -1);
    else if (event.key === 'Enter' && open && match) toggle(match);
    else if (event.key === 'Escape' && open) show(false);
    else if (event.key === 'Backspace' && typed === '' && chosen.length > 0) onChange(chosen.slice(0, -1));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { typed, open, active, matches, show, toggle, type, leave, onKeyDown };
}

interface OptionsProps {
  ref: RefObject<HTMLDivElement | null>;
  /** Prefix of the ids, shared with the field. */
  prefix: string;
  open: boolean;
  matches: readonly Choice[];
  active: number;
  chosen: readonly string[];
  onToggle: (choice: Choice) => void;
}

/** The list under the field. The focus and the keys stay in the field (WAI-ARIA combobox pattern). */
/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events */
function Options({ ref, prefix, open, matches, active, chosen, onToggle }: OptionsProps) {
  return (
    <div
      ref={ref}
      id={`${prefix}list`}
      popover="manual"
      role="listbox"
      tabIndex={-1}
      aria-multiselectable="true"
      className={styles.list}
      style={{ positionAnchor: `--picker${prefix}` } as CSSProperties}
      onMouseDown={(event) => event.preventDefault()}
    >
      {open &&
        matches.map((choice, index) => (
          <div
            key={choice.id}
            id={`${prefix}-${String(index)}`}
            role="option"
            tabIndex={-1}
            aria-selected={chosen.includes(choice.id)}
            className={styles.option}
            data-active={index === active}
            onClick={() => onToggle(choice)}
          >
            {choice.name}
          </div>
        ))}
      {open && matches.length === 0 && (
        <div role="option" tabIndex={-1} aria-selected={false} aria-disabled="true" className={styles.nothing}>
          {words.none}
        </div>
      )}
    </div>
  );
}
/* oxlint-enable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events */

interface TagsProps {
  choices: readonly Choice[];
  chosen: readonly string[];
  onRemove: (choice: Choice) => void;
}

function Tags({ choices, chosen, onRemove }: TagsProps) {
  return chosen.map((id) => {
    const choice = choices.find((one) => one.id === id) ?? { id, name: id, synonyms: [] };
    return (
      <span key={id} className={styles.tag}>
        {choice.name}
        <button
          type="button"
          className={styles.remove}
          aria-label={words.remove(choice.name)}
          onClick={() => onRemove(choice)}
        >
          <svg viewBox="0 0 10 10" width="9" height="9" aria-hidden="true">
            <path d="M1.5 1.5 8.5 8.5M8.5 1.5 1.5 8.5" stroke="currentColor" strokeWidth="1.4" />
          </svg>
        </button>
      </span>
    );
  });
}
