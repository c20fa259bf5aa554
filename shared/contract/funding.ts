import * as z from 'zod';
import { ags, command, day, id, nothing, query, text } from './define.ts';

/** Whole cents. */
const cents = z.int();
const commanded = z.strictObject({ commandId: z.string() });
export const programmeStates = ['open', 'ended', 'cut'] as const;
export type ProgrammeState = (typeof programmeStates)[number];

export const programmeValues = z.strictObject({
  name: text.min(1),
  shortName: text.nullable(),
  funder: text.nullable(),
  reference: text.nullable(),
  startDay: day.nullable(),
  endDay: day.nullable(),
  state: z.enum(programmeStates),
  website: text.nullable(),
  remark: text.nullable(),
});
export const grantValues = z.strictObject({
  name: text.min(1),
  reference: text.nullable(),
  grantedDay: day.nullable(),
  startDay: day.nullable(),
  endDay: day.nullable(),
  amount: cents.nullable(),
  ownShare: cents.nullable(),
  /** Posts it pays, in words: "1,0 VZÄ Koordination". */
  posts: text.nullable(),
  proofDue: day.nullable(),
  proofDone: day.nullable(),
  /** Receipts are kept until this day. */
  keepUntil: day.nullable(),
  remark: text.nullable(),
});
export const callOffValues = z.strictObject({
  due: day,
  amount: cents.nullable(),
  doneDay: day.nullable(),
  note: text.nullable(),
});
const callOff = callOffValues.extend({ id });
export const grant = grantValues.extend({ id, callOffs: z.array(callOff) });
export type Grant = z.infer<typeof grant>;

/** A measure that hangs on money, with what it costs per year and what of it is paid. */
const dependent = z.strictObject({
  id,
  number: text,
  name: text,
  municipalities: z.array(ags),
  districtWide: z.boolean(),
  years: z.array(z.strictObject({ year: z.int(), amount: cents, granted: cents, grant: text })),
});
export const programmeRecord = programmeValues.extend({
  id,
  grants: z.array(grant),
  measures: z.array(dependent),
  /** What would be missing per year if the programme ended now. */
  missing: z.array(z.strictObject({ year: z.int(), granted: cents, measures: z.int() })),
});
export type ProgrammeRecord = z.infer<typeof programmeRecord>;

const programmeRow = z.strictObject({
  id,
  name: text,
  shortName: text.nullable(),
  funder: text.nullable(),
  state: z.enum(programmeStates),
  startDay: day.nullable(),
  endDay: day.nullable(),
  grants: z.int(),
  amount: cents,
  measures: z.int(),
  next: z.strictObject({ day, what: z.enum(['callOff', 'proof', 'keepUntil']) }).nullable(),
});
export type ProgrammeRow = z.infer<typeof programmeRow>;

export const deadline = z.strictObject({
  /** The call-off or the grant. */
  id,
  what: z.enum(['callOff', 'proof', 'keepUntil']),
  day,
  grant: text,
  programme: text,
  programmeId: id,
  amount: cents.nullable(),
});
export type Deadline = z.infer<typeof deadline>;

const planRow = z.strictObject({
  id,
  number: text,
  name: text,
  years: z.array(z.strictObject({ year: z.int(), amount: cents, granted: cents })),
});
export const financePlan = z.strictObject({ years: z.array(z.int()), rows: z.array(planRow) });
export type FinancePlan = z.infer<typeof financePlan>;

/** Programmes, grants, call-offs and proofs; which measure hangs on which money. */
export const fundingContract = {
  'funding.programmes': query(nothing, z.strictObject({ rows: z.array(programmeRow).max(500) })),
  'funding.get': query(z.strictObject({ id }), programmeRecord),
  /** Open call-offs, proofs and ends of retention, the earliest first. */
  'funding.deadlines': query(nothing, z.strictObject({ rows: z.array(deadline).max(500) })),
  /** Costs per measure and year, and what of them is paid by others. */
  'funding.plan': query(nothing, financePlan),
  /** All grants, to choose the one that pays a cost of a measure. */
  'funding.grants': query(
    nothing,
    z.strictObject({ choices: z.array(z.strictObject({ id, name: text, synonyms: z.array(text) })).max(2000) }),
  ),
  'funding.saveProgramme': command(
    z.strictObject({ id: id.nullable(), values: programmeValues }),
    commanded.extend({ id }),
  ),
  'funding.saveGrant': command(
    z.strictObject({ id: id.nullable(), programmeId: id, values: grantValues }),
    commanded.extend({ id }),
  ),
  'funding.saveCallOff': command(
    z.strictObject({ id: id.nullable(), grantId: id, values: callOffValues }),
    commanded.extend({ id }),
  ),
  /** Marks a call-off as made or a proof as handed in; `keepUntil`: how long receipts are kept from then on. */
  'funding.settle': command(
    z.strictObject({ what: z.enum(['callOff', 'proof']), id, day }),
    commanded.extend({ id, keepUntil: day.nullable() }),
  ),
  'funding.remove': command(
    z.strictObject({ entity: z.enum(['funding_programme', 'funding_grant', 'call_off']), id }),
    commanded,
  ),
};
