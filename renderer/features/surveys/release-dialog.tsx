import { Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { IssuedDocument } from '../../../shared/contract/handouts.ts';
import type { Recipient } from '../../../shared/contract/surveys.ts';
import { isDay } from '../../../shared/domain/day.ts';
import { localDay } from '../../../shared/i18n/format.ts';
import { handoutsPageTexts } from '../../../shared/i18n/de/handouts-page.ts';
import { releaseTexts } from '../../../shared/i18n/de/releases.ts';
import { useCall, useCommand } from '../../ipc/queries.ts';
import {
  DayInput,
  Dialog,
  DialogAnswers,
  ErrorState,
  LoadingSkeleton,
  shownError,
  useNow,
  useToast,
} from '../../ui/index.ts';
import { sheetPath } from './locations.ts';
import { proposedSheet, sheetsOf } from './releases.ts';
import styles from './surveys.module.css';

const t = releaseTexts.dialog;

interface ReleaseDialogProps {
  surveyId: string;
  recipient: Recipient;
  onClose: () => void;
}

/** Who released which Kommunenblatt, and when. */
export function ReleaseDialog({ surveyId, recipient, onClose }: ReleaseDialogProps) {
  const { data, error, refetch } = useCall('handouts.issued', {});
  const navigate = useNavigate();
  const title = t.title(recipient.name);
  if (data) {
    const sheets = sheetsOf(data.documents, surveyId, recipient.ags);
    if (sheets.length > 0)
      return <ReleaseForm surveyId={surveyId} recipient={recipient} sheets={sheets} onClose={onClose} />;
  }
  return (
    <Dialog
      open
      title={title}
      onClose={onClose}
      actions={
        <DialogAnswers
          action={t.toReport}
          onAction={() => void navigate(sheetPath(surveyId, recipient.ags ?? ''))}
          onCancel={onClose}
        />
      }
    >
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : data ? (
        <p>{t.nothingIssued(recipient.name)}</p>
      ) : (
        <LoadingSkeleton lines={3} />
      )}
    </Dialog>
  );
}

function ReleaseForm({ surveyId, recipient, sheets, onClose }: ReleaseDialogProps & { sheets: IssuedDocument[] }) {
  const [documentId, setDocument] = useState(proposedSheet(sheets, recipient.history)?.id ?? '');
  const [by, setBy] = useState(recipient.contact);
  const [day, setDay] = useState(localDay(useNow()));
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const save = useCommand('handouts.release');
  const toast = useToast();
  const missing = { by: by.trim() === '', day: !isDay(day) };
  const submit = (): void => {
    setTried(true);
    if (missing.by || missing.day) return;
    save.mutate(
      { surveyId, recipientId: recipient.id, documentId, by, day, note },
      {
        onSuccess: () => {
          toast({ text: t.done, tone: 'ok' });
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      open
      title={t.title(recipient.name)}
      onClose={onClose}
      actions={<DialogAnswers action={t.action} waits={save.isPending} onAction={submit} onCancel={onClose} />}
    >
      <div className={styles.dialogForm}>
        <SheetChoice sheets={sheets} value={documentId} onChange={setDocument} />
        <Field label={t.by} required {...(tried && missing.by && { validationMessage: t.byMissing })}>
          <Input value={by} autoComplete="off" onChange={(_event, { value }) => setBy(value)} />
        </Field>
        <Field label={t.day} required {...(tried && missing.day && { validationMessage: t.dayMissing })}>
          <DayInput value={day} onChange={setDay} />
        </Field>
        <Field label={t.how} hint={t.howHint}>
          <Input value={note} autoComplete="off" onChange={(_event, { value }) => setNote(value)} />
        </Field>
        {save.error && <p role="alert">{shownError(save.error).message}</p>}
      </div>
    </Dialog>
  );
}

interface SheetChoiceProps {
  sheets: readonly IssuedDocument[];
  value: string;
  onChange: (id: string) => void;
}

/** Which of the kept sheets was released. */
function SheetChoice({ sheets, value, onChange }: SheetChoiceProps) {
  return (
    <Field label={t.document} hint={t.documentHint}>
      <Select value={value} onChange={(_event, data) => onChange(data.value)}>
        {sheets.map(({ id, asOf, format }) => (
          <option key={id} value={id}>
            {t.option(asOf, handoutsPageTexts.formats[format])}
          </option>
        ))}
      </Select>
    </Field>
  );
}
