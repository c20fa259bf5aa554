import type { TermUse } from '../../../../shared/contract/vocabularies.ts';
import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import { vocabularyOf, type ImportField } from '../../../../shared/domain/import-fields.ts';
import type { Vocabulary } from '../../../../shared/domain/offer-fields.ts';
import { sortKey } from '../../../../shared/domain/sort-key.ts';
import { termUseKinds } from '../../../../shared/contract/term-words.ts';
import { entities } from '../../database/entities.ts';
import type { ReadDb } from '../../database/statement.ts';
import type { ReadContext } from '../../platform/context.ts';
import { nameOf } from '../history/index.ts';
import { termsIn } from './term-documents.rules.ts';
import * as places from './term-places.repository.ts';

type Kind = TermUse['kind'];
const isKind = (entity: string): entity is Kind => (termUseKinds as readonly string[]).includes(entity);

/** The terms of answers the import has learned; earlier files of their senders are read with them. */
function learnedTerms(db: ReadDb, vocabulary: Vocabulary): string[] {
  return places.learnedAnswers(db).flatMap((content) => {
    const { field, termIds } = JSON.parse(content) as { field: ImportField; termIds: string[] | null };
    return vocabularyOf(field) === vocabulary ? [...new Set(termIds)] : [];
  });
}

/** How often each term of a list is used, by what uses it. */
export function usesOfTerms(db: ReadDb, vocabulary: Vocabulary): (id: string) => TermUse[] {
  const found = new Map<string, Map<Kind, number>>();
  const add = (term: string, kind: Kind, n: number): void => {
    const kinds = found.get(term) ?? new Map<Kind, number>();
    found.set(term, kinds.set(kind, (kinds.get(kind) ?? 0) + n));
  };
  for (const { term, n } of places.offersPerTerm(db, vocabulary)) add(term, 'offer', n);
  for (const column of places.termColumns(db, vocabulary))
    if (isKind(column.entity)) for (const { term, n } of places.countsIn(db, column)) add(term, column.entity, n);
  for (const entity of places.documentEntities)
    for (const { content } of places.documentsOf(db, entity))
      for (const term of termsIn(content, vocabulary)) add(term, entity, 1);
  for (const term of learnedTerms(db, vocabulary)) add(term, 'learned', 1);
  return (id) => countedBy(found.get(id) ?? new Map());
}

/** In the order of the kinds. */
export const countedBy = (counts: ReadonlyMap<Kind, number>): TermUse[] =>
  termUseKinds.flatMap((kind) => {
    const count = counts.get(kind) ?? 0;
    return count > 0 ? [{ kind, count }] : [];
  });

const isDocument = (kind: Kind): kind is places.DocumentEntity =>
  (places.documentEntities as readonly string[]).includes(kind);

/** Keys of the records of one kind that name a term; what files taught the import has no records. */
function idsNaming(db: ReadDb, vocabulary: Vocabulary, id: string, kind: Kind): string[] {
  if (kind === 'offer') return places.offersNaming(db, vocabulary, id);
  if (isDocument(kind))
    return places
      .documentsOf(db, kind)
      .filter(({ content }) => termsIn(content, vocabulary).has(id))
      .map((document) => document.id);
  return places
    .termColumns(db, vocabulary)
    .filter(({ entity }) => entity === kind)
    .flatMap((column) => places.recordsNaming(db, column, id).map((row) => String(row[entities[column.entity].key])));
}
const mostNamed = 500;

/** The first records of one kind that name a term, by name. */
export function recordsOfTerm(
  { db }: ReadContext,
  { vocabulary, id, kind }: InputOf<'vocabularies.uses'>,
): OutputOf<'vocabularies.uses'> {
  const ids = [...new Set(idsNaming(db, vocabulary, id, kind))].slice(0, mostNamed);
  const named = ids.map((record) => ({ id: record, name: nameOf(db, kind, record) ?? '' }));
  const key = new Map(named.map((record) => [record.id, sortKey(record.name)]));
  return { records: named.toSorted((a, b) => (key.get(a.id)! < key.get(b.id)! ? -1 : 1)) };
}
