import type { Draft } from '../../../../shared/contract/imports.ts';
import type { Problem } from '../../../../shared/domain/problem.ts';
import type { PlanMark } from '../../../../shared/domain/planning/plan-mark.ts';
import type { UnderstoodSheet, Workbook } from '../../../../shared/domain/sheet.ts';
import type { FileDecisions } from './decisions.rules.ts';
import type { Evaluation, FileMemory } from './evaluate.ts';
import type { LearnedDecision } from './learning/learned.ts';
import type { EarlierRow } from './match.ts';
import type { OwnSheet } from './own-sheet.ts';
import type { Sender } from './sender.rules.ts';

/** The file a returned correction sheet was made of. */
export interface EarlierFile {
  fileName: string;
  rows: ReadonlyMap<string, EarlierRow>;
  /** What it says about offers that are not in the sender's sheets. */
  answers: readonly { offerId: string; answer: string; ends: string }[];
}

/** A file on its way in: what was read (in memory), what was decided (in the database). */
export interface DraftFile {
  id: string;
  fileName: string;
  sha256: string;
  size: number;
  /** What the person decided about this file. */
  decisions: FileDecisions;
  /** The same with what was learned from earlier files; what the evaluation rests on. */
  effective: FileDecisions;
  learned: LearnedDecision[];
  /** Set for a correction sheet that came back. */
  earlier: EarlierFile | null;
  problem: Problem | null;
  read: { workbook: Workbook; understood: UnderstoodSheet[] } | null;
  /** Set where the file is a return sheet of ours. */
  own: OwnSheet | null;
  /** Set where it is a list of measures of ours. */
  planMark: PlanMark | null;
  evaluation: Evaluation | null;
  memory: FileMemory;
  /** State of the inventory it was compared with. */
  comparedWith: string;
  sender: Sender | null;
  committedAs: string | null;
}

/** A table to be taken over, or answers to own questions. */
export const saysSomething = ({ evaluation, own }: DraftFile): boolean =>
  evaluation?.tables.some(({ included }) => included) === true || (own?.answers.length ?? 0) > 0;

/** The one word the table of files shows for a draft. */
export const stateOf = (draft: DraftFile, question: Draft['question'], toClarify: number): Draft['state'] => {
  if (draft.committedAs) return 'committed';
  if (draft.problem) return 'refused';
  if (!draft.evaluation) return 'reading';
  if (question || !saysSomething(draft)) return 'question';
  return toClarify > 0 ? 'toClarify' : 'ready';
};
