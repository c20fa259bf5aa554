import { Fragment } from 'react';
import type { FieldValue, Origin } from '../../../shared/contract/offers.ts';
import { offersTexts } from '../../../shared/i18n/de/offers.ts';
import { redactedTexts } from '../../../shared/i18n/de/redacted.ts';
import { useCommand } from '../../ipc/queries.ts';
import { Banner, Button, shownError, useToast } from '../../ui/index.ts';
import { originLines } from './origin-text.ts';
import styles from './origin.module.css';

const plain = (value: FieldValue): string => (Array.isArray(value) ? value.join(' · ') : String(value ?? ''));

/** Opens the stored original of an import in the program the workstation uses for it. */
export function OpenOriginal({ importId }: { importId: string }) {
  const open = useCommand('shell.openOriginal');
  const toast = useToast();
  return (
    <Button
      size="small"
      disabledFocusable={open.isPending}
      onClick={() =>
        open.mutate({ importId }, { onError: (error) => toast({ text: shownError(error).message, tone: 'danger' }) })
      }
    >
      {offersTexts.origin.open}
    </Button>
  );
}

/** Says of a redacted cell, or else of a redacted file, that it is one; nothing for every other Herkunft. */
export function RedactedNote({ origin }: { origin: Origin | null | undefined }) {
  if (origin?.kind !== 'file' || origin.redactedAt === null) return null;
  const isOfCell = origin.original?.includes(redactedTexts.mark) ?? false;
  return <Banner tone="warn">{(isOfCell ? redactedTexts.cell : redactedTexts.note)(origin.redactedAt)}</Banner>;
}

/** A text of a file; what was erased from it is hatched and named, not only bracketed. */
export function RedactedText({ text }: { text: string }) {
  const [first, ...rest] = text.split(redactedTexts.mark);
  return (
    <>
      {first}
      {rest.map((part, at) => (
        <Fragment key={at}>
          <mark className={styles.redacted}>
            {redactedTexts.mark} <span className={styles.redactedWord}>{redactedTexts.short}</span>
          </mark>
          {part}
        </Fragment>
      ))}
    </>
  );
}

/** The Herkunft as one line with the way to the original; for the foot of a panel. */
export function OriginLine({ origin }: { origin: Origin }) {
  return (
    <div className={styles.originLine}>
      <span>
        {offersTexts.origin.label}: <RedactedText text={originLines(origin, plain).join('; ')} />
      </span>
      <RedactedNote origin={origin} />
      {origin.kind === 'file' && <OpenOriginal importId={origin.importId} />}
    </div>
  );
}
