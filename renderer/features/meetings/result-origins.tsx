import { Link } from 'react-router';
import type { InputOf } from '../../../shared/contract/index.ts';
import { conferenceTexts as t, resultKindNames } from '../../../shared/i18n/de/conferences.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { paths } from '../../app/paths.ts';
import { useCall } from '../../ipc/queries.ts';
import { RecordLines, RecordPart } from '../../ui/index.ts';

/** Where a record comes from, if it began as a result of a conference. */
export function ResultOrigins({ entity, recordId }: InputOf<'conferences.originsOf'>) {
  const { data } = useCall('conferences.originsOf', { entity, recordId });
  if (!data || data.origins.length === 0) return null;
  return (
    <RecordPart title={t.origins.title}>
      <RecordLines
        lines={data.origins.map(({ resultId, kind, text, toldWho, meetingId, meeting, day }) => ({
          key: resultId,
          shown: text,
          note: (
            <>
              {t.origins.line(resultKindNames[kind], toldWho, day === null ? '' : formatDay(day))}{' '}
              <Link to={`${paths.conferences}/${meetingId}`}>{meeting}</Link>
            </>
          ),
        }))}
      />
    </RecordPart>
  );
}
