import { Select } from '@fluentui/react-components';
import type { SurveyRow } from '../../../shared/contract/surveys.ts';
import { surveysTexts as t } from '../../../shared/i18n/de/surveys.ts';
import { useCall } from '../../ipc/queries.ts';

/** Rounds that have begun, the newest first: what figures can be shown of. */
export function useBegunRounds(): readonly SurveyRow[] {
  const { data } = useCall('surveys.list', {});
  return (data?.surveys ?? []).filter(({ state }) => state !== 'planned');
}

interface RoundSelectProps {
  id?: string;
  rounds: readonly SurveyRow[];
  /** Without one the newest is shown. */
  value: string | undefined;
  /** Answers with nothing for the newest, so that the next round takes over by itself. */
  onChange: (surveyId: string | undefined) => void;
}

/** Which round is shown. */
export function RoundSelect({ id, rounds, value, onChange }: RoundSelectProps) {
  const newest = rounds[0]?.id;
  return (
    <Select
      {...(id !== undefined && { id })}
      value={value ?? newest ?? ''}
      onChange={(_event, data) => onChange(data.value === newest ? undefined : data.value)}
    >
      {rounds.map((round) => (
        <option key={round.id} value={round.id}>
          {t.picked(round.title, t.roundStates[round.state])}
        </option>
      ))}
    </Select>
  );
}
