import type { coverageContract } from '../../../../shared/contract/coverage.ts';
import type { coverageNeedsContract } from '../../../../shared/contract/coverage-needs.ts';
import type { coverageFindingsContract } from '../../../../shared/contract/coverage-findings.ts';
import type { Handlers, ReadContext } from '../../platform/context.ts';
import { listBases } from './bases.ts';
import { cellName } from './cell-names.ts';
import { coverageCell, setConfirmedNone } from './cell.service.ts';
import { languagesIn } from './coverage.repository.ts';
import { coverageMatrix } from './coverage.service.ts';
import { listFindings } from './findings.ts';
import { listGaps } from './gaps.repository.ts';
import { confirmedName, confirmGap, withdrawGap, withdrawnName } from './gaps.ts';
import { dismissedName, dismissNeed, reopenedName, reopenNeed } from './needs/decisions.ts';
import { addNeed, listNamedNeeds, removeNeed } from './needs/named-needs.ts';
import { listPossibleNeeds } from './needs/possible-needs.ts';
import { setThresholds } from './needs/thresholds.ts';

const cellOf = ({ ags, fieldOfAction }: { ags: string; fieldOfAction: string }, { db }: ReadContext): string =>
  cellName(db, ags, fieldOfAction);
const needOf = ({ need }: { need: string }): string => need;

const topics = ['coverage', 'handouts'];
const withSurveys = [...topics, 'surveys'];

export const coverageHandlers: Handlers<
  keyof typeof coverageContract | keyof typeof coverageNeedsContract | keyof typeof coverageFindingsContract
> = {
  'coverage.matrix': { runs: 'query', handle: coverageMatrix },
  'coverage.cell': { runs: 'query', handle: coverageCell },
  'coverage.bases': { runs: 'query', handle: listBases },
  'coverage.findings': { runs: 'query', handle: listFindings },
  'coverage.languages': { runs: 'query', handle: ({ db }) => ({ languages: languagesIn(db) }) },
  'coverage.gaps': { runs: 'query', handle: ({ db }) => ({ gaps: listGaps(db) }) },
  'coverage.setConfirmedNone': { runs: 'command', topics, detail: cellOf, handle: setConfirmedNone },
  'coverage.confirmGap': {
    runs: 'command',
    topics,
    detail: (input, context) => confirmedName(context, input),
    handle: confirmGap,
  },
  'coverage.withdrawGap': {
    runs: 'command',
    topics,
    detail: (input, context) => withdrawnName(context, input),
    handle: withdrawGap,
  },
  'coverage.possibleNeeds': { runs: 'query', handle: listPossibleNeeds },
  'coverage.dismissNeed': {
    runs: 'command',
    topics,
    detail: (input, context) => dismissedName(context, input),
    handle: dismissNeed,
  },
  'coverage.reopenNeed': {
    runs: 'command',
    topics,
    detail: ({ id }, context) => reopenedName(context, id),
    handle: reopenNeed,
  },
  'coverage.setThresholds': { runs: 'command', topics, handle: setThresholds },
  'coverage.namedNeeds': { runs: 'query', handle: listNamedNeeds },
  'coverage.addNeed': { runs: 'command', topics: withSurveys, detail: needOf, handle: addNeed },
  'coverage.removeNeed': { runs: 'command', topics: withSurveys, handle: removeNeed },
};
