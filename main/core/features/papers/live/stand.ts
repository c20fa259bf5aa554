import type { Matrix } from '../../../../../shared/contract/coverage.ts';
import { paperTexts } from '../../../../../shared/i18n/de/papers.ts';
import { rateOf, responseRate } from '../../../../../shared/i18n/de/response-rate.ts';
import { formatDay } from '../../../../../shared/i18n/format.ts';
import type { ReadContext } from '../../../platform/context.ts';

/** Round, day and response rate under every figure that comes from it. */
export const standText = (
  { clock }: ReadContext,
  { survey, responses }: Pick<Matrix, 'survey' | 'responses'>,
): string => paperTexts.live.asOf(survey.title, formatDay(clock.now()), responseRate(rateOf(responses)));

/** The day, for what is no figure of a round. */
export const dayText = ({ clock }: ReadContext): string => paperTexts.live.dayOnly(formatDay(clock.now()));

/** Nothing chosen means everything. */
export const isChosen = (ids: readonly string[] | undefined, id: string): boolean =>
  ids === undefined || ids.length === 0 || ids.includes(id);
