import { de } from '../../../shared/i18n/de/index.ts';
import { surveysTexts as t } from '../../../shared/i18n/de/surveys.ts';
import { Banner, Button } from '../../ui/index.ts';
import type { SurveyActions } from './use-survey-actions.ts';

const words = t.round;
const sentStates = { sheets: 'asked', invitations: 'asked', reminders: 'reminded', releases: 'releaseAsked' } as const;

/** After writing: where the files are, what is still missing, and the one click that notes the sending. */
export function WrittenFiles({ actions }: { actions: SurveyActions }) {
  const { written, forget, mark, busy } = actions;
  if (!written) return null;
  const { kind, folder, files, withoutEmail, recipientIds } = written;
  const state = sentStates[kind];
  return (
    <Banner
      tone="ok"
      title={words.wrote(files.length, folder)}
      actions={
        <>
          <Button size="small" disabled={busy} onClick={() => mark(state, recipientIds)}>
            {words.markSent(state, recipientIds.length)}
          </Button>
          <Button size="small" appearance="subtle" onClick={forget}>
            {de.common.close}
          </Button>
        </>
      }
    >
      {words.notSentYet} {kind !== 'sheets' && withoutEmail.length > 0 && words.withoutEmail(withoutEmail.join(', '))}
    </Banner>
  );
}
