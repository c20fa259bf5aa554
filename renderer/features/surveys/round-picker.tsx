import { Select } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { SurveyRow } from '../../../shared/contract/surveys.ts';
import { responseRate } from '../../../shared/i18n/de/response-rate.ts';
import { surveysTexts as t } from '../../../shared/i18n/de/surveys.ts';
import type { SurveySheet } from '../../../shared/domain/survey-fields.ts';
import { useCall } from '../../ipc/queries.ts';
import styles from './surveys.module.css';

/** Rounds of the inventory about a part that have begun, the newest first: what figures can be shown of. */
export function useBegunRounds(part: SurveySheet = 'offers'): readonly SurveyRow[] {
  const { data } = useCall('surveys.list', {});
  return (data?.surveys ?? []).filter(
    ({ kind, state, sheets }) =>
      kind === 'inventory' && state !== 'planned' && (sheets.includes('offers') || sheets.includes(part)),
  );
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

/** The same with its label in a row; nothing where there is nothing to choose from. */
export function RoundPicker({
  part,
  value,
  onChange,
}: Omit<RoundSelectProps, 'id' | 'rounds'> & { part?: SurveySheet }) {
  const id = useId();
  const rounds = useBegunRounds(part);
  if (rounds.length < 2) return null;
  return (
    <span className={styles.picker}>
      <label htmlFor={id}>{t.picker}</label>
      <RoundSelect id={id} rounds={rounds} value={value} onChange={onChange} />
    </span>
  );
}

/** A figure that speaks of now, followed by the newest round with its response rate; nothing before there is one. */
export function WithRate({ children }: { children: ReactNode }) {
  const round = useBegunRounds()[0];
  return (
    <>
      <span>{children}</span>
      {round && <span>{` · ${round.title}: ${responseRate(round)}`}</span>}
    </>
  );
}
