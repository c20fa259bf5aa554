import type { InputOf } from '../../../../shared/contract/index.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { fold } from '../../../../shared/domain/text-folding.ts';
import type { WriteContext } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { OrganizationNames } from '../offers/index.ts';
import { allContacts } from './conferences.repository.ts';
import { attendanceOf } from './meetings.repository.ts';

const keyOf = (name: string, organizationId: string | null): string => `${fold(name)}|${organizationId ?? ''}`;

/**
 * People with their institution on the list of a conference. A person of the same name in the same institution is the
 * known one; whoever is new becomes a person of the institution, with the conference as the source. Throws MEETING_NOT_FOUND.
 */
export function addParticipants(context: WriteContext, { meetingId, people }: InputOf<'conferences.addParticipants'>) {
  const { db, recorder } = context;
  const meeting = recorder.read('meeting', meetingId);
  if (!meeting) throw new Problem('MEETING_NOT_FOUND');
  const organizationId = institutions(context);
  const known = new Map(allContacts(db).map((one) => [keyOf(one.name, one.organization_id), one.id]));
  const listed = new Set(attendanceOf(db, meetingId).map((row) => row['contact_id']));
  const state = meeting['state'] === 'held' ? 'present' : 'invited';
  const source = [meeting['name'], meeting['day']].filter(Boolean).join(', ');
  let added = 0;
  for (const { name, organization } of people) {
    const institution = organizationId(organization?.trim() ?? '');
    const key = keyOf(name, institution);
    const contactId = known.get(key) ?? newId();
    if (!known.has(key)) {
      recorder.create('contact', { id: contactId, organization_id: institution, name: name.trim(), source });
      known.set(key, contactId);
    }
    if (listed.has(contactId)) continue;
    listed.add(contactId);
    recorder.create('attendance', { id: newId(), meeting_id: meetingId, contact_id: contactId, state });
    added += 1;
  }
  return { added, known: people.length - added, commandId: recorder.commandId };
}

/** The actor of a name, also under another of its spellings; new where nobody is called so. */
function institutions({ db, recorder }: WriteContext): (name: string) => string | null {
  const names = new OrganizationNames(db);
  const made = new Map<string, string>();
  return (name) => {
    if (name === '') return null;
    const key = fold(name);
    const id = names.find(name)?.id ?? made.get(key) ?? newId();
    if (!names.find(name) && !made.has(key)) {
      recorder.create('organization', { id, name, match_key: key });
      made.set(key, id);
    }
    return id;
  };
}
