/**
 * What every table of a file was: a file with statistics only says nothing about offers. Older tables are told by what was written from
 * them; a table nothing was written from by its columns.
 */
export const saidKinds = {
  version: 432,
  name: 'said-kinds',
  sql: `
ALTER TABLE import_table ADD COLUMN kind TEXT NOT NULL DEFAULT 'offers'
  CHECK (kind IN ('offers', 'structures', 'indicators', 'needs', 'measures', 'actors'));
UPDATE import_table AS t SET kind = coalesce(
  (SELECT CASE entity WHEN 'structure' THEN 'structures' WHEN 'need' THEN 'needs' ELSE 'indicators' END
   FROM import_entry AS e WHERE e.import_id = t.import_id AND e.table_number = t.number LIMIT 1),
  (SELECT 'actors' FROM import_actor AS a WHERE a.import_id = t.import_id AND a.table_number = t.number LIMIT 1),
  CASE
    WHEN columns LIKE '%"field":"measure"%' THEN 'measures'
    WHEN columns LIKE '%"field":"name"%' THEN 'offers'
    WHEN columns LIKE '%"field":"need"%' THEN 'needs'
    WHEN columns LIKE '%"field":"value"%' THEN 'indicators'
    WHEN columns LIKE '%"field":"integrationOfficer%' OR columns LIKE '%"field":"integrationCouncil"%' THEN 'structures'
    ELSE 'offers'
  END);
CREATE INDEX import_batch_round ON import_batch (survey_id);`,
};
