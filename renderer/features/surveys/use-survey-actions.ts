import { useState } from 'react';
import type { OutputOf } from '../../../shared/contract/index.ts';
import type { Recipient, SurveyFiles } from '../../../shared/contract/surveys.ts';
import { surveysTexts as t } from '../../../shared/i18n/de/surveys.ts';
import { call } from '../../ipc/client.ts';
import { useCommand } from '../../ipc/queries.ts';
import { copyTextNow, shownError, useToast } from '../../ui/index.ts';

/** What can be written for recipients: sheets, letters, and Kommunenblätter to be released. */
export type Writable = SurveyFiles | 'releases';

/** What was written into a folder and still has to be sent and noted. */
export interface Written extends OutputOf<'shell.writeSurveyFiles'> {
  kind: Writable;
  /** Recipients of whom nothing was written, and why; null where it was stopped before. */
  missing: OutputOf<'shell.writeReleaseMails'>['missing'];
}
/** Kommunenblätter being made, one after the other. */
export interface Releasing {
  jobId: string;
  stopping: boolean;
}
export interface SurveyActions {
  busy: boolean;
  written: Written | null;
  releasing: Releasing | null;
  /** The Kommunenblatt being made is finished; none is begun after it. */
  stop: () => void;
  forget: () => void;
  /** Asks for a folder; without recipients all that are meant. */
  write: (kind: Writable, recipientIds?: string[]) => void;
  mark: (state: NonNullable<Recipient['state']>, recipientIds: string[]) => void;
  copyLetters: (kind: 'invitations' | 'reminders') => void;
}

interface After {
  onSuccess: (result: OutputOf<'shell.writeReleaseMails'>) => void;
  onError: (error: unknown) => void;
}
/** Kommunenblätter in drafts to their recipients, one after the other until it is stopped. */
function useReleaseMails(surveyId: string, failed: (error: unknown) => void) {
  const mails = useCommand('shell.writeReleaseMails');
  const [releasing, setReleasing] = useState<Releasing | null>(null);
  return {
    isPending: mails.isPending,
    releasing,
    stop: (): void => {
      if (!releasing) return;
      setReleasing({ ...releasing, stopping: true });
      call('shell.stopHandouts', { jobId: releasing.jobId }).catch(failed);
    },
    write: (recipientIds: string[], after: After): void => {
      const jobId = crypto.randomUUID();
      setReleasing({ jobId, stopping: false });
      mails.mutate({ jobId, surveyId, recipientIds }, { ...after, onSettled: () => setReleasing(null) });
    },
  };
}

/** The actions of a round's page. */
export function useSurveyActions(surveyId: string): SurveyActions {
  const toast = useToast();
  const [written, setWritten] = useState<Written | null>(null);
  const files = useCommand('shell.writeSurveyFiles');
  const marking = useCommand('surveys.mark');
  const failed = (error: unknown): void => toast({ text: shownError(error).message, tone: 'danger' });
  const mails = useReleaseMails(surveyId, failed);
  return {
    busy: files.isPending || mails.isPending || marking.isPending,
    written,
    releasing: mails.releasing,
    stop: mails.stop,
    forget: () => setWritten(null),
    write: (kind, recipientIds = []) => {
      const after = {
        onSuccess: (result: Omit<Written, 'kind' | 'missing'> & Partial<Written>) =>
          setWritten(result.saved ? { missing: [], ...result, kind } : null),
        onError: failed,
      };
      if (kind === 'releases') mails.write(recipientIds, after);
      else files.mutate({ surveyId, kind, recipientIds }, after);
    },
    mark: (state, recipientIds) =>
      marking.mutate(
        { surveyId, recipientIds, state },
        {
          onSuccess: () => {
            setWritten(null);
            toast({ text: t.round.marked(t.states[state]), tone: 'ok' });
          },
          onError: failed,
        },
      ),
    copyLetters: (kind) => {
      call('surveys.letters', { surveyId, kind }).then(
        ({ text, recipients }) =>
          copyTextNow(text)
            ? toast({ text: t.round.copied(recipients), tone: 'ok' })
            : toast({ text: t.round.copyFailed, tone: 'danger' }),
        failed,
      );
    },
  };
}
