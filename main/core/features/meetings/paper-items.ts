import type { ConsultationResult } from '../../../../shared/contract/papers.ts';
import type { Votes } from '../../../../shared/contract/votes.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import type { Row } from '../../database/entities.ts';
import { recordRow } from '../../database/record-row.ts';
import type { WriteContext } from '../../platform/context.ts';
import { addItem, dropItem, renumber, textOf } from './agenda-items.ts';
import * as repository from './meetings.repository.ts';
import { itemResultOf } from './meetings.rules.ts';

/** A step of a Beratungsfolge as an agenda needs it. */
interface PaperStep {
  consultationId: string;
  meetingId: string | null;
  name: string;
  public: number;
}
const wasDealtWith = (item: Row): boolean => item['result'] !== null || textOf(item, 'minutes') !== '';

/**
 * Keeps step and agenda together: a step with a meeting is an item there, one without is on no agenda. An item typed in by
 * hand under the paper's name becomes its item. Throws CONSULTATION_IN_USE where something was noted at the old item,
 * MEETING_NOT_FOUND.
 */
export function placePaper(context: WriteContext, { consultationId, meetingId, ...shown }: PaperStep): void {
  const { db, recorder } = context;
  const item = repository.itemOfStep(db, consultationId);
  if (item?.['meeting_id'] === meetingId) return;
  if (item) {
    if (wasDealtWith(item)) throw new Problem('CONSULTATION_IN_USE');
    dropItem(context, textOf(item, 'id'));
  }
  if (meetingId === null) return;
  if (!recorder.read('meeting', meetingId)) throw new Problem('MEETING_NOT_FOUND');
  const typed = repository.itemsOf(db, meetingId).find((row) => row['name'] === shown.name && row['paper_id'] === null);
  if (typed) recorder.update('agenda_item', textOf(typed, 'id'), { consultation_id: consultationId });
  else addItem(context, meetingId, { ...shown, consultation_id: consultationId });
  renumber(context, meetingId);
}

/** A waiting step comes onto the agenda. */
export function takePaper(context: WriteContext, meetingId: string, consultationId: string): void {
  const { recorder } = context;
  const paper = recorder.read('paper', textOf(recorder.read('consultation', consultationId) ?? {}, 'paper_id'));
  if (!paper) return;
  recorder.update('consultation', consultationId, { meeting_id: meetingId });
  const shown = { name: textOf(paper, 'name'), public: Number(paper['public']) };
  placePaper(context, { consultationId, meetingId, ...shown });
}

/** What was decided about a paper stands at its item too. */
export function noteAtItem(
  { db, recorder }: WriteContext,
  consultationId: string,
  { result, ...more }: Votes & { result: ConsultationResult | null; resolutionText: string | null },
): void {
  const item = repository.itemOfStep(db, consultationId);
  const values = recordRow({ ...more, result: itemResultOf(result) });
  if (item) recorder.update('agenda_item', textOf(item, 'id'), values);
}

/** Items of a paper follow its subject and whether it is public, until something is decided. */
export function followPaper(context: WriteContext, paperId: string): void {
  const { db, recorder } = context;
  const paper = recorder.read('paper', paperId);
  if (!paper) return;
  for (const item of repository.openItemsOf(db, paperId)) {
    recorder.update('agenda_item', textOf(item, 'id'), {
      name: paper['name'] ?? null,
      public: paper['public'] ?? null,
    });
    if (item['public'] !== paper['public']) renumber(context, textOf(item, 'meeting_id'));
  }
}
