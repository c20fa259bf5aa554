import { Field, Select } from '@fluentui/react-components';
import { minimumCounts } from '../../../shared/domain/indicators/words.ts';
import { indicatorTexts } from '../../../shared/i18n/de/indicators.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/queries.ts';
import { ErrorState, Section } from '../../ui/index.ts';
import { useUndoable } from '../history/index.ts';
import styles from './settings.module.css';

const t = indicatorTexts.protection;

/** The Mindestfallzahl of everything that leaves the office. */
export function SmallNumbers() {
  const { data, error, refetch } = useCall('indicators.minimum', {});
  const undoable = useUndoable();
  const choose = (text: string): void => {
    const minimum = minimumCounts.find((one) => String(one) === text);
    if (minimum) void undoable(() => call('indicators.setMinimum', { minimum }), t.saved(minimum));
  };
  return (
    <Section title={t.title} note={t.note}>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data && (
        <div className={styles.narrow}>
          <Field label={t.label}>
            <Select value={String(data.minimum)} onChange={(_event, { value }) => choose(value)}>
              {minimumCounts.map((one) => (
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
