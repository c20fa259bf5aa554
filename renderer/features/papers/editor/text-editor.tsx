import { Select } from '@fluentui/react-components';
import { useRef, useState, type FocusEvent, type ReactNode } from 'react';
import type { RichBlock } from '../../../../shared/contract/rich-text.ts';
import { isText, lineKinds, textOfRuns } from '../../../../shared/domain/editor/lines.ts';
import { editorTexts as t } from '../../../../shared/i18n/de/editor.ts';
import { paperTexts } from '../../../../shared/i18n/de/papers.ts';
import { insertedAfter, moved, withKind, without, type Shown } from './editor-items.ts';
import styles from './editor.module.css';
import { LineField } from './line-field.tsx';
import { LiveField } from './live-field.tsx';
import { TableField } from './table-field.tsx';
import { useItems, type Items } from './use-items.ts';

export interface TextEditorProps {
  /** The heading the text stands under. */
  section: string;
  blocks: readonly RichBlock[];
  onChange: (blocks: RichBlock[]) => void;
  /** Writes one live block, by its place among them, as a Word file. */
  onWord: (live: number) => void;
}

/** A text of lines, tables and live blocks. What is typed goes out at once; the page decides when it is stored. */
export function TextEditor({ section, blocks, onChange, onWord }: TextEditorProps) {
  const root = useRef<HTMLDivElement>(null);
  const items = useItems(blocks, root, onChange);
  const [focused, setFocused] = useState<string | null>(null);
  const onFocus = (event: FocusEvent): void => {
    const key = event.target.closest<HTMLElement>('[data-key]')?.dataset['key'];
    if (key) setFocused(key);
  };
  const [first] = items.items;
  const empty = items.items.length === 1 && first !== undefined && isText(first) && textOfRuns(first.runs) === '';
  return (
    <div ref={root} className={styles.editor} onFocus={onFocus}>
      <Toolbar section={section} items={items} focused={focused} />
      <div className={styles.lines}>
        {items.items.map((item, index) => (
          <div key={`${item.key}:${String(item.revision)}`} data-item>
            {isText(item) ? (
              <LineField
                line={item}
                items={items}
                label={`${section}, ${t.line[item.kind]} ${String(index + 1)}`}
                hint={empty}
              />
            ) : item.kind === 'table' ? (
              <TableField table={item} items={items} />
            ) : (
              <LiveField item={item} items={items} onWord={onWord} />
            )}
          </div>
        ))}
      </div>
    </div>
  );
}

interface ToolbarProps {
  section: string;
  items: Items;
  focused: string | null;
}

const newTable = {
  kind: 'table' as const,
  rows: [
    ['', ''],
    ['', ''],
  ],
};
const newLive = {
  kind: 'live' as const,
  live: { type: 'live' as const, source: 'coverage' as const, title: paperTexts.liveTitles.coverage, filter: {} },
};

function Toolbar({ section, items, focused }: ToolbarProps) {
  const item = items.items.find(({ key }) => key === focused) ?? items.items[0];
  const key = item?.key ?? '';
  const line = item && isText(item) ? item : null;
  const { current, change } = items;
  return (
    <div role="toolbar" aria-label={t.toolbar(section)} className={styles.toolbar}>
      <Style line={line} onChange={(kind) => change(withKind(current(), key, kind))} />
      <Face command="bold" line={line} />
      <Face command="italic" line={line} />
      <Tool label={t.table} onClick={() => change(insertedAfter(current(), focused, newTable))}>
        {t.table}
      </Tool>
      <Tool label={t.live} onClick={() => change(insertedAfter(current(), focused, newLive))}>
        {t.live}
      </Tool>
      <Tool label={t.up} onClick={() => change(moved(current(), key, -1))}>
        ↑
      </Tool>
      <Tool label={t.down} onClick={() => change(moved(current(), key, 1))}>
        ↓
      </Tool>
      <Tool label={t.remove} onClick={() => change(without(current(), key))}>
        ×
      </Tool>
    </div>
  );
}

type LineKind = (typeof lineKinds)[number];
interface StyleProps {
  line: Shown | null;
  onChange: (kind: LineKind) => void;
}

/** Paragraph, heading or list: what the line with the focus is. */
function Style({ line, onChange }: StyleProps) {
  return (
    <Select
      size="small"
      aria-label={t.style}
      disabled={!line}
      value={line?.kind ?? 'paragraph'}
      onChange={(_, { value }) => onChange(lineKinds.find((kind) => kind === value) ?? 'paragraph')}
    >
      {lineKinds.map((kind) => (
        <option key={kind} value={kind}>
          {t.styles[kind]}
        </option>
      ))}
    </Select>
  );
}

/** Bold or italic for what is selected; the selection stays where it is. */
function Face({ command, line }: { command: 'bold' | 'italic'; line: Shown | null }) {
  const enabled = line !== null && line.kind !== 'heading1' && line.kind !== 'heading2';
  return (
    <Tool label={t[command]} disabled={!enabled} onClick={() => document.execCommand(command)}>
      {command === 'bold' ? <b>{t.boldShort}</b> : <i>{t.italicShort}</i>}
    </Tool>
  );
}

interface ToolProps {
  label: string;
  disabled?: boolean;
  onClick: () => void;
  children: ReactNode;
}

/** Pressing it leaves caret and selection in the text. */
const Tool = ({ label, disabled = false, onClick, children }: ToolProps) => (
  <button
    type="button"
    className={styles.tool}
    aria-label={label}
    title={label}
    disabled={disabled}
    onMouseDown={(event) => event.preventDefault()}
    onClick={onClick}
  >
    {children}
  </button>
);
