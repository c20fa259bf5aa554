import { useState } from 'react';
import type { HandoutOptions } from '../../../shared/contract/handouts.ts';
import { handoutTexts } from '../../../shared/i18n/de/handouts.ts';
import { handoutsPageTexts } from '../../../shared/i18n/de/handouts-page.ts';
import { useCall } from '../../ipc/queries.ts';
import { Button, ErrorState, LoadingSkeleton, Page } from '../../ui/index.ts';
import styles from './handouts.module.css';
import { ReportForm } from './report-form.tsx';
import { ReportPreview } from './report-preview.tsx';
import { useOutput, type Output } from './use-output.ts';
import { usePrintKey } from './use-print-key.ts';

const t = handoutsPageTexts.form;
const usual: HandoutOptions = {
  kind: 'coverage',
  title: handoutTexts.defaultTitle,
  attachmentTo: '',
  meeting: '',
  rows: 'fieldOfAction',
  directory: true,
};

/** A new report: the form at the left, the pages as they will be printed beside it. */
export function NewReportPage({ onBack }: { onBack: () => void }) {
  const [options, setOptions] = useState(usual);
  const { rows, directory } = options;
  // The words of the form change no figure: typing asks nothing of the database.
  const query = useCall('handouts.coverageReport', { ...usual, rows, directory }, { keepPrevious: true });
  const report = query.data;
  const output = useOutput(options);
  const ready = report !== undefined && options.title.trim() !== '' && !query.isPlaceholderData;
  usePrintKey(() => ready && output.print());
  return (
    <Page
      title={t.newTitle}
      line={
        report && handoutsPageTexts.list.answeredLine(report.matrix.responses.answered, report.matrix.responses.asked)
      }
      layout="fill"
      actions={<Actions output={output} disabled={!ready || output.busy} onBack={onBack} />}
    >
      <div className={styles.work}>
        <ReportForm options={options} onChange={setOptions} />
        {query.error ? (
          <ErrorState error={query.error} onRetry={() => void query.refetch()} />
        ) : report ? (
          <ReportPreview report={report} options={options} />
        ) : (
          <LoadingSkeleton lines={14} />
        )}
      </div>
    </Page>
  );
}

function Actions({ output, disabled, onBack }: { output: Output; disabled: boolean; onBack: () => void }) {
  return (
    <>
      <output className="visuallyHidden">{output.busy ? t.working : ''}</output>
      <Button appearance="subtle" onClick={onBack}>
        {t.back}
      </Button>
      <Button disabled={disabled} onClick={output.print}>
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
