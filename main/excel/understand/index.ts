/**
 * Understanding of foreign sheets: where the tables are, which kind, what each column means. Pure functions.
 * To add a header word: `synonyms/`. To add a row rule: `tables/labels.ts` or `tables/body.ts`.
 */
export { asKind } from './as-kind.ts';
export { assumeTable } from './assume-table.ts';
export { structureNamed } from './headers/structure-name.ts';
export { transposeSheet } from './grid/transpose.ts';
export type { Knowledge } from './knowledge.ts';
export { findLegends } from './legends.ts';
export { withListedSheets } from './listed-sheets.ts';
export { understandWorkbook } from './understand-workbook.ts';
