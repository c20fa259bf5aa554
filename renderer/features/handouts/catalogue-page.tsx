import { Link, useNavigate } from 'react-router';
import type { HandoutKind, IssuedDocument } from '../../../shared/contract/handouts.ts';
import { handoutsPageTexts } from '../../../shared/i18n/de/handouts-page.ts';
import {
  catalogueTexts as t,
  reportCatalogue,
  reportPurposes,
  type ReportPurpose,
} from '../../../shared/i18n/de/report-catalogue.ts';
import { formatInstant } from '../../../shared/i18n/format.ts';
import { paths } from '../../app/paths.ts';
import { useCall } from '../../ipc/queries.ts';
import { Button, ErrorState, LoadingSkeleton, Page } from '../../ui/index.ts';
import { BatchBar } from './batch-bar.tsx';
import styles from './catalogue.module.css';
import { newReportPath } from './form-state.ts';
import { usePrintKey } from './use-print-key.ts';

const { kinds } = handoutsPageTexts.form;
const purposes = Object.entries(reportPurposes) as [ReportPurpose, string][];
const all = Object.keys(reportCatalogue) as HandoutKind[];
const begunElsewhere = all.filter((kind) => reportCatalogue[kind].page).length;
/** What stands beside the catalogue; the rest is one click away. */
const recent = 8;

interface CataloguePageProps {
  onNew: () => void;
  onList: () => void;
}

/** Every report of the program by what it is for, and what was given out last. */
export function CataloguePage({ onNew, onList }: CataloguePageProps) {
  const { data, error, refetch } = useCall('handouts.issued', {});
  usePrintKey(onNew);
  const documents = data?.documents ?? [];
  return (
    <Page
      title={handoutsPageTexts.title}
      line={t.line(all.length - begunElsewhere, begunElsewhere)}
      actions={
        <>
          <Button disabled={documents.length === 0} onClick={onList}>
            {t.all(documents.length)}
          </Button>
          <Button appearance="primary" onClick={onNew}>
            {handoutsPageTexts.list.create}
          </Button>
        </>
      }
    >
      <BatchBar />
      <div className={styles.columns}>
        <div className={styles.purposes}>
          {purposes.map(([purpose, label]) => (
            <Purpose
              key={purpose}
              label={label}
              reports={all.filter((kind) => reportCatalogue[kind].purpose === purpose)}
            />
          ))}
        </div>
        <aside className={styles.recent} aria-label={t.recent}>
          <h2>{t.recent}</h2>
          {error ? (
            <ErrorState error={error} onRetry={() => void refetch()} />
          ) : data ? (
            <Recent documents={documents.slice(0, recent)} />
          ) : (
            <LoadingSkeleton lines={recent} />
          )}
        </aside>
      </div>
    </Page>
  );
}

function Purpose({ label, reports }: { label: string; reports: readonly HandoutKind[] }) {
  return (
    <section className={styles.purpose}>
      <h2>{label}</h2>
      <ul>
        {reports.map((kind) => (
          <li key={kind}>
            <Report kind={kind} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One report in a sentence; one that speaks of a record is made on the record's page. */
function Report({ kind }: { kind: HandoutKind }) {
  const { sentence, page } = reportCatalogue[kind];
  const navigate = useNavigate();
  return (
    <>
      {page ? <strong>{kinds[kind]}</strong> : <Link to={newReportPath(kind)}>{kinds[kind]}</Link>}
      <p>{sentence}</p>
      {page && (
        <Button size="small" onClick={() => void navigate(paths[page.name])}>
          {t.begin(page.link)}
        </Button>
      )}
    </>
  );
}

function Recent({ documents }: { documents: readonly IssuedDocument[] }) {
  if (documents.length === 0) return <p>{t.recentNone}</p>;
  return (
    <ul>
      {documents.map(({ id, title, format, issuedAt }) => (
        <li key={id}>
          <Link to={`${paths.handouts}?id=${id}`}>{title}</Link>
          <p>
            {handoutsPageTexts.formats[format]} · {formatInstant(issuedAt)}
          </p>
        </li>
      ))}
    </ul>
  );
}
