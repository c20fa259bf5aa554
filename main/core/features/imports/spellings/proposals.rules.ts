import type { SpellingGroup } from '../../../../../shared/contract/imports-spellings.ts';
import type { ImportField } from '../../../../../shared/domain/import-fields.ts';
import { groupSpellings, type Group, type GroupingFacts } from './groups.rules.ts';
import type { Written } from './written.ts';

/** How the inventory (or a list of terms) writes something. */
export interface Known {
  text: string;
  offers: number;
  termId?: string;
}
type Proposal = Omit<SpellingGroup, 'otherFiles'>;

/** Most different spellings that are compared; the rest occurs once in a huge file. */
const most = 5000;

/** The fullest spelling: the longest, of equally long ones the first of the alphabet. */
const byFullness = (a: { text: string }, b: { text: string }): number =>
  b.text.length - a.text.length || (a.text < b.text ? -1 : 1);

function targetOf(
  members: readonly Written[],
  inventory: readonly Known[],
): { target: Known | Written; reason: Proposal['reason'] } | null {
  const [stored] = inventory.toSorted((a, b) => b.offers - a.offers || byFullness(a, b));
  if (stored) return { target: stored, reason: stored.termId === undefined ? 'inventory' : 'term' };
  const [first, second] = members.toSorted((a, b) => b.count - a.count || byFullness(a, b));
  if (!first) return null;
  return { target: first, reason: second?.count === first.count ? 'complete' : 'frequent' };
}

/**
 * Which spellings of a field should become one, and which: that of the inventory, else the most frequent, else the
 * fullest. `isList`: only terms can be the answer; without one among them the person names it.
 */
export function proposalsFor(
  field: ImportField,
  written: readonly Written[],
  inventory: readonly Known[],
  facts: GroupingFacts,
  isList: boolean,
): Proposal[] {
  const here = new Map(
    written
      .toSorted((a, b) => b.count - a.count || byFullness(a, b))
      .slice(0, most)
      .map((entry) => [entry.text, entry]),
  );
  const groups = groupSpellings([...[...here.keys()].map((text) => ({ text })), ...inventory], facts);
  const toProposal = ({ texts, rung }: Group): Proposal[] => {
    const members = texts.flatMap((text) => here.get(text) ?? []);
    const stored = inventory.filter(({ text }) => texts.includes(text));
    const found = targetOf(members, stored);
    const isTerm = found !== null && 'termId' in found.target && found.target.termId !== undefined;
    const target = isList ? (isTerm ? (found.target as Known).termId! : '') : (found?.target.text ?? '');
    const changing = isList ? members : members.filter(({ text }) => text !== target);
    if (!found || changing.length === 0) return [];
    const reason = isList && !isTerm ? 'open' : found.reason;
    const known = stored.map(({ text, offers }) => ({ text, count: offers }));
    return [{ field, rung, target, reason, known, members: members.toSorted((a, b) => b.count - a.count) }];
  };
  return groups.flatMap(toProposal);
}
