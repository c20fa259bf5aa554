import type { Block, BlockDocument, BlockDocumentOptions } from '../../../../shared/contract/documents.ts';
import type { ChangeWish } from '../../../../shared/contract/papers.ts';
import { heading, linesOf, linesOnlyIn, paragraph, textCell } from '../../../../shared/domain/documents/blocks.ts';
import { conceptTexts as t } from '../../../../shared/i18n/de/concept.ts';
import { formatDay, formatInstant, formatNumber } from '../../../../shared/i18n/format.ts';
import type { ReadContext } from '../../platform/context.ts';
import { readSettings } from '../settings/index.ts';
import { documentNow, recordOf, versionOf } from './papers.service.ts';
import { listWishes } from './wishes.service.ts';

function documentOf(
  context: ReadContext,
  options: BlockDocumentOptions,
  head: { title: string; subtitle: string; paper: BlockDocument['paper'] },
  blocks: Block[],
): BlockDocument {
  const settings = readSettings(context.db);
  const foot = [[settings.department, settings.contactLine].filter(Boolean).join(' · ')];
  return { options, settings, ...head, foot, blocks, surveyId: '', asOf: context.clock.now() };
}
const listOf = (title: string, lines: readonly string[]): Block[] =>
  lines.length === 0
    ? []
    : [heading(title), { type: 'list', ordered: false, items: lines.map((text) => [{ text }]) } satisfies Block];

/** What a Fortschreibung changes, text and figures, since the last released version. Throws PAPER_NOT_FOUND. */
export function paperChanges(context: ReadContext, options: BlockDocumentOptions): BlockDocument {
  const id = options.recordId ?? '';
  const { name, versions } = recordOf(context.db, id);
  const [last] = versions;
  const after = linesOf(documentNow(context, id).blocks);
  const before = last ? linesOf(versionOf(context.db, id, last.id).blocks) : after;
  const [added, removed] = [linesOnlyIn(after, before), linesOnlyIn(before, after)];
  const since = last ? t.since(last.number, formatInstant(last.at)) : t.neverReleased;
  const same = added.length + removed.length === 0;
  return documentOf(context, options, { title: t.changesTitle(name), subtitle: since, paper: 'A4' }, [
    ...(same ? [paragraph(last ? t.same : t.neverReleased)] : []),
    ...listOf(t.added, added),
    ...listOf(t.removed, removed),
  ]);
}

function wishTable(round: string, wishes: readonly ChangeWish[]): Block {
  const shares = [3, 3, 7, 3, 6];
  return {
    type: 'table',
    caption: round,
    columns: t.wishColumns.map((text, index) => ({ text, align: 'left', share: shares[index] ?? 1 })),
    rows: wishes.map(({ sender, chapter, wish, answer, reply }) => ({
      kind: 'row',
      cells: [sender || t.nobody, chapter ?? '', wish, t.answers[answer], reply ?? ''].map(textCell),
    })),
  };
}

/** All wishes with what became of them, round by round, in the order they came. Throws PAPER_NOT_FOUND. */
export function wishSynopsis(context: ReadContext, options: BlockDocumentOptions): BlockDocument {
  const paperId = options.recordId ?? '';
  const { name } = recordOf(context.db, paperId);
  const { rows } = listWishes(context, { paperId });
  const rounds = Map.groupBy(rows, ({ round }) => round);
  const open = rows.filter(({ answer }) => answer === 'open').length;
  const subtitle = [t.count(rows.length), t.stillOpen(open), t.asOf(formatDay(context.clock.today()))].join(' · ');
  return documentOf(context, options, { title: t.synopsisTitle(name), subtitle, paper: 'A4 landscape' }, [
    ...(rows.length === 0 ? [paragraph(t.noWishes)] : []),
    ...[...rounds].flatMap(([round, wishes]) => [
      heading(`${round} · ${formatNumber(wishes.length)}`),
      wishTable(round, wishes),
    ]),
  ]);
}
