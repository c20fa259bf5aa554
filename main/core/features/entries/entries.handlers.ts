import type { entriesContract } from '../../../../shared/contract/entries.ts';
import type { Handlers } from '../../platform/context.ts';
import { entryOrigin, listFigures, listNeeds } from './entries.service.ts';

export const entriesHandlers: Handlers<keyof typeof entriesContract> = {
  'surveys.figures': { runs: 'query', handle: listFigures },
  'surveys.needs': { runs: 'query', handle: listNeeds },
  'surveys.entryOrigin': { runs: 'query', handle: entryOrigin },
};
