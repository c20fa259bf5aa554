import * as z from 'zod';
import { ags, command, day, done, id, instant, nothing, query, text } from './define.ts';
import { offerFields, partFields } from '../domain/offer-fields.ts';
import { measureFilter } from './planning.ts';
import { surveySheets } from '../domain/survey-fields.ts';

/** What a round asks for: the inventory, or the state of measures (Sachstand). */
export const surveyKinds = ['inventory', 'status'] as const;
export type SurveyKind = (typeof surveyKinds)[number];
export const surveyStates = ['planned', 'open', 'closed'] as const;
export const questionTypes = ['text', 'number', 'date', 'yesNo', 'choice', 'scale'] as const;
export type QuestionType = (typeof questionTypes)[number];
export const recipientKinds = ['municipality', 'organization', 'department'] as const;
export type RecipientKind = (typeof recipientKinds)[number];
export const recipientStates = [
  'asked',
  'reminded',
  'received',
  'checked',
  'queried',
  'done',
  'releaseAsked',
  'released',
] as const;
export type RecipientState = (typeof recipientStates)[number];
/** What can be written into a folder for the recipients. */
export const surveyFiles = ['sheets', 'invitations', 'reminders'] as const;
export type SurveyFiles = (typeof surveyFiles)[number];

export const surveyQuestion = z.strictObject({
  id: z.string().min(1).max(40),
  label: text.min(1),
  type: z.enum(questionTypes),
  /** Answers to choose from; only for `choice`. */
  options: z.array(text.min(1)).max(50),
});
export type SurveyQuestion = z.infer<typeof surveyQuestion>;

const surveyHead = {
  title: text.min(1),
  year: z.int().min(2000).max(2100),
  state: z.enum(surveyStates),
  periodFrom: day.nullable(),
  periodTo: day.nullable(),
  due: day.nullable(),
};
/**
 * `answered` are those whose file has offers, where offers are asked for. Names: `missing`, from whom nothing came; `onlyOther`, from
 * whom something else came; `partly`, who answered and has not answered every other part.
 */
const names = z.array(text);
const counted = z.strictObject({ asked: z.int(), answered: z.int(), missing: names, onlyOther: names, partly: names });

export const surveyRow = z.strictObject({
  id,
  kind: z.enum(surveyKinds),
  ...surveyHead,
  sheets: z.array(z.enum(surveySheets)),
  municipalities: counted,
  /** Actors and own departments, never mixed with the municipalities. */
  others: counted,
  /** Recipients without an answer after the due date. */
  overdue: z.int(),
});
export type SurveyRow = z.infer<typeof surveyRow>;

export const stateEntry = z.strictObject({ state: z.enum(recipientStates), at: instant, person: text });
export const recipient = z.strictObject({
  /** Region key where the round has no recipients of its own yet. */
  id: z.union([id, ags]),
  kind: z.enum(recipientKinds),
  ags: ags.nullable(),
  organizationId: id.nullable(),
  name: text,
  contact: text,
  email: text,
  note: text,
  /** The latest state; null before anything was sent. */
  state: z.enum(recipientStates).nullable(),
  history: z.array(stateEntry),
  /** Committed files of this sender in this round. */
  imports: z.array(z.strictObject({ id, fileName: text, at: instant, created: z.int(), updated: z.int() })),
  answered: z.boolean(),
  /** Parts it was asked for that none of its files has a table of; empty while nothing came. */
  awaited: z.array(z.enum(surveySheets)),
  overdue: z.boolean(),
  answers: z.array(z.strictObject({ question: text, answer: text })),
  /** What it said in this round beside its offers. */
  beside: z.strictObject({ structures: z.int(), indicators: z.int(), needs: z.int() }),
  /** Open measures its sheet asks about; null in a round that asks for the inventory. */
  measures: z.int().nullable(),
});
export type Recipient = z.infer<typeof recipient>;

const content = {
  sheets: z.array(z.enum(surveySheets)).min(1),
  /** Columns of the sheet Angebote, in the order of the return sheet; empty for the default columns. */
  fields: z.array(z.enum([...offerFields, ...partFields])),
  questions: z.array(surveyQuestion).max(50),
  /** Own words in the letter and on the guidance sheet. */
  message: text,
};
export const surveyDetail = z.strictObject({
  ...surveyRow.shape,
  ...content,
  recipients: z.array(recipient),
  /** False where every municipality is asked because nobody chose recipients. */
  ownRecipients: z.boolean(),
  /** Days until the due date, negative after it; null without one. */
  daysLeft: z.int().nullable(),
  /** Of a round that asks for the state of measures. */
  asked: z
    .strictObject({
      planId: id,
      /** Empty where the plan was removed. */
      plan: text,
      filter: measureFilter,
      measures: z.int(),
      /** Measures with a report since the round began. */
      reported: z.int(),
    })
    .nullable(),
});
export type SurveyDetail = z.infer<typeof surveyDetail>;

export const recipientInput = z.strictObject({
  /** Kept where the recipient is known. */
  id: id.optional(),
  kind: z.enum(recipientKinds),
  ags: ags.nullable(),
  organizationId: id.nullable(),
  name: text.min(1),
  contact: text,
  email: text,
});

/** Whom a status round can ask, with the open measures each leads or carries. */
const askable = recipientInput.omit({ id: true }).extend({ measures: z.int() });
export type Askable = z.infer<typeof askable>;

const recipientIds = z.array(z.union([id, ags])).max(500);
export const surveysContract = {
  'surveys.list': query(nothing, z.strictObject({ surveys: z.array(surveyRow) })),
  'surveys.get': query(z.strictObject({ id }), surveyDetail),
  /** Creates a round, or changes one; the recipients are the whole list. */
  'surveys.save': command(
    z.strictObject({ id: id.optional(), ...surveyHead, ...content, recipients: z.array(recipientInput).max(500) }),
    z.strictObject({ id }),
  ),
  /** Creates or changes a round that asks for the state of measures; the filter chooses them when it is saved. */
  'surveys.saveStatus': command(
    z.strictObject({
      id: id.optional(),
      ...surveyHead,
      message: text,
      planId: id,
      filter: measureFilter,
      recipients: z.array(recipientInput).min(1).max(500),
    }),
    z.strictObject({ id }),
  ),
  /** The open measures a filter finds, whom they can be asked of, and which nobody leads. */
  'surveys.askable': query(
    z.strictObject({ planId: id, filter: measureFilter }),
    z.strictObject({ measures: z.int(), withoutLead: z.array(text), recipients: z.array(askable) }),
  ),
  /** Only rounds nothing was read for (SURVEY_IN_USE). */
  'surveys.remove': command(z.strictObject({ id }), done),
  /** Writes a state into the history of the recipients; none given means all. */
  'surveys.mark': command(z.strictObject({ surveyId: id, recipientIds, state: z.enum(recipientStates) }), done),
  'surveys.note': command(z.strictObject({ surveyId: id, recipientId: z.union([id, ags]), note: text }), done),
  /** The letters as text, one after the other, for a mail program that takes no drafts. */
  'surveys.letters': query(
    z.strictObject({ surveyId: id, kind: z.enum(['invitations', 'reminders']) }),
    z.strictObject({ text, recipients: z.int() }),
  ),
  /** Actors to choose recipients from. */
  'surveys.organizations': query(
    nothing,
    z.strictObject({ organizations: z.array(z.strictObject({ id, name: text })) }),
  ),
};

/** Only for the shell and the command line: paths. */
export const surveysInternalContract = {
  /** Writes one file per recipient into the folder; none given means all that are meant (reminders: who is missing). */
  'surveys.write': command(
    z.strictObject({ surveyId: id, kind: z.enum(surveyFiles), folder: z.string(), recipientIds }),
    z.strictObject({
      files: z.array(z.strictObject({ recipientId: id, name: text, file: text, rows: z.int() })),
      withoutEmail: z.array(text),
    }),
  ),
};
