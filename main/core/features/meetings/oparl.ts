import type { OutputOf } from '../../../../shared/contract/index.ts';
import { safeFileName } from '../../../../shared/domain/file-names.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { meetingTexts as t } from '../../../../shared/i18n/de/meetings.ts';
import type { Row } from '../../database/entities.ts';
import { recordValues } from '../../database/record-row.ts';
import type { ReadDb } from '../../database/statement.ts';
import type { ReadContext } from '../../platform/context.ts';
import { withheld } from '../persons/index.ts';
import { storedSetting } from '../settings/index.ts';
import { getMeeting } from './meetings.service.ts';
import { issuedPaper, paperSteps, papersIn } from './meetings.repository.ts';
import { oparlMeeting, oparlPaper, type OparlPaper, type OparlStep } from './oparl.rules.ts';

type File = OutputOf<'meetings.file'>;

const baseIn = (db: ReadDb): string => storedSetting(db, 'oparlBase') || t.file.oparlBase;
const fileNamed = (name: string, list: object): File => ({
  fileName: safeFileName(`${name} OParl.json`.trim(), 'OParl.json'),
  content: `${JSON.stringify(list, null, 2)}\n`,
});

/** A paper of the table with what was issued of it last. */
function paperFrom(row: Row, steps: readonly OparlStep[]): OparlPaper {
  const { id, name, number, day, kind, fileId, fileName, format, size, issuedAt } = recordValues<
    OparlPaper & NonNullable<OparlPaper['file']> & { fileId: string | null }
  >(row);
  const file = fileId === null ? null : { id: fileId, fileName, format, size, issuedAt };
  return { paperId: id, name, number, day, kind, file, steps };
}
const stepsIn = (db: ReadDb, paperId: string): OparlStep[] =>
  paperSteps(db, paperId).map((row) => recordValues<OparlStep>(row));

/** The side file of a meeting for a council information system. Throws MEETING_NOT_FOUND. */
export function oparlOfMeeting(context: ReadContext, id: string): File {
  const { db } = context;
  const meeting = withheld(db).hide(getMeeting(context, { id }));
  const papers = papersIn(db, id).map((row) => {
    const steps = stepsIn(db, String(row['id'])).filter(({ meetingId }) => meetingId === id);
    return paperFrom(row, steps);
  });
  return fileNamed(`${meeting.day ?? ''} ${meeting.name}`, oparlMeeting(baseIn(db), meeting, papers));
}

/** The side file of a paper. Throws PAPER_NOT_FOUND, PAPER_NOT_PUBLIC. */
export function oparlOfPaper(context: ReadContext, id: string): File {
  const { db } = context;
  const row = issuedPaper(db, id);
  if (!row) throw new Problem('PAPER_NOT_FOUND');
  if (row['public'] !== 1) throw new Problem('PAPER_NOT_PUBLIC');
  const steps = stepsIn(db, id);
  const meetingIds = new Set(steps.flatMap(({ meetingId }) => meetingId ?? []));
  const { hide } = withheld(db);
  const meetings = [...meetingIds].map((meetingId) => hide(getMeeting(context, { id: meetingId })));
  const paper = paperFrom(row, steps);
  return fileNamed(paper.number ?? paper.name, oparlPaper(baseIn(db), paper, meetings));
}
