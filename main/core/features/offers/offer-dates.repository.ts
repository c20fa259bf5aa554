import { statement, type ReadDb } from '../../database/statement.ts';

interface Dates {
  /** When anything of the offer was last said or changed, an instant. */
  updatedAt: string;
  /** The day it was last confirmed; '' for never. */
  confirmedOn: string;
}
const dates = statement<Dates & { id: string }, [string]>(
  `SELECT offer_id AS id, updated_at AS updatedAt, confirmed_on AS confirmedOn
   FROM json_each(?) AS list JOIN offer_index ON offer_id = list.value`,
);

/** How far these offers can be relied on. */
export const datesOf = (db: ReadDb, ids: readonly string[]): Map<string, Dates> =>
  new Map(db.all(dates, JSON.stringify(ids)).map(({ id, ...rest }) => [id, rest]));
