import type { Handout, HandoutOptions } from '../../../../shared/contract/handouts.ts';
import type { ReadContext } from '../../platform/context.ts';
import { coverageReport } from './coverage-report.ts';
import { municipalitySheet } from './municipality-sheet.ts';

/** The data of a document as of now. Throws SURVEY_NOT_FOUND, FIELD_INVALID. */
export const handoutData = (context: ReadContext, options: HandoutOptions): Handout =>
  options.kind === 'coverage' ? coverageReport(context, options) : municipalitySheet(context, options);
