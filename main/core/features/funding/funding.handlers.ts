import type { fundingContract } from '../../../../shared/contract/funding.ts';
import type { Handlers, ReadContext } from '../../platform/context.ts';
import { nameOf } from '../history/index.ts';
import * as service from './funding.service.ts';

const topics = ['funding', 'planning', 'offers', 'search'];
const named = ({ entity, id }: { entity: string; id: string }, { db }: ReadContext): string =>
  nameOf(db, entity, id) ?? '';

export const fundingHandlers: Handlers<keyof typeof fundingContract> = {
  'funding.programmes': { runs: 'query', handle: service.listProgrammes },
  'funding.get': { runs: 'query', handle: service.getProgramme },
  'funding.deadlines': { runs: 'query', handle: service.listDeadlines },
  'funding.grants': { runs: 'query', handle: service.listAllGrants },
  'funding.plan': { runs: 'query', handle: service.plan },
  'funding.saveProgramme': {
    runs: 'command',
    topics,
    detail: ({ values }) => values.name,
    handle: service.saveProgramme,
  },
  'funding.saveGrant': { runs: 'command', topics, detail: ({ values }) => values.name, handle: service.saveGrant },
  'funding.saveCallOff': { runs: 'command', topics, detail: ({ values }) => values.due, handle: service.saveCallOff },
  'funding.settle': { runs: 'command', topics, handle: service.settle },
  'funding.remove': { runs: 'command', topics, detail: named, handle: service.remove },
};
