import {
  useEffect,
  useId,
  useRef,
  useState,
  type CSSProperties,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import type { FieldValue, Origin } from '../../../shared/contract/offers.ts';
import { offersTexts } from '../../../shared/i18n/de/offers.ts';
import { Button } from '../../ui/index.ts';
import { OpenOriginal, RedactedNote, RedactedText } from './origin-line.tsx';
import { originLines } from './origin-text.ts';
import styles from './origin.module.css';

const SHOW_AFTER = 300;
const HIDE_AFTER = 250;

/** A note that opens on hover, focus and click; a click pins it, Esc and leaving close it. */
function useNote() {
  const note = useRef<HTMLElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [pinned, setPinned] = useState(false);
  useEffect(() => () => clearTimeout(timer.current), []);
  const isOpen = (): boolean => note.current?.matches(':popover-open') ?? false;
  const show = (on: boolean): void => {
    clearTimeout(timer.current);
    if (!on) setPinned(false);
    if (on !== isOpen()) note.current?.togglePopover(on);
  };
  const later = (on: boolean): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => show(on), on ? SHOW_AFTER : HIDE_AFTER);
  };
  return { note, pinned, setPinned, isOpen, show, later };
}

export interface ValueNoteProps {
  label: string;
  text: string;
  origin: Origin | undefined;
  /** An earlier value of this field in words. */
  shown: (value: FieldValue) => string;
  onEdit: () => void;
}

/** One value of the record with its Herkunft; F2, a double click or "Bearbeiten" edits it. */
export function ValueNote(props: ValueNoteProps) {
  const { note, pinned, setPinned, isOpen, show, later } = useNote();
  const place = useRef<HTMLDivElement>(null);
  const id = useId().replaceAll(/[^\w-]/g, '');
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && isOpen()) show(false);
    else if (event.key === 'F2') props.onEdit();
    else return;
    event.preventDefault();
  };
  const onBlur = (event: FocusEvent): void => {
    if (!place.current?.contains(event.relatedTarget)) show(false);
  };
  const pin = (): void => {
    show(!(pinned && isOpen()));
    setPinned(!pinned);
  };
  return (
    // Hover, focus and keys of the value open the note; its controls are the buttons inside.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={place}
      style={{ anchorName: `--value${id}` } as CSSProperties}
      onMouseEnter={() => later(true)}
      onMouseLeave={() => !pinned && !place.current?.contains(document.activeElement) && later(false)}
      onBlur={onBlur}
      onKeyDown={onKeyDown}
    >
      <button
        type="button"
        className={styles.value}
        aria-describedby={`${id}note`}
        onFocus={() => show(true)}
        onClick={pin}
        onDoubleClick={props.onEdit}
      >
        <RedactedText text={props.text} />
      </button>
      <OriginNote {...props} id={id} element={note} />
    </div>
  );
}

interface OriginNoteProps extends ValueNoteProps {
  id: string;
  element: RefObject<HTMLElement | null>;
}

/** Where the value comes from and what it was before. */
function OriginNote({ id, element, label, origin, shown, onEdit }: OriginNoteProps) {
  const lines = origin ? originLines(origin, shown) : [offersTexts.origin.unknown];
  return (
    <section
      ref={element}
      id={`${id}note`}
      popover="manual"
      aria-label={offersTexts.origin.of(label)}
      className={styles.origin}
      style={{ positionAnchor: `--value${id}` } as CSSProperties}
    >
      <strong className={styles.originTitle}>{offersTexts.origin.label}</strong>
      {lines.map((line) => (
        <p key={line}>
          <RedactedText text={line} />
        </p>
      ))}
      <RedactedNote origin={origin} />
      <div className={styles.originActions}>
        {origin?.kind === 'file' && <OpenOriginal importId={origin.importId} />}
        <Button size="small" onClick={onEdit}>
          {offersTexts.record.editShort}
        </Button>
      </div>
    </section>
  );
}
