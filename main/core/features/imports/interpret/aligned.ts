import type { RowValue, TextsByField } from '../../../../../shared/domain/import-row.ts';
import type { ImportField } from '../../../../../shared/domain/import-fields.ts';
import { decisionKey } from '../../../../../shared/domain/text-folding.ts';
import type { Outcome } from './outcome.ts';

/** The text decided for this one; undefined where nothing was decided. */
export function decidedText(texts: TextsByField[ImportField], text: string): string | undefined {
  if (!texts) return undefined;
  const key = decisionKey(text);
  return Object.hasOwn(texts, key) ? texts[key] : undefined;
}

function alignedValue(texts: TextsByField[ImportField], value: RowValue): RowValue {
  if (!texts || typeof value === 'boolean') return value;
  if (typeof value === 'string') return decidedText(texts, value) ?? value;
  return [...new Set(value.map((entry) => decidedText(texts, entry) ?? entry))];
}
const isSame = (left: RowValue | null, right: RowValue | null): boolean =>
  left === right || (Array.isArray(left) && Array.isArray(right) && left.join('\n') === right.join('\n'));

/** What a cell says, in the spellings that were decided: its value, and what was split off into other fields. */
export function aligned(outcome: Outcome, field: ImportField, spellings: TextsByField): Outcome {
  const value = outcome.value === null ? null : alignedValue(spellings[field], outcome.value);
  const also = outcome.also.map(([other, text]) => [other, alignedValue(spellings[other], text)] as const);
  const changed = [
    ...(isSame(value, outcome.value) ? [] : [field]),
    ...also.flatMap(([other, text], at) => (isSame(text, outcome.also[at]![1]) ? [] : [other])),
  ];
  if (changed.length === 0) return outcome;
  const rules = { ...outcome.rules, ...Object.fromEntries(changed.map((name) => [name, 'spelling' as const])) };
  return { ...outcome, value, also, differs: true, isPlain: false, rules };
}
