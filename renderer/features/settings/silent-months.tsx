import { Field, Select } from '@fluentui/react-components';
import { silentMonths } from '../../../shared/domain/planning/measure-words.ts';
import { planningTexts } from '../../../shared/i18n/de/planning.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/queries.ts';
import { ErrorState, Section } from '../../ui/index.ts';
import { useUndoable } from '../history/index.ts';
import styles from './settings.module.css';

const t = planningTexts.silence;

/** From when on a measure without a report is conspicuous. */
export function SilentMonths() {
  const { data, error, refetch } = useCall('planning.silence', {});
  const undoable = useUndoable();
  const choose = (text: string): void => {
    const months = silentMonths.find((one) => String(one) === text);
    if (months) void undoable(() => call('planning.setSilence', { months }), t.saved(months));
  };
  return (
    <Section title={t.title} note={t.note}>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data && (
        <div className={styles.narrow}>
          <Field label={t.label}>
            <Select value={String(data.months)} onChange={(_event, { value }) => choose(value)}>
              {silentMonths.map((one) => (
                <option key={one} value={one}>
                  {t.option(one)}
                </option>
              ))}
            </Select>
          </Field>
        </div>
      )}
    </Section>
  );
}
