import type { InterpretedRow, RowPlace } from '../../../../../shared/domain/import-row.ts';
import { optionNames } from '../../../../../shared/i18n/de/issues.ts';
import { termIndexOf, termKey } from '../../../../../shared/domain/vocabulary-index.ts';
import { decisionKey } from '../../../../../shared/domain/text-folding.ts';
import { originTexts } from '../../../../../shared/i18n/de/origins.ts';
import { addIssue } from '../add-issue.ts';
import type { InterpretContext } from './context.ts';
import { checkPlaceWords } from './place-words.ts';
import { checkRow } from './row-checks.ts';
import type { RowDraft } from './row-draft.ts';

/** Fields a form fills in before anybody answers: alone they are no offer. */
const prefilled = new Set<string>(['municipality', 'fieldsOfAction', 'strands', 'educationPhases', 'externalId']);

/** What a person may answer where a sign stands for the name; read again, it is the statement "kein Angebot". */
const noOffer = 'kein Angebot';

const saysNothing = (draft: RowDraft): boolean =>
  draft.none === null &&
  draft.extra.every(({ text }) => /^\d{1,4}\.?$/.test(text)) &&
  Object.keys(draft.values).every((field) => prefilled.has(field)) &&
  draft.issues.every(({ field, code }) => code === 'SIGN_UNDECIDED' || (field !== null && prefilled.has(field)));

/** "nicht vorhanden" beside a named offer is a remark, not a statement. */
function settleNone(draft: RowDraft): InterpretedRow['confirmedNone'] {
  const { none } = draft;
  if (!none) return null;
  if (none.field !== 'name' && draft.values.name !== undefined) {
    if (none.field !== 'offerType') draft.set(none.field, none.text.trim(), none, false);
    return null;
  }
  const { cell, field, text } = none;
  const details = { text };
  const hasField = Array.isArray(draft.values.fieldsOfAction);
  if (hasField) addIssue(draft, { cell, field, severity: 'info', code: 'OFFER_CONFIRMED_NONE', details });
  else addIssue(draft, { cell, field, severity: 'warning', code: 'NONE_WITHOUT_FIELD', details });
  return { cell, text };
}

/** "Wohnen" alone in its row is a heading sooner than an offer; which of the two, a person says. */
function isTermAlone({ isNameAlone, values: { name }, anchor }: RowDraft, context: InterpretContext): boolean {
  if (!isNameAlone || context.isKeyed || typeof name !== 'string') return false;
  const { corrections, values } = context.decisions;
  if (anchor in corrections || values.name?.[decisionKey(name)] !== undefined) return false;
  return Object.values(context.knowledge.terms).some((terms) => termIndexOf(terms).byKey.has(termKey(name)));
}

function rejectionOf(
  draft: RowDraft,
  context: InterpretContext,
  hasStatement: boolean,
  nameSign: { cell: string; text: string } | null,
): string | null {
  if (!hasStatement && draft.values.name === undefined) {
    const code = nameSign ? 'OFFER_NAME_IS_SIGN' : 'OFFER_NAME_MISSING';
    const { cell, text } = nameSign ?? { cell: draft.anchor, text: '' };
    const options = nameSign ? [{ id: noOffer, name: noOffer, reason: '' }] : [];
    addIssue(draft, { cell, field: 'name', severity: 'error', code, details: { text }, options });
    return code;
  }
  if (!hasStatement && isTermAlone(draft, context)) {
    const [code, text] = ['OFFER_NAME_IS_TERM' as const, String(draft.values.name)];
    const options = [{ id: text, name: optionNames.isOffer, reason: '' }];
    addIssue(draft, { cell: draft.anchor, field: 'name', severity: 'error', code, details: { text }, options });
    return code;
  }
  return withoutPlace(draft);
}

/** Why a row without a place is held back; null where it has one. */
function withoutPlace(draft: RowDraft): string | null {
  if (draft.place) return null;
  if (!draft.placeRefused) {
    const code = 'REGION_MISSING';
    addIssue(draft, { cell: draft.anchor, field: 'municipality', severity: 'error', code });
    return code;
  }
  const asked = draft.issues.find((issue) => issue.field === 'municipality');
  if (asked) asked.severity = 'error';
  return asked?.code ?? 'REGION_UNKNOWN';
}

/** Gives the row the place from outside where it says none itself, and tells why it is held back without one. */
export function rejectedPlace(draft: RowDraft, fallback: RowPlace | null): string | null {
  if (!draft.place && !draft.placeRefused) draft.place = fallback;
  return withoutPlace(draft);
}

/** "nicht vorhanden" under Bemerkung is a remark: only offers can be denied. */
export function keepNone(draft: RowDraft): void {
  const { none } = draft;
  if (none) draft.set(none.field, none.text.trim(), none, false);
}

/** A row that is no offer, as it stands. */
export function completeRow(draft: RowDraft, row: number, rejected: string | null): InterpretedRow {
  const { values, originals, issues, extra, place } = draft;
  return { row, values, place, originals, issues, rejected, confirmedNone: null, extra };
}

/** What a row has from outside its cells where it says nothing itself. */
interface Outside {
  place: () => RowPlace | null;
  provider: string | undefined;
}

/** Completes a row; null if it is an unanswered line of a form. */
export function finishRow(
  draft: RowDraft,
  row: number,
  outside: Outside,
  context: InterpretContext,
): InterpretedRow | null {
  const { nameSign } = draft;
  draft.settle();
  if (!nameSign && saysNothing(draft)) return null;
  if (outside.provider !== undefined && draft.values.provider === undefined)
    draft.set('provider', outside.provider, { cell: originTexts.sender, text: outside.provider }, true);
  const namesItsPlace = draft.place !== null;
  if (!draft.place && !draft.placeRefused) draft.place = outside.place();
  const confirmedNone = settleNone(draft);
  const rejected = rejectionOf(draft, context, confirmedNone !== null, nameSign);
  checkRow(draft);
  checkPlaceWords(draft, context, namesItsPlace);
  const { values, originals, issues, extra, place } = draft;
  return {
    row,
    // copied in their final size: what grew one by one takes three times the room (25 MB of 50,000 rows)
    values: { ...values },
    place,
    originals,
    issues: issues.slice(),
    rejected,
    confirmedNone,
    extra: extra.slice(),
  };
}
