import type { ImportField } from '../../../../shared/domain/import-fields.ts';
import { vocabularyOfField } from '../../../../shared/domain/offer-fields.ts';
import type { ColumnProfile } from './profile.ts';
import { contentReasons } from './reasons.ts';

/** A field recognised by content alone, with the German reason. */
export interface ContentGuess {
  field: ImportField | 'rowNumber';
  confidence: number;
  reason: string;
}

const termReasons: Record<keyof typeof vocabularyOfField, string> = {
  offerType: 'Inhalt sind Angebotsarten der Auswahlliste',
  providerType: 'Inhalt sind Trägerarten der Auswahlliste',
  fieldsOfAction: 'Inhalt sind Handlungsfelder der Auswahlliste',
  strands: 'Inhalt sind Arbeitsbereiche der Auswahlliste',
  educationPhases: 'Inhalt sind Phasen der Bildungskette',
  targetGroups: 'Inhalt sind Zielgruppen der Auswahlliste',
};

/** 1 where the column counts 1, 2, 3 … (gaps allowed), else 0. */
function countingShare({ numbers, telling, sampled }: ColumnProfile): number {
  if (numbers.length < telling || (numbers[0] ?? 0) > 1 || numbers.length < 3) return 0;
  const isRising = numbers.every((value, at) => at === 0 || value > numbers[at - 1]!);
  return isRising && (sampled >= 200 || numbers.at(-1)! <= sampled * 2) ? 1 : 0;
}

/** Needs at least three telling cells; a form shared by several fields (dates, numbers, yes/no) proves nothing. */
export function guessByContent(profile: ColumnProfile): ContentGuess[] {
  if (profile.telling < 3) return [];
  const guesses: ContentGuess[] = [];
  const guess = (
    field: ContentGuess['field'],
    share: number,
    needed: number,
    confidence: number,
    reason: string,
  ): void => {
    if (share >= needed) guesses.push({ field, confidence: confidence * (0.9 + 0.1 * share), reason });
  };
  guess('email', profile.share('email'), 0.8, 0.9, contentReasons.email);
  guess('website', profile.share('url'), 0.8, 0.88, contentReasons.website);
  guess('municipality', profile.share('ags'), 0.9, 0.86, contentReasons.ags);
  guess('municipality', profile.municipality, 0.8, 0.86, contentReasons.places);
  guess('phone', profile.share('phone'), 0.8, 0.82, contentReasons.phone);
  guess(
    'postalCode',
    profile.distinct > 1 || profile.telling < 20 ? profile.share('postalCode') : 0,
    0.9,
    0.8,
    contentReasons.postalCode,
  );
  guess('rowNumber', countingShare(profile), 1, 0.86, contentReasons.counting);
  for (const [field, vocabulary] of Object.entries(vocabularyOfField) as [
    keyof typeof vocabularyOfField,
    (typeof vocabularyOfField)[keyof typeof vocabularyOfField],
  ][]) {
    guess(field, profile.term(vocabulary), 0.7, 0.82, termReasons[field]);
  }
  return guesses;
}
