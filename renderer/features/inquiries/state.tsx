import type { InquiryRecord } from '../../../shared/contract/inquiries.ts';
import { inquiryTexts } from '../../../shared/i18n/de/inquiries.ts';
import { StatusMark, type MarkShape, type Tone } from '../../ui/index.ts';

const { states } = inquiryTexts;
type Dates = Pick<InquiryRecord, 'due' | 'answeredDay'>;

/** Answered, late or open, in words. */
export function stateText({ due, answeredDay }: Dates, today: string): string {
  if (answeredDay !== null) return states.answered(answeredDay);
  return due !== null && due < today ? states.overdue : states.open;
}

export function StateOf({ inquiry, today }: { inquiry: Dates; today: string }) {
  const late = inquiry.answeredDay === null && inquiry.due !== null && inquiry.due < today;
  const look: { shape: MarkShape; tone: Tone } =
    inquiry.answeredDay !== null
      ? { shape: 'check', tone: 'ok' }
      : late
        ? { shape: 'square', tone: 'danger' }
        : { shape: 'ring', tone: 'neutral' };
  return <StatusMark {...look}>{stateText(inquiry, today)}</StatusMark>;
}
