import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { SurveyDetail } from '../../../shared/contract/surveys.ts';
import { surveysTexts as t } from '../../../shared/i18n/de/surveys.ts';
import { paths } from '../../app/paths.ts';
import { useCommand } from '../../ipc/queries.ts';
import { Button, ConfirmDialog, shownError, useToast } from '../../ui/index.ts';

const words = t.round;

/** Deletes a round nothing was read in for, after asking. */
export function RemoveSurvey({ survey }: { survey: SurveyDetail }) {
  const [asking, setAsking] = useState(false);
  const navigate = useNavigate();
  const toast = useToast();
  const remove = useCommand('surveys.remove');
  const run = (): void =>
    remove.mutate(
      { id: survey.id },
      {
        onSuccess: () => {
          toast({ text: words.removed, tone: 'ok' });
          void navigate(paths.surveys);
        },
        onError: (error) => toast({ text: shownError(error).message, tone: 'danger' }),
        onSettled: () => setAsking(false),
      },
    );
  return (
    <>
      <Button appearance="subtle" onClick={() => setAsking(true)}>
        {words.remove}
      </Button>
      <ConfirmDialog
        open={asking}
        title={words.removeTitle}
        confirmLabel={words.remove.replace(' …', '')}
        busy={remove.isPending}
        onConfirm={run}
        onCancel={() => setAsking(false)}
      >
        <p>{words.removeText(survey.title)}</p>
      </ConfirmDialog>
    </>
  );
}
