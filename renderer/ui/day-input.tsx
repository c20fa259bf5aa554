import { Input } from '@fluentui/react-components';
import { CalendarRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { dayOfText, isDay } from '../../shared/domain/day.ts';
import { recordTexts } from '../../shared/i18n/de/record.ts';
import { formatDay } from '../../shared/i18n/format.ts';
import styles from './day-input.module.css';

export interface DayInputProps {
  /** An ISO day, nothing, or what was typed and is no day. */
  value: string;
  onChange: (value: string) => void;
}

/** As it is typed: "03.12.2026". */
const typedDay = (value: string): string => (isDay(value) ? formatDay(value) : value);

/**
 * A calendar day: typed as "3.12.26" or chosen from the calendar, shown as "03.12.2026" whatever the language of the
 * computer. Stands inside a `Field`; what is no day stays as typed, so that its form can refuse it.
 */
export function DayInput({ value, onChange, ...field }: DayInputProps) {
  const [text, setText] = useState(typedDay(value));
  const [known, setKnown] = useState(value);
  const picker = useRef<HTMLInputElement>(null);
  if (known !== value) {
    setKnown(value);
    if (dayOfText(text) !== value) setText(typedDay(value));
  }
  const type = (typed: string): void => {
    setText(typed);
    setKnown(dayOfText(typed));
    onChange(dayOfText(typed));
  };
  return (
    <Input
      {...field}
      value={text}
      placeholder={recordTexts.dayPlaceholder}
      autoComplete="off"
      onChange={(_, data) => type(data.value)}
      onBlur={() => setText(typedDay(value))}
      contentAfter={
        <span className={styles.calendar}>
          <button
            type="button"
            className={styles.open}
            aria-label={recordTexts.openCalendar}
            onClick={() => picker.current?.showPicker()}
          >
            <CalendarRegular aria-hidden />
          </button>
          <input
            ref={picker}
            type="date"
            className={styles.picker}
            tabIndex={-1}
            aria-hidden
            value={isDay(value) ? value : ''}
            onChange={({ target }) => type(typedDay(target.value))}
          />
        </span>
      }
    />
  );
}
