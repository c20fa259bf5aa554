import { base } from './0010-base.ts';
import { surveys } from './0020-surveys.ts';
import { learning } from './0030-learning.ts';
import { entries } from './0040-entries.ts';
import { difference } from './0050-difference.ts';
import { releases } from './0070-releases.ts';
import { peopleAndPlans } from './0090-people-and-plans.ts';
import { records } from './0100-records.ts';
import { inventory } from './0101-inventory.ts';

export interface Migration {
  version: number;
  name: string;
  sql: string;
}
/** In order. A migration that was ever released is never changed; corrections are a new one. */
export const migrations: readonly Migration[] = [
  base,
  surveys,
  learning,
  entries,
  difference,
  releases,
  peopleAndPlans,
  records,
  inventory,
];
