import type { RecipientState } from '../../../../shared/contract/surveys.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import type { Recorder } from '../../database/recorder.ts';
import type { ReadDb } from '../../database/statement.ts';
import { newId } from '../../platform/ids.ts';
import { listRegions } from '../settings/index.ts';
import * as repository from './recipients.repository.ts';
import { factsOf, type RecipientFacts } from './recipients.rules.ts';
import type { Round } from './surveys.repository.ts';

const everyTown = (db: ReadDb): repository.StoredRecipient[] =>
  listRegions(db).map(({ ags, name }) => ({
    id: ags,
    kind: 'municipality',
    ags,
    organizationId: null,
    name,
    contact: '',
    email: '',
    note: '',
  }));

/** The recipients of a round with their state; every municipality, under its key, where nobody chose recipients. */
export function recipientFacts(
  db: ReadDb,
  round: Round,
  today: string,
): { recipients: RecipientFacts[]; own: boolean; unasked: number } {
  const stored = repository.recipientsOf(db, round.id);
  const own = stored.length > 0;
  const states = own ? repository.statesIn(db, round.id) : [];
  const imports = repository.importsIn(db, round.id);
  const parts = round.kind === 'inventory' ? round.sheets : [];
  const facts = { state: round.state, due: round.due, today, parts };
  const asked = own ? stored : everyTown(db);
  const towns = new Set(asked.map(({ ags }) => ags));
  const answered = new Set(imports.map(({ sender }) => sender));
  return {
    own,
    recipients: asked.map((recipient) => factsOf(recipient, states, imports, facts)),
    unasked: listRegions(db).filter(({ ags }) => answered.has(ags) && !towns.has(ags)).length,
  };
}

/** Gives a round without recipients of its own one per municipality, so that their state can be kept. */
export function ensureRecipients(db: ReadDb, recorder: Recorder, surveyId: string): repository.StoredRecipient[] {
  const stored = repository.recipientsOf(db, surveyId);
  if (stored.length > 0) return stored;
  for (const { ags, name } of listRegions(db)) {
    recorder.create('recipient', {
      id: newId(),
      survey_id: surveyId,
      kind: 'municipality',
      ags,
      name,
      contact: '',
      email: '',
      note: '',
    });
  }
  return repository.recipientsOf(db, surveyId);
}

/** The chosen recipients, by id or region key; all where none is chosen. Throws RECIPIENT_NOT_FOUND. */
export function chosen<R extends { id: string; ags: string | null }>(
  recipients: readonly R[],
  ids: readonly string[],
): R[] {
  if (ids.length === 0) return [...recipients];
  return ids.map((id) => {
    const found = recipients.find((recipient) => recipient.id === id || recipient.ags === id);
    if (!found) throw new Problem('RECIPIENT_NOT_FOUND');
    return found;
  });
}

export function addState(recorder: Recorder, recipientId: string, state: RecipientState): void {
  recorder.create('recipient_state', {
    id: newId(),
    recipient_id: recipientId,
    state,
    at: recorder.at,
    person: recorder.actor,
  });
}
