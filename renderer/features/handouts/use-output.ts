import type { HandoutFormat } from '../../../shared/contract/handouts.ts';
import { handoutsPageTexts } from '../../../shared/i18n/de/handouts-page.ts';
import { useCommand } from '../../ipc/queries.ts';
import { shownError, useToast } from '../../ui/index.ts';
import { startBatch, useBatch } from './batch.ts';
import type { Piece } from './form-state.ts';

const t = handoutsPageTexts.form;

export interface Output {
  busy: boolean;
  issue: (format: HandoutFormat) => void;
  /** Null where there is more than one document: each would ask the printer again. */
  print: (() => void) | null;
}

/** The ways out of the form: kept documents in one of the formats, or paper; many as a batch called `name`. */
export function useOutput(pieces: readonly Piece[], joined: boolean, name: string): Output {
  const issue = useCommand('shell.issueHandout');
  const open = useCommand('shell.openIssued');
  const print = useCommand('shell.printHandout');
  const batch = useBatch();
  const toast = useToast();
  const failed = (error: Error): void => toast({ text: shownError(error).message, tone: 'danger' });
  const busy = issue.isPending || print.isPending || (batch !== null && batch.result === null);
  const [first] = pieces;
  const issueOne = ({ options }: Piece, format: HandoutFormat): void =>
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
  return {
    busy,
    issue: (format) => {
      if (busy || !first) return;
      if (pieces.length === 1) issueOne(first, format);
      else startBatch({ pieces, format, joined: joined && format === 'pdf', name }).catch(failed);
    },
    print:
      pieces.length === 1 && first
        ? () => void (!busy && print.mutate({ options: first.options }, { onError: failed }))
        : null,
  };
}
