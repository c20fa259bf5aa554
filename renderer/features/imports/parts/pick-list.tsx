// A search field that narrows a list of its own look: no native control can do that, so the roles say what it is.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { Button } from '../../../ui/index.ts';
import { matchesText } from './fold.ts';
import styles from './pick-list.module.css';

export interface PickItem {
  id: string;
  name: string;
  hint?: string;
  /** Further words that find it. */
  synonyms?: readonly string[];
  /** Set apart from the list, e.g. "nicht übernehmen". */
  apart?: boolean;
}

interface OptionProps {
  item: PickItem;
  id: string;
  active: boolean;
  selected: boolean;
  onChoose: () => void;
}

function Option({ item, id, active, selected, onChoose }: OptionProps) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) element.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    // The keyboard works through the search field's active descendant.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      ref={element}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={selected}
      className={styles.option}
      data-active={active || undefined}
      data-apart={item.apart || undefined}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <svg className={styles.tick} data-on={selected} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path d="M1.5 6.2 4.6 9.3 10.5 3" />
      </svg>
      <span className={styles.name}>{item.name}</span>
      {item.hint && <span className={styles.hint}>{item.hint}</span>}
    </div>
  );
}

interface OptionsProps {
  id: string;
  label: string;
  shown: readonly PickItem[];
  /** Place of the one the keyboard stands on. */
  active: number;
  chosen: readonly string[];
  many: boolean;
  onChoose: (item: PickItem) => void;
}

function Options({ id, label, shown, active, chosen, many, onChoose }: OptionsProps) {
  return (
    <div
      id={`${id}-list`}
      className={styles.list}
      role="listbox"
      tabIndex={-1}
      aria-label={label}
      aria-multiselectable={many}
    >
      {shown.map((item, index) => (
        <Option
          key={item.id}
          id={`${id}-${index}`}
          item={item}
          active={index === active}
          selected={chosen.includes(item.id)}
          onChoose={() => onChoose(item)}
        />
      ))}
    </div>
  );
}

export interface PickListProps {
  items: readonly PickItem[];
  selected: readonly string[];
  searchLabel: string;
  noMatch: string;
  /** Several may be chosen; then a button with this label takes them over. */
  multiple?: ((count: number) => string) | undefined;
  /** A word that is searched for, or that the question is about, can become a new entry. */
  create?: NewEntry | undefined;
  onPick: (ids: string[]) => void;
}
export interface NewEntry {
  proposal: string;
  label: (name: string) => string;
  onCreate: (name: string) => void;
}

interface FootProps extends Pick<PickListProps, 'items' | 'multiple' | 'create' | 'onPick'> {
  query: string;
  chosen: readonly string[];
}

/** Takes over what is chosen, or makes a new entry where none fits. */
function Foot({ items, multiple, create, onPick, query, chosen }: FootProps) {
  const name = query.trim() || (create?.proposal ?? '');
  const isKnown = items.some((item) => item.name === name);
  if (!multiple && (!create || isKnown)) return null;
  return (
    <div className={styles.foot}>
      {create && !isKnown && (
        <Button appearance="subtle" size="small" onClick={() => create.onCreate(name)}>
          {create.label(name)}
        </Button>
      )}
      {multiple && (
        <Button appearance="primary" size="small" disabled={chosen.length === 0} onClick={() => onPick([...chosen])}>
          {multiple(chosen.length)}
        </Button>
      )}
    </div>
  );
}

/** What is searched for, where the keyboard stands, and what is chosen so far. */
function usePicking({ items, selected, multiple, onPick }: Omit<PickListProps, 'searchLabel' | 'noMatch'>) {
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>(selected);
  const shown = items.filter(({ name, synonyms }) => matchesText(query, [name, ...(synonyms ?? [])]));
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      items.findIndex((item) => selected.includes(item.id)),
    ),
  );
  const active = Math.min(at, shown.length - 1);
  const choose = (item: PickItem): void => {
    if (!multiple) return onPick([item.id]);
    setChosen((now) => (now.includes(item.id) ? now.filter((other) => other !== item.id) : [...now, item.id]));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (step) setAt(Math.min(Math.max(active + step, 0), shown.length - 1));
    else if (event.key !== 'Enter') return;
    else if (event.ctrlKey && multiple && chosen.length > 0) onPick([...chosen]);
    else if (shown[active]) choose(shown[active]);
    event.preventDefault();
  };
  const search = (text: string): void => {
    setQuery(text);
    setAt(0);
  };
  return { query, search, chosen, shown, active, choose, onKeyDown };
}

/** A searchable list: type to narrow, arrow keys to move, Enter to choose. */
export function PickList({ searchLabel, noMatch, ...list }: PickListProps) {
  const id = useId();
  const { query, search, chosen, shown, active, choose, onKeyDown } = usePicking(list);
  const { items, multiple, create, onPick } = list;
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  return (
    <div className={styles.pick}>
      <input
        ref={input}
        className={styles.search}
        role="combobox"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
        aria-label={searchLabel}
        placeholder={searchLabel}
        value={query}
        onChange={(event) => search(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <Options
        id={id}
        label={searchLabel}
        shown={shown}
        active={active}
        chosen={chosen}
        many={!!multiple}
        onChoose={choose}
      />
      {shown.length === 0 && <p className={styles.none}>{noMatch}</p>}
      <Foot {...{ items, multiple, create, onPick, query, chosen }} />
    </div>
  );
}
