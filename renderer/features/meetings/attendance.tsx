import { Select } from '@fluentui/react-components';
import { attendanceStates } from '../../../shared/contract/meeting-words.ts';
import type { Attendee, MeetingRecord } from '../../../shared/contract/meetings.ts';
import { attendanceNames, meetingTexts as t } from '../../../shared/i18n/de/meetings.ts';
import { call } from '../../ipc/client.ts';
import { RecordLines, RecordPart, shownError, useToast } from '../../ui/index.ts';
import styles from './meetings.module.css';

const words = t.meeting;
type State = Attendee['state'];
export const attendeeName = ({ person, organization }: Attendee): string =>
  [person, organization].filter(Boolean).join(', ');

interface AttendanceSelectProps {
  attendee: Attendee;
  /** Whether what was noted can be taken back. */
  emptied?: boolean;
  onNote: (state: State) => void;
}

/** Whether somebody came. */
export const AttendanceSelect = ({ attendee, emptied = false, onNote }: AttendanceSelectProps) => (
  <Select
    size="small"
    className={styles.select ?? ''}
    aria-label={`${words.attendance}: ${attendeeName(attendee)}`}
    value={attendee.state ?? ''}
    onChange={(_, { value }) => onNote(attendanceStates.find((one) => one === value) ?? null)}
  >
    {(emptied || attendee.state === null) && <option value="">{words.notNoted}</option>}
    {attendanceStates.map((state) => (
      <option key={state} value={state}>
        {attendanceNames[state]}
      </option>
    ))}
  </Select>
);

/** Who belongs to the meeting, and whether they came. */
export function Attendance({ meeting: { id, attendees } }: { meeting: MeetingRecord }) {
  const toast = useToast();
  const note = ({ contactId, organizationId }: Attendee, state: State): void => {
    call('meetings.attend', { meetingId: id, contactId, organizationId, state }).catch((error: unknown) =>
      toast({ text: shownError(error).message, tone: 'danger' }),
    );
  };
  return (
    <RecordPart title={words.people}>
      {attendees.length === 0 && <p className={styles.muted}>{words.nobody}</p>}
      <RecordLines
        lines={attendees.map((attendee) => ({
          key: String(attendee.contactId ?? attendee.organizationId),
          shown: attendeeName(attendee),
          note: attendee.role,
          tools: <AttendanceSelect attendee={attendee} emptied onNote={(state) => note(attendee, state)} />,
        }))}
      />
    </RecordPart>
  );
}
