import { handoutTexts } from '../i18n/de/handouts.ts';
import { formatPartialDate } from './partial-date.ts';

/** The period of an offer in words, with the precision the sender gave: "seit 2019, bis 31.12.2026". */
export function offerPeriod(from: string | null, to: string | null): string {
  const parts = [
    from && from !== 'open' ? handoutTexts.since(formatPartialDate(from)) : '',
    to === 'open' ? handoutTexts.openEnd : to ? handoutTexts.until(formatPartialDate(to)) : '',
  ];
  return parts.filter(Boolean).join(', ');
}
