import type { HandoutFormat, HandoutOptions } from '../../../shared/contract/handouts.ts';
import { handoutsPageTexts } from '../../../shared/i18n/de/handouts-page.ts';
import { useCommand } from '../../ipc/queries.ts';
import { shownError, useToast } from '../../ui/index.ts';

const t = handoutsPageTexts.form;

export interface Output {
  busy: boolean;
  issue: (format: HandoutFormat) => void;
  /** Null where there is more than one document: each would ask the printer again. */
  print: (() => void) | null;
}

/** The ways out of the form: kept documents in one of the formats, or paper. */
export function useOutput(documents: readonly HandoutOptions[]): Output {
  const issue = useCommand('shell.issueHandout');
  const many = useCommand('shell.issueHandouts');
  const open = useCommand('shell.openIssued');
  const print = useCommand('shell.printHandout');
  const toast = useToast();
  const failed = (error: Error): void => toast({ text: shownError(error).message, tone: 'danger' });
  const busy = issue.isPending || many.isPending || print.isPending;
  const [options] = documents;
  const issueOne = (one: HandoutOptions, format: HandoutFormat): void =>
    issue.mutate(
      { options: one, format },
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
  const issueMany = (format: HandoutFormat): void =>
    many.mutate(
      { options: [...documents], format },
      {
        onSuccess: ({ documents: made, saved, folder }) =>
          saved && toast({ text: t.manyIssued(made.length, folder), tone: 'ok' }),
        onError: failed,
      },
    );
  return {
    busy,
    issue: (format) => {
      if (busy || !options) return;
      if (documents.length === 1) issueOne(options, format);
      else issueMany(format);
    },
    print:
      documents.length === 1 && options ? () => void (!busy && print.mutate({ options }, { onError: failed })) : null,
  };
}
