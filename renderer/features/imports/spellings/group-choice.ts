import type { Decision } from '../../../../shared/contract/imports.ts';
import type { SpellingGroup } from '../../../../shared/contract/imports-spellings.ts';

/** What the person chose for a group: the common spelling, and which members it is not for. */
export interface GroupChoice {
  target: string;
  unticked: ReadonlySet<string>;
}
type SpellingDecision = Extract<Decision, { kind: 'spelling' }>;

/** Stable name of a group while its file is open. */
export const groupKey = ({ field, members }: SpellingGroup): string =>
  `${field}|${members.map(({ text }) => text).join('|')}`;

/** The members that would be written differently than now. */
export const changing = ({ members }: SpellingGroup, { target, unticked }: GroupChoice): string[] =>
  members.map(({ text }) => text).filter((text) => text !== target && !unticked.has(text));

/** The approval of a group; null while nothing would change by it. */
export function approval(group: SpellingGroup, choice: GroupChoice): SpellingDecision | null {
  const target = choice.target.trim();
  const originals = changing(group, { ...choice, target });
  if (target === '' || originals.length === 0) return null;
  const apart = [...choice.unticked].filter((text) => text !== target);
  return { kind: 'spelling', field: group.field, target, originals, apart };
}

/** Groups whose spellings differ only in what nobody would miss: these may be approved together, as proposed. */
export const surelySame = (groups: readonly SpellingGroup[]): SpellingDecision[] =>
  groups
    .filter(({ rung }) => rung === 'spelling')
    .flatMap((group) => approval(group, { target: group.target, unticked: new Set() }) ?? []);

/** The group means different things: nothing of it is proposed together again. */
export const rejection = ({ field, members, known }: SpellingGroup): SpellingDecision => ({
  kind: 'spelling',
  field,
  target: null,
  originals: [...members, ...known].map(({ text }) => text),
  apart: [],
});
