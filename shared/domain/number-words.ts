const numbers: Readonly<Record<string, string>> = {
  'eine halbe': '0,5',
  'ein halber': '0,5',
  halbe: '0,5',
  eineinhalb: '1,5',
  anderthalb: '1,5',
  'eine volle': '1',
  'eine ganze': '1',
  volle: '1',
  ganze: '1',
  eine: '1',
  ein: '1',
  zwei: '2',
  zweieinhalb: '2,5',
  drei: '3',
  vier: '4',
  fuenf: '5',
  sechs: '6',
  sieben: '7',
  acht: '8',
  neun: '9',
  zehn: '10',
  elf: '11',
  zwoelf: '12',
};
/** These count only before a word: "eine Stelle". */
const needsWord = new Set(['eine', 'ein', 'volle', 'ganze', 'halbe', 'eine volle', 'eine ganze', 'eine halbe']);
const longestFirst = Object.keys(numbers).toSorted((one, other) => other.length - one.length);
const beginning = new RegExp(
  `^((?:ca\\.? |rund |etwa |circa |mindestens |maximal )?)(${longestFirst.join('|')})(?= |$)`,
);

/** "halbe Stelle", "zwei Personen": the folded text with its number in digits; null where it begins with no such word. */
export function withDigits(folded: string): string | null {
  const match = /\d/.test(folded) ? null : beginning.exec(folded);
  const [whole = '', before = '', word = ''] = match ?? [];
  if (!match || (needsWord.has(word) && folded.length === whole.length)) return null;
  return `${before}${numbers[word] ?? ''}${folded.slice(whole.length)}`;
}
