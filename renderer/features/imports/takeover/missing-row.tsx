import { useState, type FormEvent } from 'react';
import { missingModes, type MissingOffer } from '../../../../shared/contract/imports-missing.ts';
import { formatPartialDate } from '../../../../shared/domain/partial-date.ts';
import { missingTexts as t } from '../../../../shared/i18n/de/missing.ts';
import { SegmentedControl } from '../../../ui/index.ts';
import styles from './missing.module.css';

const modes = missingModes.map((value) => ({ value, label: t.modes[value] }));

interface EndFieldProps {
  label: string;
  value: string;
  disabled: boolean;
  onEnd: (text: string) => void;
}

/** A date at the precision a person knows; taken when the field is left or Enter is pressed. */
export function EndField({ label, value, disabled, onEnd }: EndFieldProps) {
  const [text, setText] = useState(value);
  const take = (): void => {
    if (text.trim() !== '' && text !== value) onEnd(text);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    take();
  };
  return (
    <form onSubmit={submit}>
      <input
        className={styles.end}
        aria-label={label}
        title={t.endHint}
        value={text}
        disabled={disabled}
        onChange={(event) => setText(event.target.value)}
        onBlur={take}
      />
    </form>
  );
}

export interface MissingRowProps {
  offer: MissingOffer;
  disabled: boolean;
  onDecide: (mode: MissingOffer['mode'], ends: string | null) => void;
}

/** One offer that is no longer named: where it stood last, and what that means. */
export function MissingRow({ offer, disabled, onDecide }: MissingRowProps) {
  const { name, provider, last, others, reason, mode, ends } = offer;
  const end = ends === null ? '' : formatPartialDate(ends);
  return (
    <tr>
      <th scope="row">
        {name}
        {provider && <span className={styles.small}>{provider}</span>}
      </th>
      <td>
        {last.fileName === '' ? t.never : t.last(last.surveyTitle, last.fileName)}
        {others.length > 0 && <span className={styles.small}>{t.others(others)}</span>}
        {reason !== '' && <span className={styles.small}>{reason}</span>}
      </td>
      <td className={styles.meaning}>
        <SegmentedControl
          label={t.modeOf(name)}
          value={mode}
          options={modes}
          onChange={(next) => onDecide(next, null)}
        />
      </td>
      <td className={styles.endCell}>
        {mode === 'ended' && (
          <EndField
            key={end}
            label={t.endOf(name)}
            value={end}
            disabled={disabled}
            onEnd={(text) => onDecide('ended', text)}
          />
        )}
      </td>
    </tr>
  );
}
