import type { HandoutKind } from '../../contract/handouts.ts';
import type { Paper } from './sheets.ts';

/** Lists and tables across the sheet can be printed larger, or upright. */
const tables: readonly Paper[] = ['A4 landscape', 'A3 landscape', 'A3', 'A4'];
/** The sheets a kind can be printed on, the usual one first. */
export const papersOf: Partial<Record<HandoutKind, readonly Paper[]>> = {
  timeline: ['A3 landscape', 'A4 landscape'],
  directory: ['A4', 'A5'],
  status: tables,
  structures: tables,
  cooperation: tables,
  priorities: tables,
  municipalityPlan: tables,
  funding: ['A4', 'A4 landscape', 'A3', 'A3 landscape'],
  fundingControlling: tables,
  coverageMatrix: tables,
};
