import type { Draft } from '../../../../shared/contract/imports.ts';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';
import { StatusMark, type MarkShape, type Tone } from '../../../ui/index.ts';

type State = Draft['state'];
const looks: Record<State, readonly [MarkShape, Tone]> = {
  reading: ['ring', 'neutral'],
  ready: ['check', 'ok'],
  toClarify: ['question', 'warn'],
  question: ['question', 'warn'],
  refused: ['square', 'danger'],
  committed: ['check', 'brand'],
};

/** The state of a file in words: "bereit", "3 Fragen", "ergänzt oder ersetzt?" */
export const stateWords = (draft: Draft): string => {
  if (draft.state === 'toClarify') return t.states.toClarify(draft.counts.toClarify);
  if (draft.state === 'question') return draft.question ? t.questions[draft.question.kind] : t.states.question;
  return t.states[draft.state];
};

/** Shape, colour and word of a file's state. */
export function DraftState({ draft }: { draft: Draft }) {
  const [shape, tone] = looks[draft.state];
  return (
    <StatusMark shape={shape} tone={tone}>
      {stateWords(draft)}
    </StatusMark>
  );
}
