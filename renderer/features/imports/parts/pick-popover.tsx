// A popover in the top layer: `<dialog>` would need its own opening, `popover` opens the element as it is.
/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-interactions */
import {
  cloneElement,
  useEffect,
  useRef,
  type FocusEvent,
  type KeyboardEvent,
  type ReactElement,
  type RefObject,
} from 'react';
import { PickList, type PickListProps } from './pick-list.tsx';
import { placeBeside } from './place-beside.ts';
import styles from './pick-list.module.css';

interface TriggerProps {
  onClick?: () => void;
  'aria-expanded'?: boolean;
  'aria-haspopup'?: 'dialog';
}

export interface PickPopoverProps extends PickListProps {
  /** The button that opens the list. */
  trigger: ReactElement<TriggerProps>;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

const isInside = (element: Element | null, target: EventTarget | null): boolean =>
  target instanceof Node && (element?.contains(target) ?? false);

/** Keys stay in the list; Escape closes it. */
function onListKey(event: KeyboardEvent, close: () => void): void {
  event.stopPropagation();
  if (event.key !== 'Escape') return;
  event.preventDefault();
  close();
}

type Part = RefObject<HTMLElement | null>;
/** Closes on a click, a scroll or a resize outside of the two parts. */
function useLeave(
  open: boolean,
  [anchor, surface]: readonly [Part, Part],
  onOpenChange: (open: boolean) => void,
): void {
  useEffect(() => {
    if (!open) return undefined;
    const leave = (event: Event): void => {
      if (!isInside(surface.current, event.target) && !isInside(anchor.current, event.target)) onOpenChange(false);
    };
    for (const name of ['pointerdown', 'scroll', 'resize']) addEventListener(name, leave, true);
    return () => {
      for (const name of ['pointerdown', 'scroll', 'resize']) removeEventListener(name, leave, true);
    };
  }, [open, anchor, surface, onOpenChange]);
}

/** A `PickList` in the top layer beside its button; closes with the choice, Esc, or a click elsewhere. */
export function PickPopover({ trigger, open, onOpenChange, onPick, ...list }: PickPopoverProps) {
  const anchor = useRef<HTMLSpanElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  const close = (): void => {
    anchor.current?.querySelector('button')?.focus({ preventScroll: true });
    onOpenChange(false);
  };
  useLeave(open, [anchor, surface], onOpenChange);
  const pick = (ids: string[]): void => {
    close();
    onPick(ids);
  };
  const show = (element: HTMLDivElement | null): void => {
    surface.current = element;
    const button = anchor.current?.firstElementChild;
    if (!element || !button || element.matches(':popover-open')) return;
    element.showPopover();
    placeBeside(element, button.getBoundingClientRect());
  };
  const onBlur = (event: FocusEvent): void => {
    const to = event.relatedTarget;
    if (to && ![surface, anchor].some((part) => isInside(part.current, to))) onOpenChange(false);
  };
  return (
    <>
      <span ref={anchor} className={styles.anchor}>
        {cloneElement(trigger, {
          onClick: () => onOpenChange(!open),
          'aria-expanded': open,
          'aria-haspopup': 'dialog',
        })}
      </span>
      {open && (
        <div
          ref={show}
          popover="manual"
          role="dialog"
          tabIndex={-1}
          aria-label={list.searchLabel}
          className={styles.surface}
          onKeyDown={(event) => onListKey(event, close)}
          onBlur={onBlur}
        >
          <PickList {...list} onPick={pick} />
        </div>
      )}
    </>
  );
}
