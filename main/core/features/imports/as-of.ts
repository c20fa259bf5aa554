import type { Draft } from '../../../../shared/contract/imports.ts';
import { saidAsOf } from './as-of.rules.ts';
import type { DraftFile } from './draft-file.ts';

/** What a list says of its own day, and whether that counts; null for sheets of our own, whose answer is given as they come back. */
export function asOfOf(draft: DraftFile, today: string): NonNullable<Draft['asOf']> | null {
  const { evaluation, own, decisions } = draft;
  if (!evaluation || own || decisions.returnOf) return null;
  const tables = evaluation.tables.filter(({ included, table }) => included && table.kind === 'offers');
  const found = saidAsOf(tables, today);
  return found && { ...found, counts: decisions.asOf !== null };
}

/** The day on which the offers of a file were looked at by its sender, where that is not the day it is taken over. */
export function countedDay(draft: DraftFile, today: string): string | null {
  const found = asOfOf(draft, today);
  return found?.counts ? found.day : null;
}
