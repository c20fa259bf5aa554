import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import { de } from '../../../shared/i18n/de/index.ts';
import { viewsTexts } from '../../../shared/i18n/de/views.ts';
import { useCall } from '../../ipc/queries.ts';
// Not from the index: the palette is there from the first paint, the menu of views is not.
import { viewLocation } from '../views/view-location.ts';
import { commandEntries, hitEntries, namesCommand, type PaletteCommand, type PaletteEntry } from './palette-entries.ts';
import styles from './palette.module.css';

export type { PaletteCommand } from './palette-entries.ts';

interface PaletteProps {
  open: boolean;
  commands: readonly PaletteCommand[];
  onClose: () => void;
}

/* A combobox with a list of two groups has no element of its own; the field operates it, options take the mouse only. */
/* oxlint-disable jsx-a11y/prefer-tag-over-role */

/** Ctrl+K: one field for everything. Arrows choose, Enter opens, Esc closes. */
export function Palette({ open, commands, onClose }: PaletteProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open && dialog.current?.open) dialog.current.close();
  }, [open]);
  return (
    // A click on the backdrop closes; Esc does the same for the keyboard.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={de.search.title}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      {open && <Inside commands={commands} onClose={onClose} />}
    </dialog>
  );
}

function Inside({ commands, onClose }: Omit<PaletteProps, 'open'>) {
  const list = useId();
  const { text, type, groups, settled, entries, current, choose, onKeyDown } = useChoosing(commands, onClose);
  useEffect(() => {
    document.getElementById(`${list}${current}`)?.scrollIntoView({ block: 'nearest' });
  }, [list, current]);
  return (
    <>
      <input
        // The field is why the dialog was opened.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        className={styles.field}
        type="text"
        role="combobox"
        aria-label={de.search.placeholder}
        placeholder={de.search.placeholder}
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={entries.length > 0 ? `${list}${current}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div id={list} role="listbox" aria-label={de.search.results} className={styles.results}>
        {groups.map((group) => (
          <Group key={group.title} {...group} current={current} idPrefix={list} onChoose={choose} />
        ))}
      </div>
      {settled && entries.length === 0 && <output className={styles.none}>{de.search.none(text)}</output>}
      <p className={styles.hint}>{de.search.hint}</p>
    </>
  );
}

/** What is typed, what it finds, and the keys that choose among it. */
function useChoosing(commands: readonly PaletteCommand[], onClose: () => void) {
  const [text, setText] = useState('');
  const { groups, settled } = useEntries(text, commands);
  const entries = useMemo(() => groups.flatMap((group) => group.entries), [groups]);
  const [at, setAt] = useState(0);
  const entered = useRef(false);
  const current = Math.min(at, entries.length - 1);
  const type = (typed: string): void => {
    setText(typed);
    setAt(0);
    entered.current = false;
  };
  const choose = (entry: PaletteEntry | undefined): void => {
    if (!entry) return;
    onClose();
    entry.run();
  };
  // Enter counts for what was typed, not for the answers to an earlier text.
  useEffect(() => {
    if (!entered.current || !settled) return;
    entered.current = false;
    choose(entries[current]);
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && entries.length > 0) setAt((current + step + entries.length) % entries.length);
    else if (event.key === 'Enter' && settled) choose(entries[current]);
    else if (event.key === 'Enter') entered.current = true;
    else return;
    event.preventDefault();
  };
  return { text, type, groups, settled, entries, current, choose, onKeyDown };
}

interface EntryGroup {
  title: string;
  /** Place of the first entry among all. */
  from: number;
  entries: PaletteEntry[];
}

function useEntries(typed: string, commands: readonly PaletteCommand[]): { groups: EntryGroup[]; settled: boolean } {
  const navigate = useNavigate();
  const text = typed.trim();
  const { data, isFetching } = useCall('search.all', { text, limit: 20 }, { enabled: text !== '', keepPrevious: true });
  const views = useViewCommands();
  return useMemo(() => {
    const hits = text === '' ? [] : hitEntries(data?.hits ?? [], (path) => void navigate(path));
    const found = commandEntries([...commands, ...views], text);
    const records = { title: de.search.hits, entries: hits };
    const actions = { title: de.search.commands, entries: found };
    const groups = namesCommand(commands, text) ? [actions, records] : [records, actions];
    const [first] = groups;
    const placed = groups.map((group) => ({ ...group, from: group === first ? 0 : (first?.entries.length ?? 0) }));
    return { groups: placed.filter((group) => group.entries.length > 0), settled: !isFetching };
  }, [text, data, isFetching, commands, views, navigate]);
}

/** The kept views of all lists, to be opened by name. */
function useViewCommands(): readonly PaletteCommand[] {
  const navigate = useNavigate();
  const { data } = useCall('views.list', {});
  return useMemo(
    () =>
      (data?.views ?? []).map((view) => ({
        id: `view-${view.id}`,
        label: viewsTexts.inPalette(view.name, viewsTexts.lists[view.content.list]),
        keys: '',
        run: () => void navigate(...viewLocation(view)),
      })),
    [data, navigate],
  );
}

interface GroupProps extends EntryGroup {
  current: number;
  idPrefix: string;
  onChoose: (entry: PaletteEntry) => void;
}

/* oxlint-disable jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus */
function Group({ title, from, entries, current, idPrefix, onChoose }: GroupProps) {
  return (
    <div role="group" aria-label={title}>
      <div className={styles.groupTitle} aria-hidden="true">
        {title}
      </div>
      {entries.map((entry, index) => (
        <div
          key={entry.id}
          id={`${idPrefix}${from + index}`}
          role="option"
          aria-selected={from + index === current}
          className={styles.entry}
          onClick={() => onChoose(entry)}
        >
          <span className={styles.title}>{entry.title}</span>
          <span className={styles.detail}>{entry.detail}</span>
          <span className={styles.note}>{entry.note}</span>
        </div>
      ))}
    </div>
  );
}
