import { Select } from '@fluentui/react-components';
import { attendanceStates } from '../../../shared/contract/meeting-words.ts';
import type { Attendee, MeetingRecord } from '../../../shared/contract/meetings.ts';
import { conferenceTexts as t } from '../../../shared/i18n/de/conferences.ts';
import { attendanceNames, meetingTexts } from '../../../shared/i18n/de/meetings.ts';
import { call } from '../../ipc/client.ts';
import { Button, RowTools } from '../../ui/index.ts';
import { useUndoable } from '../history/index.ts';
import styles from './meetings.module.css';

const words = t.page;
const nameOf = ({ person, organization }: Attendee): string => [person, organization].filter(Boolean).join(', ');

/** Who is on the list of a conference, with institution; taken off with one click. */
export function Participants({ meeting, onPaste }: { meeting: MeetingRecord; onPaste: () => void }) {
  const undoable = useUndoable();
  const note = ({ contactId, organizationId }: Attendee, value: string): void => {
    const state = attendanceStates.find((one) => one === value) ?? null;
    void undoable(
      () => call('meetings.attend', { meetingId: meeting.id, contactId, organizationId, state }),
      state === null ? words.personRemoved : attendanceNames[state],
    );
  };
  return (
    <section className={styles.part}>
      <div className={styles.partHead}>
        <h3>
          {words.people} <span className={styles.muted}>{meeting.attendees.length || ''}</span>
        </h3>
        <Button size="small" onClick={onPaste}>
          {words.addPeople}
        </Button>
      </div>
      {meeting.attendees.length === 0 && <p className={styles.muted}>{words.nobody}</p>}
      <ul>
        {meeting.attendees.map((attendee) => (
          <li key={attendee.contactId ?? attendee.organizationId} className={styles.member}>
            <div>
              {attendee.person ?? attendee.organization}
              {attendee.person && <span className={styles.small}>{attendee.organization}</span>}
            </div>
            <div className={styles.buttons}>
              <Select
                size="small"
                className={styles.select ?? ''}
                aria-label={`${meetingTexts.meeting.attendance}: ${nameOf(attendee)}`}
                value={attendee.state ?? ''}
                onChange={(_, { value }) => note(attendee, value)}
              >
                {attendee.state === null && <option value="">{meetingTexts.meeting.notNoted}</option>}
                {attendanceStates.map((state) => (
                  <option key={state} value={state}>
                    {attendanceNames[state]}
                  </option>
                ))}
              </Select>
              <RowTools remove={{ label: words.removePerson(nameOf(attendee)), onClick: () => note(attendee, '') }} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
