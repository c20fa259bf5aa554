import { useEffect, useId, useRef, useState, type CSSProperties, type FocusEvent, type KeyboardEvent } from 'react';
import type { FieldValue, Origin } from '../../../shared/contract/offers.ts';
import { offersTexts } from '../../../shared/i18n/de/offers.ts';
import { Button } from '../../ui/index.ts';
import { OpenOriginal } from './OriginLine.tsx';
import { originLines } from './origin-text.ts';
import styles from './record.module.css';

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

export interface ValueRowProps {
  label: string;
  text: string;
  origin: Origin | undefined;
  /** An earlier value of this field in words. */
  shown: (value: FieldValue) => string;
  onEdit: () => void;
}

/** One value of the record with its Herkunft; F2, a double click or "Bearbeiten" edits it. */
export function ValueRow({ label, text, origin, shown, onEdit }: ValueRowProps) {
  const { note, pinned, setPinned, isOpen, show, later } = useNote();
  const row = useRef<HTMLDivElement>(null);
  const key = useId().replaceAll(/[^\w-]/g, '');
  const lines = origin ? originLines(origin, shown) : [offersTexts.origin.unknown];
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && isOpen()) show(false);
    else if (event.key === 'F2') onEdit();
    else return;
    event.preventDefault();
  };
  const onBlur = (event: FocusEvent): void => {
    if (!row.current?.contains(event.relatedTarget)) show(false);
  };
  return (
    // Hover, focus and keys of the row open the note; its controls are the buttons inside.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={row}
      className={styles.pair}
      style={{ anchorName: `--value${key}` } as CSSProperties}
      onMouseEnter={() => later(true)}
      onMouseLeave={() => !pinned && !row.current?.contains(document.activeElement) && later(false)}
      onBlur={onBlur}
      onKeyDown={onKeyDown}
    >
      <dt>{label}</dt>
      <dd>
        <button
          type="button"
          className={styles.value}
          aria-describedby={`${key}note`}
          onFocus={() => show(true)}
          onClick={() => {
            show(!(pinned && isOpen()));
            setPinned(!pinned);
          }}
          onDoubleClick={onEdit}
        >
          {text}
        </button>
        <section
          ref={note}
          id={`${key}note`}
          popover="manual"
          aria-label={offersTexts.origin.of(label)}
          className={styles.origin}
          style={{ positionAnchor: `--value${key}` } as CSSProperties}
        >
          <strong className={styles.originTitle}>{offersTexts.origin.label}</strong>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <div className={styles.originActions}>
            {origin?.kind === 'file' && <OpenOriginal importId={origin.importId} />}
            <Button size="small" onClick={onEdit}>
              {offersTexts.record.editShort}
            </Button>
          </div>
        </section>
      </dd>
    </div>
  );
}
