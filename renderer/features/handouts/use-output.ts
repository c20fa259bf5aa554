import type { HandoutFormat, HandoutOptions } from '../../../shared/contract/handouts.ts';
import { handoutsPageTexts } from '../../../shared/i18n/de/handouts-page.ts';
import { useCommand } from '../../ipc/queries.ts';
import { shownError, useToast } from '../../ui/index.ts';

const t = handoutsPageTexts.form;

export interface Output {
  busy: boolean;
  issue: (format: HandoutFormat) => void;
  print: () => void;
}

/** The ways out of the form: a kept document in one of the formats, or paper. */
export function useOutput(options: HandoutOptions): Output {
  const issue = useCommand('shell.issueHandout');
  const open = useCommand('shell.openIssued');
  const print = useCommand('shell.printHandout');
  const toast = useToast();
  const failed = (error: Error): void => toast({ text: shownError(error).message, tone: 'danger' });
  const busy = issue.isPending || print.isPending;
  return {
    busy,
    issue: (format) => {
      if (busy) return;
      issue.mutate(
        { options, format },
        {
          onSuccess: ({ document, saved }) =>
            toast({
              text: saved ? t.issuedAndSaved(format) : t.issuedOnly(format),
              tone: 'ok',
              action: { label: t.open, run: () => open.mutate({ id: document.id }, { onError: failed }) },
            }),
          onError: failed,
        },
      );
    },
    print: () => {
      if (!busy) print.mutate({ options }, { onError: failed });
    },
  };
}
