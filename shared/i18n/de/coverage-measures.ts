import type { CoverageMeasure } from '../../contract/coverage.ts';

const number = new Intl.NumberFormat('de-DE');
const share = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** What the matrix counts: the words of its choices, and figures as they stand in a cell. */
export const measureTexts = {
  label: 'Gezählt wird',
  measures: { offers: 'Angebote', places: 'Plätze', participants: 'Teilnehmende im Jahr' } satisfies Record<
    CoverageMeasure,
    string
  >,
  per: 'je 1.000',
  bare: '– nicht bezogen –',
  /** Under the title of the page and the report. */
  line: (measure: CoverageMeasure, per: string | null): string =>
    per === null ? measureTexts.measures[measure] : `${measureTexts.measures[measure]} je 1.000 (${per})`,
  more: 'Zählung und Filter',
  reset: 'Alle Angebote zählen',
  group: 'Was gezählt wird',
  filter: 'Nur Angebote mit',

  figure: (value: number, isShare: boolean): string => (isShare ? share : number).format(value),
  atLeast: (figure: string): string => `≥ ${figure}`,
  unknown: 'o. A.',
  words: {
    unknown: 'keine Angabe',
    value: (figure: string, measure: CoverageMeasure, isShare: boolean): string =>
      `${figure} ${measureTexts.measures[measure]}${isShare ? ' je 1.000' : ''}`,
    from: (stated: number, count: number): string =>
      stated === count
        ? `aus ${number.format(count)} Angeboten`
        : `aus ${number.format(stated)} von ${number.format(count)} Angeboten`,
  },
  legend: {
    atLeast: 'mindestens: nicht alle Angebote nennen die Zahl',
    unknown: 'Angebote bekannt, Zahl nicht genannt',
    inexact: 'Einige Zahlen sind Spannen oder „ca.“: Summen sind dann die untere Grenze.',
  },
};
