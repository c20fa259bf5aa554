import { silentMonths } from '../../../shared/domain/planning/measure-words.ts';
import { planningTexts } from '../../../shared/i18n/de/planning.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/queries.ts';
import { useUndoable } from '../history/index.ts';
import { ChosenNumber } from './chosen-number.tsx';

const t = planningTexts.silence;

/** From when on a measure without a report is conspicuous. */
export function SilentMonths() {
  const { data, error, refetch } = useCall('planning.silence', {});
  const undoable = useUndoable();
  return (
    <ChosenNumber
      texts={t}
      choices={silentMonths}
      value={data?.months}
      error={error}
      onRetry={refetch}
      onChoose={(months) => void undoable(() => call('planning.setSilence', { months }), t.saved(months))}
    />
  );
}
