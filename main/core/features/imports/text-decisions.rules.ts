import type { Decision } from '../../../../shared/contract/imports.ts';
import { vocabularyOf, type ImportField } from '../../../../shared/domain/import-fields.ts';
import { decisionKey } from '../../../../shared/domain/text-folding.ts';
import type { RowDecisions, TextsByField } from '../../../../shared/domain/import-row.ts';

/** What a person decided about the texts of a file's fields. */
export interface TextDecisions {
  values: RowDecisions['values'];
  rewrites?: TextsByField;
  spellings?: TextsByField;
  /** Spellings (decision keys) a person called different; they are not proposed together again. */
  apart?: { field: ImportField; keys: string[]; texts: string[] }[];
  /** By `field key`: the text a decided value had in the sheet. */
  texts?: Record<string, string>;
}

function withValue(
  before: TextDecisions,
  field: ImportField,
  original: string,
  termIds: string[] | null,
): TextDecisions {
  const key = decisionKey(original);
  const texts = { ...before.texts, [`${field} ${key}`]: original };
  return { ...before, texts, values: { ...before.values, [field]: { ...before.values[field], [key]: termIds } } };
}

function withText(
  before: TextDecisions,
  kind: 'rewrites' | 'spellings',
  field: ImportField,
  original: string,
  text: string,
): TextDecisions {
  const key = decisionKey(original);
  const texts = { ...before.texts, [`${field} ${key}`]: original };
  return { ...before, texts, [kind]: { ...before[kind], [field]: { ...before[kind]?.[field], [key]: text } } };
}

const omit = <T>(record: Record<string, T>, keys: ReadonlySet<string>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !keys.has(key)));

/** Without any answer to these texts of a field. */
function without(before: TextDecisions, field: ImportField, originals: readonly string[]): TextDecisions {
  const keys = new Set(originals.map(decisionKey));
  const { values, rewrites, spellings } = before;
  return {
    ...before,
    ...(values[field] && { values: { ...values, [field]: omit(values[field], keys) } }),
    ...(rewrites?.[field] && { rewrites: { ...rewrites, [field]: omit(rewrites[field], keys) } }),
    ...(spellings?.[field] && { spellings: { ...spellings, [field]: omit(spellings[field], keys) } }),
  };
}

function keepApart(before: TextDecisions, field: ImportField, texts: readonly string[]): TextDecisions {
  const keys = [...new Set(texts.map(decisionKey))];
  return keys.length < 2 ? before : { ...before, apart: [...(before.apart ?? []), { field, keys, texts: [...texts] }] };
}

/** One spelling for several; what was left out of it stays apart from it. For a field with a list the target is a term. */
function align(before: TextDecisions, decision: Extract<Decision, { kind: 'spelling' }>): TextDecisions {
  const { field, target, originals, apart } = decision;
  if (target === null) return keepApart(before, field, originals);
  const isTerm = vocabularyOf(field) !== undefined;
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
function withdraw(before: TextDecisions, field: ImportField, originals: readonly string[]): TextDecisions {
  const keys = new Set(originals.map(decisionKey));
  const free = without(before, field, originals);
  const isMeant = (set: { field: ImportField; keys: readonly string[] }): boolean =>
    set.field === field && set.keys.every((key) => keys.has(key));
  return free.apart ? { ...free, apart: free.apart.filter((set) => !isMeant(set)) } : free;
}

type TextDecision = Extract<Decision, { kind: 'value' | 'correctEqual' | 'spelling' | 'withdraw' }>;

/** The decisions after one more about what texts of a field mean or how they are written. */
export function decideText(before: TextDecisions, decision: TextDecision): TextDecisions {
  const { field } = decision;
  switch (decision.kind) {
    case 'value':
      return withValue(without(before, field, [decision.original]), field, decision.original, decision.termIds);
    case 'correctEqual': {
      const free = without(before, field, [decision.original]);
      return withText(free, 'rewrites', field, decision.original, decision.text);
    }
    case 'spelling':
      return align(before, decision);
    case 'withdraw':
      return withdraw(before, field, decision.originals);
  }
}
