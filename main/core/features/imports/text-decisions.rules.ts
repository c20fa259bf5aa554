import type { Decision } from '../../../../shared/contract/imports.ts';
import { vocabularyOf, type ImportField } from '../../../../shared/domain/import-fields.ts';
import { decisionKey } from '../../../../shared/domain/text-folding.ts';
import type { FileDecisions } from './decisions.rules.ts';

export function withValue(
  before: FileDecisions,
  field: ImportField,
  original: string,
  termIds: string[] | null,
): FileDecisions {
  const key = decisionKey(original);
  const texts = { ...before.texts, [`${field} ${key}`]: original };
  return { ...before, texts, values: { ...before.values, [field]: { ...before.values[field], [key]: termIds } } };
}

export function withText(
  before: FileDecisions,
  kind: 'rewrites' | 'spellings',
  field: ImportField,
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
export function without(before: FileDecisions, field: ImportField, originals: readonly string[]): FileDecisions {
  const keys = new Set(originals.map(decisionKey));
  const { values, rewrites, spellings } = before;
  return {
    ...before,
    ...(values[field] && { values: { ...values, [field]: omit(values[field], keys) } }),
    ...(rewrites?.[field] && { rewrites: { ...rewrites, [field]: omit(rewrites[field], keys) } }),
    ...(spellings?.[field] && { spellings: { ...spellings, [field]: omit(spellings[field], keys) } }),
  };
}

function keepApart(before: FileDecisions, field: ImportField, texts: readonly string[]): FileDecisions {
  const keys = [...new Set(texts.map(decisionKey))];
  return keys.length < 2 ? before : { ...before, apart: [...(before.apart ?? []), { field, keys, texts: [...texts] }] };
}

/** One spelling for several; what was left out of it stays apart from it. For a field with a list the target is a term. */
export function align(before: FileDecisions, decision: Extract<Decision, { kind: 'spelling' }>): FileDecisions {
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
export function withdraw(before: FileDecisions, field: ImportField, originals: readonly string[]): FileDecisions {
  const keys = new Set(originals.map(decisionKey));
  const free = without(before, field, originals);
  const isMeant = (set: { field: ImportField; keys: readonly string[] }): boolean =>
    set.field === field && set.keys.every((key) => keys.has(key));
  return free.apart ? { ...free, apart: free.apart.filter((set) => !isMeant(set)) } : free;
}
