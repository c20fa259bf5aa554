/** The corners of a part of a page, in its own points. */
export interface Box {
  left: number;
  bottom: number;
  right: number;
  top: number;
}
type Matrix = readonly [number, number, number, number, number, number];
type Point = readonly [number, number];
interface State {
  matrix: Matrix;
  clip: Box;
}
const everywhere: Box = { left: -Infinity, bottom: -Infinity, right: Infinity, top: Infinity };
const identity: Matrix = [1, 0, 0, 1, 0, 0];
/** Of a line of text above and below its base, in parts of the size of its face; glyphs are at most as wide as high. */
const line = { above: 0.8, below: 0.25, glyph: 0.6 };

/** `inner` in the coordinates of what holds it (ISO 32000-1, 8.3.4). */
const times = ([a, b, c, d, e, f]: Matrix, [p, q, r, s, t, u]: Matrix): Matrix => [
  a * p + b * r,
  a * q + b * s,
  c * p + d * r,
  c * q + d * s,
  e * p + f * r + t,
  e * q + f * s + u,
];
const placed = ([x, y]: Point, [a, b, c, d, e, f]: Matrix): Point => [a * x + c * y + e, b * x + d * y + f];

const around = (points: readonly Point[]): Box =>
  points.reduce(
    ({ left, bottom, right, top }, [x, y]) => ({
      left: Math.min(left, x),
      bottom: Math.min(bottom, y),
      right: Math.max(right, x),
      top: Math.max(top, y),
    }),
    { left: Infinity, bottom: Infinity, right: -Infinity, top: -Infinity },
  );
const common = (one: Box, other: Box): Box => ({
  left: Math.max(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.min(one.right, other.right),
  top: Math.min(one.top, other.top),
});
const isEmpty = ({ left, bottom, right, top }: Box): boolean => left > right || bottom > top;
const joined = (one: Box | undefined, { left, bottom, right, top }: Box): Box =>
  around([
    [left, bottom],
    [right, top],
    ...(one
      ? ([
          [one.left, one.bottom],
          [one.right, one.top],
        ] as const)
      : []),
  ]);

const asMatrix = ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix => [a, b, c, d, e, f];
const cornersOf = ([x = 0, y = 0, width = 0, height = 0]: readonly number[]): Point[] => [
  [x, y],
  [x + width, y],
  [x, y + height],
  [x + width, y + height],
];
const pairsOf = (numbers: readonly number[]): Point[] =>
  Array.from({ length: Math.floor(numbers.length / 2) }, (_, at) => [numbers[2 * at] ?? 0, numbers[2 * at + 1] ?? 0]);

/** Follows the operators of a page as Chromium writes them: one on a line, its operands before it. */
class Pen {
  readonly boxes = new Map<number, Box>();
  #state: State = { matrix: identity, clip: everywhere };
  readonly #kept: State[] = [];
  #path: Point[] = [];
  #clips = false;
  #text: Matrix = identity;
  #size = 0;
  #mark: number | null = null;

  read(operation: string): void {
    const mark = /\/MCID (\d+)/.exec(operation)?.[1];
    if (mark !== undefined) this.#mark = Number(mark);
    if (/^W\*? n$/.test(operation)) this.#clips = true;
    const words = operation.split(' ');
    const operator = words.pop() ?? '';
    this.#follow(operator, words.map(Number).filter(Number.isFinite));
  }

  #follow(operator: string, numbers: readonly number[]): void {
    const state = this.#state;
    if (operator === 'q') this.#kept.push(state);
    else if (operator === 'Q') this.#state = this.#kept.pop() ?? state;
    else if (operator === 'cm') this.#state = { ...state, matrix: times(asMatrix(numbers), state.matrix) };
    else if (operator === 'EMC') this.#mark = null;
    else if (operator === 're') this.#add(cornersOf(numbers));
    else if (/^[mlcvy]$/.test(operator)) this.#add(pairsOf(numbers));
    else if (/^(?:n|[fFSsBb]\*?)$/.test(operator)) this.#paint(operator !== 'n');
    else this.#write(operator, numbers);
  }

  #add(points: readonly Point[]): void {
    this.#path.push(...points.map((point) => placed(point, this.#state.matrix)));
  }

  #paint(isSeen: boolean): void {
    const box = around(this.#path);
    if (isSeen) this.#show(box);
    if (this.#clips) this.#state = { ...this.#state, clip: common(this.#state.clip, box) };
    this.#clips = false;
    this.#path = [];
  }

  #write(operator: string, numbers: readonly number[]): void {
    if (operator === 'Tf') this.#size = numbers.at(-1) ?? 0;
    else if (operator === 'Tm') this.#text = asMatrix(numbers);
    else if (operator === 'Tj') {
      const [right = 0, up = 0] = numbers;
      this.#text = times([1, 0, 0, 1, right, up], this.#text);
      const at = times(this.#text, this.#state.matrix);
      const glyph = cornersOf([
        0,
        -line.below * this.#size,
        line.glyph * this.#size,
        (line.above + line.below) * this.#size,
      ]);
      this.#show(around(glyph.map((point) => placed(point, at))));
    }
  }

  #show(box: Box): void {
    const seen = common(box, this.#state.clip);
    if (this.#mark !== null && !isEmpty(seen)) this.boxes.set(this.#mark, joined(this.boxes.get(this.#mark), seen));
  }
}

/** What the marked parts of a page enclose, by their numbers. */
export function contentBoxes(content: string): Map<number, Box> {
  const pen = new Pen();
  for (const operation of content.split('\n')) pen.read(operation);
  return pen.boxes;
}
