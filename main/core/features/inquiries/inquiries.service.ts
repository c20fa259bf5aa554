import type { InquiryRecord } from '../../../../shared/contract/inquiries.ts';
import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { recordRow, recordValues } from '../../database/record-row.ts';
import type { ReadContext, WriteContext } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { publicEntries } from '../offers/index.ts';
import { removeExtras } from '../records/index.ts';
import * as repository from './inquiries.repository.ts';
import { selectionOf } from './selection.rules.ts';

export const listInquiries = ({ db }: ReadContext): OutputOf<'inquiries.list'> => ({
  rows: repository.allInquiries(db).map((row) => recordValues<InquiryRecord>(row)),
  total: repository.countInquiries(db),
});

/** Throws INQUIRY_NOT_FOUND. */
export function inquiryOf({ db }: Pick<ReadContext, 'db'>, id: string): InquiryRecord {
  const row = repository.findInquiry(db, id);
  if (!row) throw new Problem('INQUIRY_NOT_FOUND');
  return recordValues<InquiryRecord>(row);
}

/** The offers of an inquiry as a public page shows them. */
export function offersOf(context: ReadContext, inquiry: InquiryRecord) {
  const { here, districtWide } = selectionOf(inquiry);
  return {
    here: publicEntries(context, here),
    districtWide: districtWide ? publicEntries(context, districtWide) : [],
  };
}

/** Throws INQUIRY_NOT_FOUND. */
export function getInquiry(context: ReadContext, { id }: InputOf<'inquiries.get'>): OutputOf<'inquiries.get'> {
  const inquiry = inquiryOf(context, id);
  const { here, districtWide } = offersOf(context, inquiry);
  return {
    ...inquiry,
    found: { here: here.length, districtWide: districtWide.length },
    issued: repository.issuedAnswers(context.db, id),
  };
}

/** Throws INQUIRY_NOT_FOUND; INQUIRY_INCOMPLETE where a new one says not who asked what. */
export function saveInquiry(
  { recorder, clock }: WriteContext,
  { id, values }: InputOf<'inquiries.save'>,
): OutputOf<'inquiries.save'> {
  const { commandId } = recorder;
  if (id !== null) {
    if (!recorder.read('inquiry', id)) throw new Problem('INQUIRY_NOT_FOUND');
    recorder.update('inquiry', id, recordRow(values));
    return { id, commandId };
  }
  if (!values.question || !values.askedBy) throw new Problem('INQUIRY_INCOMPLETE');
  const made = newId();
  recorder.create('inquiry', { id: made, ...recordRow({ receivedDay: clock.today(), ...values }) });
  return { id: made, commandId };
}

/** Throws INQUIRY_NOT_FOUND. */
export function markAnswered({ recorder, clock }: WriteContext, { id }: InputOf<'inquiries.answered'>) {
  if (!recorder.read('inquiry', id)) throw new Problem('INQUIRY_NOT_FOUND');
  recorder.update('inquiry', id, { answered_day: clock.today() });
  return { commandId: recorder.commandId };
}

/** Answers that were given stay among the reports. Throws INQUIRY_NOT_FOUND. */
export function removeInquiry({ db, recorder }: WriteContext, { id }: InputOf<'inquiries.remove'>) {
  if (!recorder.read('inquiry', id)) throw new Problem('INQUIRY_NOT_FOUND');
  removeExtras(db, recorder, 'inquiry', id);
  recorder.remove('inquiry', id);
  return { commandId: recorder.commandId };
}
