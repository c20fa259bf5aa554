import type { OutputOf } from '../../../shared/contract/index.ts';

/** What stands behind a cell with a municipality. */
export type CellContent = OutputOf<'coverage.cell'>;
export type CellGap = CellContent['gaps'][number];
/** The gap of the Handlungsfeld as a whole. */
export const wholeGap = ({ gaps }: CellContent): CellGap | undefined =>
  gaps.find(({ targetGroups }) => targetGroups.length === 0);
/** The decisions about a cell. */
export type CellDialog = 'confirmGap' | 'withdrawGap' | 'confirmNone' | 'withdrawNone';
