import type { SurveyDetail } from '../../../shared/contract/surveys.ts';
import { surveysTexts as t } from '../../../shared/i18n/de/surveys.ts';
import { Banner, Button } from '../../ui/index.ts';
import type { SurveyActions } from './use-survey-actions.ts';

const words = t.round;

/** The one click that notes the sending, also later and for sheets that went out by other ways. */
export function NotAskedYet({ survey, actions }: { survey: SurveyDetail; actions: SurveyActions }) {
  const waiting = survey.recipients.filter(({ state }) => state === null).map(({ id }) => id);
  const isPlanned = survey.state === 'planned';
  const isOpen = survey.state === 'open' && survey.ownRecipients && waiting.length > 0;
  // Beside files just written their own banner offers it.
  if ((!isPlanned && !isOpen) || actions.written) return null;
  return (
    <Banner
      actions={
        waiting.length > 0 && (
          <Button size="small" disabled={actions.busy} onClick={() => actions.mark('asked', waiting)}>
            {words.markSent('asked', waiting.length)}
          </Button>
        )
      }
    >
      {isPlanned ? words.planned : words.unasked(waiting.length)}
    </Banner>
  );
}
