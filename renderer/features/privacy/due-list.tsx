import { Link } from 'react-router';
import { privacyTexts } from '../../../shared/i18n/de/privacy.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { paths } from '../../app/paths.ts';
import { Button, PlainTable, Section, StatusMark } from '../../ui/index.ts';
import type { PrivacyOverview } from './overview.ts';
import styles from './privacy.module.css';

const t = privacyTexts.due;

/** What has a date: nothing is deleted by itself. */
export function DueList({ due, onCheck }: { due: PrivacyOverview['due']; onCheck: (name: string) => void }) {
  return (
    <Section title={t.title} note={t.note}>
      {due.length === 0 ? (
        <p className={styles.hint}>{t.none}</p>
      ) : (
        <PlainTable
          caption={t.title}
          columns={[
            t.columns.name,
            t.columns.organization,
            t.columns.reason,
            t.columns.day,
            <span key="check" className="visuallyHidden">
              {t.check}
            </span>,
          ]}
        >
          {due.map((one, at) => (
            <DueRow key={at} due={one} onCheck={onCheck} />
          ))}
        </PlainTable>
      )}
    </Section>
  );
}

function DueRow({ due, onCheck }: { due: PrivacyOverview['due'][number]; onCheck: (name: string) => void }) {
  const { reason, name, organization, organizationId, day, overdue } = due;
  return (
    <tr>
      <td>{name}</td>
      <td>
        {organizationId ? <Link to={`${paths.organizations}/liste/${organizationId}`}>{organization}</Link> : null}
      </td>
      <td>
        <StatusMark shape={overdue ? 'square' : 'triangle'} tone={overdue ? 'danger' : 'warn'}>
          {`${t.reasons[reason]}, ${overdue ? t.overdue : t.soon}`}
        </StatusMark>
      </td>
      <td>{day === null ? '' : formatDay(day)}</td>
      <td>
        {reason !== 'draft' && (
          <Button size="small" aria-label={`${t.check}: ${name}`} onClick={() => onCheck(name)}>
            {t.check}
          </Button>
        )}
      </td>
    </tr>
  );
}
