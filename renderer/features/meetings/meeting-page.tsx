import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { InputOf } from '../../../shared/contract/index.ts';
import type { MeetingRecord } from '../../../shared/contract/meetings.ts';
import { common } from '../../../shared/i18n/de/common.ts';
import { mailingTexts } from '../../../shared/i18n/de/mailings.ts';
import { meetingStateNames, meetingTexts as t } from '../../../shared/i18n/de/meetings.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { paths } from '../../app/paths.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/queries.ts';
import {
  Awaited,
  Button,
  Chip,
  Menu,
  MenuEntry,
  Page,
  RecordCard,
  RecordGroup,
  RecordPart,
  type FormField,
  formValuesIn,
} from '../../ui/index.ts';
import { MailingDialog } from '../mailings/index.ts';
import { RecordHistory, useUndoable } from '../history/index.ts';
import { RecordExtras } from '../records/index.ts';
import { AgendaSection } from './agenda-section.tsx';
import { Attendance } from './attendance.tsx';
import { meetingFields } from './fields.ts';
import styles from './meetings.module.css';
import { useBodyChoices } from './meetings-page.tsx';
import { Suggestions } from './suggestions.tsx';
import { TaskForm } from './task-form.tsx';
import { TaskTable } from './task-table.tsx';
import { useMeetingFile } from './use-meeting-file.ts';

const words = t.meeting;

/** One meeting: agenda, what could stand on it, people, tasks, and the papers made from it. */
export function MeetingPage() {
  const { id = '' } = useParams();
  const [running, setRunning] = useState(false);
  const query = useCall('meetings.get', { id });
  const { data, error } = query;
  const line =
    data && [data.body, data.day && formatDay(data.day), meetingStateNames[data.state]].filter(Boolean).join(' · ');
  return (
    <Page
      title={data?.name ?? t.meetings.title}
      line={line}
      toolbar={
        data && (
          <Chip active={running} onClick={() => setRunning(!running)}>
            {words.mode}
          </Chip>
        )
      }
      actions={data && <Actions meeting={data} />}
    >
      <Awaited query={query} lines={12} />
      {data && !error && (
        <div className={running ? undefined : styles.columns}>
          <div>
            <AgendaSection meeting={data} running={running} />
            {!running && <Suggestions meeting={data} />}
            <Tasks meeting={data} />
            {data.earlierTasks.length > 0 && (
              <RecordPart level={2} title={words.earlierTasks}>
                <TaskTable tasks={data.earlierTasks} withMeeting />
              </RecordPart>
            )}
          </div>
          {!running && (
            <RecordCard>
              <Data meeting={data} />
              <Attendance meeting={data} />
              <RecordExtras entity="meeting" id={data.id} />
              <RecordHistory entity="meeting" id={data.id} />
            </RecordCard>
          )}
        </div>
      )}
    </Page>
  );
}

/** Back, away, and everything that is written from a meeting. */
function Actions({ meeting: { id, name } }: { meeting: MeetingRecord }) {
  const navigate = useNavigate();
  const saveFile = useMeetingFile();
  const undoable = useUndoable();
  const [writing, setWriting] = useState(false);
  const print = (kind: 'minutes' | 'attendanceList' | 'packet'): void =>
    void navigate(`${paths.newReport}&art=${kind}&satz=${id}`);
  const remove = async (): Promise<void> => {
    if (await undoable(() => call('meetings.remove', { id }), words.removed)) void navigate(paths.meetings);
  };
  return (
    <>
      <Button appearance="subtle" onClick={() => void navigate(paths.meetings)}>
        {common.toList}
      </Button>
      <Button onClick={() => void remove()}>{words.remove}</Button>
      <Menu label={words.invite} look="button">
        <MenuEntry onClick={() => saveFile(id, 'invitation')}>{words.invitation}</MenuEntry>
        <MenuEntry onClick={() => setWriting(true)}>{mailingTexts.action}</MenuEntry>
        <MenuEntry onClick={() => saveFile(id, 'calendar')}>{words.calendar}</MenuEntry>
      </Menu>
      <Menu label={words.documents} look="button">
        <MenuEntry onClick={() => print('packet')}>{words.packet}</MenuEntry>
        <MenuEntry onClick={() => print('attendanceList')}>{words.attendanceList}</MenuEntry>
        <MenuEntry onClick={() => saveFile(id, 'oparl')}>{words.oparl}</MenuEntry>
      </Menu>
      <Button appearance="primary" onClick={() => print('minutes')}>
        {words.minutes}
      </Button>
      {writing && <MailingDialog source={{ of: 'meeting', id }} name={name} onClose={() => setWriting(false)} />}
    </>
  );
}

/** What was given to whom in this meeting. */
function Tasks({ meeting: { id, tasks } }: { meeting: MeetingRecord }) {
  const [adding, setAdding] = useState(false);
  const add = !adding && (
    <Button size="small" onClick={() => setAdding(true)}>
      {t.tasks.add}
    </Button>
  );
  return (
    <RecordPart level={2} title={words.tasks} actions={add}>
      {tasks.length > 0 ? (
        <TaskTable tasks={tasks} withMeeting={false} />
      ) : (
        !adding && <p className={styles.muted}>{t.tasks.none}</p>
      )}
      {adding && <TaskForm meetingId={id} task={null} onDone={() => setAdding(false)} />}
    </RecordPart>
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
