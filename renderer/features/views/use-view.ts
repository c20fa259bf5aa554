import { useCallback, useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import type { SavedView, ViewContent } from '../../../shared/contract/views.ts';
import { useCall } from '../../ipc/queries.ts';
import { sameContent } from './same-content.ts';

interface Layout<C extends ViewContent> {
  columns: readonly string[];
  sort: C['sort'];
}
interface Shown<C extends ViewContent> extends Layout<C> {
  filter: C['filter'];
}
export interface View<C extends ViewContent> extends Layout<C> {
  /** What is shown now, as it would be kept. */
  content: C;
  views: readonly SavedView[];
  /** The kept view that was chosen last. */
  chosen: SavedView | null;
  /** Something else is shown now than what was kept. */
  changed: boolean;
  setColumns: (columns: readonly string[]) => void;
  setSort: (sort: C['sort']) => void;
  /** Null: the list as it usually is. */
  show: (view: SavedView | null) => void;
  /** A view that was just kept is the chosen one. */
  adopt: (id: string) => void;
}

interface Options<C extends ViewContent> {
  filter: C['filter'];
  /** Shows another filter; with the kept view it comes from, which may say more than filter, columns and order. */
  onFilter: (filter: C['filter'], view: C | null) => void;
  usual: Shown<C>;
  /** What else is shown and kept with a view. */
  beside?: Partial<C>;
}

/** Filter, columns and order of a list, and the views of it that the office keeps. */
export function useView<C extends ViewContent>(
  list: C['list'],
  { filter, onFilter, usual, beside }: Options<C>,
): View<C> {
  const { data } = useCall('views.list', { list });
  const [layout, setLayout] = useState<Layout<C>>({ columns: usual.columns, sort: usual.sort });
  const [id, adopt] = useState<string | null>(null);
  const views = data?.views ?? [];
  const chosen = views.find((view) => view.id === id) ?? null;
  const content = { ...beside, list, filter, columns: [...layout.columns], sort: layout.sort };
  const setColumns = useCallback((columns: readonly string[]) => setLayout((now) => ({ ...now, columns })), []);
  const setSort = useCallback((sort: C['sort']) => setLayout((now) => ({ ...now, sort })), []);
  const show = (view: SavedView | null): void => {
    // The views of a list are asked for by its name: their content is that list's.
    const { columns, sort, filter: kept } = view ? (view.content as Shown<C>) : usual;
    adopt(view?.id ?? null);
    setLayout({ columns, sort });
    onFilter(kept, (view?.content as C | undefined) ?? null);
  };
  useAskedView(views, show);
  const changed = !sameContent({ ...beside, ...(chosen?.content ?? { list, ...usual }) }, content);
  return { ...layout, content: content as unknown as C, views, chosen, changed, setColumns, setSort, show, adopt };
}

/** Shows the view that a way here asked for, once it is known. */
function useAskedView(views: readonly SavedView[], show: (view: SavedView) => void): void {
  const { key, state } = useLocation();
  const seen = useRef('');
  const asked = views.find(({ id }) => id === (state as { viewId?: string } | null)?.viewId);
  useEffect(() => {
    if (!asked || seen.current === key) return;
    seen.current = key;
    show(asked);
  });
}
