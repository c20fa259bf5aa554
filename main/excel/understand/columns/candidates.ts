import { importFieldKinds, importFields, type ImportField } from '../../../../shared/domain/import-fields.ts';
import { offerFields } from '../../../../shared/domain/offer-fields.ts';
import type { HeaderMatches } from '../headers/match-header.ts';
import { contentFit } from './content-fit.ts';
import { guessByContent } from './content-guess.ts';
import type { ColumnProfile } from './profile.ts';
import { combinedContactReason, contentReasons, headerReason, withContent } from './reasons.ts';

export type Field = ImportField | 'rowNumber';
/** A column before it is mapped. */
export interface RawColumn {
  column: number;
  letter: string;
  path: string[];
  header: string;
  matches: HeaderMatches;
  profile: ColumnProfile;
}
/** One possible field of a column. */
export interface Candidate {
  field: Field;
  confidence: number;
  reason: string;
}

/** Below this a column stays without a field. */
export const leastConfidence = 0.58;

/** Decides between two fields that a column may have; the loser keeps `left`. */
export function prefer(winner: Candidate, loser: Candidate, left: number): void {
  winner.confidence = 0.72;
  loser.confidence = left;
}

/** The fields of an offer's table, and those of any table. */
export const allFields: readonly Field[] = ['rowNumber', ...offerFields];
export const everyField: readonly Field[] = ['rowNumber', ...importFields];
/** Several columns may feed these. */
export const listFields: ReadonlySet<Field> = new Set([
  'partners',
  'fieldsOfAction',
  'strands',
  'educationPhases',
  'targetGroups',
  'languages',
  'actorRoles',
  'schedule',
  'structureState',
]);

/** The best claim of a known non-field ("Fax", "Priorität"): above it no field is taken. */
export function foreignScore({ matches }: RawColumn): number {
  let score = 0;
  for (const match of matches.values()) if (match.meaning.type !== 'field') score = Math.max(score, match.score);
  return score;
}

function fromHeader(column: RawColumn): Candidate[] {
  const candidates: Candidate[] = [];
  for (const match of column.matches.values()) {
    if (match.meaning.type !== 'field' || match.score < 0.4) continue;
    const { field } = match.meaning;
    const fit = contentFit(field, column.profile);
    const confidence = fit >= 0 ? match.score + (1 - match.score) * 0.6 * fit : match.score * (1 + 0.5 * fit);
    const reason = headerReason(column.header, field, match);
    candidates.push({ field, confidence, reason: fit >= 0.6 && confidence >= 0.6 ? withContent(reason) : reason });
  }
  return candidates;
}

/** "Kontakt" with name, phone and mail in one cell, or only mail. */
function adjustContact(column: RawColumn, candidates: Candidate[]): void {
  const contact = candidates.find(({ field }) => field === 'contactName');
  if (!contact) return;
  const mixed = column.profile.looks('contact') + column.profile.share('email', 'phone');
  const isGeneral = /kontakt|ansprech|erreichbar/i.test(column.header);
  if (!isGeneral || column.profile.telling === 0 || mixed < 0.3) return;
  const mail = column.profile.share('email');
  if (mail >= 0.8 && column.profile.averageLength < 45)
    candidates.push({ field: 'email', confidence: 0.84, reason: contentReasons.email });
  else if (column.profile.share('phone') >= 0.8)
    candidates.push({ field: 'phone', confidence: 0.8, reason: contentReasons.phone });
  else {
    contact.confidence = 0.72;
    contact.reason = combinedContactReason;
    // where another column names the person, this one still holds how to reach them
    const reach: Field = column.profile.share('phone') > mail ? 'phone' : 'email';
    for (const other of candidates)
      if (other.field === 'phone' || other.field === 'email') other.confidence = Math.min(other.confidence, 0.5);
    candidates.push({ field: reach, confidence: 0.62, reason: combinedContactReason });
  }
}

/** "Abteilungen" of a Verein are what it is made up of; a person works in one. */
function adjustDepartment({ header, profile }: RawColumn, candidates: Candidate[]): void {
  const department = candidates.find(({ field }) => field === 'contactDepartment');
  if (department && (/(?:abteilungen|sparten)\W*$/i.test(header) || profile.listed >= 0.5)) department.confidence = 0.4;
}

/** "Ort", "Wo", "Standort" over names of municipalities. */
const placeFields: readonly Field[] = ['city', 'locationName', 'locality', 'serviceArea'];

/** How far content may speak against its header: hardly where the header names another form ("Telefon" over mail addresses). */
function trustInContent(column: RawColumn, strongest: number): number {
  if (column.header === '') return 1;
  if (foreignScore(column) >= 0.75) return 0.5;
  if (strongest >= 0.6) return 0.7;
  const named = [...column.matches.values()].find(({ score }) => score >= 0.75);
  if (!named || named.meaning.type !== 'field') return 0.95;
  return named.meaning.field === 'rowNumber' || importFieldKinds[named.meaning.field] === 'text' ? 0.75 : 0.5;
}

/** All fields a column could be, by header and by content; the strongest reason per field. */
export function candidatesOf(column: RawColumn): Map<Field, Candidate> {
  const byHeader = fromHeader(column);
  adjustContact(column, byHeader);
  adjustDepartment(column, byHeader);
  const trust = trustInContent(column, Math.max(0, ...byHeader.map(({ confidence }) => confidence)));
  const isPlace = placeFields.some((field) => (column.matches.get(field)?.score ?? 0) >= 0.5);
  const byContent = guessByContent(column.profile).map((guess): Candidate => {
    const weight = guess.field === 'municipality' && isPlace ? Math.max(trust, 0.85) : trust;
    return { ...guess, confidence: guess.confidence * weight };
  });
  const best = new Map<Field, Candidate>();
  for (const candidate of [...byHeader, ...byContent]) {
    const known = best.get(candidate.field);
    if (!known || candidate.confidence > known.confidence) best.set(candidate.field, candidate);
  }
  return best;
}
