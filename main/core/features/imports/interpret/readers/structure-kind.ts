import { note } from '../../../../../../shared/domain/parse-result.ts';
import { cleanLine } from '../../../../../../shared/domain/text-folding.ts';
import { structureNamed } from '../../../../../excel/understand/index.ts';
import { noted, nothing, valueOutcome, type Reader } from '../outcome.ts';

/** Reads which structure a row is about; a name that is none of those asked about is told. */
export const structureKindReader: Reader = (_cell, text) => {
  const name = cleanLine(text);
  const found = structureNamed(name);
  if (found) return valueOutcome(found.field, text, { differs: true });
  return nothing(text, noted('structureKind', text, [note('STRUCTURE_UNKNOWN', { text: name })]));
};
