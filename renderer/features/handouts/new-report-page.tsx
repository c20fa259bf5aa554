import { useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { Region } from '../../../shared/contract/settings.ts';
import { handoutsPageTexts } from '../../../shared/i18n/de/handouts-page.ts';
import { rateOf, responseRate } from '../../../shared/i18n/de/response-rate.ts';
import { useCall } from '../../ipc/queries.ts';
import { Button, ErrorState, LoadingSkeleton, Page } from '../../ui/index.ts';
import { blockOptionsOf, coverageOptionsOf, documentsOf, formOf, isBlockKind, type FormState } from './form-state.ts';
import styles from './handouts.module.css';
import { ReportForm } from './report-form.tsx';
import { DocumentPreview, ReportPreview, SheetPreview } from './report-preview.tsx';
import { useOutput, type Output } from './use-output.ts';
import { usePrintKey } from './use-print-key.ts';

const t = handoutsPageTexts.form;

/** A new report: the form at the left, the pages as they will be printed beside it. */
export function NewReportPage({ onBack }: { onBack: () => void }) {
  const [parameters] = useSearchParams();
  const [form, setForm] = useState(() => formOf(parameters));
  const { data } = useCall('regions.list', {});
  const regions = data?.regions ?? [];
  const shown = useShown(form, regions);
  const output = useOutput(
    documentsOf(
      form,
      regions.map(({ ags }) => ags),
    ),
  );
  const named = form.kind !== 'coverage' || form.coverage.title.trim() !== '';
  const ready = shown.ready && named;
  usePrintKey(() => ready && output.print?.());
  return (
    <Page
      title={t.newTitle}
      line={shown.line}
      layout="fill"
      actions={<Actions output={output} disabled={!ready || output.busy} onBack={onBack} />}
    >
      <div className={styles.work}>
        <ReportForm form={form} regions={regions} onChange={setForm} />
        {shown.preview}
      </div>
    </Page>
  );
}

interface Shown {
  ready: boolean;
  line: string | undefined;
  preview: ReactNode;
}

/** What the form stands for, as it will be printed; of many Kommunenblätter the first. */
function useShown(form: FormState, regions: readonly Region[]): Shown {
  const isSheet = form.kind === 'municipality';
  const isReport = form.kind === 'coverage';
  const { title: _title, attachmentTo: _attachment, meeting: _meeting, ...asked } = coverageOptionsOf(form);
  // The words of the form change no figure: typing asks nothing of the database.
  const words = { title: t.newTitle, attachmentTo: '', meeting: '' };
  const report = useCall('handouts.coverageReport', { ...asked, ...words }, { enabled: isReport, keepPrevious: true });
  const round = form.surveyId === undefined ? {} : { surveyId: form.surveyId };
  const ags = form.ags ?? regions[0]?.ags ?? '';
  const sheet = useCall(
    'handouts.municipalitySheet',
    { kind: 'municipality', ags, ...round },
    { enabled: isSheet && ags !== '', keepPrevious: true },
  );
  const blocks = useCall(
    'handouts.blockDocument',
    blockOptionsOf(form, isBlockKind(form.kind) ? form.kind : 'steckbrief'),
    {
      enabled: isBlockKind(form.kind),
      keepPrevious: true,
    },
  );
  const query = isSheet ? sheet : isReport ? report : blocks;
  const matrix = isSheet ? sheet.data : isReport ? report.data?.matrix : undefined;
  return {
    ready: query.data !== undefined && !query.isPlaceholderData && !query.error,
    line:
      blocks.data && !matrix
        ? blocks.data.subtitle
        : matrix && t.reportLine(matrix.survey.title, responseRate(rateOf(matrix.responses))),
    preview: query.error ? (
      <ErrorState error={query.error} onRetry={() => void query.refetch()} />
    ) : isSheet && sheet.data ? (
      <SheetPreview sheet={sheet.data} />
    ) : !isSheet && !isReport && blocks.data ? (
      <DocumentPreview document={blocks.data} />
    ) : isReport && report.data ? (
      <ReportPreview report={report.data} options={form.coverage} />
    ) : (
      <LoadingSkeleton lines={14} />
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
        {t.print}
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
