import { useState } from 'react';
import type { ViewContent } from '../../../shared/contract/views.ts';
import { viewsTexts as t } from '../../../shared/i18n/de/views.ts';
import { call } from '../../ipc/client.ts';
import { Menu, MenuEntry } from '../../ui/index.ts';
import { useSaving, useUndoable } from '../../ipc/use-undoable.ts';
import { ColumnsDialog, type ColumnChoice } from './columns-dialog.tsx';
import { NameDialog } from './name-dialog.tsx';
import type { View } from './use-view.ts';
import styles from './views.module.css';

export interface ViewMenuProps<C extends ViewContent> {
  view: View<C>;
  /** Every column the list has; none where the list is not shown as a table. */
  columns: readonly ColumnChoice[];
  usualColumns: readonly string[];
  /** Columns for a usual question, by its words; filter and order stay. */
  layouts?: readonly Layout[];
  /** Writes what is shown into an Excel file. */
  onExcel: () => void;
  /** Where a kept view can be printed: opens it as a page. */
  onPage?: (viewId: string) => void;
}
export interface Layout {
  name: string;
  columns: readonly string[];
}
type Asked = 'new' | 'rename' | 'columns' | null;

/** The views of a list: choose one, keep what is shown now, choose columns. */
export function ViewMenu<C extends ViewContent>(props: ViewMenuProps<C>) {
  const { view, columns, layouts = [], onExcel, onPage } = props;
  const [asked, setAsked] = useState<Asked>(null);
  const { keep, remove } = useKeeping(view);
  const { chosen, changed } = view;
  return (
    <>
      <Menu label={<Name name={chosen?.name ?? t.usual} changed={changed} />} look="chip">
        <Choices view={view} />
        <hr />
        {layouts.map(({ name, columns: asked }) => (
          <MenuEntry key={name} onClick={() => view.setColumns(asked)}>
            {t.layout(name)}
          </MenuEntry>
        ))}
        {columns.length > 0 && <MenuEntry onClick={() => setAsked('columns')}>{t.columns}</MenuEntry>}
        <MenuEntry onClick={() => setAsked('new')}>{t.saveNew}</MenuEntry>
        {chosen && changed && (
          <MenuEntry onClick={() => void keep.again(chosen.id, chosen.name)}>{t.saveChange(chosen.name)}</MenuEntry>
        )}
        {chosen && <MenuEntry onClick={() => setAsked('rename')}>{t.rename}</MenuEntry>}
        {chosen && <MenuEntry onClick={() => void remove(chosen)}>{t.remove(chosen.name)}</MenuEntry>}
        <hr />
        <MenuEntry onClick={onExcel}>{t.saveExcel}</MenuEntry>
        {chosen && onPage && <MenuEntry onClick={() => onPage(chosen.id)}>{t.page(chosen.name)}</MenuEntry>}
      </Menu>
      <Asking {...props} asked={asked} keep={keep.as} onClose={() => setAsked(null)} />
    </>
  );
}

const Name = ({ name, changed }: { name: string; changed: boolean }) => (
  <>
    {t.label(name)}
    {changed && <span className={styles.changed}>({t.changed})</span>}
  </>
);

interface AskingProps<C extends ViewContent> extends Pick<ViewMenuProps<C>, 'view' | 'columns' | 'usualColumns'> {
  asked: Asked;
  keep: (id: string | null, name: string) => Promise<void>;
  onClose: () => void;
}

/** What an entry of the menu asks further: columns, or a name. */
function Asking<C extends ViewContent>({ asked, view, columns, usualColumns, keep, onClose }: AskingProps<C>) {
  const { chosen } = view;
  if (asked === 'columns')
    return (
      <ColumnsDialog
        all={columns}
        shown={view.columns}
        usual={usualColumns}
        onChange={view.setColumns}
        onClose={onClose}
      />
    );
  if (asked === 'new')
    return (
      <NameDialog title={t.nameTitle} text={t.nameText} name="" onSave={(name) => keep(null, name)} onClose={onClose} />
    );
  if (asked === 'rename' && chosen)
    return (
      <NameDialog
        title={t.renameTitle}
        text={t.nameText}
        name={chosen.name}
        onSave={(name) => keep(chosen.id, name)}
        onClose={onClose}
      />
    );
  return null;
}

/** Keeps and removes views; each step can be taken back. */
function useKeeping<C extends ViewContent>(view: View<C>) {
  const saving = useSaving();
  const undoable = useUndoable();
  const write = (id: string | null, name: string) => () => call('views.save', { id, name, content: view.content });
  return {
    keep: {
      as: async (id: string | null, name: string): Promise<void> => {
        const saved = await saving(write(id, name), t.done(name.trim()));
        view.adopt(saved.id);
      },
      again: (id: string, name: string) => undoable(write(id, name), t.done(name)),
    },
    remove: ({ id, name }: { id: string; name: string }) =>
      undoable(() => call('views.remove', { id }), t.removed(name)),
  };
}

function Choices<C extends ViewContent>({ view: { views, chosen, show } }: { view: View<C> }) {
  return (
    <>
      <p className={styles.heading}>{t.saved}</p>
      <MenuEntry current={chosen === null} onClick={() => show(null)}>
        {t.usual}
      </MenuEntry>
      {views.map((one) => (
        <MenuEntry key={one.id} current={one.id === chosen?.id} onClick={() => show(one)}>
          {one.name}
        </MenuEntry>
      ))}
      {views.length === 0 && <p className={styles.none}>{t.none}</p>}
    </>
  );
}
