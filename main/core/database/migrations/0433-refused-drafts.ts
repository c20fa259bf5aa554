/** Why a file was refused: it stays in the list until a person takes it off, also one of which nothing could be kept. */
export const refusedDrafts = {
  version: 433,
  name: 'refused-drafts',
  sql: `ALTER TABLE import_draft ADD COLUMN refused TEXT CHECK (json_valid(refused));`,
};
