import { Link } from 'react-router';
import type { InputOf } from '../../../shared/contract/index.ts';
import { conferenceTexts as t, resultKindNames } from '../../../shared/i18n/de/conferences.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { paths } from '../../app/paths.ts';
import { useCall } from '../../ipc/queries.ts';
import styles from './meetings.module.css';

/** Where a record comes from, if it began as a result of a conference. */
export function ResultOrigins({ entity, recordId }: InputOf<'conferences.originsOf'>) {
  const { data } = useCall('conferences.originsOf', { entity, recordId });
  if (!data || data.origins.length === 0) return null;
  return (
    <section className={styles.part}>
      <div className={styles.partHead}>
        <h3>{t.origins.title}</h3>
      </div>
      <ul>
        {data.origins.map(({ resultId, kind, text, toldWho, meetingId, meeting, day }) => (
          <li key={resultId}>
            {text}
            <span className={styles.small}>
              {t.origins.line(resultKindNames[kind], toldWho, day === null ? '' : formatDay(day))}{' '}
              <Link to={`${paths.conferences}/${meetingId}`}>{meeting}</Link>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
