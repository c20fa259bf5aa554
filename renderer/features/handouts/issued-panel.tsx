import type { IssuedDocument } from '../../../shared/contract/handouts.ts';
import { handoutsPageTexts as t } from '../../../shared/i18n/de/handouts-page.ts';
import { responseRate } from '../../../shared/i18n/de/response-rate.ts';
import { formatInstant, formatNumber, formatSize } from '../../../shared/i18n/format.ts';
import { useCommand } from '../../ipc/queries.ts';
import { Button, KeyValueList, shownError, SidePanel, useToast } from '../../ui/index.ts';
import { ChangesSince } from './changes-since.tsx';
import styles from './handouts.module.css';

interface IssuedPanelProps {
  document: IssuedDocument;
  onAgain: () => void;
  onClose: () => void;
}

/** One issued document: the kept file itself, and what the data say differently today. */
export function IssuedPanel({ document, onAgain, onClose }: IssuedPanelProps) {
  const open = useCommand('shell.openIssued');
  const copy = useCommand('shell.saveIssuedAs');
  const toast = useToast();
  const failed = (error: Error): void => toast({ text: shownError(error).message, tone: 'danger' });
  const { id } = document;
  const words = t.list.columns;
  const facts = [
    { label: words.attachmentTo, value: document.attachmentTo || t.document.notGiven },
    { label: words.meeting, value: document.meeting || t.document.notGiven },
    { label: words.format, value: t.formats[document.format], note: formatSize(document.size) },
    { label: words.asOf, value: formatInstant(document.asOf) },
    ...(document.rate ? [{ label: words.answered, value: responseRate(document.rate) }] : []),
    ...(document.total === null ? [] : [{ label: t.document.offers, value: formatNumber(document.total) }]),
    { label: words.issuedAt, value: formatInstant(document.issuedAt), note: document.issuedBy },
  ];
  const saveCopy = (): void =>
    copy.mutate(
      { id },
      { onSuccess: ({ saved }) => saved && toast({ text: t.document.saved, tone: 'ok' }), onError: failed },
    );
  return (
    <SidePanel
      title={document.title}
      width="wide"
      onClose={onClose}
      source={
        <>
          {document.fileName}
          <br />
          {t.document.fingerprint}: <span className={styles.hash}>{document.sha256}</span>
        </>
      }
    >
      <div className={styles.panelActions}>
        <Button disabled={open.isPending} onClick={() => open.mutate({ id }, { onError: failed })}>
          {t.document.open}
        </Button>
        <Button disabled={copy.isPending} onClick={saveCopy}>
          {t.document.saveCopy}
        </Button>
        <Button onClick={onAgain}>{t.document.again}</Button>
      </div>
      <KeyValueList items={facts} />
      <ChangesSince id={id} />
    </SidePanel>
  );
}
