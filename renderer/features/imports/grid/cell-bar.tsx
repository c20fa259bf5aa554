import type { DraftTable, GridRow } from '../../../../shared/contract/imports.ts';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';
import { issueFilterTexts as issues } from '../../../../shared/i18n/de/issue-kinds.ts';
import { Button } from '../../../ui/index.ts';
import { markOf, markWord } from '../parts/row-mark.tsx';
import { confidenceWord } from '../parts/confidence.ts';
import { Arrow, shownValue } from './grid-cell.tsx';
import { columnMeaning } from './header-row.tsx';
import styles from './grid.module.css';

export interface CellBarProps {
  table: DraftTable | undefined;
  row: GridRow | undefined;
  /** 0 is the row itself, from 1 the columns. */
  column: number;
  header: boolean;
  /** Names the sheet with the cell, where the file has several. */
  sheet: string | null;
  onEdit: () => void;
  /** Changes all cells that say the same. */
  onEditEqual: () => void;
  onExclude: (excluded: boolean) => void;
}

function Words({ table, row, column, header }: CellBarProps) {
  const head = table?.columns[column - 1];
  if (header) {
    if (!table || !head) return null;
    return (
      <>
        <span className={styles.barStored}>{columnMeaning(table.kind, head)}</span>
        <span className={styles.barHint}>
          {t.confidence[confidenceWord(head)]}
          {head.reason && `: ${head.reason}`}
        </span>
      </>
    );
  }
  if (!row) return null;
  if (!head) {
    return (
      <>
        <span>{markWord(markOf(row, table))}</span>
        <span className={styles.barHint}>{row.reason}</span>
      </>
    );
  }
  const cell = row.cells.find(({ letter }) => letter === head.letter);
  return (
    <>
      <span className={styles.barOriginal} title={cell?.original}>
        {cell?.original}
      </span>
      {cell && cell.value !== null && !head.rowNumber && (
        <span className={styles.barStored}>
          {t.grid.stored}: {shownValue(cell.value)}
        </span>
      )}
      {cell && cell.before !== null && (
        <span className={styles.barHint}>
          {t.grid.before}: {shownValue(cell.before)}
          <Arrow />
          {shownValue(cell.value ?? cell.original)}
        </span>
      )}
      {cell?.message && (
        <span className={cell.severity === 'info' ? styles.barHint : styles.barMessage}>{cell.message}</span>
      )}
    </>
  );
}

/** Like the formula bar: where the cursor stands, what the sender wrote, what is stored, and why. */
export function CellBar(props: CellBarProps) {
  const { table, row, column, header, sheet, onEdit, onEditEqual, onExclude } = props;
  const letter = table?.columns[column - 1]?.letter ?? '';
  const excluded = row?.state === 'excluded';
  const under = row?.cells.find((entry) => entry.letter === letter);
  const equal = under?.equal ?? 0;
  const cell = header ? letter : under?.address;
  const address = cell && sheet ? `${sheet}!${cell}` : cell;
  return (
    <div className={styles.bar}>
      <span className={styles.barAddress}>{address}</span>
      <output className={styles.barText}>
        {address ? <Words {...props} /> : <span className={styles.barHint}>{t.grid.hint}</span>}
      </output>
      {row && !header && (
        <div className={styles.barActions}>
          {equal > 1 && (
            <Button size="small" appearance="subtle" onClick={onEditEqual}>
              {issues.equal(equal)}
            </Button>
          )}
          {column > 0 && (
            <Button size="small" appearance="subtle" onClick={onEdit}>
              {t.grid.edit}
            </Button>
          )}
          <Button size="small" appearance="subtle" onClick={() => onExclude(!excluded)}>
            {excluded ? t.grid.include : t.grid.exclude}
          </Button>
        </div>
      )}
    </div>
  );
}
