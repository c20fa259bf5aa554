import type { DraftTable } from '../../../../shared/contract/imports.ts';
import { inheritedTexts, originTexts } from '../../../../shared/i18n/de/origins.ts';
import type { EvaluatedRow, EvaluatedTable } from './evaluate.ts';
import type { Knowledge } from './knowledge.ts';
import { placeText, valueText } from './value-text.ts';

type Inherited = NonNullable<DraftTable['inherited']>;
const sheetName = /^Blatt „/;

function originText(cells: ReadonlySet<string>): string {
  const [cell = ''] = cells;
  if (cells.size > 1) return inheritedTexts.headings;
  return sheetName.test(cell) ? inheritedTexts.sheetName : inheritedTexts.cell(cell);
}

/** What all rows of a table have from outside their cells: in words, with where it is written. */
export function inheritedOf({ table, rows }: EvaluatedTable, knowledge: Knowledge): Inherited {
  const has = (field: string): boolean => table.columns.some((column) => column.field === field);
  // an actor has its seat where its address is; only where it works may come from outside
  const placeField = table.kind === 'actors' ? 'actorAreas' : 'municipality';
  const placeOf = ({ values: own, place }: EvaluatedRow['interpreted']): string => {
    if (placeField === 'actorAreas') return valueText(placeField, own.actorAreas ?? null, knowledge.terms);
    return place ? placeText(place, knowledge.regions) : '';
  };
  const list: Inherited = [];
  const values = new Set<string>();
  const cells = new Set<string>();
  const places = new Set<string>();
  for (const { interpreted } of rows) {
    const { fieldsOfAction: terms } = interpreted.values;
    const { fieldsOfAction: origin } = interpreted.originals;
    if (table.kind !== 'structures' && terms !== undefined && origin) {
      values.add(valueText('fieldsOfAction', terms, knowledge.terms));
      cells.add(origin.cell);
    }
    const said = placeOf(interpreted);
    if (said !== '') places.add(said);
  }
  const [place] = places;
  if (!has(placeField) && place && places.size === 1)
    list.push({ field: placeField, value: place, origin: inheritedTexts.place });
  const carrier = rows.find(({ interpreted }) => interpreted.originals.provider?.cell === originTexts.sender);
  if (carrier)
    list.push({
      field: 'provider',
      value: valueText('provider', carrier.interpreted.values.provider ?? null, knowledge.terms),
      origin: inheritedTexts.sender,
    });
  if (!has('fieldsOfAction') && values.size > 0)
    list.push({ field: 'fieldsOfAction', value: [...values].join(', '), origin: originText(cells) });
  return list;
}
