import type { OutputOf } from '../../../shared/contract/index.ts';

/** What stands behind a cell with a municipality. */
export type CellContent = OutputOf<'coverage.cell'>;
/** The decisions about a cell. */
export type CellDialog = 'confirmGap' | 'withdrawGap' | 'confirmNone' | 'withdrawNone';
