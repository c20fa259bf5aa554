import { type TableKind, tableKinds } from '../../../../shared/domain/sheet.ts';
import { cleanLine, fold } from '../../../../shared/domain/text-folding.ts';
import { isWeekday } from '../../../../shared/domain/weekday-names.ts';
import type { RawColumn } from '../columns/candidates.ts';
import { columnType } from '../columns/column-type.ts';
import { bestMatch } from '../headers/match-header.ts';
import type { TableArea } from '../tables/table-area.ts';
import { kindTitleWords } from '../synonyms/kind-words.ts';
import { fieldWeights } from './field-weights.ts';
import { listsStructures } from './structure-list.ts';

export interface KindJudgement {
  kind: TableKind;
  confidence: number;
}
type Scores = Record<TableKind, number>;

const titleWords = Object.entries(kindTitleWords).map(
  ([kind, words]) => [kind as TableKind, new Set(words.split('|').map((word) => fold(word)))] as const,
);

function titleScores(text: string, weight: number, scores: Scores): void {
  const words = fold(cleanLine(text)).split(/[^a-z0-9]+/);
  for (const [kind, known] of titleWords) {
    const hits = words.filter(
      (word) => known.has(word) || (word.length > 8 && [...known].some((one) => one.length > 5 && word.endsWith(one))),
    );
    if (hits.length > 0) scores[kind] += weight;
  }
}

function headerScores(columns: readonly RawColumn[], scores: Scores): void {
  for (const { matches, profile } of columns) {
    const best = bestMatch(matches);
    if (!best || best.score < 0.5) continue;
    // "Vorsitzende" is a contact and says all the same that this is a list of Vereine
    for (const { meaning, score } of matches.values())
      if (meaning.type === 'kind' && score >= best.score - 0.05) scores[meaning.kind] += score;
    if (best.meaning.type !== 'field' || isCount({ matches, profile })) continue;
    for (const kind of tableKinds) scores[kind] += (fieldWeights[kind]?.[best.meaning.field] ?? 0) * best.score;
    if (/maßnahme/i.test(best.phrase) && best.target !== 'provider') scores.measures += 0.8;
    if (/angebot|kurs|projekt/i.test(best.phrase)) scores.offers += 0.8;
  }
}

const offerOnly = [
  'description',
  'offerType',
  'targetGroups',
  'schedule',
  'capacity',
  'participants',
  'fieldsOfAction',
];

const partOfName = /^(?:anrede|vorname|nachname|familienname|zuname)$/i;

/** A mere "Name" with telephone and mail in a table that says nothing of target groups or times, "Titel" beside "Vorname": people. */
function isNameOfPerson(columns: readonly RawColumn[]): boolean {
  if (columns.filter(({ header }) => partOfName.test(header)).length >= 2) return true;
  const best = columns.map(({ matches }) => bestMatch(matches));
  const has = (...targets: string[]): boolean =>
    best.some((match) => match !== undefined && targets.includes(match.target));
  const isWeak = best.some((match) => match?.target === 'name' && match.score < 0.6);
  return isWeak && has('phone', 'email') && has('contactRole', 'provider') && !has(...offerOnly);
}

/** "Kurse" over numbers: how many, not which. */
const isCount = ({ matches, profile }: Pick<RawColumn, 'matches' | 'profile'>): boolean =>
  bestMatch(matches)?.target === 'name' && profile.telling >= 2 && profile.share('number') >= 0.8;

/** One town per row. */
const namesTowns = ({ profile }: RawColumn): boolean => profile.municipality >= 0.7 && profile.distinct >= 3;

/** Keys of Kommunen beside their names, as statistical offices deliver them. */
const isByKey = (columns: readonly RawColumn[]): boolean =>
  columns.some(({ profile }) => profile.share('ags') >= 0.6) && columns.some((column) => namesTowns(column));

const countsOfOffer = new Set(['participants', 'participantsFemale', 'capacity', 'waitingList', 'annualAmount']);
const isSurely = (matches: RawColumn['matches'], targets: ReadonlySet<string>): boolean => {
  const best = bestMatch(matches);
  return best !== undefined && best.score >= 0.7 && targets.has(best.target);
};

function shapeScores(columns: readonly RawColumn[], area: TableArea, scores: Scores): void {
  const types = columns.filter(({ profile }) => profile.telling > 0).map(({ profile }) => columnType(profile));
  const numeric = types.filter((type) => type === 'number').length;
  const fields = new Set(columns.filter((column) => !isCount(column)).map(({ matches }) => bestMatch(matches)?.target));
  if (area.manner === 'cross') scores.indicators += numeric >= types.length * 0.5 || types.length === 0 ? 4 : 1;
  if (types.length >= 2 && numeric >= (types.length - 1) * 0.6 && !fields.has('name') && !fields.has('provider'))
    scores.indicators += columns.some((column) => namesTowns(column)) ? 2 : 1.2;
  // "Verein | TN | Bewilligt": a list of actors counts no participants
  const counted = columns.filter(({ matches }) => isSurely(matches, countsOfOffer)).length;
  if (counted >= 2) scores.actors *= 0.5;
  if (isByKey(columns) && numeric >= 2) scores.indicators += 3;
  if (isNameOfPerson(columns)) fields.delete('name');
  const hasOffer = ['name', 'description', 'offerType'].some((field) => fields.has(field));
  if (!hasOffer && fields.has('provider') && counted < 2) scores.offers *= 0.6;
  if (fields.has('name') && fields.has('provider')) scores.actors *= 0.35;
  if (
    hasOffer &&
    ['targetGroups', 'schedule', 'capacity', 'participants', 'offerType'].some((field) => fields.has(field))
  )
    scores.actors *= 0.6;
}

const guidanceHead = /^(spalte|feld|feldname|begriff|abkürzung|kürzel|code|schlüssel|frage|was)$/i;
const guidanceText = /erläuterung|bedeutung|beispiel|hinweis|ausfüll|beschreibung|erklärung|definition/i;

/** "Feld | Erläuterung | Beispiel": a table that explains tables. */
export function isGuidance(columns: readonly RawColumn[]): boolean {
  const heads = columns.map(({ header }) => header);
  return guidanceHead.test(heads[0] ?? '') && heads.slice(1).some((head) => guidanceText.test(head));
}

/** "Uhrzeit | Montag | Dienstag | …" without a column that names what there is: when something happens, no list. */
function isWeekPlan(columns: readonly RawColumn[]): boolean {
  const days = columns.filter(({ path }) => isWeekday(path.at(-1) ?? '')).length;
  const isNamed = columns.some(({ matches }) => {
    const best = bestMatch(matches);
    return best !== undefined && best.score >= 0.75 && (best.target === 'name' || best.target === 'provider');
  });
  return days >= 4 && !isNamed;
}

/** "Zeilenbeschriftungen | Gesamtergebnis", "Anzahl von Angebot": an evaluation that Excel made, which counts and names nothing. */
function isPivot(columns: readonly RawColumn[]): boolean {
  const texts = columns.flatMap(({ path }) => path);
  const isEvaluated = texts.some((text) => /^(?:anzahl|summe|mittelwert|minimum|maximum) von /i.test(text));
  const hasCorner = texts.some((text) => /^(?:zeilen|spalten)beschriftungen$|^(?:row|column) labels$/i.test(text));
  return hasCorner || (isEvaluated && texts.some((text) => /^gesamtergebnis$/i.test(text)));
}

const numberedQuestion = /^\d{1,2}(?:\.\d{1,2})*[.)]?\s+\p{L}/u;

/** "1. Name Ihrer Organisation | Verein X" above "2. Sitz | Neuss": a form that one sender filled in downwards, no list. */
function isFilledForm(columns: readonly RawColumn[]): boolean {
  const [first, second] = columns;
  if (!first || !second || columns.length > 3 || !numberedQuestion.test(first.header)) return false;
  const asked = first.profile.examples.filter((text) => numberedQuestion.test(text)).length;
  return asked >= 2 && (bestMatch(second.matches)?.score ?? 0) < 0.75;
}

/** Choices for drop-downs: every column a list of its own, each value once, of different lengths. */
export function isChoiceLists(columns: readonly RawColumn[]): boolean {
  const filled = columns.filter(({ profile }) => profile.telling >= 2);
  if (filled.length < 1 || filled.length < columns.length * 0.7) return false;
  const unique = filled.filter(({ profile }) => profile.distinct === profile.telling && profile.averageLength < 45);
  if (unique.length < filled.length) return false;
  const terms = filled.filter(
    ({ profile }) =>
      profile.share('boolean') >= 0.8 ||
      profile.municipality >= 0.8 ||
      ['fieldOfAction', 'targetGroup', 'educationPhase', 'strand', 'offerType', 'providerType'].some(
        (key) => profile.term(key as 'strand') >= 0.6,
      ),
  );
  const lengths = new Set(filled.map(({ profile }) => profile.telling));
  return terms.length >= Math.max(2, filled.length * 0.6) && lengths.size > 1;
}

/** Places, times and target groups without a word on goals, status or lead: courses, though their sender calls them "Maßnahmen". */
function weighWhatIsOffered(columns: readonly RawColumn[], scores: Scores): void {
  const best = columns.flatMap(({ matches }) => bestMatch(matches) ?? []);
  const isPlanned = best.some(
    ({ meaning, score }) => meaning.type === 'kind' && meaning.kind === 'measures' && score >= 0.6,
  );
  const offered = best.filter(({ target, score }) => score >= 0.75 && offeredFields.has(target)).length;
  const isFunded = best.some(({ target, phrase }) => target === 'provider' && /empfänger|antragst/i.test(phrase));
  if (isPlanned || !(offered >= 1 || isFunded)) return;
  // "Maßnahmeträger | Plätze": who carries it out and for how many, whatever the title says
  const isCarriedOut = offered >= 1 && best.some(({ target, score }) => target === 'provider' && score >= 0.75);
  scores.measures *= isCarriedOut ? 0.35 : 0.6;
}
const offeredFields = new Set([
  'capacity',
  'participants',
  'schedule',
  'languageLevel',
  'registration',
  'waitingList',
  'fee',
]);

/** Which kind of table this is, by its headers, its numbers, the sheet's name and the titles above. */
export function judgeKind(
  columns: readonly RawColumn[],
  area: TableArea,
  sheetName: string,
  titles: readonly string[],
): KindJudgement {
  if (listsStructures(columns)) return { kind: 'structures', confidence: 0.95 };
  if (isGuidance(columns) || isChoiceLists(columns) || isWeekPlan(columns) || isFilledForm(columns))
    return { kind: 'unknown', confidence: 0.9 };
  if (isPivot(columns) && !columns.some(({ profile }) => profile.municipality >= 0.6))
    return { kind: 'unknown', confidence: 0.9 };
  const scores: Scores = { offers: 0, structures: 0, indicators: 0, needs: 0, measures: 0, actors: 0, unknown: 0 };
  headerScores(columns, scores);
  shapeScores(columns, area, scores);
  titleScores(sheetName, 1.5, scores);
  for (const title of titles.slice(0, 6)) titleScores(title, 1.2, scores);
  weighWhatIsOffered(columns, scores);
  const ranked = tableKinds.toSorted((one, other) => scores[other] - scores[one]);
  const best = ranked[0]!;
  const top = scores[best];
  if (top < 1.4) return { kind: 'unknown', confidence: Math.round((1 - top / 3) * 100) / 100 };
  const margin = (top - scores[ranked[1]!]) / top;
  const confidence = Math.min(0.99, 0.5 + margin * 0.5 + Math.min(0.15, top / 40));
  return { kind: best, confidence: Math.round(confidence * 100) / 100 };
}
