import type { PlanRow } from '../../../shared/contract/planning.ts';
import type { PlanLevel } from '../../../shared/domain/planning/measure-words.ts';
import { levelWords } from '../../../shared/i18n/de/planning.ts';

/** What a plan calls a level: its own name, used for one and many alike, else the usual word. */
export const levelName = (plan: PlanRow | undefined, level: PlanLevel, number: 'one' | 'many'): string =>
  plan?.levelNames[level]?.trim() || levelWords[level][number];
