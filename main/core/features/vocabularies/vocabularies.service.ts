import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import type { Vocabulary } from '../../../../shared/domain/offer-fields.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { isFixedTerm } from '../../../../shared/domain/vocabularies/fixed-terms.ts';
import type { ReadDb } from '../../database/statement.ts';
import type { ReadContext, WriteContext } from '../../platform/context.ts';
import { usesOfTerms } from './term-uses.ts';
import { movedTo, newTermId, otherWordings, takenWording, type Worded } from './term.rules.ts';
import { storedTerms, synonymsOf, termKeyOf, type StoredTerm } from './vocabularies.repository.ts';

/** One list with what uses each term. */
export function termRecords(
  { db }: ReadContext,
  { vocabulary }: InputOf<'vocabularies.terms'>,
): OutputOf<'vocabularies.terms'> {
  const stored = storedTerms(db, vocabulary);
  const names = new Map(stored.map(({ id, name }) => [id, name]));
  const usesOf = usesOfTerms(db, vocabulary);
  const terms = stored.map((term) => ({
    id: term.id,
    name: term.name,
    description: term.description ?? '',
    synonyms: synonymsOf(term),
    retired: term.retired === 1,
    mergedInto: term.merged_into === null ? null : (names.get(term.merged_into) ?? null),
    fixed: isFixedTerm(vocabulary, term.id),
    uses: usesOf(term.id),
  }));
  return { terms };
}

export const findTerm = (db: ReadDb, vocabulary: Vocabulary, id: string): StoredTerm | undefined =>
  storedTerms(db, vocabulary).find((term) => term.id === id);

function termOf(db: ReadDb, vocabulary: Vocabulary, id: string): StoredTerm {
  const term = findTerm(db, vocabulary, id);
  if (!term) throw new Problem('TERM_NOT_FOUND');
  return term;
}

const worded = (term: StoredTerm): Worded => ({ id: term.id, name: term.name, synonyms: synonymsOf(term) });

/** What the term is called from now on; a name it had stays one of its wordings, so files with it are still read. */
function wordingsAfter(before: Worded | null, { name, synonyms }: InputOf<'vocabularies.save'>['values']): Worded {
  const called = (name ?? before?.name ?? '').trim();
  if (called === '') throw new Problem('TERM_WITHOUT_NAME');
  const former = before && before.name !== called ? [before.name] : [];
  return {
    id: before?.id ?? '',
    name: called,
    synonyms: otherWordings(called, [...(synonyms ?? before?.synonyms ?? []), ...former]),
  };
}

/** Throws TERM_TAKEN where a new wording belongs to another term: the reader could not tell which is meant. */
function checkWordings(terms: readonly StoredTerm[], wanted: Worded, before: Worded | null): void {
  const own = new Set([before?.name, ...(before?.synonyms ?? [])]);
  const fresh = { ...wanted, synonyms: wanted.synonyms.filter((synonym) => !own.has(synonym)) };
  const taken = takenWording(fresh, terms.filter((term) => term.merged_into === null).map(worded));
  if (taken) throw new Problem('TERM_TAKEN', { name: taken.wording, by: taken.by });
}

export function saveTerm(
  { db, recorder }: WriteContext,
  { vocabulary, id, values }: InputOf<'vocabularies.save'>,
): OutputOf<'vocabularies.save'> {
  const terms = storedTerms(db, vocabulary);
  const before = id === null ? null : worded(termOf(db, vocabulary, id));
  const after = wordingsAfter(before, values);
  checkWordings(terms, after, before);
  const row = {
    name: after.name,
    synonyms: JSON.stringify(after.synonyms),
    ...(values.description !== undefined && { description: values.description?.trim() || null }),
  };
  if (id !== null) {
    recorder.update('term', termKeyOf(vocabulary, id), row);
    return { id, commandId: recorder.commandId };
  }
  const made = newTermId(after.name, new Set(terms.map((term) => term.id)));
  const position = Math.max(-1, ...terms.map((term) => term.position)) + 1;
  recorder.create('term', { key: termKeyOf(vocabulary, made), vocabulary, id: made, position, retired: 0, ...row });
  return { id: made, commandId: recorder.commandId };
}

export function moveTerm(
  { db, recorder }: WriteContext,
  { vocabulary, id, to }: InputOf<'vocabularies.move'>,
): OutputOf<'vocabularies.move'> {
  termOf(db, vocabulary, id);
  const { offered = [], retired = [] } = Object.groupBy(storedTerms(db, vocabulary), (term) =>
    term.retired === 1 ? 'retired' : 'offered',
  );
  for (const [position, { key }] of [...movedTo(offered, id, to), ...retired].entries())
    recorder.update('term', key, { position });
  return { commandId: recorder.commandId };
}

export function retireTerm(
  { db, recorder }: WriteContext,
  { vocabulary, id, retired }: InputOf<'vocabularies.retire'>,
): OutputOf<'vocabularies.retire'> {
  const term = termOf(db, vocabulary, id);
  if (isFixedTerm(vocabulary, id)) throw new Problem('TERM_FIXED', { name: term.name });
  const back = !retired && term.merged_into !== null;
  if (back) giveBackName({ db, recorder }, vocabulary, term);
  recorder.update('term', term.key, { retired: retired ? 1 : 0, ...(back && { merged_into: null }) });
  return { commandId: recorder.commandId };
}

/** A merged term that is offered again has its name for itself: the other one no longer answers to it. */
function giveBackName(
  { db, recorder }: Pick<WriteContext, 'db' | 'recorder'>,
  vocabulary: Vocabulary,
  term: StoredTerm,
): void {
  const other = termOf(db, vocabulary, term.merged_into ?? '');
  const synonyms = otherWordings(term.name, synonymsOf(other));
  recorder.update('term', other.key, { synonyms: JSON.stringify(synonyms) });
}

export function removeTerm(
  { db, recorder }: WriteContext,
  { vocabulary, id }: InputOf<'vocabularies.remove'>,
): OutputOf<'vocabularies.remove'> {
  const term = termOf(db, vocabulary, id);
  if (isFixedTerm(vocabulary, id)) throw new Problem('TERM_FIXED', { name: term.name });
  const count = usesOfTerms(db, vocabulary)(id).reduce((sum, use) => sum + use.count, 0);
  if (count > 0) throw new Problem('TERM_IN_USE', { name: term.name, count });
  for (const merged of storedTerms(db, vocabulary).filter((other) => other.merged_into === id))
    recorder.remove('term', merged.key);
  recorder.remove('term', term.key);
  return { commandId: recorder.commandId };
}
