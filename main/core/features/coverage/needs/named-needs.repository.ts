import { statement, type ReadDb } from '../../../database/statement.ts';

export interface StoredNeed {
  id: string;
  survey: string;
  year: number;
  survey_id: string;
  place: string;
  sender: string;
  sender_name: string;
  need: string;
  fields_of_action: string | null;
  target_groups: string | null;
  priority: string | null;
  remark: string | null;
  told_who: string | null;
  told_whom: string | null;
  told_day: string | null;
}
const columns = `need.id, survey.title AS survey, year, survey_id, place, sender, need, fields_of_action, target_groups, priority, remark,
  told_who, told_whom, told_day,
  CASE WHEN sender = place THEN '' WHEN actor_name <> '' THEN actor_name
    ELSE coalesce((SELECT name FROM region WHERE ags = sender), '') END AS sender_name`;
const all = statement<StoredNeed>(
  `SELECT ${columns} FROM need JOIN survey ON survey.id = survey_id
   ORDER BY year DESC, number DESC, (SELECT position FROM region WHERE ags = substr(place, 1, 8)) IS NULL,
     (SELECT position FROM region WHERE ags = substr(place, 1, 8)), place, need`,
);
/** A sender's word on needs holds until it answers about needs in a later round. */
const current = statement<StoredNeed>(
  `SELECT ${columns} FROM need JOIN survey ON survey.id = survey_id
   WHERE NOT EXISTS (SELECT 1 FROM import_batch AS b JOIN import_table AS t ON t.import_id = b.id
     JOIN survey AS later ON later.id = b.survey_id
     WHERE b.sender = need.sender AND undone_at IS NULL AND t.kind = 'needs'
       AND (later.year, later.number) > (survey.year, survey.number))
   ORDER BY survey.year DESC, survey.number DESC, need.place, need.need`,
);
export const currentNeeds = (db: ReadDb): StoredNeed[] => db.all(current);
/** Needs of all rounds, the newest first, municipality by municipality. */
export const allNeeds = (db: ReadDb): StoredNeed[] => db.all(all);
