import type { Handlers } from '../../platform/context.ts';
import { everyTopic } from '../../platform/topics.ts';
import { listHistory, recordHistory, undo } from './history.service.ts';

export const historyHandlers: Handlers<'history.list' | 'history.ofRecord' | 'history.undo'> = {
  'history.list': { runs: 'query', handle: listHistory },
  'history.ofRecord': { runs: 'query', handle: recordHistory },
  'history.undo': { runs: 'command', topics: [everyTopic], handle: undo },
};
