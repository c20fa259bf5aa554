import { useEffect, useId, useRef, useState, type CSSProperties, type KeyboardEvent } from 'react';
import { formatNumber } from '../../../shared/i18n/format.ts';
import { Chip, offeredChoices, type Choice } from '../../ui/index.ts';
import styles from './filters.module.css';

export interface FilterMenuProps {
  name: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** A filter chip with its choices: a list of ticks in the browser's own popover (Esc and a click outside close it). */
export function FilterMenu({ name, choices, chosen, onChange }: FilterMenuProps) {
  const [open, setOpen] = useState(false);
  const chip = useRef<HTMLSpanElement>(null);
  const list = useRef<HTMLFieldSetElement>(null);
  const anchor = `--filter${useId().replaceAll(/[^\w-]/g, '')}`;
  const toggle = (): void => {
    const source = chip.current?.querySelector('button');
    list.current?.togglePopover(source ? { source } : {});
  };
  useEffect(() => {
    if (open) list.current?.querySelector('input')?.focus();
  }, [open]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      list.current?.hidePopover();
      chip.current?.querySelector('button')?.focus();
    } else if (!moveFocus(event.key, list.current)) return;
    event.preventDefault();
  };
  const switchOne = (id: string, on: boolean): void =>
    onChange(choices.map((choice) => choice.id).filter((key) => (key === id ? on : chosen.includes(key))));
  return (
    <>
      <span ref={chip} className={styles.anchor} style={{ anchorName: anchor } as CSSProperties}>
        <Chip
          active={chosen.length > 0}
          expanded={open}
          onClick={toggle}
          name={name}
          onRemove={chosen.length > 0 ? () => onChange([]) : undefined}
        >
          {chosen.length > 0 ? `${name}: ${chosenText(choices, chosen)}` : name}
        </Chip>
      </span>
      {/* Arrow keys belong to the whole list. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <fieldset
        ref={list}
        popover="auto"
        className={styles.menu}
        style={{ positionAnchor: anchor } as CSSProperties}
        onToggle={(event) => setOpen(event.newState === 'open')}
        onKeyDown={onKeyDown}
      >
        <legend className="visuallyHidden">{name}</legend>
        {open &&
          offeredChoices(choices, chosen).map((choice) => (
            <label key={choice.id} className={styles.choice}>
              <input
                type="checkbox"
                checked={chosen.includes(choice.id)}
                onChange={(event) => switchOne(choice.id, event.target.checked)}
              />
              {choice.name}
            </label>
          ))}
      </fieldset>
    </>
  );
}

/** The one choice by name, several by their number: the bar keeps its height. */
function chosenText(choices: readonly Choice[], chosen: readonly string[]): string {
  if (chosen.length > 1) return formatNumber(chosen.length);
  return choices.find((choice) => choice.id === chosen[0])?.name ?? chosen[0] ?? '';
}

/** Arrow keys walk the ticks, as in a menu. */
function moveFocus(key: string, list: HTMLElement | null): boolean {
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (!step || !list) return false;
  const boxes = [...list.querySelectorAll('input')];
  const at = boxes.findIndex((box) => box === document.activeElement);
  boxes[(at + step + boxes.length) % boxes.length]?.focus();
  return true;
}
