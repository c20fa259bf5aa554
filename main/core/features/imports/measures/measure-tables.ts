import type { Evaluation } from '../evaluate.ts';

export const measureTables = (tables: Evaluation['tables']): Evaluation['tables'] =>
  tables.filter(({ included, table }) => included && table.kind === 'measures');

/** The kind of a file that lists measures or actors alone and is nobody's answer: it speaks of the plan, or of who is active in the Kreis. */
export function bareListOf({ tables }: Evaluation): 'measures' | 'actors' | null {
  const kinds = new Set(tables.filter(({ included }) => included).map(({ table }) => table.kind));
  if (![...kinds].every((kind) => kind === 'measures' || kind === 'actors')) return null;
  return kinds.has('measures') ? 'measures' : kinds.has('actors') ? 'actors' : null;
}
