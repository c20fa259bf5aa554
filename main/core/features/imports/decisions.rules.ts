import type { AnswerOf, Decision } from '../../../../shared/contract/imports.ts';
import type { RowDecisions } from '../../../../shared/domain/import-row.ts';
import type { ImportedKind, ImportField } from '../../../../shared/domain/import-fields.ts';
import { decidePair, type PairDecision, type PairDecisionInput } from './pairs/pair-decisions.rules.ts';
import { decideText, type TextDecisions } from './text-decisions.rules.ts';

/** `ends`: canonical partial date, where the offer has ended. */
export interface MissingDecision {
  mode: 'ask' | 'keep' | 'ended';
  ends: string | null;
}
/** All that a person decided about one file. Stored as JSON, so that nothing is lost when the program ends. */
export interface FileDecisions extends TextDecisions {
  /** The round the file answers; null: the round of the year. */
  surveyId: string | null;
  sender: { ags: string; actor: string | null } | null;
  /** The day its offers were confirmed, where it says one itself; null where that shall not count. */
  asOf?: string | null;
  /** The plan its measures are for. */
  planId?: string;
  secondFile: { mode: 'adds' | 'replaces'; replaces: string | null } | null;
  sameFile: boolean;
  /** The recipient's row it was dropped on. */
  answerOf?: AnswerOf;
  /** By sheet: boundaries set by hand. */
  tables: Record<string, { headerRows: number[]; dataRows: [number, number] }>;
  /** By `sheet range`. */
  included: Record<string, boolean>;
  /** By `sheet range`: what a table lists, where a person said it. */
  kinds?: Record<string, ImportedKind>;
  /** Only tables of this kind are taken over, where the command line asks for one. */
  only?: ImportedKind;
  /** By `sheet range letter`; null means "nicht übernehmen". */
  columns: Record<string, ImportField | null>;
  signs: RowDecisions['signs'];
  /** By sheet, then cell. */
  corrections: Record<string, Record<string, string>>;
  excluded: Record<string, number[]>;
  /** By sheet: questions about cells that stay as they were understood. */
  left?: Record<string, string[]>;
  /** Learned decisions (ids) that shall not count for this file. */
  revoked?: string[];
  /** Id in the mark of the correction sheet this file is the answer to. */
  returnOf?: string;
  /** By `sheet range letter`: why a field was chosen, where it was learned. */
  reasons?: Record<string, string>;
  /** By offer id: what it means that the sender no longer names it. */
  missing?: Record<string, MissingDecision>;
  /** By `sheet row`: whether a row is an offer that is known. */
  pairs?: Record<string, PairDecision>;
}

export const noDecisions = (): FileDecisions => ({
  surveyId: null,
  sender: null,
  secondFile: null,
  sameFile: false,
  tables: {},
  included: {},
  columns: {},
  values: {},
  signs: {},
  corrections: {},
  excluded: {},
});

export const tableKey = (sheet: string, range: string): string => `${sheet} ${range}`;
export const columnKey = (sheet: string, range: string, letter: string): string => `${sheet} ${range} ${letter}`;

function toggled<T>(list: readonly T[], item: T, on: boolean): T[] {
  const rest = list.filter((entry) => entry !== item);
  return on ? [...rest, item] : rest;
}

type Correction = Extract<Decision, { kind: 'correct' }>;
const corrected = (before: FileDecisions, { sheet, cell, text }: Correction): FileDecisions => ({
  ...before,
  corrections: { ...before.corrections, [sheet]: { ...before.corrections[sheet], [cell]: text } },
});

type ExcludeDecision = Extract<Decision, { kind: 'excludeRow' }>;
function withExcluded(before: FileDecisions, { sheet, row, excluded }: ExcludeDecision): FileDecisions {
  return { ...before, excluded: { ...before.excluded, [sheet]: toggled(before.excluded[sheet] ?? [], row, excluded) } };
}
type LeaveDecision = Extract<Decision, { kind: 'leave' }>;
function withLeft(before: FileDecisions, { sheet, question, left }: LeaveDecision): FileDecisions {
  return { ...before, left: { ...before.left, [sheet]: toggled(before.left?.[sheet] ?? [], question, left) } };
}
function withPair(before: FileDecisions, decision: PairDecisionInput): FileDecisions {
  const key = `${decision.sheet} ${decision.row}`;
  return { ...before, pairs: { ...before.pairs, [key]: decidePair(before.pairs?.[key], decision) } };
}

type KindDecision = Extract<Decision, { kind: 'tableKind' }>;
function withKind(before: FileDecisions, { sheet, range, tableKind }: KindDecision): FileDecisions {
  const key = tableKey(sheet, range);
  return {
    ...before,
    kinds: { ...before.kinds, [key]: tableKind },
    included: { ...before.included, [key]: true },
  };
}
function withAsOf({ asOf: _asOf, ...others }: FileDecisions, counts: boolean): FileDecisions {
  return counts ? others : { ...others, asOf: null };
}

/** The decisions after one more. A later decision about the same thing replaces the earlier one. */
export function decide(before: FileDecisions, decision: Decision): FileDecisions {
  switch (decision.kind) {
    case 'sender':
      return { ...before, sender: { ags: decision.ags, actor: decision.actor } };
    case 'plan':
      return { ...before, planId: decision.planId };
    case 'asOf':
      return withAsOf(before, decision.counts);
    case 'secondFile':
      return { ...before, secondFile: { mode: decision.mode, replaces: decision.replaces } };
    case 'sameFile':
      return { ...before, sameFile: decision.proceed };
    case 'table': {
      const { sheet, headerRows, dataRows } = decision;
      return { ...before, tables: { ...before.tables, [sheet]: { headerRows, dataRows } } };
    }
    case 'tableKind':
      return withKind(before, decision);
    case 'includeTable':
      return {
        ...before,
        included: { ...before.included, [tableKey(decision.sheet, decision.range)]: decision.included },
      };
    case 'column': {
      const key = columnKey(decision.sheet, decision.range, decision.letter);
      return { ...before, columns: { ...before.columns, [key]: decision.field } };
    }
    case 'value':
    case 'correctEqual':
    case 'spelling':
    case 'withdraw':
      return { ...before, ...decideText(before, decision) };
    case 'spellings':
      return { ...before, ...decision.approved.reduce<TextDecisions>(decideText, before) };
    case 'sign':
      return { ...before, signs: { ...before.signs, [decision.sign]: decision.meaning } };
    case 'correct':
      return corrected(before, decision);
    case 'leave':
      return withLeft(before, decision);
    case 'pair':
      return withPair(before, decision);
    case 'excludeRow':
      return withExcluded(before, decision);
  }
}
