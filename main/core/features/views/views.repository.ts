import { statement, type ReadDb } from '../../database/statement.ts';

interface StoredView {
  id: string;
  name: string;
  content: string;
}
const ofList = statement<StoredView, [string]>('SELECT id, name, content FROM saved_view WHERE list = ?');
const ofAll = statement<StoredView>('SELECT id, name, content FROM saved_view');
const byId = statement<StoredView, [string]>('SELECT id, name, content FROM saved_view WHERE id = ?');

export const viewsOf = (db: ReadDb, list: string): StoredView[] => db.all(ofList, list);
export const everyView = (db: ReadDb): StoredView[] => db.all(ofAll);
export const findStoredView = (db: ReadDb, id: string): StoredView | undefined => db.get(byId, id);
