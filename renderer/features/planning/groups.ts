import type { MeasureRow } from '../../../shared/contract/planning.ts';
import { countMeasures, type PlanCounts } from '../../../shared/domain/planning/counts.ts';
import type { PlanGrouping } from '../../../shared/domain/planning/measure-words.ts';
import { compareGerman } from '../../../shared/i18n/format.ts';
import { emphasisWords, kindWords, planningTexts } from '../../../shared/i18n/de/planning.ts';
import type { Names } from '../offers/index.ts';

/** A heading or a measure; a measure with several fundings stands under each of them. */
export type GroupedRow =
  | { kind: 'group'; key: string; name: string; counts: PlanCounts }
  | { kind: 'measure'; key: string; measure: MeasureRow };

/** The headings a measure stands under, in words. */
function headingsOf(row: MeasureRow, by: PlanGrouping, names: Names): readonly string[] {
  const { none } = planningTexts.grouping;
  switch (by) {
    case 'field':
      return [row.fieldOfAction ? names.term('fieldOfAction', row.fieldOfAction) : none.field];
    case 'lead':
      return [row.lead ?? none.lead];
    case 'responsible':
      return [row.responsible ?? none.responsible];
    case 'funding':
      return row.funding.length > 0 ? row.funding : [none.funding];
    case 'emphasis':
      return [row.emphasis ? emphasisWords[row.emphasis] : none.emphasis];
    case 'kind':
      return [kindWords[row.kind]];
  }
}

/** Measures under their headings; Handlungsfelder in the order of the plan, others by name, those without last. */
export function groupRows(rows: readonly MeasureRow[], by: PlanGrouping, names: Names): GroupedRow[] {
  const groups = new Map<string, MeasureRow[]>();
  for (const row of rows) {
    for (const name of headingsOf(row, by, names)) {
      const group = groups.get(name);
      if (group) group.push(row);
      else groups.set(name, [row]);
    }
  }
  const last: readonly string[] = Object.values(planningTexts.grouping.none);
  const order = [...groups.keys()];
  if (by !== 'field') order.sort((a, b) => Number(last.includes(a)) - Number(last.includes(b)) || compareGerman(a, b));
  return order.flatMap((name): GroupedRow[] => {
    const list = groups.get(name) ?? [];
    return [
      { kind: 'group', key: `group:${name}`, name, counts: countMeasures(list) },
      ...list.map((measure): GroupedRow => ({ kind: 'measure', key: `${name}:${measure.id}`, measure })),
    ];
  });
}
