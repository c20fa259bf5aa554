import { Temporal } from 'temporal-polyfill';
import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import type { Recipient, SurveyRow } from '../../../../shared/contract/surveys.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { surveySheets } from '../../../../shared/domain/survey-fields.ts';
import type { Recorder } from '../../database/recorder.ts';
import type { ReadDb } from '../../database/statement.ts';
import { newId } from '../../platform/ids.ts';
import type { ReadContext, WriteContext } from '../../platform/context.ts';
import { removeExtras } from '../records/index.ts';
import * as stored from './recipients.repository.ts';
import { countSaid, type SaidCount } from '../entries/index.ts';
import { countsOf, senderIn } from './recipients.rules.ts';
import { addState, chosen, ensureRecipients, recipientFacts } from './recipients.service.ts';
import { askedOf, askedRows, askedSummary } from './status-measures.ts';
import { findRound, listRounds, nextSurveyNumber, surveyIsUsed, type Round } from './surveys.repository.ts';

/** Throws SURVEY_NOT_FOUND. */
export function roundOf(db: ReadDb, id: string): Round {
  const round = findRound(db, id);
  if (!round) throw new Problem('SURVEY_NOT_FOUND');
  return round;
}

type Facts = ReturnType<typeof recipientFacts>;
function rowOf(round: Round, { recipients, unasked }: Pick<Facts, 'recipients' | 'unasked'>): SurveyRow {
  const { id, kind, title, year, state, periodFrom, periodTo, due, sheets } = round;
  return { id, kind, title, year, state, periodFrom, periodTo, due, sheets, ...countsOf(recipients, unasked) };
}

/** All rounds, newest first, with who was asked and who answered. */
export function listSurveys({ db, clock }: ReadContext): OutputOf<'surveys.list'> {
  const today = clock.today();
  return { surveys: listRounds(db).map((round) => rowOf(round, recipientFacts(db, round, today))) };
}

function besideOf(said: readonly SaidCount[], recipient: Facts['recipients'][number]): Recipient['beside'] {
  const { sender, actor } = senderIn(recipient);
  const count = (entity: SaidCount['entity']): number =>
    said.find((one) => one.entity === entity && one.sender === sender && one.actor === (actor ?? ''))?.n ?? 0;
  return { structures: count('structure'), indicators: count('observation'), needs: count('need') };
}

/** One round with its recipients, their history and answers. Throws SURVEY_NOT_FOUND. */
export function getSurvey({ db, clock }: ReadContext, { id }: { id: string }): OutputOf<'surveys.get'> {
  const round = roundOf(db, id);
  const today = clock.today();
  const { recipients, own, unasked } = recipientFacts(db, round, today);
  const answers = stored.answersIn(db, id);
  const said = countSaid(db, id);
  const labels = new Map(round.questions.map((question) => [question.id, question.label]));
  const { fields, questions, message, due } = round;
  const rows = askedRows(db, round, today);
  const days = due === null ? null : Temporal.PlainDate.from(today).until(due, { largestUnit: 'day' }).days;
  return {
    ...rowOf(round, { recipients, unasked }),
    fields,
    questions,
    message,
    ownRecipients: own,
    daysLeft: days,
    asked: askedSummary(db, round),
    recipients: recipients.map((recipient): Recipient => ({
      ...recipient,
      history: recipient.history.map(({ state, at, person }) => ({ state, at, person })),
      imports: recipient.imports.map((entry) => ({
        id: entry.id,
        fileName: entry.fileName,
        at: entry.at,
        created: entry.created,
        updated: entry.updated,
      })),
      answers: answers
        .filter((answer) => answer.recipientId === recipient.id)
        .map(({ questionId, answer }) => ({ question: labels.get(questionId) ?? questionId, answer })),
      beside: besideOf(said, recipient),
      measures: round.asked && askedOf(rows, recipient).length,
    })),
  };
}

function removeRecipient({ db, recorder }: WriteContext, surveyId: string, id: string): void {
  for (const state of stored.statesIn(db, surveyId).filter((entry) => entry.recipientId === id))
    recorder.remove('recipient_state', state.id);
  for (const release of stored.releasesIn(db, surveyId).filter((entry) => entry.recipientId === id))
    recorder.remove('release', release.id);
  for (const answer of stored.answersIn(db, surveyId).filter((entry) => entry.recipientId === id))
    recorder.remove('survey_answer', answer.id);
  recorder.remove('recipient', id);
}

/** The whole list: who is no longer in it is removed with what was noted of them. */
export function saveRecipients(
  context: WriteContext,
  surveyId: string,
  list: InputOf<'surveys.save'>['recipients'],
): void {
  const { db, recorder } = context;
  const before = stored.recipientsOf(db, surveyId);
  const known = (input: (typeof list)[number]) =>
    before.find((one) => one.id === input.id || (input.ags !== null && one.ags === input.ags));
  const kept = new Set(list.flatMap((input) => known(input)?.id ?? []));
  for (const { id } of before) if (!kept.has(id)) removeRecipient(context, surveyId, id);
  for (const input of list) {
    if ((input.kind === 'municipality') !== (input.ags !== null)) throw new Problem('RECIPIENT_INVALID');
    const { kind, ags, organizationId: organization_id, contact, email } = input;
    const row = { kind, ags, organization_id, name: input.name.trim(), contact: contact.trim(), email: email.trim() };
    const old = known(input);
    if (old) recorder.update('recipient', old.id, row);
    else recorder.create('recipient', { id: newId(), survey_id: surveyId, ...row, note: '' });
  }
}

type Checked = Pick<InputOf<'surveys.save'>, 'due' | 'periodFrom' | 'periodTo' | 'recipients'>;
/** Throws SURVEY_PERIOD, RECIPIENT_TWICE. */
export function checkRound({ due, periodFrom, periodTo, recipients }: Checked): void {
  if (periodFrom !== null && periodTo !== null && periodTo < periodFrom) throw new Problem('SURVEY_PERIOD');
  for (const value of [due, periodFrom, periodTo]) {
    try {
      if (value !== null) Temporal.PlainDate.from(value, { overflow: 'reject' });
    } catch (error) {
      throw new Problem('SURVEY_PERIOD', {}, { cause: error });
    }
  }
  const places = recipients.flatMap(({ ags, organizationId }) => ags ?? organizationId ?? []);
  if (new Set(places).size < places.length) throw new Problem('RECIPIENT_TWICE');
}

/** Creates or changes a round with its recipients. Throws SURVEY_PERIOD, RECIPIENT_TWICE, SURVEY_LIMIT. */
export function saveSurvey(context: WriteContext, input: InputOf<'surveys.save'>): { id: string } {
  const { db, recorder } = context;
  checkRound(input);
  const { title, year, state, due, message, sheets, fields, questions } = input;
  const row = {
    title: title.trim(),
    year,
    state,
    due,
    message,
    period_from: input.periodFrom,
    period_to: input.periodTo,
    sheets: JSON.stringify(surveySheets.filter((sheet) => sheets.includes(sheet))),
    fields: JSON.stringify(fields),
    questions: JSON.stringify(questions),
  };
  const id = input.id ?? newId();
  if (input.id) {
    roundOf(db, input.id);
    recorder.update('survey', id, row);
  } else {
    const number = nextSurveyNumber(db);
    if (number > 60) throw new Problem('SURVEY_LIMIT');
    recorder.create('survey', { id, number, ...row });
  }
  saveRecipients(context, id, input.recipients);
  return { id };
}

/** Throws SURVEY_IN_USE where something was read in for the round. */
export function removeSurvey(context: WriteContext, { id }: { id: string }): Record<string, never> {
  const { db, recorder } = context;
  const round = roundOf(db, id);
  if (surveyIsUsed(db, id)) throw new Problem('SURVEY_IN_USE', { title: round.title });
  for (const recipient of stored.recipientsOf(db, id)) removeRecipient(context, id, recipient.id);
  removeExtras(db, recorder, 'survey', id);
  recorder.remove('survey', id);
  return {};
}

function opened(recorder: Recorder, round: Round): void {
  if (round.state !== 'closed') recorder.update('survey', round.id, { state: 'open' });
}

/** Notes a state of recipients with date and person; asking opens a planned round. Throws RECIPIENT_NOT_FOUND, RELEASE_NEEDS_DOCUMENT. */
export function markRecipients(
  { db, recorder }: WriteContext,
  { surveyId, recipientIds, state }: InputOf<'surveys.mark'>,
): Record<string, never> {
  const round = roundOf(db, surveyId);
  const recipients = chosen(ensureRecipients(db, recorder, surveyId), recipientIds);
  // A municipality releases a certain Kommunenblatt, which is kept with it (handouts.release).
  if (state === 'released' && recipients.some(({ kind }) => kind === 'municipality'))
    throw new Problem('RELEASE_NEEDS_DOCUMENT');
  for (const recipient of recipients) addState(recorder, recipient.id, state);
  opened(recorder, round);
  return {};
}

export function noteRecipient(
  { db, recorder }: WriteContext,
  { surveyId, recipientId, note }: InputOf<'surveys.note'>,
): Record<string, never> {
  roundOf(db, surveyId);
  const [recipient] = chosen(ensureRecipients(db, recorder, surveyId), [recipientId]);
  if (recipient) recorder.update('recipient', recipient.id, { note });
  return {};
}
