import { useId } from 'react';
import styles from './exchange.module.css';

interface RadioCardsProps<T extends string> {
  legend: string;
  /** Name and explanation of each choice, in order. */
  texts: Readonly<Record<T, readonly [name: string, explanation: string]>>;
  value: T;
  onChange: (value: T) => void;
}

/** One of a few, each with a sentence that says what it is for. */
export function RadioCards<T extends string>({ legend, texts, value, onChange }: RadioCardsProps<T>) {
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      {(Object.keys(texts) as T[]).map((key) => {
        const [label, explanation] = texts[key];
        return (
          <label key={key} className={styles.card}>
            <input type="radio" name={name} checked={key === value} onChange={() => onChange(key)} />
            <span className={styles.words}>
              {label}
              <span className={styles.hint}>{explanation}</span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
