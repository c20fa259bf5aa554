import { coreContract } from '../../../../shared/contract/index.ts';
import type { Handlers } from '../../platform/context.ts';
import { listHistory, recordHistory, undo } from './history.service.ts';

/** Any record may come back: every topic there is. */
const everything = [...new Set(Object.keys(coreContract).map((channel) => channel.slice(0, channel.indexOf('.'))))];

export const historyHandlers: Handlers<'history.list' | 'history.ofRecord' | 'history.undo'> = {
  'history.list': { runs: 'query', handle: listHistory },
  'history.ofRecord': { runs: 'query', handle: recordHistory },
  'history.undo': { runs: 'command', topics: everything, handle: undo },
};
