import { Select } from '@fluentui/react-components';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { attendanceStates } from '../../../shared/contract/meeting-words.ts';
import type { InputOf } from '../../../shared/contract/index.ts';
import type { Attendee, MeetingRecord } from '../../../shared/contract/meetings.ts';
import { attendanceNames, meetingStateNames, meetingTexts as t } from '../../../shared/i18n/de/meetings.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { paths } from '../../app/paths.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/queries.ts';
import {
  Button,
  Chip,
  ErrorState,
  LoadingSkeleton,
  Page,
  RecordGroup,
  shownError,
  useToast,
  type FormField,
  formValuesIn,
} from '../../ui/index.ts';
import { MailingButton } from '../mailings/index.ts';
import { RecordHistory, useUndoable } from '../history/index.ts';
import { AgendaSection } from './agenda-section.tsx';
import { meetingFields } from './fields.ts';
import styles from './meetings.module.css';
import { useBodyChoices } from './meetings-page.tsx';
import { TaskTable } from './task-table.tsx';
import { useMeetingFile } from './use-meeting-file.ts';

const words = t.meeting;
const paperPath = (kind: 'minutes' | 'attendanceList' | 'packet', id: string): string =>
  `${paths.newReport}&art=${kind}&satz=${id}`;

/** One meeting: agenda, what could stand on it, people, tasks, and the papers made from it. */
export function MeetingPage() {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const [running, setRunning] = useState(false);
  const { data, error, refetch } = useCall('meetings.get', { id });
  const saveFile = useMeetingFile();
  const undoable = useUndoable();
  const remove = async (): Promise<void> => {
    if (await undoable(() => call('meetings.remove', { id }), words.removed)) void navigate(paths.meetings);
  };
  const line =
    data && [data.body, data.day && formatDay(data.day), meetingStateNames[data.state]].filter(Boolean).join(' · ');
  return (
    <Page
      title={data?.name ?? t.meetings.title}
      line={line}
      toolbar={
        <>
          <Link to={paths.meetings}>{words.back}</Link>
          {data && (
            <Chip active={running} onClick={() => setRunning(!running)}>
              {words.mode}
            </Chip>
          )}
        </>
      }
      actions={
        data && (
          <>
            <Button onClick={() => void remove()}>{words.remove}</Button>
            <Button onClick={() => saveFile(id, 'calendar')}>{words.calendar}</Button>
            <Button onClick={() => saveFile(id, 'oparl')}>{words.oparl}</Button>
            <Button onClick={() => saveFile(id, 'invitation')}>{words.invitation}</Button>
            <MailingButton source={{ of: 'meeting', id }} name={data.name} />
            <Button onClick={() => void navigate(paperPath('packet', id))}>{words.packet}</Button>
            <Button onClick={() => void navigate(paperPath('attendanceList', id))}>{words.attendanceList}</Button>
            <Button appearance="primary" onClick={() => void navigate(paperPath('minutes', id))}>
              {words.minutes}
            </Button>
          </>
        )
      }
    >
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingSkeleton lines={12} />}
      {data && !error && (
        <div className={running ? undefined : styles.columns}>
          <div>
            <AgendaSection meeting={data} running={running} />
            {!running && <Suggestions meeting={data} />}
            <section className={styles.part}>
              <div className={styles.partHead}>
                <h2>{words.tasks}</h2>
              </div>
              <TaskTable tasks={data.tasks} meetingId={data.id} withMeeting={false} />
            </section>
            {data.earlierTasks.length > 0 && (
              <section className={styles.part}>
                <div className={styles.partHead}>
                  <h2>{words.earlierTasks}</h2>
                </div>
                <TaskTable tasks={data.earlierTasks} meetingId={null} withMeeting closed />
              </section>
            )}
          </div>
          {!running && (
            <div>
              <Data meeting={data} />
              <People meeting={data} />
              <RecordHistory entity="meeting" id={data.id} />
            </div>
          )}
        </div>
      )}
    </Page>
  );
}

function Data({ meeting }: { meeting: MeetingRecord }) {
  const bodies = useBodyChoices();
  const shown = ({ name, kind }: FormField): string => {
    const value = meeting[name as keyof MeetingRecord];
    if (value === null || value === undefined) return '';
    if (name === 'bodyId') return meeting.body ?? '';
    if (name === 'state') return meetingStateNames[meeting.state];
    return kind === 'day' ? formatDay(String(value)) : String(value);
  };
  return (
    <>
      <RecordGroup
        title={words.data}
        fields={meetingFields(bodies)}
        values={formValuesIn(meeting)}
        shown={shown}
        onSave={(values) =>
          call('meetings.save', { id: meeting.id, values: values as InputOf<'meetings.save'>['values'] })
        }
      />
      {meeting.supplementDue && <p className={styles.muted}>{words.supplement(formatDay(meeting.supplementDue))}</p>}
    </>
  );
}

function Suggestions({ meeting: { id, suggestions } }: { meeting: MeetingRecord }) {
  const undoable = useUndoable();
  const take = (keys: string[]): void =>
    void undoable(() => call('meetings.takeUp', { id, keys }), t.suggestions.taken);
  if (suggestions.length === 0) return null;
  return (
    <section className={styles.part}>
      <div className={styles.partHead}>
        <h2>{t.suggestions.title}</h2>
        <Button size="small" onClick={() => take(suggestions.slice(0, 100).map(({ key }) => key))}>
          {t.suggestions.takeAll(suggestions.length)}
        </Button>
      </div>
      <p className={styles.muted}>{t.suggestions.lead}</p>
      <ul>
        {suggestions.map(({ key, reason, name, detail }) => (
          <li key={key} className={styles.member}>
            <div>
              {name}
              <span className={styles.small}>
                {[t.suggestions.reasons[reason], detail].filter(Boolean).join(' · ')}
              </span>
            </div>
            <Button size="small" aria-label={`${t.suggestions.take}: ${name}`} onClick={() => take([key])}>
              {t.suggestions.take}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const attendeeName = ({ person, organization }: Attendee): string => [person, organization].filter(Boolean).join(', ');

/** Who belongs to the meeting, and whether they came. */
function People({ meeting: { id, attendees } }: { meeting: MeetingRecord }) {
  const toast = useToast();
  const note = (attendee: Attendee, value: string): void => {
    const { contactId, organizationId } = attendee;
    const state = attendanceStates.find((one) => one === value) ?? null;
    call('meetings.attend', { meetingId: id, contactId, organizationId, state }).catch((error: unknown) =>
      toast({ text: shownError(error).message, tone: 'danger' }),
    );
  };
  return (
    <section className={styles.part}>
      <div className={styles.partHead}>
        <h3>{words.people}</h3>
      </div>
      {attendees.length === 0 && <p className={styles.muted}>{words.nobody}</p>}
      <ul>
        {attendees.map((attendee) => (
          <li key={attendee.contactId ?? attendee.organizationId} className={styles.member}>
            <div>
              {attendeeName(attendee)}
              <span className={styles.small}>{attendee.role}</span>
            </div>
            <Select
              className={styles.select ?? ''}
              aria-label={`${words.attendance}: ${attendeeName(attendee)}`}
              value={attendee.state ?? ''}
              onChange={(_, { value }) => note(attendee, value)}
            >
              <option value="">{words.notNoted}</option>
              {attendanceStates.map((state) => (
                <option key={state} value={state}>
                  {attendanceNames[state]}
                </option>
              ))}
            </Select>
          </li>
        ))}
      </ul>
    </section>
  );
}
