export { EarlyReading, TableReadings } from './again.ts';
export type { InterpretInput, InterpretKnowledge } from './context.ts';
export { interpretTable } from './interpret-table.ts';
