// A virtual sheet positions its rows itself, which <table> cannot; the grid roles carry the meaning instead.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import type { DraftTable } from '../../../../shared/contract/imports.ts';
import { columnSign } from '../../../../shared/domain/cell-address.ts';
import { fieldLabelIn } from '../../../../shared/i18n/de/fields.ts';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';
import { fieldsOfKind, isImportField, type ImportField } from '../../../../shared/domain/import-fields.ts';
import { confidenceWord } from '../parts/confidence.ts';
import { PickPopover } from '../parts/pick-popover.tsx';
import type { PickItem } from '../parts/pick-list.tsx';
import { cellId } from './grid-row.tsx';
import styles from './grid.module.css';

type Column = DraftTable['columns'][number];
const nothing = '';

/** What a column was taken for, in words. */
export const columnMeaning = (
  kind: DraftTable['kind'],
  column: Pick<Column, 'field' | 'rowNumber' | 'decided'>,
): string => {
  if (column.rowNumber) return t.column.rowNumber;
  if (column.field) return fieldLabelIn(kind, column.field);
  return column.decided ? t.column.ignored : t.column.unmapped;
};

const items = (table: DraftTable): PickItem[] => [
  { id: nothing, name: t.column.ignored, apart: true },
  ...fieldsOfKind(table.kind).map((field) => {
    const user = table.columns.find((column) => column.field === field);
    return { id: field, name: fieldLabelIn(table.kind, field), ...(user && { hint: t.column.usedBy(user.letter) }) };
  }),
];

export interface ColumnHeadProps {
  table: DraftTable;
  column: Column;
  id: string;
  position: number;
  active: boolean;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onField: (field: ImportField | null) => void;
}

/** The sender's header, the field it became and how sure that is; the button opens all fields. */
export function ColumnHead({ table, column, id, position, active, open, onOpenChange, onField }: ColumnHeadProps) {
  const word = confidenceWord(column);
  const button = (
    <button type="button" tabIndex={-1} className={styles.columnButton}>
      <span className={styles.headText}>
        <span className={styles.headWords}>{column.header || t.column.emptyHeader}</span>
        <span className={styles.letter}>{columnSign(column.letter)}</span>
      </span>
      <span className={styles.field} data-none={column.field === null}>
        <span className={styles.fieldWords}>{columnMeaning(table.kind, column)}</span>
        <svg className={styles.caret} viewBox="0 0 10 6" width="9" height="6" aria-hidden="true">
          <path d="M0 0h10L5 6Z" fill="currentColor" />
        </svg>
      </span>
      <span className={styles.confidence} data-word={word}>
        {t.confidence[word]}
      </span>
      <span className="visuallyHidden">{t.column.change}</span>
    </button>
  );
  return (
    <div
      role="columnheader"
      id={id}
      className={styles.columnHead}
      title={column.reason || t.confidence[word]}
      aria-colindex={position + 1}
      data-column={position}
      data-active={active || undefined}
    >
      <PickPopover
        trigger={button}
        open={open}
        onOpenChange={onOpenChange}
        items={items(table)}
        selected={[column.field ?? nothing]}
        searchLabel={t.column.search}
        noMatch={t.cards.noTerm}
        onPick={([field = null]) => onField(isImportField(field) ? field : null)}
      />
    </div>
  );
}

export interface HeaderRowProps {
  table: DraftTable;
  template: string;
  gridId: string;
  /** The row it stands above where a further table begins; without it, it is the head that stays in view. */
  above?: number;
  /** Column of the cursor while it stands in the header, else -1. */
  active: number;
  openMenu: number;
  onOpenMenu: (position: number) => void;
  onField: (column: Column, field: ImportField | null) => void;
}

/** The head of a table: of the one in view, staying while its rows scroll, or where a further one begins. */
export function HeaderRow(props: HeaderRowProps) {
  const { table, template, gridId, above, active, openMenu, onOpenMenu, onField } = props;
  const idOf = (column: number): string =>
    above === undefined ? cellId(gridId, -1, column) : cellId(`${gridId}-head`, above, column);
  return (
    <div
      className={styles.headerRow}
      role="row"
      aria-rowindex={above === undefined ? 1 : undefined}
      style={{ gridTemplateColumns: template }}
    >
      <div
        className={styles.corner}
        role="columnheader"
        id={idOf(0)}
        aria-colindex={1}
        data-active={active === 0 || undefined}
      >
        {t.grid.rowHeader}
      </div>
      {table.columns.map((column, at) => (
        <ColumnHead
          key={column.letter}
          table={table}
          column={column}
          id={idOf(at + 1)}
          position={at + 1}
          active={active === at + 1}
          open={openMenu === at + 1}
          onOpenChange={(open) => onOpenMenu(open ? at + 1 : -1)}
          onField={(field) => onField(column, field)}
        />
      ))}
    </div>
  );
}
