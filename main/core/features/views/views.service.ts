import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import type { SavedView, ViewContent } from '../../../../shared/contract/views.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { sortKey } from '../../../../shared/domain/sort-key.ts';
import { fold } from '../../../../shared/domain/text-folding.ts';
import type { ReadDb } from '../../database/statement.ts';
import type { ReadContext, WriteContext } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { everyView, findStoredView, viewsOf } from './views.repository.ts';

const mostViews = 200;

/** The views of a list, or of all, by name. */
export function listViews({ db }: ReadContext, { list }: InputOf<'views.list'>): OutputOf<'views.list'> {
  const views = (list ? viewsOf(db, list) : everyView(db)).map(({ id, name, content }): SavedView => {
    return { id, name, content: JSON.parse(content) as ViewContent };
  });
  const key = new Map(views.map(({ id, name }) => [id, sortKey(name)]));
  return { views: views.toSorted((a, b) => (key.get(a.id)! < key.get(b.id)! ? -1 : 1)) };
}

function checkName(db: ReadDb, { id, name, content }: InputOf<'views.save'>): void {
  if (name.trim() === '') throw new Problem('VIEW_WITHOUT_NAME');
  const others = viewsOf(db, content.list).filter((view) => view.id !== id);
  const same = others.find((view) => fold(view.name) === fold(name));
  if (same) throw new Problem('VIEW_EXISTS', { name: same.name });
  if (others.length >= mostViews) throw new Problem('VIEWS_FULL', { count: mostViews });
}

export function saveView({ db, recorder }: WriteContext, input: InputOf<'views.save'>): OutputOf<'views.save'> {
  const known = input.id === null ? undefined : findStoredView(db, input.id);
  if (input.id !== null && !known) throw new Problem('VIEW_NOT_FOUND');
  checkName(db, input);
  const row = { list: input.content.list, name: input.name.trim(), content: JSON.stringify(input.content) };
  const id = input.id ?? newId();
  if (known) recorder.update('saved_view', id, row);
  else recorder.create('saved_view', { id, ...row });
  return { id, commandId: recorder.commandId };
}

export function removeView({ db, recorder }: WriteContext, { id }: { id: string }): OutputOf<'views.remove'> {
  if (!findStoredView(db, id)) throw new Problem('VIEW_NOT_FOUND');
  recorder.remove('saved_view', id);
  return { commandId: recorder.commandId };
}

export const nameOfView = ({ db }: ReadContext, id: string): string => findStoredView(db, id)?.name ?? '';
