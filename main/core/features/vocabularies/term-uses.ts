import type { TermUse } from '../../../../shared/contract/vocabularies.ts';
import { termUseKinds } from '../../../../shared/contract/vocabularies.ts';
import { vocabularyOf, type ImportField } from '../../../../shared/domain/import-fields.ts';
import type { Vocabulary } from '../../../../shared/domain/offer-fields.ts';
import type { ReadDb } from '../../database/statement.ts';
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
