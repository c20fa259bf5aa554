import type { InputOf, OutputOf } from '../../../../../shared/contract/index.ts';
import { vocabularyOf, type ImportField } from '../../../../../shared/domain/import-fields.ts';
import { decisionKey } from '../../../../../shared/domain/text-folding.ts';
import type { JobContext } from '../../../platform/context.ts';
import type { FileDecisions } from '../decisions.rules.ts';
import type { DraftFile } from '../draft-file.ts';
import { draftsOf, type DraftStore } from '../draft-store.ts';
import type { Evaluation } from '../evaluate.ts';
import type { Knowledge } from '../knowledge.ts';
import { inventorySpellings } from './inventory.repository.ts';
import { proposalsFor, type Known } from './proposals.rules.ts';
import { writtenIn } from './written.ts';

type Answer = OutputOf<'imports.spellings'>;
type Proposals = Omit<Answer['groups'][number], 'otherFiles'>[];
const mostGroups = 200;

/** The words of a list that count as one of its terms. */
const termsOf = (field: ImportField, { terms }: Knowledge): Known[] =>
  (terms[vocabularyOf(field)!] ?? []).flatMap(({ id, name, synonyms }) =>
    [name, ...synonyms].map((text) => ({ text, offers: 0, termId: id })),
  );

function propose(context: JobContext, { knowledge }: DraftStore, draft: DraftFile, evaluation: Evaluation): Proposals {
  const places = [...knowledge.regions.map(({ name }) => name), ...knowledge.otherPlaces];
  return [...writtenIn(evaluation)].flatMap(([field, written]) => {
    const isList = vocabularyOf(field) !== undefined;
    const known: Known[] = isList ? termsOf(field, knowledge) : inventorySpellings(context.db, field);
    const apart = (draft.decisions.apart ?? []).filter((set) => set.field === field).map(({ keys }) => keys);
    return proposalsFor(field, [...written.values()], known, { places, apart }, isList);
  });
}

const proposed = new WeakMap<Evaluation, Proposals>();

const writes = (draft: DraftFile, field: ImportField, keys: ReadonlySet<string>): boolean =>
  draft.evaluation !== null &&
  [...(writtenIn(draft.evaluation).get(field)?.keys() ?? [])].some((text) => keys.has(decisionKey(text)));

/** Whether one of these texts stands under the field in a file. */
export const isWrittenIn = (draft: DraftFile, field: ImportField, texts: readonly string[]): boolean =>
  writes(draft, field, new Set(texts.map(decisionKey)));

/** What was aligned in this file by hand, by the spelling it became. */
function alignedIn({ spellings, texts }: FileDecisions): Answer['aligned'] {
  return Object.entries(spellings ?? {}).flatMap(([name, ofField]) => {
    const field = name as ImportField;
    const byTarget = Map.groupBy(Object.entries(ofField ?? {}), ([, target]) => target);
    return [...byTarget].map(([target, entries]) => ({
      field,
      target,
      originals: entries.map(([key]) => texts?.[`${field} ${key}`] ?? key),
    }));
  });
}

/** The list "Gleiche Schreibweisen" of one file. Nothing is changed by it. */
export function listSpellings(context: JobContext, { id }: InputOf<'imports.spellings'>): Answer {
  const store = draftsOf(context);
  const draft = store.get(id);
  const { evaluation, decisions } = draft;
  const apart = (decisions.apart ?? []).map(({ field, texts }) => ({ field, originals: texts }));
  if (!evaluation || draft.committedAs) return { groups: [], aligned: [], apart: [] };
  const groups = proposed.get(evaluation) ?? propose(context, store, draft, evaluation);
  proposed.set(evaluation, groups);
  const others = [...store.files.values()].filter((file) => file !== draft && !file.committedAs && !file.problem);
  const inOthers = ({ field, members }: Proposals[number]): number => {
    const keys = new Set(members.map(({ text }) => decisionKey(text)));
    return others.filter((file) => writes(file, field, keys)).length;
  };
  return {
    groups: groups.slice(0, mostGroups).map((group) => ({ ...group, otherFiles: inOthers(group) })),
    aligned: alignedIn(decisions),
    apart,
  };
}
