import type { meetingsContract, meetingsInternalContract } from '../../../../shared/contract/meetings.ts';
import { rowOf } from '../../database/content-rows.ts';
import type { Entity } from '../../database/entities.ts';
import type { Handlers, ReadContext } from '../../platform/context.ts';
import { decide, moveItem, removeItem, saveItem, takeUp } from './agenda.ts';
import { getBody, listBodies, removeBody, removeOne, saveBody, saveMember, saveTerm } from './bodies.service.ts';
import { meetingFile } from './meeting-files.ts';
import {
  attend,
  getMeeting,
  listMeetings,
  listTasks,
  removeMeeting,
  removeTask,
  saveMeeting,
  saveTask,
} from './meetings.service.ts';

const topics = ['bodies', 'meetings', 'conferences', 'tasks', 'organizations', 'search', 'handouts'];
const name =
  (entity: Entity) =>
  ({ id, values }: { id: string | null; values?: { name?: string | undefined } }, { db }: ReadContext): string =>
    values?.name ?? (id === null ? '' : String(rowOf(db, entity, id)?.['name'] ?? ''));
const bodyOf = ({ bodyId }: { bodyId: string }, { db }: ReadContext): string =>
  String(rowOf(db, 'body', bodyId)?.['name'] ?? '');

export const meetingsHandlers: Handlers<keyof typeof meetingsContract | keyof typeof meetingsInternalContract> = {
  'bodies.list': { runs: 'query', handle: listBodies },
  'bodies.get': { runs: 'query', handle: getBody },
  'bodies.save': { runs: 'command', topics, detail: name('body'), handle: saveBody },
  'bodies.remove': { runs: 'command', topics, detail: name('body'), handle: removeBody },
  'bodies.saveMember': { runs: 'command', topics, detail: bodyOf, handle: saveMember },
  'bodies.removeMember': { runs: 'command', topics, handle: removeOne('membership') },
  'bodies.saveTerm': { runs: 'command', topics, detail: bodyOf, handle: saveTerm },
  'bodies.removeTerm': { runs: 'command', topics, handle: removeOne('legislative_term') },
  'meetings.list': { runs: 'query', handle: listMeetings },
  'meetings.get': { runs: 'query', handle: getMeeting },
  'meetings.save': { runs: 'command', topics, detail: name('meeting'), handle: saveMeeting },
  'meetings.remove': { runs: 'command', topics, detail: name('meeting'), handle: removeMeeting },
  'meetings.saveItem': { runs: 'command', topics, detail: name('agenda_item'), handle: saveItem },
  'meetings.removeItem': { runs: 'command', topics, detail: name('agenda_item'), handle: removeItem },
  'meetings.moveItem': { runs: 'command', topics, detail: name('agenda_item'), handle: moveItem },
  'meetings.takeUp': { runs: 'command', topics, detail: name('meeting'), handle: takeUp },
  'meetings.decide': {
    runs: 'command',
    topics,
    detail: ({ itemId }, context) => name('agenda_item')({ id: itemId }, context),
    handle: decide,
  },
  'meetings.attend': {
    runs: 'command',
    topics,
    detail: ({ meetingId }, context) => name('meeting')({ id: meetingId }, context),
    handle: attend,
  },
  'meetings.file': { runs: 'query', handle: meetingFile },
  'tasks.list': { runs: 'query', handle: listTasks },
  'tasks.save': { runs: 'command', topics, detail: name('task'), handle: saveTask },
  'tasks.remove': { runs: 'command', topics, detail: name('task'), handle: removeTask },
};
