import type { conferencesContract } from '../../../../shared/contract/conferences.ts';
import { rowOf } from '../../database/content-rows.ts';
import type { Handlers, ReadContext } from '../../platform/context.ts';
import {
  addResults,
  changeResult,
  getConference,
  listConferences,
  originsOf,
  removeGroup,
  removeResult,
  saveGroup,
} from './conferences.service.ts';
import { makeOf } from './outcomes.ts';
import { addParticipants } from './participants.ts';

const topics = ['conferences', 'meetings', 'organizations', 'search', 'handouts'];
/** What is made of a result shows in other rooms. */
const everywhere = [...topics, 'coverage', 'planning', 'cooperation'];
const meetingName = ({ meetingId }: { meetingId: string }, { db }: ReadContext): string =>
  String(rowOf(db, 'meeting', meetingId)?.['name'] ?? '');

export const conferencesHandlers: Handlers<keyof typeof conferencesContract> = {
  'conferences.list': { runs: 'query', handle: listConferences },
  'conferences.get': { runs: 'query', handle: getConference },
  'conferences.originsOf': { runs: 'query', handle: originsOf },
  'conferences.saveGroup': { runs: 'command', topics, detail: meetingName, handle: saveGroup },
  'conferences.removeGroup': { runs: 'command', topics, handle: removeGroup },
  'conferences.addResults': { runs: 'command', topics, detail: meetingName, handle: addResults },
  'conferences.changeResult': { runs: 'command', topics, handle: changeResult },
  'conferences.removeResult': { runs: 'command', topics, handle: removeResult },
  'conferences.makeOf': {
    runs: 'command',
    topics: everywhere,
    detail: ({ resultId }, { db }) => String(rowOf(db, 'conference_result', resultId)?.['text'] ?? '').slice(0, 120),
    handle: makeOf,
  },
  'conferences.addParticipants': { runs: 'command', topics, detail: meetingName, handle: addParticipants },
};
