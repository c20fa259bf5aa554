import type { StructureColumn } from '../../../../shared/contract/structures.ts';
import { fieldText } from '../../../../shared/domain/field-text.ts';
import { structureFields, type StructureField } from '../../../../shared/domain/import-fields.ts';
import { fieldLabels } from '../../../../shared/i18n/de/fields.ts';
import { structuresTexts as t } from '../../../../shared/i18n/de/structures.ts';

export interface StructureCell {
  text: string;
  /** Nothing about structures came from the municipality: it never looks like "has none". */
  silent: boolean;
}
export interface StructureRow {
  label: string;
  cells: StructureCell[];
}

const said = (column: StructureColumn, field: StructureField | 'remark'): string[] =>
  column.entries.flatMap(({ sender, values }) => {
    const text = [values[field] ?? []].flat().map((value) => fieldText(field, String(value)));
    return text.length > 0 ? [t.saidBy(text.join(', '), sender)] : [];
  });

function cell(column: StructureColumn, texts: readonly string[]): StructureCell {
  if (texts.length > 0) return { text: texts.join('; '), silent: false };
  return { text: t.nothing[column.response], silent: column.response === 'noResponse' };
}

/** The table as it is printed: offices and bodies from the actors, then what the municipalities said. People stay inside. */
export function structureRows(columns: readonly StructureColumn[]): StructureRow[] {
  const known = (label: string, names: (column: StructureColumn) => string[]): StructureRow => ({
    label,
    cells: columns.map((column) => ({ text: names(column).join('; ') || t.noneKnown, silent: false })),
  });
  return [
    known(t.rows.offices, ({ offices }) => offices.map(({ name }) => name)),
    known(t.rows.bodies, ({ bodies }) => bodies.map(({ name }) => name)),
    ...structureFields.map((field) => ({
      label: fieldLabels[field],
      cells: columns.map((column) => cell(column, said(column, field))),
    })),
  ];
}
