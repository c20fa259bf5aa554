import { minimumCounts } from '../../../shared/domain/indicators/words.ts';
import { indicatorTexts } from '../../../shared/i18n/de/indicators.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/queries.ts';
import { useUndoable } from '../history/index.ts';
import { ChosenNumber } from './chosen-number.tsx';

const t = indicatorTexts.protection;

/** The Mindestfallzahl of everything that leaves the office. */
export function SmallNumbers() {
  const { data, error, refetch } = useCall('indicators.minimum', {});
  const undoable = useUndoable();
  return (
    <ChosenNumber
      texts={t}
      choices={minimumCounts}
      value={data?.minimum}
      error={error}
      onRetry={refetch}
      onChoose={(minimum) => void undoable(() => call('indicators.setMinimum', { minimum }), t.saved(minimum))}
    />
  );
}
