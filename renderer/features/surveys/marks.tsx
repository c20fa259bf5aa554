import type { Recipient, SurveyRow } from '../../../shared/contract/surveys.ts';
import { surveysTexts as t } from '../../../shared/i18n/de/surveys.ts';
import { StatusMark, type MarkShape, type Tone } from '../../ui/index.ts';

const looks: Record<NonNullable<Recipient['state']>, readonly [MarkShape, Tone]> = {
  asked: ['ring', 'neutral'],
  reminded: ['triangle', 'warn'],
  received: ['circle', 'brand'],
  checked: ['check', 'brand'],
  queried: ['question', 'warn'],
  done: ['check', 'ok'],
  releaseAsked: ['ring', 'brand'],
  released: ['check', 'ok'],
};

/** State of a recipient in a word with its shape. */
export function RecipientState({ recipient }: { recipient: Pick<Recipient, 'state'> }) {
  if (recipient.state === null) {
    return (
      <StatusMark shape="ring" tone="neutral">
        {t.notAsked}
      </StatusMark>
    );
  }
  const [shape, tone] = looks[recipient.state];
  return (
    <StatusMark shape={shape} tone={tone}>
      {t.states[recipient.state]}
    </StatusMark>
  );
}

const roundLooks: Record<SurveyRow['state'], readonly [MarkShape, Tone]> = {
  planned: ['ring', 'neutral'],
  open: ['circle', 'brand'],
  closed: ['check', 'ok'],
};
export function RoundState({ state }: { state: SurveyRow['state'] }) {
  const [shape, tone] = roundLooks[state];
  return (
    <StatusMark shape={shape} tone={tone}>
      {t.roundStates[state]}
    </StatusMark>
  );
}
