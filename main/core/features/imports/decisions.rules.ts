import type { AnswerOf, Decision } from '../../../../shared/contract/imports.ts';
import type { RowDecisions, TextsByField } from '../../../../shared/domain/import-row.ts';
import { vocabularyOfField, type OfferField } from '../../../../shared/domain/offer-fields.ts';
import { decisionKey } from '../../../../shared/domain/text-folding.ts';

/** `ends`: canonical partial date, where the offer has ended. */
export interface MissingDecision {
  mode: 'ask' | 'keep' | 'ended';
  ends: string | null;
}
/** All that a person decided about one file. Stored as JSON, so that nothing is lost when the program ends. */
export interface FileDecisions {
  /** The round the file answers; null: the round of the year. */
  surveyId: string | null;
  sender: { ags: string; actor: string | null } | null;
  secondFile: { mode: 'adds' | 'replaces'; replaces: string | null } | null;
  sameFile: boolean;
  /** The recipient's row it was dropped on. */
  answerOf?: AnswerOf;
  /** By sheet: boundaries set by hand. */
  tables: Record<string, { headerRows: number[]; dataRows: [number, number] }>;
  /** By `sheet range`. */
  included: Record<string, boolean>;
  /** By `sheet range letter`; null means "nicht übernehmen". */
  columns: Record<string, OfferField | null>;
  values: RowDecisions['values'];
  signs: RowDecisions['signs'];
  rewrites?: TextsByField;
  spellings?: TextsByField;
  /** Spellings (decision keys) a person called different; they are not proposed together again. */
  apart?: { field: OfferField; keys: string[]; texts: string[] }[];
  /** By sheet, then cell. */
  corrections: Record<string, Record<string, string>>;
  excluded: Record<string, number[]>;
  /** Learned decisions (ids) that shall not count for this file. */
  revoked?: string[];
  /** By `field key`: the text a decided value had in the sheet. */
  texts?: Record<string, string>;
  /** Id in the mark of the correction sheet this file is the answer to. */
  returnOf?: string;
  /** By `sheet range letter`: why a field was chosen, where it was learned. */
  reasons?: Record<string, string>;
  /** By offer id: what it means that the sender no longer names it. */
  missing?: Record<string, MissingDecision>;
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

function toggled(list: number[], row: number, on: boolean): number[] {
  const rest = list.filter((entry) => entry !== row);
  return on ? [...rest, row] : rest;
}

function withValue(
  before: FileDecisions,
  field: OfferField,
  original: string,
  termIds: string[] | null,
): FileDecisions {
  const key = decisionKey(original);
  const texts = { ...before.texts, [`${field} ${key}`]: original };
  return { ...before, texts, values: { ...before.values, [field]: { ...before.values[field], [key]: termIds } } };
}

function withText(
  before: FileDecisions,
  kind: 'rewrites' | 'spellings',
  field: OfferField,
  original: string,
  text: string,
): FileDecisions {
  const key = decisionKey(original);
  const texts = { ...before.texts, [`${field} ${key}`]: original };
  return { ...before, texts, [kind]: { ...before[kind], [field]: { ...before[kind]?.[field], [key]: text } } };
}

const omit = <T>(record: Record<string, T>, keys: ReadonlySet<string>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !keys.has(key)));

/** Without any answer to these texts of a field. */
function without(before: FileDecisions, field: OfferField, originals: readonly string[]): FileDecisions {
  const keys = new Set(originals.map(decisionKey));
  const { values, rewrites, spellings } = before;
  return {
    ...before,
    ...(values[field] && { values: { ...values, [field]: omit(values[field], keys) } }),
    ...(rewrites?.[field] && { rewrites: { ...rewrites, [field]: omit(rewrites[field], keys) } }),
    ...(spellings?.[field] && { spellings: { ...spellings, [field]: omit(spellings[field], keys) } }),
  };
}

function keepApart(before: FileDecisions, field: OfferField, texts: readonly string[]): FileDecisions {
  const keys = [...new Set(texts.map(decisionKey))];
  return keys.length < 2 ? before : { ...before, apart: [...(before.apart ?? []), { field, keys, texts: [...texts] }] };
}

/** One spelling for several; what was left out of it stays apart from it. For a field with a list the target is a term. */
function align(before: FileDecisions, decision: Extract<Decision, { kind: 'spelling' }>): FileDecisions {
  const { field, target, originals, apart } = decision;
  if (target === null) return keepApart(before, field, originals);
  const isTerm = field in vocabularyOfField;
  const free = without(before, field, originals);
  const joined = originals.reduce(
    (now, original) =>
      isTerm ? withValue(now, field, original, [target]) : withText(now, 'spellings', field, original, target),
    free,
  );
  const anchor = isTerm ? (originals[0] ?? target) : target;
  return apart.reduce((now, text) => keepApart(now, field, [anchor, text]), joined);
}

/** Takes an alignment, an answer for equal cells or a "different" back. */
function withdraw(before: FileDecisions, field: OfferField, originals: readonly string[]): FileDecisions {
  const keys = new Set(originals.map(decisionKey));
  const free = without(before, field, originals);
  const isMeant = (set: { field: OfferField; keys: readonly string[] }): boolean =>
    set.field === field && set.keys.every((key) => keys.has(key));
  return free.apart ? { ...free, apart: free.apart.filter((set) => !isMeant(set)) } : free;
}

/** The decisions after one more. A later decision about the same thing replaces the earlier one. */
export function decide(before: FileDecisions, decision: Decision): FileDecisions {
  switch (decision.kind) {
    case 'sender':
      return { ...before, sender: { ags: decision.ags, actor: decision.actor } };
    case 'secondFile':
      return { ...before, secondFile: { mode: decision.mode, replaces: decision.replaces } };
    case 'sameFile':
      return { ...before, sameFile: decision.proceed };
    case 'table': {
      const { sheet, headerRows, dataRows } = decision;
      return { ...before, tables: { ...before.tables, [sheet]: { headerRows, dataRows } } };
    }
    case 'includeTable':
      return {
        ...before,
        included: { ...before.included, [tableKey(decision.sheet, decision.range)]: decision.included },
      };
    case 'column': {
      const key = columnKey(decision.sheet, decision.range, decision.letter);
      return { ...before, columns: { ...before.columns, [key]: decision.field } };
    }
    case 'value': {
      const { field, original, termIds } = decision;
      return withValue(without(before, field, [original]), field, original, termIds);
    }
    case 'correctEqual': {
      const { field, original, text } = decision;
      return withText(without(before, field, [original]), 'rewrites', field, original, text);
    }
    case 'spelling':
      return align(before, decision);
    case 'withdraw':
      return withdraw(before, decision.field, decision.originals);
    case 'sign':
      return { ...before, signs: { ...before.signs, [decision.sign]: decision.meaning } };
    case 'correct': {
      const { sheet, cell, text } = decision;
      return {
        ...before,
        corrections: { ...before.corrections, [sheet]: { ...before.corrections[sheet], [cell]: text } },
      };
    }
    case 'excludeRow': {
      const { sheet, row, excluded } = decision;
      return {
        ...before,
        excluded: { ...before.excluded, [sheet]: toggled(before.excluded[sheet] ?? [], row, excluded) },
      };
    }
  }
}
