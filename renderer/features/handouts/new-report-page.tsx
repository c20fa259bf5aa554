import type { UseQueryResult } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { Matrix } from '../../../shared/contract/coverage.ts';
import { handoutsPageTexts } from '../../../shared/i18n/de/handouts-page.ts';
import { rateOf, responseRate } from '../../../shared/i18n/de/response-rate.ts';
import { useCall } from '../../ipc/queries.ts';
import { Button, ErrorState, LoadingSkeleton, Page } from '../../ui/index.ts';
import {
  blockOptionsOf,
  coverageOptionsOf,
  formOf,
  isBlockOptions,
  formOfOptions,
  piecesOf,
  sheetOptionsOf,
  type Subjects,
  mapOptionsOf,
  type FormState,
} from './form-state.ts';
import { BatchBar } from './batch-bar.tsx';
import { measureKinds } from './form-kinds.ts';
import styles from './handouts.module.css';
import { ReportForm } from './report-form.tsx';
import { DocumentPreview, MapPreview, ReportPreview, SheetPreview } from './report-preview.tsx';
import { useOutput, type Output } from './use-output.ts';
import { usePrintKey } from './use-print-key.ts';

const t = handoutsPageTexts.form;

interface NewReportPageProps {
  /** An issued document whose form is asked for again. */
  likeId: string | null;
  onBack: () => void;
}

/** A new report; like an issued one, with the data of now, where one is named. */
export function NewReportPage({ likeId, onBack }: NewReportPageProps) {
  const [parameters] = useSearchParams();
  const like = useCall('handouts.optionsOf', { id: likeId ?? '' }, { enabled: likeId !== null });
  if (likeId === null) return <ReportPage start={formOf(parameters)} onBack={onBack} />;
  if (like.data) return <ReportPage start={formOfOptions(like.data.options)} onBack={onBack} />;
  return (
    <Page title={t.newTitle}>
      {like.error ? (
        <ErrorState error={like.error} onRetry={() => void like.refetch()} />
      ) : (
        <LoadingSkeleton lines={14} />
      )}
    </Page>
  );
}

/** The form at the left, the pages as they will be printed beside it. */
function ReportPage({ start, onBack }: { start: FormState; onBack: () => void }) {
  const [form, setForm] = useState(start);
  const subjects = useSubjects(form);
  const shown = useShown(form, subjects);
  const output = useOutput(piecesOf(form, subjects), form.joined, t.kinds[form.kind]);
  const named = (form.kind !== 'coverage' && form.kind !== 'map') || form[form.kind].title.trim() !== '';
  const ready = shown.ready && named;
  usePrintKey(() => ready && output.print?.());
  return (
    <Page
      title={t.newTitle}
      line={shown.line}
      layout="fill"
      actions={<Actions output={output} disabled={!ready || output.busy} onBack={onBack} />}
    >
      <BatchBar />
      <div className={styles.work}>
        <ReportForm form={form} subjects={subjects} onChange={setForm} />
        {shown.preview}
      </div>
    </Page>
  );
}

/** Kommunen and, where the kind speaks of one, the measures of the present plan. */
function useSubjects({ kind }: FormState): Subjects {
  const { data } = useCall('regions.list', {});
  const asked = measureKinds.includes(kind);
  const { data: plans } = useCall('planning.plans', {}, { enabled: asked });
  const planId = plans?.plans.find(({ template }) => !template)?.id ?? '';
  const { data: rows } = useCall(
    'planning.list',
    { planId, filter: {}, sort: { key: 'plan', descending: false }, offset: 0, limit: 500 },
    { enabled: asked && planId !== '' },
  );
  return { regions: data?.regions ?? [], measures: rows?.rows ?? [] };
}

interface Shown {
  ready: boolean;
  line: string | undefined;
  preview: ReactNode;
}

/** What the form stands for, as it will be printed; of many Kommunenblätter the first. */
function useShown(form: FormState, subjects: Subjects): Shown {
  const { kind } = form;
  // The words of the form change no figure: typing asks nothing of the database.
  const words = { title: t.newTitle, attachmentTo: '', meeting: '' };
  // A document may draw on anything, so it is asked for again after every step.
  const when = (enabled: boolean) => ({ enabled, keepPrevious: true, topic: 'history' });
  const report = useCall(
    'handouts.coverageReport',
    { ...coverageOptionsOf(form), ...words },
    when(kind === 'coverage'),
  );
  const first = piecesOf(form, subjects)[0]?.options;
  const sheet = useCall(
    'handouts.municipalitySheet',
    first?.kind === 'municipality' ? first : sheetOptionsOf(form, ''),
    when(first?.kind === 'municipality'),
  );
  const map = useCall('handouts.mapSheet', { ...mapOptionsOf(form), ...words }, when(kind === 'map'));
  const blockOptions = first && isBlockOptions(first) ? first : blockOptionsOf(form, 'steckbrief');
  const blocks = useCall('handouts.blockDocument', blockOptions, when(blockOptions === first));
  if (kind === 'municipality')
    return shownOf(sheet, sheet.data && lineOf(sheet.data), sheet.data && <SheetPreview sheet={sheet.data} />);
  if (kind === 'map')
    return shownOf(
      map,
      map.data && lineOf(map.data.layer),
      map.data && <MapPreview sheet={map.data} options={form.map} />,
    );
  if (kind === 'coverage')
    return shownOf(
      report,
      report.data && lineOf(report.data.matrix),
      report.data && <ReportPreview report={report.data} options={form.coverage} />,
    );
  return shownOf(blocks, blocks.data?.subtitle, blocks.data && <DocumentPreview document={blocks.data} />);
}

const lineOf = ({ survey, responses }: Pick<Matrix, 'survey' | 'responses'>): string =>
  t.reportLine(survey.title, responseRate(rateOf(responses)));

type Query = Pick<UseQueryResult<unknown>, 'data' | 'error' | 'isPlaceholderData' | 'refetch'>;
function shownOf(query: Query, line: string | undefined, preview: ReactNode): Shown {
  return {
    ready: query.data !== undefined && !query.isPlaceholderData && !query.error,
    line,
    preview: query.error ? (
      <ErrorState error={query.error} onRetry={() => void query.refetch()} />
    ) : (
      (preview ?? <LoadingSkeleton lines={14} />)
    ),
  };
}

function Actions({ output, disabled, onBack }: { output: Output; disabled: boolean; onBack: () => void }) {
  return (
    <>
      <output className="visuallyHidden">{output.busy ? t.working : ''}</output>
      <Button appearance="subtle" onClick={onBack}>
        {t.back}
      </Button>
      <Button disabled={disabled || output.print === null} onClick={() => output.print?.()}>
        {t.toPrinter}
      </Button>
      <Button disabled={disabled} onClick={() => output.issue('xlsx')}>
        {t.excel}
      </Button>
      <Button disabled={disabled} onClick={() => output.issue('docx')}>
        {t.word}
      </Button>
      <Button appearance="primary" disabled={disabled} onClick={() => output.issue('pdf')}>
        {t.pdf}
      </Button>
    </>
  );
}
