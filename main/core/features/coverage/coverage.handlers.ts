import type { coverageContract } from '../../../../shared/contract/coverage.ts';
import type { Handlers } from '../../platform/context.ts';
import { listGaps } from './coverage.repository.ts';
import { confirmGap, coverageCell, coverageMatrix, setConfirmedNone, withdrawGap } from './coverage.service.ts';

const topics = ['coverage', 'overview', 'history', 'handouts'];

export const coverageHandlers: Handlers<keyof typeof coverageContract> = {
  'coverage.matrix': { runs: 'query', handle: coverageMatrix },
  'coverage.cell': { runs: 'query', handle: coverageCell },
  'coverage.gaps': { runs: 'query', handle: ({ db }) => ({ gaps: listGaps(db) }) },
  'coverage.setConfirmedNone': { runs: 'command', topics, handle: setConfirmedNone },
  'coverage.confirmGap': { runs: 'command', topics, handle: confirmGap },
  'coverage.withdrawGap': { runs: 'command', topics, detail: ({ reason }) => reason, handle: withdrawGap },
};
