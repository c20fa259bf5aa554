import type { UseQueryResult } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { Matrix } from '../../../shared/contract/coverage.ts';
import type { Region } from '../../../shared/contract/settings.ts';
import { handoutsPageTexts } from '../../../shared/i18n/de/handouts-page.ts';
import { rateOf, responseRate } from '../../../shared/i18n/de/response-rate.ts';
import { useCall } from '../../ipc/queries.ts';
import { Button, ErrorState, LoadingSkeleton, Page } from '../../ui/index.ts';
import {
  blockOptionsOf,
  coverageOptionsOf,
  documentsOf,
  formOf,
  isBlockKind,
  mapOptionsOf,
  type FormState,
} from './form-state.ts';
import styles from './handouts.module.css';
import { ReportForm } from './report-form.tsx';
import { DocumentPreview, MapPreview, ReportPreview, SheetPreview } from './report-preview.tsx';
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
  const { kind } = form;
  // The words of the form change no figure: typing asks nothing of the database.
  const words = { title: t.newTitle, attachmentTo: '', meeting: '' };
  const when = (asked: boolean) => ({ enabled: asked, keepPrevious: true });
  const report = useCall(
    'handouts.coverageReport',
    { ...coverageOptionsOf(form), ...words },
    when(kind === 'coverage'),
  );
  const round = form.surveyId === undefined ? {} : { surveyId: form.surveyId };
  const ags = form.ags ?? regions[0]?.ags ?? '';
  const sheet = useCall(
    'handouts.municipalitySheet',
    { kind: 'municipality', ags, ...round },
    when(kind === 'municipality' && ags !== ''),
  );
  const map = useCall('handouts.mapSheet', { ...mapOptionsOf(form), ...words }, when(kind === 'map'));
  const blocks = useCall(
    'handouts.blockDocument',
    blockOptionsOf(form, isBlockKind(kind) ? kind : 'steckbrief'),
    when(isBlockKind(kind)),
  );
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
