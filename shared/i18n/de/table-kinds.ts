import type { TableKind } from '../../domain/sheet.ts';

/** What a table lists. */
export const tableKindNames: Record<TableKind, string> = {
  offers: 'Angebote',
  structures: 'Strukturen',
  indicators: 'Kennzahlen',
  needs: 'Bedarfe',
  measures: 'Maßnahmen',
  actors: 'Akteure',
  unknown: 'nicht erkannt',
};
