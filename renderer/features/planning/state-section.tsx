import { useState } from 'react';
import type { MeasureRecord, ReportRow } from '../../../shared/contract/planning.ts';
import { figureWords, planningTexts } from '../../../shared/i18n/de/planning.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { figureKeys } from '../../../shared/domain/planning/measure-words.ts';
import { call } from '../../ipc/client.ts';
import { Button, RecordLines, RecordPart, RowTools } from '../../ui/index.ts';
import type { Names } from '../offers/index.ts';
import { Light, Status } from './marks.tsx';
import styles from './planning.module.css';
import { ReportForm } from './report-form.tsx';
import { useDone } from './use-done.ts';

const words = planningTexts.report;

interface StateProps {
  measure: MeasureRecord;
  names: Names;
  today: string;
}

/** The present state of a measure and the ways to report a new one. */
export function StateSection({ measure, names, today }: StateProps) {
  const [reporting, setReporting] = useState(false);
  const { run, busy } = useDone();
  const last = measure.reports.find((report) => report.ags === null);
  const unchanged = (): void =>
    run(() => call('planning.reportUnchanged', { measureIds: [measure.id], day: today }), words.unchangedDone(1));
  return (
    <RecordPart title={planningTexts.groups.state}>
      {last ? <ReportText report={last} names={names} /> : <p className={styles.muted}>{words.none}</p>}
      {measure.deviating.map((one) => (
        <p key={one.ags} className={styles.deviation}>
          {words.deviates(names.municipality(one.ags))}: <Status status={one.status} />{' '}
          {one.trafficLight && <Light light={one.trafficLight} />}
        </p>
      ))}
      {reporting ? (
        <ReportForm measure={measure} names={names} today={today} onDone={() => setReporting(false)} />
      ) : (
        <div className={styles.buttons}>
          <Button appearance="primary" onClick={() => setReporting(true)}>
            {words.new}
          </Button>
          {last && (
            <Button disabledFocusable={busy} title={words.unchangedHint(last.day)} onClick={unchanged}>
              {words.unchanged}
            </Button>
          )}
        </div>
      )}
    </RecordPart>
  );
}

/** One report as it is read: state, text, what comes next, and the rest where it is given. */
function ReportText({ report, names }: { report: ReportRow; names: Names }) {
  const { fields } = words;
  const next = [report.nextStep, report.nextWho, report.nextDue && `bis ${formatDay(report.nextDue)}`].filter(Boolean);
  const lines: [string, string | null][] = [
    [fields.nextStep, next.join(', ')],
    [fields.obstacle, report.obstacle],
    [fields.decisionNeeded, report.decisionNeeded],
    [fields.progress, report.progress === null ? null : `${report.progress} %`],
    ['Grund', report.reason],
    ...figureKeys.map((key): [string, string | null] => [figureWords[key], report.figures?.[key] ?? null]),
  ];
  return (
    <div className={styles.report}>
      <p className={styles.reportHead}>
        <Status status={report.status} /> {report.trafficLight && <Light light={report.trafficLight} />}
        <span className={styles.small}>
          {words.as(report.day, report.person)} ·{' '}
          {report.ags ? words.forOne(names.municipality(report.ags)) : words.forAll}
        </span>
      </p>
      {report.text && <p className={styles.reportText}>{report.text}</p>}
      <dl className={styles.reportLines}>
        {lines.map(
          ([label, text]) =>
            text && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ),
        )}
      </dl>
      {report.settles.length > 0 && (
        <p className={styles.small}>{words.settled(report.settles.map(names.municipality))}</p>
      )}
    </div>
  );
}

/** Every report there was, newest first; the state of any day can be read from it. */
export function ReportHistory({ measure, names }: Omit<StateProps, 'today'>) {
  const { run } = useDone();
  if (measure.reports.length === 0) return null;
  return (
    <RecordPart title={planningTexts.groups.reports}>
      <RecordLines
        lines={measure.reports.map((report) => ({
          key: report.id,
          shown: <ReportText report={report} names={names} />,
          tools: (
            <RowTools
              remove={{
                label: words.remove(report.day),
                onClick: () => run(() => call('planning.removeReport', { id: report.id }), words.removed),
              }}
            />
          ),
        }))}
      />
    </RecordPart>
  );
}
