import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import type { Difference } from '../../../../shared/contract/imports-difference.ts';
import type { FieldValue } from '../../../../shared/contract/offers.ts';
import type { ImportField } from '../../../../shared/domain/import-fields.ts';
import { isPartField } from '../../../../shared/domain/offer-fields.ts';
import type { JobContext } from '../../platform/context.ts';
import { figureText } from '../../../../shared/domain/field-text.ts';
import type { Figure } from '../../../../shared/domain/import-row.ts';
import { formatPeriod } from '../../../../shared/domain/period.ts';
import { findOffer } from '../offers/index.ts';
import { draftsOf } from './draft-store.ts';
import type { EvaluatedRow, EvaluatedTable } from './evaluate.ts';
import type { Knowledge } from './knowledge.ts';
import { placeText, valueText } from './value-text.ts';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
/** These head a new row, or are a part of a name that is listed; they are not listed again. */
const heading = new Set<string>([
  'name',
  'measure',
  'provider',
  'municipality',
  'contactSalutation',
  'contactFirstName',
]);

/** A value in words; a place is given as keys of the index. */
function words(field: ImportField, value: FieldValue, knowledge: Knowledge): string {
  if (field !== 'municipality' || !Array.isArray(value)) return valueText(field, value, knowledge.terms);
  return placeText({ districtWide: value.includes('*'), municipalities: value }, knowledge.regions);
}

/** The entries of a part that only this side has: what stays is no difference. */
const without = (list: FieldValue, other: FieldValue): FieldValue =>
  Array.isArray(list) && Array.isArray(other) ? list.filter((line) => !other.includes(line)) : list;

/** "Einwohner, 31.12.2022: 43.165": a row may have several figures. */
const figureLine = ({ indicator, period, ...figure }: Figure): string =>
  [indicator, formatPeriod(period)].filter(Boolean).join(', ') + `: ${figureText(figure)}`;

/** What heads a row that is no known offer: its name, the measure, the need, the indicator, else its place. */
function headOf({ interpreted, match }: EvaluatedRow): string {
  const { name, need, indicator, measure, provider } = interpreted.values;
  if (match.actor) return text(provider);
  return match.entries === undefined ? text(name ?? measure) : text(need ?? indicator);
}

function changesOf({ interpreted, match }: EvaluatedRow, knowledge: Knowledge): Difference['changes'] {
  if (interpreted.figures && match.state !== 'changed')
    return interpreted.figures.map((figure) => ({ field: 'value', before: '', after: figureLine(figure) }));
  if (match.state === 'changed') {
    return match.changes.map(({ field, before, after }) => ({
      field,
      before: words(field, isPartField(field) ? without(before, after) : before, knowledge),
      after: words(field, isPartField(field) ? without(after, before) : after, knowledge),
    }));
  }
  const values = Object.entries(interpreted.values) as [ImportField, FieldValue][];
  return values
    .filter(([field]) => !heading.has(field))
    .map(([field, value]) => ({ field, before: '', after: words(field, value, knowledge) }));
}

/** The lines of one kind of difference of a file, in the order of its rows. */
export function listDifferences(
  context: JobContext,
  { id, kind, from, limit }: InputOf<'imports.difference'>,
): OutputOf<'imports.difference'> {
  const store = draftsOf(context);
  const { knowledge } = store;
  const entries = (store.get(id).evaluation?.tables ?? []).flatMap((table: EvaluatedTable) =>
    table.rows.flatMap((row) => (row.match.state === kind ? [{ sheet: table.sheet.name, row }] : [])),
  );
  const rows = entries.slice(from, from + limit).map(({ sheet, row }): Difference => {
    const { interpreted, match } = row;
    const stored = match.offerId === null ? null : findOffer(context.db, match.offerId);
    const issue = interpreted.issues.find(({ code }) => code === interpreted.rejected);
    return {
      sheet,
      row: interpreted.row,
      name: stored ? text(stored.values.name) : headOf(row),
      provider: match.actor ? '' : text(stored?.values.provider ?? interpreted.values.provider),
      place: interpreted.place ? placeText(stored ?? interpreted.place, knowledge.regions) : '',
      reason: issue?.message ?? '',
      changes: kind === 'rejected' ? [] : changesOf(row, knowledge),
    };
  });
  return { rows, total: entries.length };
}
