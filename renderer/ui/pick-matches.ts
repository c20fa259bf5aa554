import { foldings } from '../../shared/domain/text-folding.ts';

/** A choice in a filter or picker. */
export interface Choice {
  id: string;
  name: string;
  synonyms: readonly string[];
  /** Offered no longer; shown by name where it was chosen before. */
  retired?: boolean | undefined;
}

/** What can be chosen now, and what is chosen already. */
export const offeredChoices = (choices: readonly Choice[], chosen: readonly string[] = []): Choice[] =>
  choices.filter(({ id, retired }) => !retired || chosen.includes(id));

/** 0 where the name begins with the query, 1 where a word of it does, 2 where it occurs in name or synonym. */
function rank(choice: Choice, query: readonly string[]): number | null {
  const forms = foldings(choice.name);
  const all = [choice.name, ...choice.synonyms].flatMap((text) => foldings(text));
  const some = (test: (form: string, part: string) => boolean, where: readonly string[]): boolean =>
    where.some((form) => query.some((part) => test(form, part)));
  if (some((form, part) => form.startsWith(part), forms)) return 0;
  if (some((form, part) => form.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(part)), forms)) return 1;
  return some((form, part) => form.includes(part), all) ? 2 : null;
}

/** Choices that fit the typed text, best first; synonyms count, Müller is Mueller. Nothing typed: all, in their order. */
export function pickMatches(choices: readonly Choice[], typed: string): Choice[] {
  const offered = offeredChoices(choices);
  if (typed.trim() === '') return offered;
  const query = foldings(typed);
  return offered
    .flatMap((choice) => {
      const at = rank(choice, query);
      return at === null ? [] : [{ choice, at }];
    })
    .toSorted((a, b) => a.at - b.at)
    .map(({ choice }) => choice);
}
