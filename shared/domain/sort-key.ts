import { cleanLine } from './normalize-text.ts';

/**
 * Order of characters after DIN 5007-1 and the Unicode collation for German: punctuation, digits, letters.
 * Fixed here because the keys are stored: another ICU version must not change them.
 */
const order =
  ' _-–—,;:!¡?¿.…·\'‘’‚‹›"“”„«»()[]{}§¶@*/\\&#%‰†•`´^¨°©®→+±÷×<=>¬|~−∞≈≤≥☐☒✓✗¢$£¥€' +
  '0123456789abcdefghijklmnopqrstuvwxyz';
const primary = new Map([...order].map((character, index) => [character, String.fromCharCode(index + 2)]));

/** Marks in the order in which they decide between otherwise equal words. */
const markOrder = [...'\u0301\u0300\u0306\u0302\u030c\u030a\u0308\u030b\u0303\u0307\u0338\u0327\u0328\u0304'];
const ligatures: Record<string, [string, mark: number, level: number]> = {
  ß: ['ss', 0, 3],
  ẞ: ['ss', 0, 4],
  æ: ['ae', 1, 0],
  Æ: ['ae', 1, 2],
  œ: ['oe', 1, 0],
  Œ: ['oe', 1, 2],
  ø: ['o', 11, 0],
  Ø: ['o', 11, 2],
  ł: ['l', 11, 0],
  Ł: ['l', 11, 2],
  đ: ['d', 11, 0],
  Đ: ['d', 11, 2],
};
const weight = (level: number) => String.fromCharCode(level + 2);
const lowest = weight(0);

function trimWeights(weights: string): string {
  let end = weights.length;
  while (end > 0 && weights[end - 1] === lowest) end--;
  return weights.slice(0, end);
}

interface Weights {
  primary: string;
  marks: string;
  cases: string;
}

function addLetter(weights: Weights, character: string) {
  const lower = character.toLowerCase();
  weights.primary += primary.get(lower) ?? lower;
  weights.marks += weight(0);
  weights.cases += weight(lower === character ? 0 : 2);
}

function addCharacter(weights: Weights, character: string) {
  const ligature = ligatures[character];
  if (ligature) {
    const [letters, mark, level] = ligature;
    for (const letter of letters) weights.primary += primary.get(letter);
    weights.marks += weight(mark).repeat(letters.length);
    weights.cases += weight(level).repeat(letters.length);
    return;
  }
  const mark = markOrder.indexOf(character);
  if (mark < 0) return addLetter(weights, character);
  weights.marks = weights.marks.slice(0, -1) + weight(mark + 1);
}

const hasMark = /[\p{M}\ud800-\udfff\u{10000}-\u{10ffff}]/u;
const ofCharacter = new Map<string, Weights>();
const mostRemembered = 2000;

/** The weights of one composed character, remembered. */
function weightsOf(character: string): Weights {
  const known = ofCharacter.get(character);
  if (known) return known;
  const weights: Weights = { primary: '', marks: '', cases: '' };
  for (const part of character.normalize('NFD')) addCharacter(weights, part);
  if (ofCharacter.size < mostRemembered) ofCharacter.set(character, weights);
  return weights;
}

function addText(weights: Weights, line: string): void {
  // a mark of its own may change place with its neighbours when decomposed
  if (hasMark.test(line)) {
    for (const character of line.normalize('NFD')) addCharacter(weights, character);
    return;
  }
  for (let at = 0; at < line.length; at++) {
    const { primary, marks, cases } = weightsOf(line[at]!);
    weights.primary += primary;
    weights.marks += marks;
    weights.cases += cases;
  }
}

/**
 * A key whose binary order (SQLite BINARY, JavaScript `<`) is the German dictionary order of DIN 5007-1: ä as a, ß as ss; only
 * between otherwise equal words marks decide, then capitals. White space is collapsed.
 */
export function sortKey(text: string): string {
  const weights: Weights = { primary: '', marks: '', cases: '' };
  addText(weights, cleanLine(text));
  const marks = trimWeights(weights.marks);
  const cases = trimWeights(weights.cases);
  if (cases) return `${weights.primary}\u0001${marks}\u0001${cases}`;
  return marks ? `${weights.primary}\u0001${marks}` : weights.primary;
}
