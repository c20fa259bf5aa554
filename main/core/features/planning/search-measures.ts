import type { ReadDb } from '../../database/statement.ts';
import { nameTest } from './measure-list.rules.ts';
import { listOf } from './measure-values.rules.ts';
import { namedMeasures } from './planning.repository.ts';

export interface MeasureHit {
  id: string;
  number: string;
  name: string;
  plan: string;
}

/** Measures of all plans by number (old ones too) or title; the newest plan first. */
export function searchMeasures(db: ReadDb, text: string, limit: number): MeasureHit[] {
  const matches = nameTest(text);
  return namedMeasures(db)
    .filter((row) => matches({ ...row, formerNumbers: listOf(row.former_numbers) }))
    .slice(0, limit)
    .map(({ id, number, name, plan }) => ({ id, number, name, plan }));
}
