import { useState, type FormEvent } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import type { PlanRow } from '../../../../shared/contract/planning.ts';
import type { SurveyDetail } from '../../../../shared/contract/surveys.ts';
import { de } from '../../../../shared/i18n/de/index.ts';
import { statusRoundTexts as t } from '../../../../shared/i18n/de/status-round.ts';
import { paths } from '../../../app/paths.ts';
import { useCall, useCommand } from '../../../ipc/queries.ts';
import {
  Button,
  EmptyState,
  ErrorState,
  FormFaults,
  LoadingSkeleton,
  Page,
  shownError,
  useNow,
  useSaveKey,
  useToast,
} from '../../../ui/index.ts';
import { useNames } from '../../offers/index.ts';
import { filterFromUrl } from '../filter-url.ts';
import { AskedSection } from './asked-section.tsx';
import { HeadSection, MeasureSection } from './status-sections.tsx';
import { faultsOf, inputOf, leftIn, peopleOf, statusFormOf, type StatusForm } from './status-form.rules.ts';
import styles from './status-round.module.css';

const roundPath = (id: string): string => `${paths.surveys}/${encodeURIComponent(id)}`;

/** Asks for the state of measures: a new round, or one that is changed. */
export function StatusRoundPage() {
  const { id } = useParams();
  const plans = useCall('planning.plans', {});
  const round = useCall('surveys.get', { id: id ?? '' }, { enabled: id !== undefined });
  const names = useNames();
  const title = id === undefined ? t.newTitle : t.editTitle;
  const failed = plans.error ?? round.error;
  if (failed)
    return (
      <Page title={title}>
        <ErrorState error={failed} />
      </Page>
    );
  if (!plans.data || !names.ready || (id !== undefined && !round.data))
    return (
      <Page title={title}>
        <LoadingSkeleton lines={12} />
      </Page>
    );
  if (plans.data.plans.length === 0)
    return (
      <Page title={title}>
        <EmptyState title={t.empty.title}>{t.empty.text}</EmptyState>
      </Page>
    );
  return <FormPage key={id ?? ''} title={title} survey={round.data ?? null} plans={plans.data.plans} />;
}

interface FormPageProps {
  title: string;
  survey: SurveyDetail | null;
  plans: readonly PlanRow[];
}

function useForm({ survey, plans }: FormPageProps) {
  const today = useNow().slice(0, 10);
  const [parameters] = useSearchParams();
  const wanted = parameters.get('plan');
  const planId = plans.find((plan) => plan.id === wanted)?.id ?? plans[0]?.id ?? '';
  const [form, setForm] = useState(() => statusFormOf(survey, { planId, filter: filterFromUrl(parameters), today }));
  const found = useCall('surveys.askable', { planId: form.planId, filter: form.filter }, { keepPrevious: true });
  const [isBegun, setBegun] = useState(survey === null);
  if (!isBegun && survey && found.data) {
    setBegun(true);
    setForm((before) => ({ ...before, left: leftIn(survey, found.data.recipients) }));
  }
  const people = peopleOf(found.data?.recipients ?? [], survey);
  const change = (part: Partial<StatusForm>): void => setForm((before) => ({ ...before, ...part }));
  return { form, change, found, people, today };
}

function FormPage(props: FormPageProps) {
  const { title, survey, plans } = props;
  const { form, change, found, people, today } = useForm(props);
  const [faults, setFaults] = useState<string[]>([]);
  const save = useCommand('surveys.saveStatus');
  const toast = useToast();
  const navigate = useNavigate();
  const element = useSaveKey();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const wrong = faultsOf(form, people);
    setFaults(wrong);
    if (wrong.length > 0) return;
    save.mutate(inputOf(form, { people, survey, today }), {
      onSuccess: ({ id }) => {
        toast({ text: t.saved, tone: 'ok' });
        void navigate(roundPath(id));
      },
      onError: (error) => setFaults([shownError(error).message]),
    });
  };
  return (
    <Page title={title} line={t.line}>
      <form ref={element} className={styles.form} noValidate onSubmit={submit}>
        <HeadSection form={form} change={change} />
        <MeasureSection form={form} plans={plans} found={found.data} change={change} />
        {found.error ? (
          <ErrorState error={found.error} onRetry={() => void found.refetch()} />
        ) : (
          <AskedSection form={form} people={people} change={change} />
        )}
        <FormFaults faults={faults} />
        <div className={styles.row}>
          <Button type="submit" appearance="primary" disabled={save.isPending || !found.data}>
            {t.save}
          </Button>
          <Button onClick={() => void navigate(survey ? roundPath(survey.id) : paths.surveys)}>
            {de.common.cancel}
          </Button>
        </div>
      </form>
    </Page>
  );
}
