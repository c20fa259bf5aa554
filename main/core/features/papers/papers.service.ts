import type { Matrix } from '../../../../shared/contract/coverage.ts';
import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import type { Consultation, NewPaperContent, PaperRecord } from '../../../../shared/contract/papers.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { conceptTexts } from '../../../../shared/i18n/de/concept.ts';
import { rateOf, responseRate } from '../../../../shared/i18n/de/response-rate.ts';
import { paperTexts } from '../../../../shared/i18n/de/papers.ts';
import { recordRow, recordValues } from '../../database/record-row.ts';
import type { ReadDb } from '../../database/statement.ts';
import type { JobContext, ReadContext, WriteContext } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { followPaper } from '../meetings/index.ts';
import { removeExtras } from '../records/index.ts';
import { removeStep } from './consultations.service.ts';
import { paperSettings } from './paper-settings.ts';
import * as repository from './papers.repository.ts';

export function listPapers({ db }: ReadContext, { search }: InputOf<'papers.list'>): OutputOf<'papers.list'> {
  const words = search.trim().toLocaleLowerCase('de');
  const steps = Map.groupBy(repository.stepsOfAll(db), (step) => step.paper_id);
  const rows = repository
    .allPapers(db)
    .map((row): OutputOf<'papers.list'>['rows'][number] => {
      const { id, number, kind, name, public: open, state, day, concept } = recordValues<PaperRecord>(row);
      const known = steps.get(id) ?? [];
      const shown = known.map(({ body, day: on, result }) => ({
        body,
        day: on,
        result: result as Consultation['result'],
      }));
      return { id, number, kind, name, public: open, state, concept, day, steps: shown };
    })
    .filter(({ number, name }) => `${number ?? ''} ${name}`.toLocaleLowerCase('de').includes(words));
  return { rows, total: rows.length };
}

function consultationsOf(db: ReadDb, paperId: string): Consultation[] {
  return repository.stepsOf(db, paperId).map((row) => {
    const {
      paperId: _paper,
      position: _position,
      bodyShort,
      ...values
    } = recordValues<Consultation & { paperId: string; position: number; bodyShort: string | null }>(row);
    return {
      ...values,
      bodyShort: bodyShort ?? '',
      tasks: repository.tasksOf(db, row.id),
      measures: repository.measuresOf(db, row.id),
    };
  });
}

/** Text that was typed and not saved yet, for example when the program ended. */
function draftOf(db: ReadDb, paperId: string): PaperRecord['draft'] {
  const stored = repository.draftOf(db, paperId);
  return stored ? { content: JSON.parse(stored.content) as NewPaperContent, at: stored.at } : null;
}

/** Keeps what is being typed; it becomes content, and one step of the history, when the text is left. Throws PAPER_NOT_FOUND. */
export function keepDraft({ db, clock }: JobContext, { id, content }: InputOf<'papers.keepDraft'>) {
  if (!repository.findPaper(db, id)) throw new Problem('PAPER_NOT_FOUND');
  db.transaction(() => repository.keepDraft(db, id, JSON.stringify(content), clock.now()));
  return {};
}
/** Forgets it; the text stays as it was saved last. */
export function dropDraft(context: JobContext, { id }: InputOf<'papers.dropDraft'>) {
  context.db.transaction(() => repository.dropDraft(context.db, id));
  context.changed('papers');
  return {};
}

const shownVersion = ({ responses, ...version }: repository.StoredVersion): PaperRecord['versions'][number] => ({
  ...version,
  rate: responses === null ? '' : responseRate(rateOf(JSON.parse(responses) as Matrix['responses'])),
});

/** Throws PAPER_NOT_FOUND. */
export function recordOf(db: ReadDb, id: string): PaperRecord {
  const row = repository.findPaper(db, id);
  if (!row) throw new Problem('PAPER_NOT_FOUND');
  const { content, financial, ...values } = recordValues<
    Record<string, unknown> & { content: string; financial: string | null }
  >(row);
  return {
    ...(values as Omit<PaperRecord, 'content' | 'financial' | 'consultations' | 'versions'>),
    content: JSON.parse(content) as NewPaperContent,
    financial: financial === null ? null : (JSON.parse(financial) as PaperRecord['financial']),
    consultations: consultationsOf(db, id),
    draft: draftOf(db, id),
    versions: repository.versionsOf(db, id).map(shownVersion),
  };
}

/** Of what is stored alone: no live block is made for it. Throws PAPER_NOT_FOUND. */
export const getPaper = ({ db }: ReadContext, { id }: { id: string }): PaperRecord => recordOf(db, id);

export function createPaper(
  context: WriteContext,
  { kind, name, concept = false }: InputOf<'papers.create'>,
): { id: string } {
  const { recorder, clock } = context;
  const id = newId();
  const sections = concept
    ? conceptTexts.chapters
    : paperTexts.sections[kind].map((heading) => ({ heading, blocks: [] }));
  recorder.create('paper', {
    id,
    kind,
    name: name.trim(),
    number: concept ? null : paperSettings(context).next,
    concept: Number(concept),
    with_contents: Number(concept),
    author: recorder.actor || null,
    day: clock.today(),
    public: 1,
    state: 'draft',
    participants: '[]',
    content: JSON.stringify({ sections }),
  });
  return { id };
}

/** Throws PAPER_NOT_FOUND. */
export function updatePaper(context: WriteContext, { id, ...values }: InputOf<'papers.update'>) {
  const { db, recorder } = context;
  if (!recorder.read('paper', id)) throw new Problem('PAPER_NOT_FOUND');
  const { content, financial, ...plain } = values;
  recorder.update('paper', id, {
    ...recordRow(plain),
    ...(content !== undefined && { content: JSON.stringify(content) }),
    ...(financial !== undefined && { financial: financial === null ? null : JSON.stringify(financial) }),
  });
  if (values.name !== undefined || values.public !== undefined) followPaper(context, id);
  if (content !== undefined) repository.dropDraft(db, id);
  return { commandId: recorder.commandId };
}

/** Throws PAPER_NOT_FOUND, PAPER_WAS_RELEASED, CONSULTATION_IN_USE. */
export function removePaper(context: WriteContext, { id }: { id: string }) {
  const { db, recorder } = context;
  if (!recorder.read('paper', id)) throw new Problem('PAPER_NOT_FOUND');
  if (repository.versionsOf(db, id).length > 0) throw new Problem('PAPER_WAS_RELEASED');
  for (const step of repository.stepsOf(db, id)) removeStep(context, step.id);
  for (const wish of repository.wishesOf(db, id)) recorder.remove('change_wish', String(wish['id']));
  repository.dropDraft(db, id);
  removeExtras(db, recorder, 'paper', id);
  recorder.remove('paper', id);
  return { commandId: recorder.commandId };
}
