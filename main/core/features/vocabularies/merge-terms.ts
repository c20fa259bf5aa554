import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import type { TermUse } from '../../../../shared/contract/vocabularies.ts';
import type { Vocabulary } from '../../../../shared/domain/offer-fields.ts';
import { isFixedTerm } from '../../../../shared/domain/vocabularies/fixed-terms.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { entities, type Entity, type LinkChange, type Row } from '../../database/entities.ts';
import type { ReadDb } from '../../database/statement.ts';
import type { ReadContext, WriteContext } from '../../platform/context.ts';
import { documentWith, replaced } from './term-documents.rules.ts';
import * as places from './term-places.repository.ts';
import { countedBy } from './term-uses.ts';
import { otherWordings } from './term.rules.ts';
import { storedTerms, synonymsOf, termKeyOf, type StoredTerm } from './vocabularies.repository.ts';

type Merge = InputOf<'vocabularies.merge'>;
interface Move {
  entity: TermUse['kind'] & Entity;
  id: string;
  values: Row;
  links?: LinkChange;
  /** Another record says the same already, so this one stays with its term. */
  stays: boolean;
}

/** A list kept in the order of its keys (what may stand only once is compared by it) stays so. */
function listWith(stored: unknown, from: string, to: string): string {
  const ids = JSON.parse(String(stored)) as string[];
  const changed = replaced(ids, from, to);
  return JSON.stringify(ids.join() === ids.toSorted().join() ? changed.toSorted() : changed);
}

function offerMoves(db: ReadDb, { vocabulary, id, intoId }: Merge): Move[] {
  const links: LinkChange = {
    remove: [['offer_term', vocabulary, id]],
    add: [['offer_term', vocabulary, intoId]],
  };
  return places
    .offersNaming(db, vocabulary, id)
    .map((offer) => ({ entity: 'offer', id: offer, values: {}, links, stays: false }));
}

function columnMoves(db: ReadDb, { vocabulary, id, intoId }: Merge): Move[] {
  return places.termColumns(db, vocabulary).flatMap((place) => {
    const { entity, column, isList } = place;
    return places.recordsNaming(db, place, id).map((row): Move => {
      const value = isList ? listWith(row[column], id, intoId) : intoId;
      const stays = places.saidAlready(db, entity, { ...row, [column]: value });
      return {
        entity: entity as Move['entity'],
        id: String(row[entities[entity].key]),
        values: { [column]: value },
        stays,
      };
    });
  });
}

function documentMoves(db: ReadDb, { vocabulary, id, intoId }: Merge): Move[] {
  return places.documentEntities.flatMap((entity) =>
    places.documentsOf(db, entity).flatMap((stored): Move[] => {
      const content = documentWith(stored.content, vocabulary, id, intoId);
      const same = content === JSON.stringify(JSON.parse(stored.content));
      return same ? [] : [{ entity, id: stored.id, values: { content }, stays: false }];
    }),
  );
}

const movesOf = (db: ReadDb, merge: Merge): Move[] => [
  ...offerMoves(db, merge),
  ...columnMoves(db, merge),
  ...documentMoves(db, merge),
];

const counted = (moves: readonly Move[]): TermUse[] =>
  countedBy(new Map([...Map.groupBy(moves, ({ entity }) => entity)].map(([entity, of]) => [entity, of.length])));

function bothTerms(db: ReadDb, { vocabulary, id, intoId }: Merge): [gone: StoredTerm, kept: StoredTerm] {
  const terms = storedTerms(db, vocabulary);
  const [gone, kept] = [id, intoId].map((wanted) => terms.find((term) => term.id === wanted));
  if (!gone || !kept || gone === kept || kept.merged_into !== null) throw new Problem('TERM_NOT_FOUND');
  if (isFixedTerm(vocabulary, id)) throw new Problem('TERM_FIXED', { name: gone.name });
  return [gone, kept];
}

/** What merging would move, and what stays because the other term says it already. */
export function previewMerge({ db }: ReadContext, merge: Merge): OutputOf<'vocabularies.mergePreview'> {
  bothTerms(db, merge);
  const { true: staying = [], false: moved = [] } = Object.groupBy(movesOf(db, merge), ({ stays }) =>
    stays ? 'true' : 'false',
  );
  return { moved: counted(moved), staying: counted(staying) };
}

function changeDrafts({ db }: WriteContext, { vocabulary, id, intoId }: Merge): void {
  for (const { paper_id, content } of places.paperDrafts(db)) {
    const changed = documentWith(content, vocabulary, id, intoId);
    if (changed !== JSON.stringify(JSON.parse(content))) places.changeDraft(db, paper_id, changed);
  }
}

/** Terms merged into the one that goes now are found under the other. */
function forward({ db, recorder }: WriteContext, vocabulary: Vocabulary, from: string, to: string): void {
  for (const term of storedTerms(db, vocabulary))
    if (term.merged_into === from) recorder.update('term', term.key, { merged_into: to });
}

/** Makes one term of two. The merged one stays as a retired term without wordings of its own, so nothing ever points nowhere. */
export function mergeTerms(context: WriteContext, merge: Merge): OutputOf<'vocabularies.merge'> {
  const { db, recorder } = context;
  const { vocabulary, id, intoId } = merge;
  const [gone, kept] = bothTerms(db, merge);
  let moved = 0;
  for (const { entity, id: record, values, links, stays } of movesOf(db, merge)) {
    if (stays) continue;
    if (recorder.update(entity, record, values, links)) moved += 1;
  }
  changeDrafts(context, merge);
  forward(context, vocabulary, id, intoId);
  const wordings = otherWordings(kept.name, [...synonymsOf(kept), gone.name, ...synonymsOf(gone)]);
  recorder.update('term', termKeyOf(vocabulary, id), { synonyms: '[]', retired: 1, merged_into: intoId });
  recorder.update('term', termKeyOf(vocabulary, intoId), { synonyms: JSON.stringify(wordings) });
  return { commandId: recorder.commandId, moved };
}
