import { documentVariants, type DocumentVariant } from '../../../shared/contract/documents.ts';
import type { HandoutKind } from '../../../shared/contract/handouts.ts';
import { privacyDrafts } from '../../../shared/contract/privacy-words.ts';
import { variantTexts } from '../../../shared/i18n/de/document-variants.ts';

/** Whom a kind can be made for, the usual one first. */
export const variantsOf: Partial<Record<HandoutKind, readonly DocumentVariant[]>> = {
  packet: ['public', 'internal'],
  offerSheet: ['public', 'internal'],
  status: ['committee', 'public', 'internal'],
  measureSheet: ['committee', 'public', 'internal'],
  municipalityPlan: ['committee', 'internal'],
};
export const usualVariant = (kind: HandoutKind): DocumentVariant => variantsOf[kind]?.[0] ?? 'public';
export const variantOf = (name: string): DocumentVariant | undefined => documentVariants.find((one) => one === name);
/** What a variant leaves out, in a sentence. */
export const leftOutOf = (kind: HandoutKind, variant: DocumentVariant): string =>
  (variantTexts.ofKind[kind] ?? variantTexts.measures)[variant];

/** Kinds that speak of a year, of a round, and those of which every Kommune or every measure gets its own. */
export const yearKinds: readonly HandoutKind[] = ['priorities', 'fundingControlling', 'sachbericht'];
export const roundKinds: readonly HandoutKind[] = ['coverage', 'municipality', 'map', 'steckbrief', 'coverageMatrix'];
export const placeKinds: readonly HandoutKind[] = ['municipalityPlan', 'profile'];
export const measureKinds: readonly HandoutKind[] = ['measureSheet'];
/** Kinds that can show how it stood on an earlier day. */
export const earlierKinds: readonly HandoutKind[] = ['status'];
/** Documents of the Datenschutz go to no meeting. */
export const privacyKinds: readonly HandoutKind[] = ['personalData', 'erasureProtocol', ...privacyDrafts];
