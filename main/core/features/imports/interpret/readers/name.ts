import { refuse } from '../../../../../../shared/domain/parse-result.ts';
import { cleanLine, cleanText } from '../../../../../../shared/domain/text-folding.ts';
import { refused, valueOutcome, type Reader } from '../outcome.ts';
import { textReader } from './text.ts';

const bullet = /^(?:[-–—•*·▪►➢✓o]|\d{1,2}[.)]|[a-z]\))\s+(?=\S)/u;

const lineEnd = /[\n\r\v\u2028\u2029]/;

/** "keine", "nichts" where the name of an offer stands. */
export const saysNone = (text: string): boolean =>
  /^[-–(]?\s*(?:keine?s?|nichts|nix|leider keine?)\s*[.)!]?$/i.test(text.trim());

/** The name of an offer; several of them in one cell, each behind its bullet, stay together and are told. */
export function nameReader(): Reader {
  const plain = textReader('name');
  return (cell, text) => {
    if (!lineEnd.test(text)) return plain(cell, text);
    const lines = cleanText(text)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    if (lines.length < 2 || !lines.every((line) => bullet.test(line))) return plain(cell, text);
    const names = lines.map((line) => line.replace(bullet, ''));
    const issue = refused('name', cleanLine(text), refuse('OFFERS_IN_ONE_CELL', { text: names.join('; ') }));
    return valueOutcome(names.join('; '), text, { differs: true, issues: [issue] });
  };
}
