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
  /** What is heard of a page of an attachment that brings no structure of its own. */
  enclosedPage: (heading: string, page: number, pages: number): string =>
    `${heading}, Seite ${page} von ${pages}. Die Datei der Anlage ist nicht zum Vorlesen ausgezeichnet.`,
  enclosedLink: 'Verweis in der Anlage',
  enclosure: (item: string, number: number, file: string): string => `${item}  Anlage ${number}: ${file}`,
  pagesFollow: (pages: number): string =>
    pages === 1
      ? 'Eine Seite. In der PDF-Datei folgt sie hinter diesem Blatt und ist mitgezählt.'
      : `${pages} Seiten. In der PDF-Datei folgen sie hinter diesem Blatt und sind mitgezählt.`,
  apart: 'Anlagen, die gesondert beiliegen',
  apartFile: (number: number, file: string, reason: string): string => `Anlage ${number}: ${file} (${reason})`,
  apartReasons: {
    otherKind: 'keine PDF-Datei',
    missing: 'die Datei fehlt im Datenordner',
    damaged: 'die PDF-Datei ist beschädigt oder unvollständig',
    protected: 'die PDF-Datei ist mit einem Kennwort geschützt',
  },
  public: 'öffentlich',
  clock: (time: string): string => `${time} Uhr`,
  asOf: (instant: string): string => `Stand ${instant}`,
  fileWord: (internal: boolean): string => `Sitzungsunterlagen_${internal ? 'intern' : 'oeffentlich'}`,
};
