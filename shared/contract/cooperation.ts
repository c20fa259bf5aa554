import * as z from 'zod';
import { measureStatuses } from '../domain/planning/measure-words.ts';
import { agreementAnswers, agreementStates, consentAnswers } from './cooperation-words.ts';
import { ags, command, day, id, instant, nothing, query, text } from './define.ts';

const line = z.string().max(400);
const optional = line.nullable();
const someDay = day.nullable();
const commanded = z.strictObject({ commandId: id });
const saved = commanded.extend({ id });
const some = <T extends z.ZodType>(row: T) => z.array(row).max(500);

/** A measure that names Kommunen, with those that carry it. */
const jointMeasure = z.strictObject({
  id,
  number: text,
  name: text,
  municipalities: z.array(ags),
  partners: z.array(text),
  lead: text.nullable(),
  interMunicipal: z.boolean(),
  status: z.enum(measureStatuses).nullable(),
});
export type JointMeasure = z.infer<typeof jointMeasure>;

const agreementValues = {
  name: line.min(1),
  text: text.nullable(),
  measureId: id.nullable(),
  state: z.enum(agreementStates),
  startDay: someDay,
  endDay: someDay,
  remark: text.nullable(),
};
const partValues = {
  ags: ags.nullable(),
  organizationId: id.nullable(),
  /** What is given. */
  contribution: text.nullable(),
  due: someDay,
  askedDay: someDay,
  answer: z.enum(agreementAnswers),
  answerDay: someDay,
  doneDay: someDay,
  note: text.nullable(),
};
const agreementPart = z.strictObject({ id, ...partValues, organization: text.nullable() });
export type AgreementPart = z.infer<typeof agreementPart>;
const agreementRow = z.strictObject({
  id,
  name: text,
  measure: text.nullable(),
  state: z.enum(agreementStates),
  startDay: someDay,
  endDay: someDay,
  parts: z.int(),
  /** Asked or not: without an answer. */
  unanswered: z.int(),
  /** The next day on which something that was agreed is to be there. */
  nextDue: someDay,
});
export type AgreementRow = z.infer<typeof agreementRow>;
const agreement = z.strictObject({ id, ...agreementValues, measure: text.nullable(), parts: some(agreementPart) });
export type Agreement = z.infer<typeof agreement>;

/** A released version of a concept. */
const conceptVersion = z.strictObject({ id, paperId: id, paper: text, number: z.int(), at: instant });
export type ConceptVersion = z.infer<typeof conceptVersion>;
const roundValues = {
  name: line.min(1),
  /** The frozen version asked about; none where it is only called something. */
  paperVersionId: id.nullable(),
  day: someDay,
  due: someDay,
  remark: text.nullable(),
};
const consentValues = {
  askedDay: someDay,
  answer: z.enum(consentAnswers),
  answerDay: someDay,
  reservation: text.nullable(),
  resolution: optional,
  note: text.nullable(),
};
const consent = z.strictObject({
  /** None where the Kommune was not asked yet. */
  id: id.nullable(),
  ags,
  ...consentValues,
  attachments: z.int(),
});
export type Consent = z.infer<typeof consent>;
const consentRound = z.strictObject({ id, ...roundValues, consents: some(consent) });
export type ConsentRound = z.infer<typeof consentRound>;

/** Zusammenarbeit der Kommunen: what they carry together, agreements, Einvernehmen. */
export const cooperationContract = {
  /** The measures of a plan that name Kommunen; what a Kommune dropped is not carried by it. */
  'cooperation.measures': query(
    z.strictObject({ planId: id.optional() }),
    z.strictObject({
      plan: z.strictObject({ id, name: text }).nullable(),
      districtWide: z.int(),
      measures: z.array(jointMeasure).max(10_000),
    }),
  ),
  'cooperation.agreements': query(nothing, z.strictObject({ agreements: some(agreementRow) })),
  'cooperation.agreement': query(z.strictObject({ id }), agreement),
  'cooperation.saveAgreement': command(
    z.strictObject({ id: id.nullable(), values: z.strictObject(agreementValues).partial() }),
    saved,
  ),
  'cooperation.removeAgreement': command(z.strictObject({ id }), commanded),
  'cooperation.savePart': command(
    z.strictObject({ id: id.nullable(), agreementId: id, values: z.strictObject(partValues).partial() }),
    saved,
  ),
  'cooperation.removePart': command(z.strictObject({ id }), commanded),
  /** Versions of the concept the Kommunen are asked about, the newest first, each with all Kommunen; and what can be asked about. */
  'cooperation.consents': query(
    nothing,
    z.strictObject({ rounds: some(consentRound), versions: some(conceptVersion) }),
  ),
  /** A new one that is not called anything is called after its version. */
  'cooperation.saveRound': command(
    z.strictObject({ id: id.nullable(), values: z.strictObject(roundValues).partial() }),
    saved,
  ),
  'cooperation.removeRound': command(z.strictObject({ id }), commanded),
  /** Notes that every Kommune that was not asked yet is asked on this day. */
  'cooperation.askAll': command(z.strictObject({ roundId: id, day }), commanded.extend({ asked: z.int() })),
  'cooperation.saveConsent': command(
    z.strictObject({ roundId: id, ags, values: z.strictObject(consentValues).partial() }),
    saved,
  ),
};
