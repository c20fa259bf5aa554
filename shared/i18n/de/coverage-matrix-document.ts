import type { CoverageAxis } from '../../contract/coverage.ts';
import { coverageTexts } from './coverage.ts';
import { measureTexts } from './coverage-measures.ts';

/** The matrix of the screen on paper. */
export const matrixDocumentTexts = {
  title: (measure: keyof typeof measureTexts.measures, rows: CoverageAxis, columns: CoverageAxis): string =>
    `${measureTexts.measures[measure]} nach ${coverageTexts.axes[rows]} und ${coverageTexts.axes[columns]}`,
  filter: (words: string): string => `nur ${words}`,
  secret: 'geheim',
  secretNote: (minimum: number): string =>
    `„geheim“: Zahlen unter ${minimum} werden nicht gedruckt; Summen, aus denen sie sich errechnen ließen, auch nicht.`,
  unknownNote: `„${measureTexts.unknown}“: ${measureTexts.legend.unknown}.`,
  atLeastNote: `„≥“: ${measureTexts.legend.atLeast}.`,
  /** Short, for narrow columns; the notes say them in full. */
  statements: { ...coverageTexts.statements, notReported: 'k. R.' },
  changes: {
    title: (before: string): string => `Veränderungen gegenüber „${before}“`,
    added: 'neu genannt',
    gone: 'nicht mehr genannt',
    note: (before: string): string =>
      `In Klammern: Angebote, die die Kommune gegenüber „${before}“ neu (+) oder nicht mehr (−) nennt; nur Kommunen, die beide Male geantwortet haben.`,
  },
  gapNote: '◆: bestätigte Lücke.',
  hatchedNote:
    '„k. R.“, schraffiert: keine Rückmeldung. Die Kommune hat nichts gesagt; eine Zahl dabei haben andere gemeldet. Das ist keine Aussage, dass es nichts gibt.',
  districtWideNote: 'Kreisweite Angebote stehen für sich und sind in den anderen Spalten nicht enthalten.',
};
