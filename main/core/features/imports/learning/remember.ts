import type { WriteContext } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import type { DraftFile } from '../draft-file.ts';
import { keepDecisions, saveLesson } from './learned.repository.ts';
import { lessonsOf } from './lessons.ts';

/**
 * Keeps what a file that is taken over teaches, and all decisions behind the import. Call it in the transaction of the
 * import. `attended`: a person saw the proposals before.
 * A returned correction sheet teaches nothing: its decisions are those of the file it was made of.
 */
export function remember(
  { db, recorder }: Pick<WriteContext, 'db' | 'recorder'>,
  draft: DraftFile,
  importId: string,
  attended: boolean,
): void {
  const occasion = { importId, fileName: draft.fileName, at: recorder.at, person: recorder.actor };
  const taught = draft.decisions.returnOf ? [] : lessonsOf(draft, attended);
  for (const { lesson, how } of taught) saveLesson(db, newId(), lesson, how, occasion);
  keepDecisions(db, importId, draft.id, draft.effective);
}
