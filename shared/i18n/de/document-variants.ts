import type { DocumentVariant } from '../../contract/documents.ts';

/** Whom a document is for, and what the fuller one says more; each document names it. */
export const variantWords: Record<DocumentVariant, string> = {
  public: 'öffentlich',
  committee: 'Ausschuss',
  internal: 'intern',
};
export const variantTexts = {
  label: 'Für wen',
  /** In the subtitle of a document. */
  stands: {
    public: 'Fassung für die Öffentlichkeit',
    committee: 'Fassung für den Ausschuss',
    internal: 'intern, nicht zur Veröffentlichung',
  } satisfies Record<DocumentVariant, string>,
  /** What measures leave out. */
  measures: {
    public: 'Nicht enthalten: Namen der Zuständigen, Hindernisse, Entscheidungsbedarf und interne Bemerkungen.',
    committee: 'Nicht enthalten: Namen der Zuständigen.',
    internal: 'Enthält Namen, Hindernisse und Entscheidungsbedarf.',
  } satisfies Record<DocumentVariant, string>,
  /** What the papers of a meeting leave out. */
  packet: {
    public: 'Ohne nichtöffentliche Punkte, ihre Vorlagen und deren Anlagen.',
    internal: 'Alle Punkte mit ihren Vorlagen und Anlagen.',
  },
};
