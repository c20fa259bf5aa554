import { cleanLine } from './normalize-text.ts';

const letters: Record<string, string> = { ä: 'a', ö: 'o', ü: 'u', ß: 's', é: 'e', è: 'e', á: 'a', à: 'a', ç: 'c' };
const codes: Record<string, string> = {
  a: '0',
  e: '0',
  i: '0',
  j: '0',
  o: '0',
  u: '0',
  y: '0',
  b: '1',
  f: '3',
  v: '3',
  w: '3',
  g: '4',
  k: '4',
  q: '4',
  l: '5',
  m: '6',
  n: '6',
  r: '7',
  s: '8',
  z: '8',
};

function codeOf(letter: string, before: string, after: string): string {
  if (letter === 'p') return after === 'h' ? '3' : '1';
  if (letter === 'd' || letter === 't') return 'csz'.includes(after || '?') ? '8' : '2';
  if (letter === 'x') return 'ckq'.includes(before || '?') ? '8' : '48';
  if (letter !== 'c') return codes[letter] ?? '';
  if (!before) return 'ahkloqrux'.includes(after || '?') ? '4' : '8';
  if ('sz'.includes(before)) return '8';
  return 'ahkoqux'.includes(after || '?') ? '4' : '8';
}

/**
 * Kölner Phonetik (Postel 1969) of one or more words: words that sound alike in German have the same digits.
 * Words are coded one by one and joined with a space; a word without letters gives no code.
 */
export function colognePhonetics(text: string): string {
  return cleanLine(text)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
    .map(codeWord)
    .filter(Boolean)
    .join(' ');
}

function codeWord(word: string): string {
  const spelled = [...word].map((letter) => letters[letter] ?? letter);
  const code = spelled
    .map((letter, index) => codeOf(letter, spelled[index - 1] ?? '', spelled[index + 1] ?? ''))
    .join('');
  const single = code.replace(/(.)\1+/g, '$1');
  return single.slice(0, 1) + single.slice(1).replaceAll('0', '');
}
