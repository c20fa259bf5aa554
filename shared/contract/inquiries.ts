import * as z from 'zod';
import { ags, command, day, id, instant, nothing, query, text } from './define.ts';

const terms = z.array(z.string()).max(100);
/** Who asked what, until when, which offers answer it, and what was answered. */
export const inquiryValues = z.strictObject({
  question: text.min(1),
  askedBy: text.min(1),
  receivedDay: day,
  due: day.nullable(),
  /** The answer in words; the offers of the selection stand below it. */
  answer: text.nullable(),
  answeredDay: day.nullable(),
  /** Stays in the house. */
  remark: text.nullable(),
  search: text.nullable(),
  municipalities: z.array(ags).max(500),
  fieldsOfAction: terms,
  targetGroups: terms,
  educationPhases: terms,
  strands: terms,
  offerTypes: terms,
  providerTypes: terms,
  languages: terms,
});
export type InquiryValues = z.infer<typeof inquiryValues>;
export const inquiryRecord = inquiryValues.extend({ id });
export type InquiryRecord = z.infer<typeof inquiryRecord>;
const commanded = z.strictObject({ commandId: z.string() });

export const inquiriesContract = {
  /** Open ones first, the one due soonest on top; then what was answered last. */
  'inquiries.list': query(nothing, z.strictObject({ rows: z.array(inquiryRecord).max(500), total: z.int() })),
  'inquiries.get': query(
    z.strictObject({ id }),
    inquiryRecord.extend({
      /** Offers on the spot and kreisweite ones that the selection finds today. */
      found: z.strictObject({ here: z.int(), districtWide: z.int() }),
      /** The answers as they were given. */
      issued: z.array(z.strictObject({ id, title: text, format: text, at: instant })),
    }),
  ),
  /** Only what is given is changed. */
  'inquiries.save': command(
    z.strictObject({ id: id.nullable(), values: inquiryValues.partial() }),
    z.strictObject({ id }).extend(commanded.shape),
  ),
  /** Answered today. */
  'inquiries.answered': command(z.strictObject({ id }), commanded),
  'inquiries.remove': command(z.strictObject({ id }), commanded),
};
