import { displayText } from '../../../../shared/domain/cell-text.ts';
import type { ReadContext } from '../../platform/context.ts';
import type { DraftFile } from './draft-file.ts';
import { earlierYearReason } from './earlier-year.rules.ts';
import type { EvaluatedTable } from './evaluate.ts';
import { latestRoundBefore } from './missing/missing.repository.ts';
import { roundOfDraft, senderOfDraft } from './missing/missing.ts';

/** What stands above a table, and what its sheet is called. */
function titlesOf({ sheet, table }: EvaluatedTable): string[] {
  const first = table.headerRows[0] ?? table.dataRows[0];
  const above = sheet.rows.filter(({ number }) => number < first).flatMap(({ cells }) => cells.map(displayText));
  return [sheet.name, ...above];
}

/** Why a file may be one of an earlier year; null for sheets of our own, which come back as they were sent. */
export function earlierYearOf(context: Pick<ReadContext, 'db' | 'clock'>, draft: DraftFile): string | null {
  const { evaluation, own, decisions, fileName } = draft;
  if (!evaluation || own || decisions.returnOf || draft.committedAs) return null;
  const tables = evaluation.tables.filter(({ included, table }) => included && table.kind === 'offers');
  const { year } = roundOfDraft(context, draft);
  const sender = senderOfDraft(draft);
  const rows = tables.flatMap((table) => table.rows).filter(({ match }) => match.state !== 'excluded');
  return earlierYearReason({
    year,
    fileName,
    titles: tables.flatMap(titlesOf),
    rows: rows.length,
    unchanged: rows.filter(({ match }) => match.state === 'unchanged').length,
    since: sender && latestRoundBefore(context.db, sender.ags, sender.actor, year),
  });
}
