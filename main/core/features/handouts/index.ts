import type { handoutsContract, handoutsInternalContract } from '../../../../shared/contract/handouts.ts';
import type { Handlers } from '../../platform/context.ts';
import { coverageReport } from './coverage-report.ts';
import { handoutData } from './handout-data.ts';
import { listDocuments } from './handouts.repository.ts';
import { changesSince, fileOfDocument, renderHandout, storeDocument } from './handouts.service.ts';
import { municipalitySheet } from './municipality-sheet.ts';

type Channels = keyof typeof handoutsContract | keyof typeof handoutsInternalContract;

export const handoutsHandlers: Handlers<Channels> = {
  'handouts.coverageReport': { runs: 'query', handle: coverageReport },
  'handouts.municipalitySheet': { runs: 'query', handle: municipalitySheet },
  'handouts.data': { runs: 'query', handle: handoutData },
  'handouts.issued': { runs: 'query', handle: ({ db }) => ({ documents: listDocuments(db) }) },
  'handouts.changesSince': { runs: 'query', handle: changesSince },
  'handouts.render': { runs: 'query', handle: renderHandout },
  'handouts.store': { runs: 'job', handle: storeDocument },
  'handouts.fileOf': { runs: 'query', handle: fileOfDocument },
};
