import type { coverageContract } from '../../../../shared/contract/coverage.ts';
import type { InputOf } from '../../../../shared/contract/index.ts';
import type { Handlers, ReadContext } from '../../platform/context.ts';
import { listGaps } from './coverage.repository.ts';
import {
  cellName,
  confirmGap,
  coverageCell,
  coverageMatrix,
  setConfirmedNone,
  withdrawGap,
} from './coverage.service.ts';

const cellOf = ({ ags, fieldOfAction }: { ags: string; fieldOfAction: string }, { db }: ReadContext): string =>
  cellName(db, ags, fieldOfAction);
function withdrawnGap({ id, reason }: InputOf<'coverage.withdrawGap'>, { db }: ReadContext): string {
  const gap = listGaps(db).find((known) => known.id === id);
  const where = gap ? cellName(db, gap.ags, gap.fieldOfAction) : '';
  return reason === '' ? where : `${where} (${reason})`;
}

const topics = ['coverage', 'overview', 'history', 'handouts'];

export const coverageHandlers: Handlers<keyof typeof coverageContract> = {
  'coverage.matrix': { runs: 'query', handle: coverageMatrix },
  'coverage.cell': { runs: 'query', handle: coverageCell },
  'coverage.gaps': { runs: 'query', handle: ({ db }) => ({ gaps: listGaps(db) }) },
  'coverage.setConfirmedNone': { runs: 'command', topics, detail: cellOf, handle: setConfirmedNone },
  'coverage.confirmGap': { runs: 'command', topics, detail: cellOf, handle: confirmGap },
  'coverage.withdrawGap': { runs: 'command', topics, detail: withdrawnGap, handle: withdrawGap },
};
