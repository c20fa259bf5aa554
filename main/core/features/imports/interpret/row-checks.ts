import { partialDateEnd, partialDateStart } from '../../../../../shared/domain/partial-date.ts';
import { quantityPartsOf } from '../../../../../shared/domain/quantity.ts';
import type { ImportField } from '../../../../../shared/domain/import-fields.ts';
import type { IssueCode } from '../../../../../shared/i18n/de/issues.ts';
import { addIssue } from '../add-issue.ts';
import type { RowDraft } from './row-draft.ts';

const textOf = (draft: RowDraft, field: ImportField): string | null => {
  const value = draft.values[field];
  return typeof value === 'string' ? value : null;
};

function warn(draft: RowDraft, field: ImportField, code: IssueCode): void {
  const { cell, text } = draft.sources[field] ?? { cell: draft.anchor, text: '' };
  addIssue(draft, { cell, field, severity: 'warning', code, details: { text } });
}

/** Only a day is written so long; days are in the order of their texts. */
const isoDayLength = 10;

function checkPeriod(draft: RowDraft): void {
  const [from, to] = [textOf(draft, 'validFrom'), textOf(draft, 'validTo')];
  if (!from || !to || (from.length === isoDayLength && to.length === isoDayLength && from <= to)) return;
  const [start, end] = [partialDateStart(from), partialDateEnd(to)];
  if (start === null || end === null || start <= end) return;
  warn(draft, 'validTo', 'DATE_END_BEFORE_START');
  draft.remove('validTo');
}

function checkNumbers(draft: RowDraft, low: ImportField, high: ImportField): boolean {
  const [least, most] = [textOf(draft, low), textOf(draft, high)].map((text) => (text ? quantityPartsOf(text) : null));
  return !least || !most || least.value <= most.upper;
}

/** An end that only a remark tells is never written by itself: it is said, and asked where the offer is known. */
function checkSaidEnd(draft: RowDraft): void {
  const { saidEnd, values, issues } = draft;
  if (!saidEnd || values.validTo !== undefined || values.name === undefined) return;
  if (issues.some(({ code }) => code === 'OFFER_SAID_ENDED')) return;
  const { cell, text, field, header } = saidEnd;
  addIssue(draft, { cell, field, severity: 'warning', code: 'OFFER_END_REMARKED', details: { text, header } });
}

/** What two cells of a row say together: an impossible second value is not stored, a doubtful one is shown. */
export function checkRow(draft: RowDraft): void {
  checkPeriod(draft);
  checkSaidEnd(draft);
  if (!checkNumbers(draft, 'minimumAge', 'maximumAge')) {
    warn(draft, 'maximumAge', 'AGE_REVERSED');
    draft.remove('maximumAge');
  }
  if (!checkNumbers(draft, 'participantsFemale', 'participants'))
    warn(draft, 'participantsFemale', 'FEMALE_ABOVE_TOTAL');
}
