import type { StructureColumn } from '../../../shared/contract/structures.ts';
import { structureFields } from '../../../shared/domain/import-fields.ts';
import { fieldLabels } from '../../../shared/i18n/de/fields.ts';
import { structuresTexts as t } from '../../../shared/i18n/de/structures.ts';
import { targetPath } from '../../app/paths.ts';
import type { Names } from '../offers/index.ts';
import type { EntryCell, EntryRow, TableCell } from './entry-table.tsx';
import { entryText } from './entry-text.ts';

const fields = [...structureFields, 'remark'] as const;

/** What was said under a field, each word with its sender; else why nothing stands there. */
function saidCell(column: StructureColumn, field: (typeof fields)[number], names: Names): TableCell {
  const values = column.entries.flatMap(({ id, sender, values: said }): EntryCell[] => {
    const text = entryText(field, said[field], names);
    if (text === '') return [];
    const title = `${column.name}: ${fieldLabels[field]}`;
    return [{ text: t.saidBy(text, sender), entity: 'structure', id, field, title }];
  });
  if (values.length > 0) return { text: values.map(({ text }) => text).join('; '), values };
  return { text: t.nothing[column.response], silent: column.response === 'noResponse' };
}

type Known = { id: string; name: string }[];
const linked = (page: 'organizations' | 'bodies', known: Known): TableCell =>
  known.length === 0
    ? { text: t.noneKnown }
    : {
        text: known.map(({ name }) => name).join('; '),
        links: known.map(({ id, name }) => ({ text: name, to: targetPath({ page, id }) })),
      };

/** Offices, people and bodies from the actors, then one row per question of the return. */
export function structureTable(columns: readonly StructureColumn[], names: Names) {
  const row = (key: string, label: string, cell: (column: StructureColumn) => TableCell): EntryRow => ({
    head: { key, label },
    cells: columns.map(cell),
  });
  return {
    label: t.table,
    corner: t.field,
    columns: columns.map(({ place, name, response }) => ({
      key: place,
      label: name,
      ...(response !== 'answered' && { note: t.nothing[response] }),
    })),
    rows: [
      row('offices', t.rows.offices, ({ offices }) => linked('organizations', offices)),
      row('people', t.rows.people, ({ offices }) => {
        const people = offices.flatMap((office) => office.people);
        return { text: people.join('; ') || t.noneKnown };
      }),
      row('bodies', t.rows.bodies, ({ bodies }) => linked('bodies', bodies)),
      ...fields.map((field) => row(field, fieldLabels[field], (column) => saidCell(column, field, names))),
    ],
  };
}
