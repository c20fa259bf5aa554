import { Field, Input } from '@fluentui/react-components';
import { handoutsPageTexts } from '../../../shared/i18n/de/handouts-page.ts';

const t = handoutsPageTexts.form;

export interface Occasion {
  title: string;
  attachmentTo: string;
  meeting: string;
}

/** Title and occasion of a document for a meeting. */
export function OccasionFields({
  value,
  onChange,
}: {
  value: Occasion;
  onChange: (change: Partial<Occasion>) => void;
}) {
  const missing = value.title.trim() === '';
  return (
    <>
      <Field label={t.title} required {...(missing && { validationMessage: t.titleMissing })}>
        <Input value={value.title} autoComplete="off" onChange={(_event, data) => onChange({ title: data.value })} />
      </Field>
      <Field label={t.attachmentTo} hint={t.attachmentHint}>
        <Input
          value={value.attachmentTo}
          autoComplete="off"
          onChange={(_event, data) => onChange({ attachmentTo: data.value })}
        />
      </Field>
      <Field label={t.meeting} hint={t.meetingHint}>
        <Input
          value={value.meeting}
          autoComplete="off"
          onChange={(_event, data) => onChange({ meeting: data.value })}
        />
      </Field>
    </>
  );
}
