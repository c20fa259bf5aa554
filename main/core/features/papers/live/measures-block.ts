import type { Block } from '../../../../../shared/contract/documents.ts';
import type { LiveBlock } from '../../../../../shared/contract/rich-text.ts';
import { heading, paragraph, textCell } from '../../../../../shared/domain/documents/blocks.ts';
import { measureFor } from '../../../../../shared/domain/planning/audience.ts';
import { paperTexts } from '../../../../../shared/i18n/de/papers.ts';
import type { ReadContext } from '../../../platform/context.ts';
import { currentPlan, getMeasure, measureFacts, measureRows, measureTable, planOf } from '../../planning/index.ts';
import { listRegions } from '../../settings/index.ts';
import { dayText, isChosen } from './stand.ts';

type Row = ReturnType<typeof measureRows>[number];
/** A measure of the whole Kreis belongs to every Kommune. */
const isThere = (row: Row, municipalities: readonly string[] | undefined): boolean =>
  row.municipalities.length === 0 || row.municipalities.some((ags) => isChosen(municipalities, ags));

/** As the public may see them: papers name no persons, no obstacles and nothing that is still to be decided. */
function rowsOf(context: ReadContext, { filter }: LiveBlock): readonly Row[] {
  const planId = currentPlan(context.db);
  if (planId === null) return [];
  return measureRows(context.db, planId, context.clock.today())
    .filter(
      (row) =>
        isChosen(filter.fieldsOfAction, row.fieldOfAction ?? '') &&
        isThere(row, filter.municipalities) &&
        isChosen(filter.records, row.id),
    )
    .map((row) => measureFor(row, 'public'));
}

/** Measures of the present plan with their state of today. */
export function measuresBlock(context: ReadContext, live: LiveBlock): Block[] {
  const rows = rowsOf(context, live);
  if (rows.length === 0) return [];
  const table = measureTable(rows, planOf(context.db, undefined).fieldName, 'upright');
  return [table.type === 'table' ? { ...table, caption: live.title, source: dayText(context) } : table];
}

/** A page of facts for each of the chosen measures. */
export function measureBlock(context: ReadContext, live: LiveBlock): Block[] {
  if ((live.filter.records ?? []).length === 0) return [paragraph(paperTexts.live.chooseRecords, 'note')];
  const names = new Map(listRegions(context.db).map(({ ags, name }) => [ags, name]));
  return rowsOf(context, live).flatMap((row) => [
    heading(`${row.number} ${row.name}`, 3),
    {
      type: 'table',
      caption: live.title,
      columns: paperTexts.print.factColumns.map((text, index) => ({ text, align: 'left', share: index === 0 ? 2 : 6 })),
      rows: measureFacts(measureFor(getMeasure(context, { id: row.id }), 'public'), names).map((fact) => ({
        kind: 'row',
        cells: fact.map(textCell),
      })),
      source: dayText(context),
    } satisfies Block,
  ]);
}
