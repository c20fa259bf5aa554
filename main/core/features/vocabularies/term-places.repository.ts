import type { Vocabulary } from '../../../../shared/domain/offer-fields.ts';
import { columnMeanings } from '../../../../shared/domain/record-columns.ts';
import { entities, type Entity, type Row } from '../../database/entities.ts';
import { statement, type ReadDb, type WriteDb } from '../../database/statement.ts';

/** A column of a content table that holds terms of one list. */
export interface TermColumn {
  entity: Entity;
  column: string;
  isList: boolean;
}
export interface TermCount {
  term: string;
  n: number;
}

const entityOfTable = new Map(
  Object.entries(entities).map(([entity, { table }]) => [table as string, entity as Entity]),
);
/** Trägerart of an actor, and the Handlungsfeld of a statement, do not say it by their column's name. */
const unnamed: readonly (TermColumn & { vocabulary: Vocabulary })[] = [
  { entity: 'organization', column: 'kind', isList: false, vocabulary: 'providerType' },
  { entity: 'confirmed_none', column: 'term_id', isList: false, vocabulary: 'fieldOfAction' },
];

/** Every column that holds terms of a list, as the schema says it: a table added later is never forgotten. */
export function termColumns(db: ReadDb, vocabulary: Vocabulary): TermColumn[] {
  const columns = db.query<{ table: string; column: string }>(
    `SELECT t.name AS "table", c.name AS "column" FROM sqlite_schema AS t JOIN pragma_table_info(t.name) AS c
     WHERE t.type = 'table' ORDER BY t.name, c.name`,
    [],
  );
  const named = columns.flatMap(({ table, column }): TermColumn[] => {
    const [entity, meaning] = [entityOfTable.get(table), columnMeanings[column]];
    const fits = entity && meaning?.is === 'terms' && meaning.vocabulary === vocabulary;
    return fits ? [{ entity, column, isList: meaning.list }] : [];
  });
  return [...named, ...unnamed.filter((column) => column.vocabulary === vocabulary)];
}

/** How many records name each term in this column. */
export function countsIn(db: ReadDb, { entity, column, isList }: TermColumn): TermCount[] {
  const { table } = entities[entity];
  return isList
    ? db.query(`SELECT value AS term, count(*) AS n FROM ${table}, json_each(${table}.${column}) GROUP BY value`, [])
    : db.query(
        `SELECT ${column} AS term, count(*) AS n FROM ${table} WHERE ${column} IS NOT NULL GROUP BY ${column}`,
        [],
      );
}

/** The records that name a term in this column. */
export function recordsNaming(db: ReadDb, { entity, column, isList }: TermColumn, id: string): Row[] {
  const { table } = entities[entity];
  const names = isList ? `EXISTS (SELECT 1 FROM json_each(${table}.${column}) WHERE value = ?)` : `${column} = ?`;
  return db.query<Row>(`SELECT * FROM ${table} WHERE ${names}`, [id]);
}

const offerCounts = statement<TermCount, [string]>(
  'SELECT term_id AS term, count(*) AS n FROM offer_term WHERE vocabulary = ? GROUP BY term_id',
);
const offersWith = statement<{ id: string }, [string, string]>(
  'SELECT offer_id AS id FROM offer_term WHERE vocabulary = ? AND term_id = ? ORDER BY offer_id',
);
export const offersPerTerm = (db: ReadDb, vocabulary: Vocabulary): TermCount[] => db.all(offerCounts, vocabulary);
export const offersNaming = (db: ReadDb, vocabulary: Vocabulary, id: string): string[] =>
  db.all(offersWith, vocabulary, id).map((row) => row.id);

/** What only one record of a table may say; a second one cannot be moved there. */
const once: Partial<Record<Entity, readonly string[]>> = {
  confirmed_none: ['survey_id', 'ags', 'vocabulary', 'term_id'],
  gap: ['ags', 'field_of_action', 'target_groups'],
  dismissed_need: ['ags', 'field_of_action', 'target_group'],
};
/** Whether another record says already what this one would say. */
export function saidAlready(db: ReadDb, entity: Entity, row: Row): boolean {
  const columns = once[entity];
  if (!columns) return false;
  const { table, key } = entities[entity];
  const same = columns.map((column) => `${column} = ?`).join(' AND ');
  const values = columns.map((column) => row[column] ?? null);
  return db.query(`SELECT 1 FROM ${table} WHERE ${same} AND ${key} <> ?`, [...values, row[key] ?? null]).length > 0;
}

const documents = {
  paper: statement<{ id: string; content: string }>('SELECT id, content FROM paper'),
  saved_view: statement<{ id: string; content: string }>('SELECT id, content FROM saved_view'),
};
export type DocumentEntity = keyof typeof documents;
export const documentEntities = Object.keys(documents) as DocumentEntity[];
export const documentsOf = (db: ReadDb, entity: DocumentEntity) => db.all(documents[entity]);

const learned = statement<{ content: string }>("SELECT content FROM learned_decision WHERE kind = 'value'");
export const learnedAnswers = (db: ReadDb): string[] => db.all(learned).map(({ content }) => content);

const drafts = statement<{ paper_id: string; content: string }>('SELECT paper_id, content FROM paper_draft');
const setDraft = statement<never, [string, string]>('UPDATE paper_draft SET content = ? WHERE paper_id = ?');
/** Text of papers that is being written and no content yet. */
export const paperDrafts = (db: ReadDb) => db.all(drafts);
export const changeDraft = (db: WriteDb, paperId: string, content: string): number =>
  db.run(setDraft, content, paperId);
