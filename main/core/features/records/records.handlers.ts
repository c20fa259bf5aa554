import type { recordsContract, recordsInternalContract } from '../../../../shared/contract/records.ts';
import type { Handlers } from '../../platform/context.ts';
import * as service from './records.service.ts';

const topics = ['records'];

export const recordsHandlers: Handlers<keyof typeof recordsContract | keyof typeof recordsInternalContract> = {
  'records.extras': { runs: 'query', handle: service.extras },
  'records.addNote': { runs: 'command', topics, handle: service.addNote },
  'records.changeNote': { runs: 'command', topics, handle: service.changeNote },
  'records.remind': { runs: 'command', topics, detail: ({ text }) => text, handle: service.remind },
  'records.changeReminder': { runs: 'command', topics, handle: service.changeReminder },
  'records.remove': { runs: 'command', topics, handle: service.remove },
  'records.attachPath': { runs: 'command', topics, detail: ({ name }) => name, handle: service.attach },
  'records.fileOf': { runs: 'query', handle: service.fileOf },
};
