import { formatPartialDate, isPartialDate } from '../../domain/partial-date.ts';
import { formatList } from '../format.ts';

/** What figures of the coverage are set against. */
export const coverageBaseTexts = {
  inhabitants: 'Einwohnerinnen und Einwohner',
  source: (name: string, source: string, periods: string): string =>
    [name, source || 'ohne Quellenangabe', periods].filter(Boolean).join(', '),
  periods: (periods: readonly string[]): string =>
    formatList(periods.toSorted().map((period) => (isPartialDate(period) ? formatPartialDate(period) : period))),
};
