import type { Block, BlockDocument, BlockDocumentOptions } from '../../../../shared/contract/documents.ts';
import type { ChangeWish } from '../../../../shared/contract/papers.ts';
import { heading, paragraph, textCell } from '../../../../shared/domain/documents/blocks.ts';
import { documentChanges, type DocumentChange } from '../../../../shared/domain/documents/document-changes.ts';
import { conceptTexts as t } from '../../../../shared/i18n/de/concept.ts';
import { formatDay, formatInstant, formatNumber } from '../../../../shared/i18n/format.ts';
import type { ReadContext } from '../../platform/context.ts';
import { readSettings } from '../settings/index.ts';
import { recordOf } from './papers.service.ts';
import { documentNow, versionOf } from './versions.service.ts';
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
type Columns = readonly (readonly [text: string, share: number])[];
type Rows = readonly (readonly string[])[];

const tableOf = (caption: string, columns: Columns, rows: Rows): Block => ({
  type: 'table',
  caption,
  columns: columns.map(([text, share]) => ({ text, align: 'left', share })),
  rows: rows.map((cells) => ({ kind: 'row', cells: cells.map(textCell) })),
});

/** A heading and its table; nothing where there is no row. */
const sectionOf = (title: string, columns: Columns, rows: Rows): Block[] =>
  rows.length === 0 ? [] : [heading(title), tableOf(title, columns, rows)];

/** The texts, then the rows of tables, each as it was and as it is. */
function changeBlocks({ texts, rows }: ReturnType<typeof documentChanges>): Block[] {
  const { chapter, what, before, after, nothing, textTitle, rowTitle } = t.changeWords;
  const sides = (one: DocumentChange): string[] => [one.before || nothing, one.after || nothing];
  const ofTexts = [
    [chapter, 3],
    [before, 6],
    [after, 6],
  ] as const;
  const ofRows = [
    [chapter, 3],
    [what, 5],
    [before, 4],
    [after, 4],
  ] as const;
  return [
    ...sectionOf(
      textTitle,
      ofTexts,
      texts.map((one) => [one.chapter, ...sides(one)]),
    ),
    ...sectionOf(
      rowTitle,
      ofRows,
      rows.map((one) => [one.chapter, one.what, ...sides(one)]),
    ),
  ];
}

/** The text of now beside the last version; right after a release that version beside the one before it. */
function compared(context: ReadContext, id: string) {
  const [last, earlier] = recordOf(context.db, id).versions;
  if (!last) return null;
  const released = versionOf(context.db, id, last.id).blocks;
  const now = documentChanges(released, documentNow(context, id).blocks);
  const since = t.since(last.number, formatInstant(last.at));
  if (!earlier || now.texts.length + now.rows.length > 0) return { since, changes: now };
  return {
    since: t.between(earlier.number, last.number, formatInstant(last.at)),
    changes: documentChanges(versionOf(context.db, id, earlier.id).blocks, released),
  };
}

/** What a Fortschreibung changes, text and figures, since the last released version. Throws PAPER_NOT_FOUND. */
export function paperChanges(context: ReadContext, options: BlockDocumentOptions): BlockDocument {
  const id = options.recordId ?? '';
  const { name } = recordOf(context.db, id);
  const found = compared(context, id);
  const blocks = found ? changeBlocks(found.changes) : [];
  const head = {
    title: t.changesTitle(name),
    subtitle: found?.since ?? t.neverReleased,
    paper: 'A4 landscape',
  } as const;
  const empty = [paragraph(found ? t.same : t.neverReleased)];
  return documentOf(context, options, head, blocks.length > 0 ? blocks : empty);
}

function wishTable(round: string, wishes: readonly ChangeWish[]): Block {
  const shares = [3, 3, 7, 3, 6];
  return tableOf(
    round,
    t.wishColumns.map((text, index) => [text, shares[index] ?? 1]),
    wishes.map(({ sender, chapter, wish, answer, reply }) => [
      sender || t.nobody,
      chapter ?? '',
      wish,
      t.answers[answer],
      reply ?? '',
    ]),
  );
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
