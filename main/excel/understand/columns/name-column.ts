import { leastConfidence, prefer, type Candidate, type Field, type RawColumn } from './candidates.ts';
import { kindAsNameReason, sharedHeadReason } from './reasons.ts';

const contactFields: readonly Field[] = ['contactName', 'phone', 'email', 'contactRole'];

/** "Name" beside telephone and mail is the person; elsewhere the offer. */
function settlePersonBeside(columns: readonly RawColumn[], candidates: readonly Map<Field, Candidate>[]): void {
  const surely = (at: number): boolean =>
    contactFields.some((field) => (candidates[at]?.get(field)?.confidence ?? 0) >= 0.8);
  for (const [at, map] of candidates.entries()) {
    const { profile } = columns[at]!;
    const [contact, name] = [map.get('contactName'), map.get('name')];
    if (!contact || !name || Math.abs(contact.confidence - name.confidence) >= 0.25) continue;
    const isBeside = surely(at - 1) || surely(at + 1) || surely(at + 2);
    const isPerson = profile.looks('person') >= 0.5;
    const isEarly = at <= 2 && !isBeside;
    if (isPerson || (isBeside && profile.averageLength < 35)) prefer(contact, name, 0.4);
    else if (isEarly && profile.telling > 0) prefer(name, contact, 0.3);
  }
}

/** "Kurse" over 14, 16, 17 counts them. */
function dropCounts(columns: readonly RawColumn[], candidates: readonly Map<Field, Candidate>[]): void {
  for (const [at, map] of candidates.entries()) {
    const { profile } = columns[at]!;
    if (profile.telling >= 2 && profile.share('number', 'year', 'percent', 'money') >= 0.8) map.delete('name');
  }
}

const hasName = (candidates: readonly Map<Field, Candidate>[]): boolean =>
  candidates.some((map) => (map.get('name')?.confidence ?? 0) >= leastConfidence);

/** "Veranstaltung" where no other column could be the name: different texts, one in every row. */
function settleOnlyName(columns: readonly RawColumn[], candidates: readonly Map<Field, Candidate>[]): void {
  if (hasName(candidates)) return;
  for (const [at, map] of candidates.entries()) {
    const name = map.get('name');
    const { profile } = columns[at]!;
    const isRival = [...map.values()].some(({ field, confidence }) => field !== 'name' && confidence >= 0.45);
    if (!name || name.confidence < 0.45 || isRival || profile.telling < 2) continue;
    if (profile.distinct < profile.telling * 0.7 || profile.filled < profile.sampled * 0.8) continue;
    name.confidence = 0.62;
    return;
  }
}

/** "Kursart", "Gruppe", "Thema", "Initiative": what offers are called where no column has a better word for it. */
const standsForName =
  /^(?:(?:kurs|angebots?|projekt|maßnahmen?|veranstaltungs?)-?(?:art|typ|form)|gruppen?|initiativen?|thema|themen|tätigkeit(?:en)?|sportart(?:en)?|(?:fach)?dienste?|leistung(?:en)?)(?:[\s(/]|$)/i;

/** Different texts, one in every row, that are no terms of a list: they are what the courses of a table without names are called. */
function settleWhatDiffers(columns: readonly RawColumn[], candidates: readonly Map<Field, Candidate>[]): void {
  if (hasName(candidates)) return;
  for (const [at, map] of candidates.entries()) {
    const { header, profile } = columns[at]!;
    if (!standsForName.test(header) || profile.telling < 2 || profile.filled < profile.sampled) continue;
    const isList = profile.term('targetGroup') >= 0.5 || profile.term('fieldOfAction') >= 0.7;
    if (isList || profile.distinct < profile.telling * 0.7) continue;
    for (const other of map.values()) other.confidence = Math.min(other.confidence, 0.5);
    map.set('name', { field: 'name', confidence: 0.62, reason: kindAsNameReason });
    return;
  }
}

/**
 * "Angebot" over two columns: the Handlungsfeld, merged over its rows, and the name. The one that says something of its own in more rows is
 * the name.
 */
function settleSharedHead(columns: readonly RawColumn[], candidates: readonly Map<Field, Candidate>[]): void {
  for (const [at, map] of candidates.entries()) {
    const [own, next] = [map.get('name'), candidates[at + 1]?.get('name')];
    const [left, right] = [columns[at]!, columns[at + 1]];
    if (!own || !next || !right || left.header === '' || left.header !== right.header) continue;
    if (right.profile.distinct < left.profile.distinct * 1.5) continue;
    own.confidence = 0.4;
    if (left.profile.term('fieldOfAction') >= 0.6)
      map.set('fieldsOfAction', { field: 'fieldsOfAction', confidence: 0.82, reason: sharedHeadReason });
  }
}

/**
 * Decides by their neighbours and contents which columns may be the name of the offer.
 * @param isOffer whether the table may be one of offers
 */
export function settleNames(
  columns: readonly RawColumn[],
  candidates: readonly Map<Field, Candidate>[],
  isOffer: boolean,
): void {
  settlePersonBeside(columns, candidates);
  dropCounts(columns, candidates);
  settleOnlyName(columns, candidates);
  if (isOffer) settleWhatDiffers(columns, candidates);
  settleSharedHead(columns, candidates);
}
