import { Field } from '@fluentui/react-components';
import { isDay } from '../../../shared/domain/day.ts';
import { planningTexts } from '../../../shared/i18n/de/planning.ts';
import { localDay } from '../../../shared/i18n/format.ts';
import { Banner, Button, DayInput, useNow } from '../../ui/index.ts';
import styles from './planning.module.css';

const words = planningTexts.earlier;

interface EarlierDayProps {
  day: string;
  onDay: (day: string | null) => void;
}

/** Says that the views show an earlier day, lets another one be chosen and leads back to today. */
export function EarlierDay({ day, onDay }: EarlierDayProps) {
  const today = localDay(useNow());
  return (
    <Banner
      tone="warn"
      title={words.title(day)}
      actions={
        <>
          <Field className={styles.earlierDay ?? ''} label={words.day} orientation="horizontal">
            <DayInput value={day} onChange={(typed) => isDay(typed) && typed < today && onDay(typed)} />
          </Field>
          <Button onClick={() => onDay(null)}>{words.today}</Button>
        </>
      }
    >
      {words.note}
    </Banner>
  );
}
