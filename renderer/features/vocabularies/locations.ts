import type { Vocabulary } from '../../../shared/domain/offer-fields.ts';

/** The lists by their word in the address, in the order of the tabs. */
const words = {
  handlungsfelder: 'fieldOfAction',
  zielgruppen: 'targetGroup',
  phasen: 'educationPhase',
  arbeitsbereiche: 'strand',
  angebotsarten: 'offerType',
  traegerarten: 'providerType',
} as const satisfies Record<string, Vocabulary>;
type Word = keyof typeof words;

export const listWords = Object.keys(words) as Word[];
export const vocabularyAt = (word: string | undefined): Vocabulary => words[word as Word] ?? 'fieldOfAction';
const wordOf = (vocabulary: Vocabulary): Word => listWords.find((word) => words[word] === vocabulary)!;

export const listPath = (vocabulary: Vocabulary): string => `/einstellungen/wortlisten/${wordOf(vocabulary)}`;
export const termPath = (vocabulary: Vocabulary, id: string): string =>
  `${listPath(vocabulary)}/${encodeURIComponent(id)}`;
export const newTermPath = (vocabulary: Vocabulary): string => `${listPath(vocabulary)}?neu=1`;
