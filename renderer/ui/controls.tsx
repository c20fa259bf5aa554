import { useId, type ReactNode } from 'react';
import { de } from '../../shared/i18n/de/index.ts';
import styles from './controls.module.css';
import { cx } from './cx.ts';

export interface Segment<T extends string> {
  value: T;
  label: string;
}

export interface SegmentedControlProps<T extends string> {
  /** Accessible name of the group. */
  label: string;
  value: T;
  options: readonly Segment<T>[];
  onChange: (value: T) => void;
}

/** One of a few views: a radio group that looks like a switch. */
export function SegmentedControl<T extends string>({ label, value, options, onChange }: SegmentedControlProps<T>) {
  const name = useId();
  return (
    <fieldset className={styles.segments}>
      <legend className="visuallyHidden">{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.segment}>
          <input
            type="radio"
            className="visuallyHidden"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}

export interface ChipProps {
  children: ReactNode;
  /** A set filter is tinted. */
  active?: boolean;
  /** `attention` for what is to be clarified. */
  tone?: 'normal' | 'attention';
  onClick?: (() => void) | undefined;
  /** Adds the × that takes the filter away; needs `name`. */
  onRemove?: (() => void) | undefined;
  /** Name of the filter for the × button. */
  name?: string;
  /** Set when a menu or popover belongs to the chip; adds the little arrow. */
  expanded?: boolean;
}

/** A filter. Without `onRemove` it is a toggle (or opens a menu when `expanded` is given). */
export function Chip({ children, active = false, tone = 'normal', onClick, onRemove, name = '', expanded }: ChipProps) {
  const menu = expanded !== undefined;
  return (
    <span className={cx(styles.chip, active && styles.active, tone === 'attention' && styles.attention)}>
      <button
        type="button"
        className={styles.chipButton}
        onClick={onClick}
        {...(menu ? { 'aria-haspopup': true, 'aria-expanded': expanded } : { 'aria-pressed': active })}
      >
        {children}
        {menu && <Caret />}
      </button>
      {onRemove && (
        <button
          type="button"
          className={styles.chipRemove}
          aria-label={de.common.removeFilter(name)}
          onClick={onRemove}
        >
          <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
            <path d="M1.5 1.5 8.5 8.5M8.5 1.5 1.5 8.5" stroke="currentColor" strokeWidth="1.4" />
          </svg>
        </button>
      )}
    </span>
  );
}

function Caret() {
  return (
    <svg className={styles.caret} viewBox="0 0 10 6" width="9" height="6" aria-hidden="true">
      <path d="M0 0h10L5 6Z" fill="currentColor" />
    </svg>
  );
}
