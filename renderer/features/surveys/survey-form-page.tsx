import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { Region } from '../../../shared/contract/settings.ts';
import type { SurveyDetail } from '../../../shared/contract/surveys.ts';
import { de } from '../../../shared/i18n/de/index.ts';
import { surveysTexts as t } from '../../../shared/i18n/de/surveys.ts';
import { paths } from '../../app/paths.ts';
import { useCall, useCommand } from '../../ipc/queries.ts';
import {
  Button,
  DayInput,
  ErrorState,
  FormFaults,
  LoadingSkeleton,
  Page,
  Section,
  shownError,
  useNow,
  useSaveKey,
  useToast,
} from '../../ui/index.ts';
import { ContentSection } from './content-section.tsx';
import { surveyPath } from './locations.ts';
import { OthersSection, TownsSection } from './recipient-sections.tsx';
import { QuestionSection } from './question-section.tsx';
import { faultsOf, formOf, inputOf, type SurveyForm } from './survey-form.rules.ts';
import styles from './surveys.module.css';

const words = t.form;
export type Change = (part: Partial<SurveyForm>) => void;

/** Creates or changes a round. */
export function SurveyFormPage() {
  const { id } = useParams();
  const { data: regions, error: noRegions } = useCall('regions.list', {});
  const { data: survey, error } = useCall('surveys.get', { id: id ?? '' }, { enabled: id !== undefined });
  const before = useRoundBefore(id === undefined);
  const title = id === undefined ? words.newTitle : words.editTitle;
  const failed = error ?? noRegions;
  if (failed)
    return (
      <Page title={title}>
        <ErrorState error={failed} />
      </Page>
    );
  if (!regions || (id !== undefined && !survey))
    return (
      <Page title={title}>
        <LoadingSkeleton lines={12} />
      </Page>
    );
  return <FormPage key={id ?? ''} title={title} survey={survey ?? null} regions={regions.regions} before={before} />;
}

/** The newest round with recipients of its own: a new one mostly asks the same people. */
function useRoundBefore(isNew: boolean): SurveyDetail | undefined {
  const { data } = useCall('surveys.list', {}, { enabled: isNew });
  const last = data?.surveys.find(({ kind }) => kind === 'inventory');
  const { data: round } = useCall('surveys.get', { id: last?.id ?? '' }, { enabled: last !== undefined });
  return round?.ownRecipients ? round : undefined;
}

function useSave(form: SurveyForm, id: string | null) {
  const [faults, setFaults] = useState<string[]>([]);
  const save = useCommand('surveys.save');
  const toast = useToast();
  const navigate = useNavigate();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const found = faultsOf(form);
    setFaults(found);
    if (found.length > 0) return;
    save.mutate(inputOf(form, id), {
      onSuccess: (saved) => {
        toast({ text: words.saved, tone: 'ok' });
        void navigate(surveyPath(saved.id));
      },
      onError: (error) => setFaults([shownError(error).message]),
    });
  };
  return { faults, submit, busy: save.isPending };
}

interface FormPageProps {
  title: string;
  survey: SurveyDetail | null;
  regions: readonly Region[];
  before: SurveyDetail | undefined;
}

function FormPage({ title, survey, regions, before }: FormPageProps) {
  const now = useNow();
  const [form, setForm] = useState(() => formOf(survey, regions, now.slice(0, 10)));
  const change: Change = (part) => setForm((before) => ({ ...before, ...part }));
  const { faults, submit, busy } = useSave(form, survey?.id ?? null);
  const element = useSaveKey();
  const navigate = useNavigate();
  return (
    <Page title={title} line={words.line}>
      <form ref={element} className={styles.form} noValidate onSubmit={submit}>
        <HeadSection form={form} change={change} />
        <TownsSection form={form} change={change} before={before} />
        <OthersSection form={form} change={change} />
        <ContentSection form={form} change={change} />
        <QuestionSection form={form} change={change} />
        <FormFaults faults={faults} />
        <div className={styles.row}>
          <Button type="submit" appearance="primary" disabled={busy}>
            {words.save}
          </Button>
          <Button onClick={() => void navigate(survey ? surveyPath(survey.id) : paths.surveys)}>
            {de.common.cancel}
          </Button>
        </div>
      </form>
    </Page>
  );
}

const states = Object.keys(t.roundStates) as SurveyForm['state'][];

function HeadSection({ form, change }: { form: SurveyForm; change: Change }) {
  const dates = [
    ['periodFrom', words.from],
    ['periodTo', words.to],
    ['due', words.due],
  ] as const;
  return (
    <Section title={words.what}>
      <div className={styles.grid}>
        <Field label={words.title} required>
          <Input value={form.title} onChange={(_event, { value }) => change({ title: value })} />
        </Field>
        <Field label={words.year} required>
          <Input value={form.year} inputMode="numeric" onChange={(_event, { value }) => change({ year: value })} />
        </Field>
        <Field label={words.state}>
          <Select
            aria-label={words.state}
            value={form.state}
            onChange={(_event, { value }) => change({ state: value as SurveyForm['state'] })}
          >
            {states.map((state) => (
              <option key={state} value={state}>
                {t.roundStates[state]}
              </option>
            ))}
          </Select>
        </Field>
        {dates.map(([name, label]) => (
          <Field key={name} label={label}>
            <DayInput value={form[name]} onChange={(value) => change({ [name]: value })} />
          </Field>
        ))}
      </div>
      <Field label={words.message} className={styles.wide ?? ''}>
        <Textarea value={form.message} rows={3} onChange={(_event, { value }) => change({ message: value })} />
      </Field>
    </Section>
  );
}
