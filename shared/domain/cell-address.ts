/** `A` -> 0, `AA` -> 26. */
export function columnIndex(letter: string): number {
  let index = 0;
  for (const character of letter) index = index * 26 + character.charCodeAt(0) - 64;
  return index - 1;
}

/** 1 -> `A`, 27 -> `AA`. */
export function columnLetter(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
