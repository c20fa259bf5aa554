import type { KeyboardEvent } from 'react';
import { formatNumber } from '../../../shared/i18n/format.ts';
import { Chip, offeredChoices, useChipMenu, type Choice } from '../../ui/index.ts';
import styles from './filters.module.css';

export interface FilterMenuProps {
  name: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** A filter chip with its choices: a list of ticks in the browser's own popover (Esc and a click outside close it). */
export function FilterMenu(props: FilterMenuProps) {
  const { name, choices, chosen, onChange } = props;
  const { open, chip, menu, toggle, close, anchorProps, menuProps } = useChipMenu<HTMLFieldSetElement>();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') close();
    else if (!moveFocus(event.key, menu.current)) return;
    event.preventDefault();
  };
  return (
    <>
      <span ref={chip} {...anchorProps}>
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
      <fieldset ref={menu} {...menuProps} className={`${menuProps.className} ${styles.menu}`} onKeyDown={onKeyDown}>
        <legend className="visuallyHidden">{name}</legend>
        {open && <Ticks {...props} />}
      </fieldset>
    </>
  );
}

function Ticks({ choices, chosen, onChange }: FilterMenuProps) {
  const switchOne = (id: string, on: boolean): void =>
    onChange(choices.map((choice) => choice.id).filter((key) => (key === id ? on : chosen.includes(key))));
  return offeredChoices(choices, chosen).map(({ id, name }) => (
    <label key={id} className={styles.choice}>
      <input type="checkbox" checked={chosen.includes(id)} onChange={(event) => switchOne(id, event.target.checked)} />
      {name}
    </label>
  ));
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
