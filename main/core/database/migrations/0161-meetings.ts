/** Items below another (Ö4.2) and how often the date of a task was moved. */
export const meetings = {
  version: 161,
  name: 'meetings',
  sql: `
ALTER TABLE agenda_item ADD COLUMN below INTEGER NOT NULL DEFAULT 0 CHECK (below IN (0, 1));
ALTER TABLE task ADD COLUMN postponed INTEGER NOT NULL DEFAULT 0;
CREATE INDEX task_in ON task (meeting_id);`,
};
