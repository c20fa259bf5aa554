import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { Link, useNavigate } from 'react-router';
import type { OutputOf } from '../../../shared/contract/index.ts';
import { de } from '../../../shared/i18n/de/index.ts';
import { formatDay, formatNumber, readableInstants } from '../../../shared/i18n/format.ts';
import { lastVisit } from '../../app/last-visit.ts';
import { paths, targetPath } from '../../app/paths.ts';
import { useImportFiles } from '../../app/use-import-files.ts';
import { useCall } from '../../ipc/queries.ts';
import { useOpenShell } from '../../ipc/shell.ts';
import {
  Button,
  EmptyState,
  ErrorState,
  LoadingSkeleton,
  Mark,
  Page,
  type MarkShape,
  type Tone,
} from '../../ui/index.ts';
import { useDuplicateSearch } from '../duplicates/index.ts';
import { DueReminders } from '../records/index.ts';
import { WithRate } from '../surveys/index.ts';
import styles from './overview.module.css';

const text = de.overview;
type Item = OutputOf<'overview.get'>['due'][number];

/** The start page: what is due, what is to be clarified, what changed since the last visit. */
export function OverviewPage() {
  const visit = lastVisit(useOpenShell().workspace?.folder ?? '');
  const { data, error, refetch } = useCall('overview.get', { lastVisit: visit });
  const navigate = useNavigate();
  useDuplicateSearch(true);
  if (error)
    return (
      <Shell>
        <ErrorState error={error} onRetry={() => void refetch()} />
      </Shell>
    );
  if (!data)
    return (
      <Shell>
        <LoadingSkeleton lines={9} />
      </Shell>
    );
  const fresh = data.offers === 0 && data.imports === 0;
  const report = (
    <Button appearance="primary" onClick={() => void navigate(paths.newReport)}>
      {text.report}
    </Button>
  );
  return (
    <Shell line={<WithRate>{text.line(data.offers, data.imports)}</WithRate>} actions={fresh ? null : report}>
      {fresh && <FirstStep waiting={data.toClarify.some((item) => item.target.page === 'import')} />}
      <div className={styles.columns}>
        <div>
          {data.reminders.length > 0 && (
            <section className={styles.card}>
              <h2 className={styles.heading}>{text.reminders}</h2>
              <DueReminders reminders={data.reminders} />
            </section>
          )}
          <Items title={text.due} items={data.due} none={text.dueNone} shape="triangle" tone="warn" />
          <Items title={text.toClarify} items={data.toClarify} none={text.toClarifyNone} shape="question" tone="warn" />
        </div>
        <Items
          title={text.changed}
          note={visit ? text.changedSince(formatDay(visit)) : text.changedFirst}
          items={data.changed}
          none={visit ? text.changedNone : text.changedNever}
          shape="circle"
          tone="brand"
        />
      </div>
    </Shell>
  );
}

/** While nothing is in the inventory: what to do now, as a button. */
function FirstStep({ waiting }: { waiting: boolean }) {
  const navigate = useNavigate();
  const { choose } = useImportFiles();
  if (waiting) {
    const check = (
      <Button appearance="primary" onClick={() => void navigate(paths.imports)}>
        {text.empty.check}
      </Button>
    );
    return (
      <EmptyState title={text.empty.waitingTitle} action={check}>
        {text.empty.waitingText}
      </EmptyState>
    );
  }
  const ways = (
    <>
      <Button appearance="primary" onClick={choose}>
        {text.empty.action}
      </Button>
      <Button onClick={() => void navigate(paths.newOffer)}>{text.empty.create}</Button>
    </>
  );
  return (
    <EmptyState title={text.empty.title} action={ways}>
      {text.empty.text}
    </EmptyState>
  );
}

const Shell = (props: Omit<Parameters<typeof Page>[0], 'title'>) => <Page title={text.title} {...props} />;

interface ItemsProps {
  title: string;
  note?: string;
  items: readonly Item[];
  none: string;
  shape: MarkShape;
  tone: Tone;
}

function Items({ title, note, items, none, shape, tone }: ItemsProps) {
  return (
    <section className={styles.card}>
      <h2 className={styles.heading}>
        {title}
        {note && <span className={styles.note}>{note}</span>}
      </h2>
      {items.length === 0 && (
        <p className={styles.none}>
          <Mark shape="check" tone="ok" /> {none}
        </p>
      )}
      <ul>
        {items.map((item) => (
          <li key={`${item.label}${item.detail}`}>
            <Link to={targetPath(item.target)} className={styles.item}>
              <Mark shape={shape} tone={tone} />
              <span className={styles.words}>
                <span className={styles.label}>{item.label}</span>
                {item.detail && <span className={styles.detail}>{readableInstants(item.detail)}</span>}
              </span>
              {item.count !== null && <span className={styles.count}>{formatNumber(item.count)}</span>}
              <ChevronRightRegular className={styles.arrow ?? ''} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
