/** Widths of Calibri in thousandths of its size, as Word draws it; letters with accents are as wide as without. */
const widths: readonly (readonly [number, string])[] = [
  [226, ' '],
  [229, 'ilı|'],
  [239, 'j'],
  [252, 'I.,·’‚‘'],
  [268, ':;'],
  [305, 'f()[]-{}'],
  [326, '!\'"²³°'],
  [335, 't'],
  [349, 'r'],
  [391, 'sz/\\'],
  [418, 'L„“”'],
  [423, 'cx'],
  [453, 'vyk?'],
  [459, 'FSJ'],
  [471, 'gZ_'],
  [479, 'a'],
  [488, 'ETY'],
  [498, 'e*+<=>~§–•×≥≤^'],
  [507, '0123456789$€#'],
  [519, 'PXK'],
  [526, 'bdhnopquß'],
  [543, 'BRC'],
  [567, 'VA'],
  [604, '●■'],
  [618, 'DGH'],
  [642, 'UN'],
  [662, 'OQ'],
  [690, '…½&'],
  [715, 'w%'],
  [799, 'm'],
  [855, 'M'],
  [898, 'W@—→▲'],
];
const known = new Map(widths.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)));
const usual = 526;
const bolder = 1.025;

const words = new Map<string, number>();
/** Width of a word in thousandths of the size; words come again and again. */
function wordWidth(word: string): number {
  const seen = words.get(word);
  if (seen !== undefined) return seen;
  let width = 0;
  for (const letter of word.normalize('NFD').replaceAll(/[\u0300-\u036F\u00AD\u2060]/g, ''))
    width += known.get(letter) ?? usual;
  if (words.size > 20_000) words.clear();
  words.set(word, width);
  return width;
}

/** How many lines a text takes; `size` and `room` in the same unit. A word that is too long is broken anywhere. */
export function lineCount(text: string, size: number, room: number, bold = false): number {
  const full = (1000 * room) / (size * (bold ? bolder : 1));
  const space = known.get(' ') ?? usual;
  let lines = 0;
  for (const line of text.split('\n')) {
    lines += 1;
    let used = 0;
    for (const word of line.split(' ')) {
      // A hyphen inside a word is a place to break as well.
      for (const [index, part] of word.split(/(?<=[-–/])/).entries()) {
        const width = wordWidth(part);
        if (used > 0 && used + (index === 0 ? space : 0) + width > full) {
          lines += 1;
          used = 0;
        }
        used += width + (index === 0 && used > 0 ? space : 0);
        if (used > full) {
          lines += Math.floor(used / full);
          used %= full;
        }
      }
    }
  }
  return lines;
}
