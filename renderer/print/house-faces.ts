import type { FontFaceBytes } from '../../shared/contract/house.ts';

/** The family under which pages ask for the face of the house; where there is none, that of the program stands in. */
const family = 'Schrift des Hauses';
export const printFace = `'${family}', 'Open Sans'`;
const weights = { regular: '400', bold: '700' } as const;

let shown: FontFace[] = [];
/** Replaces the faces of the house in this window; the bytes come with the call, nothing is fetched. Rejects where one cannot be used. */
export async function loadHouseFaces(faces: readonly FontFaceBytes[]): Promise<void> {
  const next = faces.map(({ weight, base64 }) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    return new FontFace(family, bytes, { weight: weights[weight] });
  });
  await Promise.all(next.map((face) => face.load()));
  for (const face of shown) document.fonts.delete(face);
  for (const face of next) document.fonts.add(face);
  shown = next;
}
