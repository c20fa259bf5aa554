import { vocabularyOfField } from '../../../../shared/domain/offer-fields.ts';
import { bestMatch, type HeaderMatches } from '../headers/match-header.ts';
import type { PreparedKnowledge } from '../knowledge.ts';
import { type Candidate, type Field, listFields, type RawColumn } from './candidates.ts';
import { checkMatrixReason } from './reasons.ts';

/** Nothing else claims a column to be ticked: its own words ("Ehrenamtliche") name the term, not a field. */
const confidence = 0.95;

/** Some rows say more than a cross, "geplant" or "2x"; the reader of the cell asks what is meant. */
const isPartlyTicked = ({ profile }: RawColumn): boolean => profile.share('boolean') > 0;

const isTicked = ({ profile }: RawColumn): boolean =>
  profile.telling > 0 &&
  profile.share('boolean', 'number') >= 0.8 &&
  profile.numbers.every((value) => value === 0 || value === 1);

/** The list that the heading above a column names. */
function listAbove({ path }: RawColumn, matchesOf: (text: string) => HeaderMatches): Field | null {
  const heading = path.at(-2);
  if (heading === undefined) return null;
  for (const { meaning, score } of matchesOf(heading).values())
    if (meaning.type === 'field' && listFields.has(meaning.field) && score >= 0.8) return meaning.field;
  return null;
}

/** "Dormagen | Kaarst | Neuss" to be ticked: where the offer exists. */
const isTown = ({ path }: RawColumn, knowledge: PreparedKnowledge): boolean =>
  knowledge.isMunicipality(path.at(-1) ?? '');

const isTermOf = (field: Field, { path }: RawColumn, knowledge: PreparedKnowledge): boolean =>
  field in vocabularyOfField &&
  knowledge.isTerm(vocabularyOfField[field as keyof typeof vocabularyOfField], path.at(-1) ?? '');

/** The lists of whose terms the column's own header is one. */
function listsOfTerm(column: RawColumn, knowledge: PreparedKnowledge): Field[] {
  if (isTown(column, knowledge)) return ['municipality'];
  return [...listFields].filter((field) => isTermOf(field, column, knowledge));
}

const peopleOrFields = ['targetGroups', 'fieldsOfAction', 'educationPhases'] as const;

/**
 * "Kinder | Jugendliche | Erwachsene": directly beside ticked columns that are terms of a list, a word of its terms belongs to the same list;
 * what a cross below it means is asked.
 */
function nearLists(
  columns: readonly RawColumn[],
  named: readonly (readonly Field[])[],
  ticked: readonly boolean[],
  knowledge: PreparedKnowledge,
): Field[][] {
  const isNear = (field: Field, at: number): boolean => {
    const list = peopleOrFields.find((one) => one === field);
    const leaf = columns[at]?.path.at(-1) ?? '';
    return ticked[at] === true && list !== undefined && knowledge.isPartOfTerm(vocabularyOfField[list], leaf);
  };
  const reaches = (field: Field, at: number, step: number): boolean =>
    named[at + step]?.includes(field) === true && ticked[at + step]
      ? true
      : isNear(field, at + step) && reaches(field, at + step, step);
  return columns.map((_, at) =>
    named[at]?.length === 0
      ? peopleOrFields.filter((field) => isNear(field, at) && (reaches(field, at, 1) || reaches(field, at, -1)))
      : [...(named[at] ?? [])],
  );
}

/** "Senioren" are a Zielgruppe and a Handlungsfeld: the list is meant of which most ticked columns name a term, two at least. */
function listBeside(own: readonly Field[], ticked: readonly (readonly Field[])[]): Field | null {
  const beside = (field: Field): number => ticked.filter((fields) => fields.includes(field)).length;
  const [best] = own.toSorted((one, other) => beside(other) - beside(one));
  return best !== undefined && beside(best) >= 2 ? best : null;
}

/** "Kontakt veröffentlichen" is a field of its own, even where a heading beside it reaches over it. */
function isClearly({ path }: RawColumn, matchesOf: (text: string) => HeaderMatches): boolean {
  const best = bestMatch(matchesOf(path.at(-1) ?? ''));
  return best !== undefined && best.score >= 0.9 && best.meaning.type === 'field' && best.manner !== 'part';
}

/**
 * Columns to be ticked: under a heading that is a list ("Zielgruppe / Frauen"), or side by side without one ("Frauen", "Eltern", "Kinder U3").
 * Those that nobody ticked belong to their neighbours.
 */
export function settleCheckMatrices(
  columns: readonly RawColumn[],
  candidates: Map<Field, Candidate>[],
  matchesOf: (text: string) => HeaderMatches,
  knowledge: PreparedKnowledge,
): void {
  const above = columns.map((column) => listAbove(column, matchesOf));
  const surely = columns.map((column) => isTicked(column));
  const towns = columns.map((column) => isTown(column, knowledge));
  const areTownsTicked = towns.filter((town, at) => town && surely[at]).length >= 2;
  const ticked = columns.map(
    (column, at) => surely[at] === true || (areTownsTicked && towns[at] === true && isPartlyTicked(column)),
  );
  const named = nearLists(
    columns,
    columns.map((column) => listsOfTerm(column, knowledge)),
    ticked,
    knowledge,
  );
  const tickedNames = named.filter((_, at) => ticked[at]);
  for (const [at, column] of columns.entries()) {
    if (!ticked[at] && column.profile.telling > 0) continue;
    const heading = column.path.at(-2);
    const isUnderList = columns.some((other, index) => ticked[index] && above[index] && other.path.at(-2) === heading);
    const field = isUnderList ? above[at] : listBeside(named[at] ?? [], tickedNames);
    if (!field) continue;
    const isNamed = field === 'municipality' || isTermOf(field, column, knowledge);
    if (!isNamed && isClearly(column, matchesOf)) continue;
    const leaf = column.path.at(-1)!;
    const reason = checkMatrixReason(field, leaf, field === 'municipality' ? knowledge.codes.get(leaf) : undefined);
    candidates[at] = new Map([[field, { field, confidence, reason }]]);
  }
}
