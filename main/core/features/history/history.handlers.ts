import type { Handlers } from '../../platform/context.ts';
import { listHistory, undo } from './history.service.ts';

const everything = [
  'offers',
  'coverage',
  'imports',
  'overview',
  'history',
  'search',
  'settings',
  'regions',
  'handouts',
  'records',
];

export const historyHandlers: Handlers<'history.list' | 'history.undo'> = {
  'history.list': { runs: 'query', handle: listHistory },
  'history.undo': { runs: 'command', topics: everything, handle: undo },
};
