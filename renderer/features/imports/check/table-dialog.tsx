import { useState } from 'react';
import type { Decision, DraftTable } from '../../../../shared/contract/imports.ts';
import { importedKinds, isImportedKind } from '../../../../shared/domain/import-fields.ts';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';
import { Button, Dialog } from '../../../ui/index.ts';
import { tableKey } from '../grid/table-of-row.ts';
import { formOf, rowsOf, type TableForm } from './table-form.ts';
import styles from './check.module.css';

type FieldName = keyof TableForm;
const fields: readonly FieldName[] = ['headerFrom', 'headerTo', 'dataFrom', 'dataTo'];

interface EditorProps {
  table: DraftTable;
  disabled: boolean;
  onDecide: (decision: Decision) => void;
}

/** What the table lists: the program's judgement, until a person says otherwise. */
function KindChoice({ table, disabled, onDecide }: EditorProps) {
  const { sheet, range, kind } = table;
  return (
    <label className={styles.kind}>
      {t.tableDialog.kindLabel}
      <select
        className={styles.kindSelect}
        value={kind}
        disabled={disabled}
        aria-label={t.tableDialog.kindOf(sheet, range)}
        onChange={({ target }) => {
          const chosen = importedKinds.find((one) => one === target.value);
          if (chosen) onDecide({ kind: 'tableKind', sheet, range, tableKind: chosen });
        }}
      >
        {isImportedKind(kind) || (
          <option value={kind} disabled>
            {t.tableKinds[kind]}
          </option>
        )}
        {importedKinds.map((one) => (
          <option key={one} value={one}>
            {t.tableKinds[one]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** No range: nothing was found on this sheet; the form draws a table. */
const isDrawn = ({ range }: DraftTable): boolean => range === '';

/** Which sheet, whether it is taken over, and what it lists. */
function TableHead({ table, disabled, onDecide }: EditorProps) {
  const drawn = isDrawn(table);
  return (
    <div className={styles.tableHead}>
      <label className={styles.include}>
        {drawn || (
          <input
            type="checkbox"
            checked={table.included}
            disabled={disabled}
            aria-label={t.tableDialog.includeOf(table.sheet, table.range)}
            onChange={(event) =>
              onDecide({
                kind: 'includeTable',
                sheet: table.sheet,
                range: table.range,
                included: event.target.checked,
              })
            }
          />
        )}
        <strong>{t.tableLine.sheet(table.sheet)}</strong>
      </label>
      <span className={styles.tableNote}>
        {drawn ? t.tableDialog.nothingFound : `${table.range}${table.included ? '' : ` · ${t.tableDialog.leftOut}`}`}
      </span>
      {drawn || <KindChoice table={table} disabled={disabled} onDecide={onDecide} />}
    </div>
  );
}

/** One table of the file: taken over or not, what it lists, and which rows are head and data. */
function TableEditor({ table, disabled, onDecide }: EditorProps) {
  const [form, setForm] = useState(() => formOf(table));
  const rows = rowsOf(form);
  const problem = typeof rows === 'string' ? rows : null;
  const unchanged = !isDrawn(table) && JSON.stringify(form) === JSON.stringify(formOf(table));
  return (
    <li className={styles.table}>
      <TableHead table={table} disabled={disabled} onDecide={onDecide} />
      {(table.included || table.kind !== 'offers') && (
        <form
          className={styles.tableForm}
          onSubmit={(event) => {
            event.preventDefault();
            if (typeof rows !== 'string') onDecide({ kind: 'table', sheet: table.sheet, ...rows });
          }}
        >
          {fields.map((name) => (
            <label key={name} className={styles.rowField}>
              {t.tableDialog[name]}
              <input
                inputMode="numeric"
                value={form[name]}
                aria-invalid={problem !== null}
                onChange={(event) => setForm({ ...form, [name]: event.target.value })}
              />
            </label>
          ))}
          <Button type="submit" disabled={disabled || problem !== null || unchanged}>
            {t.tableDialog.apply}
          </Button>
          <output className={styles.tableProblem}>{problem}</output>
        </form>
      )}
    </li>
  );
}

export interface TableDialogProps {
  open: boolean;
  tables: readonly DraftTable[];
  disabled: boolean;
  onDecide: (decision: Decision) => void;
  onClose: () => void;
}

/** "Tabelle ändern": what was found of the file's tables, correctable. */
export function TableDialog({ open, tables, disabled, onDecide, onClose }: TableDialogProps) {
  return (
    <Dialog
      open={open}
      width="wide"
      title={t.tableDialog.title}
      onClose={onClose}
      actions={
        <Button appearance="primary" onClick={onClose}>
          {t.tableDialog.close}
        </Button>
      }
    >
      <p className={styles.tableNote}>{t.tableDialog.lead}</p>
      <ul className={styles.tables}>
        {tables.map((table) => (
          <TableEditor
            key={`${tableKey(table)}${table.headerRows.join()}${table.dataRows.join()}`}
            table={table}
            disabled={disabled}
            onDecide={onDecide}
          />
        ))}
      </ul>
    </Dialog>
  );
}
