import { Field, Select } from '@fluentui/react-components';
import { ErrorState, Section } from '../../ui/index.ts';
import styles from './settings.module.css';

interface ChosenNumberProps<N extends number> {
  texts: { title: string; note: string; label: string; option(one: number): string };
  choices: readonly N[];
  /** Absent while it is read. */
  value: number | undefined;
  error: unknown;
  onRetry: () => unknown;
  onChoose: (one: N) => void;
}

/** A number of this office that is one of a few. */
export function ChosenNumber<N extends number>(props: ChosenNumberProps<N>) {
  const { texts, choices, value, error, onRetry, onChoose } = props;
  const choose = (text: string): void => {
    const chosen = choices.find((one) => String(one) === text);
    if (chosen) onChoose(chosen);
  };
  return (
    <Section title={texts.title} note={texts.note}>
      {error ? <ErrorState error={error} onRetry={() => void onRetry()} /> : null}
      {value !== undefined && (
        <div className={styles.narrow}>
          <Field label={texts.label}>
            <Select value={String(value)} onChange={(_event, chosen) => choose(chosen.value)}>
              {choices.map((one) => (
                <option key={one} value={one}>
                  {texts.option(one)}
                </option>
              ))}
            </Select>
          </Field>
        </div>
      )}
    </Section>
  );
}
