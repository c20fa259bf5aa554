import type { Attendee, MeetingRecord } from '../../../shared/contract/meetings.ts';
import { conferenceTexts as t } from '../../../shared/i18n/de/conferences.ts';
import { attendanceNames } from '../../../shared/i18n/de/meetings.ts';
import { call } from '../../ipc/client.ts';
import { Button, RecordLines, RecordPart, RowTools } from '../../ui/index.ts';
import { useUndoable } from '../history/index.ts';
import { AttendanceSelect, attendeeName } from './attendance.tsx';
import styles from './meetings.module.css';

const words = t.page;

interface ParticipantsProps {
  meeting: MeetingRecord;
  onPaste: () => void;
}

/** Who is on the list of a conference, with institution; taken off with one click. */
export function Participants({ meeting: { id, attendees }, onPaste }: ParticipantsProps) {
  const undoable = useUndoable();
  const note = ({ contactId, organizationId }: Attendee, state: Attendee['state']): void =>
    void undoable(
      () => call('meetings.attend', { meetingId: id, contactId, organizationId, state }),
      state === null ? words.personRemoved : attendanceNames[state],
    );
  const title = (
    <>
      {words.people} <span className={styles.muted}>{attendees.length || ''}</span>
    </>
  );
  const paste = (
    <Button size="small" onClick={onPaste}>
      {words.addPeople}
    </Button>
  );
  return (
    <RecordPart title={title} actions={paste}>
      {attendees.length === 0 && <p className={styles.muted}>{words.nobody}</p>}
      <RecordLines
        lines={attendees.map((attendee) => ({
          key: String(attendee.contactId ?? attendee.organizationId),
          shown: attendee.person ?? attendee.organization,
          note: attendee.person && attendee.organization,
          tools: (
            <div className={styles.tools}>
              <AttendanceSelect attendee={attendee} onNote={(state) => note(attendee, state)} />
              <RowTools
                remove={{ label: words.removePerson(attendeeName(attendee)), onClick: () => note(attendee, null) }}
              />
            </div>
          ),
        }))}
      />
    </RecordPart>
  );
}
