import type { KeyboardEvent } from 'react';
import { editorTexts as t } from '../../../../shared/i18n/de/editor.ts';
import { Button } from '../../../ui/index.ts';
import { EditorBlock } from './editor-block.tsx';
import type { Shown } from './editor-items.ts';
import styles from './editor.module.css';
import type { Items } from './use-items.ts';

type Table = Extract<Shown, { kind: 'table' }>;

/** Enter goes to the cell below. */
function onKeyDown(event: KeyboardEvent<HTMLTableElement>): void {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  const cell = event.target instanceof HTMLElement ? event.target.closest('td, th') : null;
  const column = cell instanceof HTMLTableCellElement ? cell.cellIndex : 0;
  const below = cell?.closest('tr')?.nextElementSibling?.children[column];
  below?.querySelector('input')?.focus();
}

/** A table of text; the first row heads it. */
export function TableField({ table, items }: { table: Table; items: Items }) {
  const { key, rows } = table;
  const put = (next: string[][]): void => void items.typed({ ...table, rows: next });
  const set = (row: number, column: number, text: string): void =>
    put(rows.map((cells, at) => (at === row ? cells.with(column, text) : cells)));
  return (
    <EditorBlock id={key} items={items} name={t.tableOf} tools={<TableTools rows={rows} onChange={put} />}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <table className={styles.table} onKeyDown={onKeyDown}>
        <caption className="visuallyHidden">{t.tableOf}</caption>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((text, column) => (
                <td key={column} data-head={row === 0}>
                  <input
                    aria-label={row === 0 ? t.head(column + 1) : t.cell(row, column + 1)}
                    value={text}
                    onChange={(event) => set(row, column, event.target.value)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </EditorBlock>
  );
}

interface TableToolsProps {
  rows: Table['rows'];
  onChange: (rows: string[][]) => void;
}

/** Rows and columns come and go at the end. */
function TableTools({ rows, onChange }: TableToolsProps) {
  const width = rows[0]?.length ?? 0;
  return (
    <>
      <Button size="small" onClick={() => onChange([...rows, Array<string>(width).fill('')])}>
        {t.addRow}
      </Button>
      <Button size="small" disabled={width >= 12} onClick={() => onChange(rows.map((cells) => [...cells, '']))}>
        {t.addColumn}
      </Button>
      {rows.length > 1 && (
        <Button size="small" onClick={() => onChange(rows.slice(0, -1))}>
          {t.removeRow}
        </Button>
      )}
      {width > 1 && (
        <Button size="small" onClick={() => onChange(rows.map((cells) => cells.slice(0, -1)))}>
          {t.removeColumn}
        </Button>
      )}
    </>
  );
}
