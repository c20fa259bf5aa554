import type { MeasureValues, ReportValues } from '../../../../shared/contract/planning.ts';
import type { WrittenCost, WrittenKeyFigure, WrittenMilestone } from '../../../../shared/i18n/de/measure-parts.ts';

/** The state a row of a list names; `ags` where it holds for one Kommune only. */
export type SaidState = Partial<Omit<ReportValues, 'day' | 'ags' | 'figures' | 'settles'>>;

/** What a row of a list says of a measure; what it does not say stays as it is. */
export interface SaidMeasure {
  number: string | null;
  formerNumbers: readonly string[];
  /** As written: "HF1-Z2 Übergänge gelingen", or the name alone. */
  goal: string | null;
  /** Without a title the row speaks of a goal alone. */
  values: MeasureValues & { name: string };
  state: SaidState;
  /** Null: the state is dated today. */
  day: string | null;
  ags: string | null;
  /** The last state holds, and is reported again with a new date. */
  unchanged: boolean;
  costs: readonly WrittenCost[];
  milestones: readonly WrittenMilestone[];
  keyFigures: readonly WrittenKeyFigure[];
  /** Of its goal, as written: "L1 Teilhabe", or the name alone. */
  guidelines: readonly string[];
  /** Names of what it answers. */
  needs: readonly string[];
  gaps: readonly string[];
}

export type TieKey = 'keyFigures' | 'guidelines' | 'needs' | 'gaps';
/** One value that differs, by its name in the record, its state, or one of its parts. */
export interface SaidChange {
  key: keyof MeasureValues | keyof SaidState | 'goal' | 'formerNumbers' | 'costs' | 'milestones' | 'unchanged' | TieKey;
  before: unknown;
  after: unknown;
}
export interface SaidNote {
  code:
    | 'GOAL_NEW'
    | 'GOAL_WITHOUT_FIELD'
    | 'REPORT_STATUS_MISSING'
    | 'REPORT_REASON_MISSING'
    | 'REPORT_DAY_LATER'
    | 'MEASURE_TIE_UNKNOWN';
  text: string;
}
export interface SaidMatch {
  said: SaidMeasure;
  /** The plan it was compared with; null where there is none yet. */
  planId: string | null;
  /** The measure it speaks of; null for a new one. */
  id: string | null;
  /** The goal it names, as far as the plan knows it. */
  goalId: string | null;
  /** Needs and gaps it answers then, those it answered before among them. */
  needIds: string[];
  gapIds: string[];
  changes: SaidChange[];
  /** The whole report to write; null where the state stays as it was reported. */
  report: ReportValues | null;
  notes: SaidNote[];
}
