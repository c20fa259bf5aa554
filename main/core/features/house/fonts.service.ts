import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import { safeFileName } from '../../../../shared/domain/file-names.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { houseFontTexts } from '../../../../shared/i18n/de/house-fonts.ts';
import type { Recorder } from '../../database/recorder.ts';
import type { JobContext, ReadContext, WriteContext } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { keepFile } from '../../platform/keep-file.ts';
import { bytesOf } from './chosen-file.ts';
import { readFontFile, type FontFault } from './font-file.rules.ts';
import { allFonts, fontFor } from './house.repository.ts';

const mostBytes = 2_000_000;
const codes = { kind: 'FONT_KIND', damaged: 'FONT_DAMAGED', protected: 'FONT_PROTECTED' } as const satisfies Record<
  FontFault,
  string
>;

export const listFonts = ({ db }: ReadContext): OutputOf<'house.fonts'> => ({ fonts: allFonts(db) });

/** The faces with their bytes. Throws FONT_UNREADABLE: nothing is printed in another face than the house expects. */
export const fontFaces = ({ db, folder }: ReadContext): OutputOf<'house.fontFaces'> => ({
  faces: allFonts(db).map(({ weight, name, sha256 }) => {
    try {
      return { weight, base64: readFileSync(join(folder.attachments, sha256)).toString('base64') };
    } catch (error) {
      throw new Problem('FONT_UNREADABLE', { file: name }, { cause: error });
    }
  }),
});

/** The family stands in the settings of every document: Word names it, print and preview take the faces. */
function writeFace(recorder: Recorder, value: string): void {
  if (recorder.read('setting', 'face')) recorder.update('setting', 'face', { value });
  else if (value !== '') recorder.create('setting', { key: 'face', value });
}

/** Keeps a face in place of the one before. Both faces are of one family (FONT_FAMILY). */
export function keepFont(
  context: JobContext,
  { weight, path, name }: InputOf<'house.keepFontPath'>,
): OutputOf<'house.keepFontPath'> {
  const bytes = bytesOf(path, mostBytes);
  const read = readFontFile(bytes);
  if (read.fault !== undefined) throw new Problem(codes[read.fault], { file: name });
  const { family } = read;
  const other = allFonts(context.db).find((one) => one.weight !== weight);
  if (other && other.family !== family) throw new Problem('FONT_FAMILY', { file: name, family, other: other.family });
  const sha256 = keepFile(context.folder.attachments, bytes, 'FILE_UNREADABLE');
  const detail = houseFontTexts.weights[weight];
  const commandId = context.command({ channel: 'house.keepFontPath', detail }, ({ db, recorder }) => {
    const file = { name: safeFileName(name), sha256, size: bytes.length, at: recorder.at, person: recorder.actor };
    const known = fontFor(db, weight);
    if (known) recorder.update('house_font', known.id, { family, ...file });
    else recorder.create('house_font', { id: newId(), weight, family, ...file });
    writeFace(recorder, family);
    return recorder.commandId;
  });
  context.changed('house', 'settings', 'handouts', 'history');
  return { commandId, family };
}

/** Back to the face of the program where it was the last one. Throws FONT_NOT_FOUND. */
export function removeFont({ db, recorder }: WriteContext, { weight }: InputOf<'house.removeFont'>) {
  const known = fontFor(db, weight);
  if (!known) throw new Problem('FONT_NOT_FOUND');
  recorder.remove('house_font', known.id);
  if (allFonts(db).length === 0) writeFace(recorder, '');
  return { commandId: recorder.commandId };
}
