import type { InputOf, OutputOf } from '../../../../../shared/contract/index.ts';
import type { ImportField } from '../../../../../shared/domain/import-fields.ts';
import { decisionKey } from '../../../../../shared/domain/text-folding.ts';
import type { JobContext, ReadContext } from '../../../platform/context.ts';
import { cardsOf } from '../cards.rules.ts';
import { decide } from '../decisions.rules.ts';
import type { DraftFile } from '../draft-file.ts';
import { draftsOf } from '../draft-store.ts';
import { toDetail } from '../draft-view.ts';
import { isWrittenIn } from '../spellings/spellings.service.ts';
import { allLearned, forgetLearned } from './learned.repository.ts';
import { viewLearned } from './learned-view.ts';

export const listLearned = ({ db }: ReadContext): OutputOf<'imports.learned'> => ({
  learned: viewLearned(db, allLearned(db)),
});

const isUsing =
  (ids: readonly string[]) =>
  ({ learned, committedAs }: DraftFile): boolean =>
    !committedAs && learned.some((entry) => ids.includes(entry.id));

/** Forgets decisions for good; open files that rested on them are interpreted again. */
export function forget(context: JobContext, { ids }: InputOf<'imports.forgetLearned'>): Record<string, never> {
  const store = draftsOf(context);
  context.db.transaction(() => {
    for (const id of ids) forgetLearned(context.db, id);
  });
  for (const draft of [...store.files.values()].filter(isUsing(ids))) store.evaluate(draft);
  context.changed('imports');
  return {};
}

/** Takes a learned decision back for one file, or for good. */
export function revoke(
  context: JobContext,
  { id, learnedId, forGood }: InputOf<'imports.revokeLearned'>,
): OutputOf<'imports.revokeLearned'> {
  const store = draftsOf(context);
  const draft = store.get(id);
  if (forGood) forget(context, { ids: [learnedId] });
  else {
    const revoked = [...new Set([...(draft.decisions.revoked ?? []), learnedId])];
    store.decided(draft, { ...draft.decisions, revoked });
    context.changed('imports');
  }
  return toDetail(context, draft, store.knowledge);
}

type Everywhere = InputOf<'imports.decideForAll'>['decision'];

const hasIssueWith = ({ evaluation }: DraftFile, field: ImportField, key: string): boolean =>
  (evaluation?.tables ?? []).some(({ rows }) =>
    rows.some(({ interpreted }) =>
      interpreted.issues.some((issue) => issue.field === field && decisionKey(issue.original) === key),
    ),
  );

/** Whether a file asks this very question, or asked it and got another answer. */
function asks(draft: DraftFile, decision: Everywhere): boolean {
  const tables = draft.evaluation?.tables ?? [];
  if (decision.kind === 'sign') return tables.some((table) => table.signs.some(({ sign }) => sign === decision.sign));
  const { field } = decision;
  if (decision.kind === 'spelling') return isWrittenIn(draft, field, decision.originals);
  const key = decisionKey(decision.original);
  if (decision.kind === 'correctEqual') return hasIssueWith(draft, field, key);
  if (draft.effective.values[field]?.[key] !== undefined) return true;
  return cardsOf(tables, draft.effective).some(
    (card) => card.kind === 'value' && card.field === field && decisionKey(card.original) === key,
  );
}

/** One answer for every open file that asks the question. */
export function decideForAll(
  context: JobContext,
  { id, decision }: InputOf<'imports.decideForAll'>,
): OutputOf<'imports.decideForAll'> {
  const store = draftsOf(context);
  const asked = store.get(id);
  const open = [...store.files.values()].filter((draft) => !draft.committedAs && !draft.problem);
  const concerned = open.filter((draft) => draft === asked || asks(draft, decision));
  for (const draft of concerned) store.decided(draft, decide(draft.decisions, decision));
  context.changed('imports');
  return { detail: toDetail(context, asked, store.knowledge), files: concerned.length };
}
