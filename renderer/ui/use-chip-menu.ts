import { useEffect, useId, useRef, useState, type CSSProperties, type ToggleEvent } from 'react';
import styles from './menu.module.css';

/** A chip that opens a popover of the browser below itself (Esc and a click outside close it); the keyboard begins at its first control. */
export function useChipMenu<Menu extends HTMLElement>() {
  const [open, setOpen] = useState(false);
  const chip = useRef<HTMLSpanElement>(null);
  const menu = useRef<Menu>(null);
  const anchor = `--menu${useId().replaceAll(/[^\w-]/g, '')}`;
  useEffect(() => {
    if (open) menu.current?.querySelector<HTMLElement>('input, button')?.focus();
  }, [open]);
  const source = (): HTMLButtonElement | null => chip.current?.querySelector('button') ?? null;
  const toggle = (): void => {
    const button = source();
    menu.current?.togglePopover(button ? { source: button } : {});
  };
  const close = (): void => {
    menu.current?.hidePopover();
    source()?.focus();
  };
  return {
    open,
    chip,
    menu,
    toggle,
    close,
    /** Of the element around the chip. */
    anchorProps: { className: styles.anchor ?? '', style: { anchorName: anchor } as CSSProperties },
    /** Of the popover; its size is its own. */
    menuProps: {
      popover: 'auto',
      className: styles.popover ?? '',
      style: { positionAnchor: anchor } as CSSProperties,
      onToggle: (event: ToggleEvent): void => setOpen(event.newState === 'open'),
    } as const,
  };
}
