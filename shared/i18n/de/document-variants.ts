import type { DocumentVariant } from '../../contract/documents.ts';
import type { HandoutKind } from '../../contract/handouts.ts';

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
  /** What other kinds leave out. */
  ofKind: {
    packet: {
      public: 'Ohne nichtöffentliche Punkte, ihre Vorlagen und deren Anlagen.',
      committee: '',
      internal: 'Alle Punkte mit ihren Vorlagen und Anlagen.',
    },
    offerSheet: {
      public: 'Ohne Kontakte ohne Einwilligung, interne Bemerkungen und Herkunft der Angaben.',
      committee: '',
      internal: 'Alle Angaben mit der Herkunft jedes Wertes.',
    },
  } as Partial<Record<HandoutKind, Record<DocumentVariant, string>>>,
};
