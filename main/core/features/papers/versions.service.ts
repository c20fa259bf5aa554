import type { BlockDocument, BlockDocumentOptions } from '../../../../shared/contract/documents.ts';
import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import { linesOf, linesOnlyIn } from '../../../../shared/domain/documents/blocks.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { paperTexts } from '../../../../shared/i18n/de/papers.ts';
import { formatDay } from '../../../../shared/i18n/format.ts';
import type { ReadDb } from '../../database/statement.ts';
import type { ReadContext, WriteContext } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { chapterDocument, paperDocument } from './paper-document.ts';
import * as repository from './papers.repository.ts';
import { recordOf } from './papers.service.ts';

/** The paper as it would be printed from what stands in it now. */
export function documentNow(context: ReadContext, id: string): BlockDocument {
  return paperDocument(
    context,
    recordOf(context.db, id),
    repository.filesOf(context.db, id).map(({ name }) => name),
  );
}

export function versionOf(db: ReadDb, paperId: string, versionId: string): BlockDocument {
  const stored = repository.documentOf(db, paperId, versionId);
  if (stored === null) throw new Problem('PAPER_VERSION_NOT_FOUND');
  return JSON.parse(stored) as BlockDocument;
}

/** What is printed from now on says which version it is, and of which day. */
const asReleased = (document: BlockDocument, number: number, at: string): BlockDocument => ({
  ...document,
  subtitle: [document.subtitle, paperTexts.print.version(number), formatDay(at)].join(' · '),
});

/** Freezes the paper with its live blocks. Throws PAPER_NOT_FOUND. */
export function releasePaper(context: WriteContext, { id, note }: InputOf<'papers.release'>) {
  const { db, recorder } = context;
  if (!recorder.read('paper', id)) throw new Problem('PAPER_NOT_FOUND');
  recorder.update('paper', id, { state: 'released' });
  const number = (repository.versionsOf(db, id)[0]?.number ?? 0) + 1;
  const versionId = newId();
  const document = asReleased(documentNow(context, id), number, recorder.at);
  const said = { at: recorder.at, person: recorder.actor, note: note.trim() };
  recorder.create('paper_version', {
    id: versionId,
    paper_id: id,
    number,
    ...said,
    document: JSON.stringify(document),
  });
  return { versionId, number, commandId: recorder.commandId };
}

export function withdrawPaper({ recorder }: WriteContext, { id }: { id: string }) {
  if (!recorder.read('paper', id)) throw new Problem('PAPER_NOT_FOUND');
  recorder.update('paper', id, { state: 'withdrawn' });
  return { commandId: recorder.commandId };
}

/** Throws PAPER_VERSION_NOT_FOUND. */
export function differences(
  context: ReadContext,
  { paperId, from, to }: InputOf<'papers.differences'>,
): OutputOf<'papers.differences'> {
  const before = linesOf(versionOf(context.db, paperId, from).blocks);
  const after = linesOf((to ? versionOf(context.db, paperId, to) : documentNow(context, paperId)).blocks);
  return { added: linesOnlyIn(after, before), removed: linesOnlyIn(before, after) };
}

/** What is printed of a paper: its last released version, before that the draft. Throws PAPER_NOT_FOUND. */
export function printedPaper(context: ReadContext, options: BlockDocumentOptions): BlockDocument {
  const id = options.recordId ?? '';
  const record = recordOf(context.db, id);
  if (options.section !== undefined)
    return { ...chapterDocument(context, record, options.section, options.live), options };
  const { versions, state } = record;
  const [last] = versions;
  const document = last && state === 'released' ? versionOf(context.db, id, last.id) : documentNow(context, id);
  return { ...document, options };
}
