import type { WriteContext } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import type { DraftFile } from '../draft-file.ts';
import { keepDecisions, saveLesson } from './learned.repository.ts';
import type { Taught } from './lessons.ts';

/** Keeps what a file that is taken over teaches, and all decisions behind the import. Call it in its transaction. */
export function remember(
  { db, recorder }: Pick<WriteContext, 'db' | 'recorder'>,
  draft: DraftFile,
  importId: string,
  lessons: readonly Taught[],
  asOf: string | null,
): void {
  const occasion = { importId, fileName: draft.fileName, at: recorder.at, person: recorder.actor };
  for (const { lesson, how } of lessons) saveLesson(db, newId(), lesson, how, occasion);
  keepDecisions(db, importId, draft.id, { ...draft.effective, ...(asOf !== null && { asOf }) });
}
