import { Button } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import type { ReactNode } from 'react';
import { Chip } from './controls.tsx';
import styles from './menu.module.css';
import { useChipMenu } from './use-chip-menu.ts';

interface MenuProps {
  label: ReactNode;
  /** A chip among filters, or a button among actions. */
  look: 'chip' | 'button';
  children: ReactNode;
}

/** A button with a list of choices below it; a choice closes it, as do Esc and a click outside. */
export function Menu({ label, look, children }: MenuProps) {
  const { open, chip, menu, toggle, anchorProps, menuProps } = useChipMenu<HTMLDivElement>();
  return (
    <>
      <span ref={chip} {...anchorProps}>
        {look === 'chip' ? (
          <Chip expanded={open} onClick={toggle}>
            {label}
          </Chip>
        ) : (
          <Button aria-expanded={open} icon={<ChevronDownRegular />} iconPosition="after" onClick={toggle}>
            {label}
          </Button>
        )}
      </span>
      {/* A choice inside closes the popover; the buttons carry the keys. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <div
        ref={menu}
        {...menuProps}
        className={`${menuProps.className} ${styles.menu}`}
        onClick={() => menu.current?.hidePopover()}
      >
        {open && children}
      </div>
    </>
  );
}

interface EntryProps {
  current?: boolean;
  disabled?: boolean;
  title?: string;
  onClick: () => void;
  children: ReactNode;
}
export const MenuEntry = ({ current, disabled, title, onClick, children }: EntryProps) => (
  <button
    type="button"
    className={styles.entry}
    aria-current={current}
    disabled={disabled}
    title={title}
    onClick={onClick}
  >
    {children}
  </button>
);
