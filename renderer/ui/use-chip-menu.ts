import { useEffect, useId, useRef, useState, type CSSProperties, type ToggleEvent } from 'react';

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
    onToggle: (event: ToggleEvent): void => setOpen(event.newState === 'open'),
    anchorStyle: { anchorName: anchor } as CSSProperties,
    menuStyle: { positionAnchor: anchor } as CSSProperties,
  };
}
