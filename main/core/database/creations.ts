import { linksOf, rowOf, withoutNulls } from './content-rows.ts';
import type { Entity, Link, LinkChange, Row } from './entities.ts';
import { statement, type ReadDb } from './statement.ts';

/**
 * What the change log keeps as `after` of an offer that came with a file: nothing, for its row and its links say it
 * already. What they were at the beginning follows from what they are now and from the `before` of every later change.
 */
export const saidByRow = '{}';

interface Logged {
  entity: string;
  entity_id: string;
  number: number;
  after: string | null;
  links: string | null;
}
interface Later {
  before: string | null;
  after: string | null;
  links: string | null;
}
const changesAfter = statement<Later, [string, string, number]>(
  'SELECT before, after, links FROM change WHERE entity_id = ? AND entity = ? AND number > ? ORDER BY number DESC',
);

interface Content {
  row: Row;
  links: Map<string, Link>;
}
const linkKey = (link: Link): string => link.join('\u0000');
const contentOf = (row: Row, linked: readonly Link[]): Content => ({
  row,
  links: new Map(linked.map((link) => [linkKey(link), link])),
});
const parse = <T>(json: string | null): T | null => (json === null ? null : (JSON.parse(json) as T));

/** The content before a change. Before it was created, and after it was removed, there was none. */
function stepBack(content: Content, change: Later): Content {
  const before = parse<Row>(change.before);
  const { add = [], remove = [] } = parse<LinkChange>(change.links) ?? {};
  if (change.after === null) return contentOf(before ?? {}, remove);
  if (before === null) return contentOf({}, []);
  for (const link of add) content.links.delete(linkKey(link));
  for (const link of remove) content.links.set(linkKey(link), link);
  return { row: { ...content.row, ...before }, links: content.links };
}

/** A change with all it created, also where the log leaves that to the row. Other changes stay as they are. */
export function withCreated<T extends Logged>(db: ReadDb, change: T): T {
  if (change.after !== saidByRow) return change;
  const { entity_id: id, number } = change;
  const entity = change.entity as Entity;
  const now = contentOf(rowOf(db, entity, id) ?? {}, linksOf(db, id));
  const { row, links } = db.all(changesAfter, id, entity, number).reduce(stepBack, now);
  const created: LinkChange = { add: [...links.values()] };
  return { ...change, after: JSON.stringify(withoutNulls(row)), links: JSON.stringify(created) };
}
