import { plural } from '../format.ts';

/** All papers of a meeting as one document. */
export const packetTexts = {
  title: (meeting: string): string => `Sitzungsunterlagen: ${meeting}`,
  contents: 'Inhalt',
  agenda: 'Tagesordnung',
  columns: ['TOP', 'Gegenstand', 'Vorlage'] as const,
  noItems: 'Eine Tagesordnung ist nicht erfasst.',
  noPapers: 'Zu dieser Tagesordnung gehören keine Vorlagen.',
  leftOut: (count: number): string =>
    `${plural(count, 'nichtöffentlicher Punkt ist', 'nichtöffentliche Punkte sind')} in dieser Fassung nicht enthalten.`,
  public: 'öffentlich',
  clock: (time: string): string => `${time} Uhr`,
  asOf: (instant: string): string => `Stand ${instant}`,
  fileWord: (internal: boolean): string => `Sitzungsunterlagen_${internal ? 'intern' : 'oeffentlich'}`,
};
