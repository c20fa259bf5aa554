import type { importsContract } from '../../../../shared/contract/imports.ts';
import type { importsLearningContract } from '../../../../shared/contract/imports-learning.ts';
import type { importsIssuesContract } from '../../../../shared/contract/imports-issues.ts';
import type { importsSpellingsContract } from '../../../../shared/contract/imports-spellings.ts';
import type { importsMissingContract } from '../../../../shared/contract/imports-missing.ts';
import type { importsPairsContract } from '../../../../shared/contract/imports-pairs.ts';
import type { importsDifferenceContract } from '../../../../shared/contract/imports-difference.ts';
import type { importsInternalContract } from '../../../../shared/contract/imports-internal.ts';
import type { Handlers } from '../../platform/context.ts';
import { listDifferences } from './difference.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { correctionSheet } from './correction/correction.service.ts';
import { listImports, listIssues, settleIssue } from './imports.repository.ts';
import {
  decideDraft,
  discardDrafts,
  draftGrid,
  draftIssueKinds,
  getDraft,
  listDrafts,
  nextIssue,
  originalOf,
  previewUndo,
  undoImport,
} from './imports.service.ts';
import { decideForAll, forget, listLearned, revoke } from './learning/learning.service.ts';
import { listSpellings } from './spellings/spellings.service.ts';
import { commitDrafts, importTopics, readPaths } from './jobs.ts';
import { decideMissing, listMissing } from './missing/missing-groups.ts';
import { comparePair } from './pairs/pair-cards.ts';
import { runImport } from './run.ts';

type Channels =
  | keyof typeof importsContract
  | keyof typeof importsLearningContract
  | keyof typeof importsSpellingsContract
  | keyof typeof importsIssuesContract
  | keyof typeof importsMissingContract
  | keyof typeof importsDifferenceContract
  | keyof typeof importsPairsContract
  | keyof typeof importsInternalContract;

export const importsHandlers: Handlers<Channels> = {
  'imports.drafts': { runs: 'job', handle: listDrafts },
  'imports.draft': { runs: 'job', handle: getDraft },
  'imports.grid': { runs: 'job', handle: draftGrid },
  'imports.decide': { runs: 'job', handle: decideDraft },
  'imports.decideForAll': { runs: 'job', handle: decideForAll },
  'imports.revokeLearned': { runs: 'job', handle: revoke },
  'imports.forgetLearned': { runs: 'job', handle: forget },
  'imports.issueKinds': { runs: 'job', handle: draftIssueKinds },
  'imports.nextIssue': { runs: 'job', handle: nextIssue },
  'imports.spellings': { runs: 'job', handle: listSpellings },
  'imports.learned': { runs: 'query', handle: listLearned },
  'imports.comparePair': { runs: 'job', handle: comparePair },
  'imports.difference': { runs: 'job', handle: listDifferences },
  'imports.missing': { runs: 'job', handle: listMissing },
  'imports.decideMissing': { runs: 'job', handle: decideMissing },
  'imports.discard': { runs: 'job', handle: discardDrafts },
  'imports.commit': { runs: 'job', handle: commitDrafts },
  'imports.readPaths': { runs: 'job', handle: readPaths },
  'imports.run': { runs: 'job', handle: runImport },
  'imports.list': { runs: 'query', handle: ({ db }) => ({ imports: listImports(db) }) },
  'imports.issues': { runs: 'query', handle: ({ db }, { importId }) => ({ issues: listIssues(db, importId) }) },
  'imports.settleIssue': {
    runs: 'command',
    topics: ['imports', 'overview'],
    handle: ({ db }, { importId, number, settled }) => {
      if (!settleIssue(db, importId, number, settled)) throw new Problem('IMPORT_NOT_FOUND');
      return {};
    },
  },
  'imports.undoPreview': { runs: 'query', handle: previewUndo },
  'imports.undo': {
    runs: 'command',
    topics: importTopics,
    handle: undoImport,
  },
  'imports.correctionSheet': { runs: 'job', handle: correctionSheet },
  'imports.originalOf': { runs: 'query', handle: originalOf },
};
