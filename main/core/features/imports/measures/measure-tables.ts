import type { Evaluation } from '../evaluate.ts';

export const measureTables = (tables: Evaluation['tables']): Evaluation['tables'] =>
  tables.filter(({ included, table }) => included && table.kind === 'measures');

/** A list of measures alone is nobody's answer: it speaks of the plan of the Kreis. */
export function speaksOfPlanOnly({ tables }: Evaluation): boolean {
  const included = tables.filter((table) => table.included);
  return included.length > 0 && measureTables(tables).length === included.length;
}
