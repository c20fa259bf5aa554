import type { InterpretedRow } from '../../../../../shared/domain/import-row.ts';
import type { ReadDb } from '../../../database/statement.ts';
import type { ReadContext } from '../../../platform/context.ts';
import { matchKey } from '../../offers/index.ts';
import { findSurvey, sentOffers, surveyOfYear } from '../../surveys/index.ts';
import { answerOf } from '../answer.ts';
import type { MissingDecision } from '../decisions.rules.ts';
import type { DraftFile } from '../draft-file.ts';
import { offersWithMatchKeys } from '../match.repository.ts';
import { offersOf } from '../imports.repository.ts';
import { replacedBy } from '../replace.ts';
import {
  decidedMissing,
  endedAsMissing,
  endedByImport,
  importsOf,
  namingsIn,
  offersNamedIn,
  offersUnnamed,
  type Ended,
  type NamedOffer,
} from './missing.repository.ts';
import { saidEnd } from './said-end.rules.ts';
import { canEnd, missingOffers, proposedEnd } from './missing.rules.ts';

type Reading = Pick<ReadContext, 'db' | 'clock'>;
export interface RoundFacts {
  /** Null while the default round of the year is not made. */
  surveyId: string | null;
  year: number;
  title: string;
}
export interface MissingSender {
  ags: string;
  actor: string | null;
}

/** Whose absence can be told: a municipality, or an actor with a name. */
export function senderOfDraft({ sender }: DraftFile): MissingSender | null {
  if (!sender || sender.ags === null) return null;
  return sender.ags === 'districtWide' && sender.actor === null ? null : { ags: sender.ags, actor: sender.actor };
}

/** The round a file answers. */
export function roundOfDraft({ db, clock }: Reading, draft: DraftFile): RoundFacts {
  const year = Number(clock.today().slice(0, 4));
  const answered = answerOf(db, draft)?.surveyId;
  const survey = answered ? findSurvey(db, answered) : surveyOfYear(db, year);
  return survey ? { surveyId: survey.id, year: survey.year, title: survey.title } : { surveyId: null, year, title: '' };
}

/** What a row says about the end of its offer: that it has ended, or the end itself; open where neither is certain. */
interface SaidOfOffer {
  cell: string;
  text: string;
  isCertain: boolean;
  ends: string | null;
  /** Beside the column for the end: it says nothing new where an end is known. */
  isRemark: boolean;
}
function saidIn({ issues }: InterpretedRow): SaidOfOffer | null {
  const issue = issues.find(({ code }) => code === 'OFFER_SAID_ENDED' || code === 'OFFER_END_REMARKED');
  if (!issue) return null;
  const isRemark = issue.code === 'OFFER_END_REMARKED';
  const { isCertain, ends } = (isRemark && saidEnd(issue.original)) || { isCertain: true, ends: null };
  return { cell: issue.cell, text: issue.original, isCertain, ends, isRemark };
}

interface Named {
  offers: Set<string>;
  /** Those whose row says itself when they end. */
  withEnd: Set<string>;
  /** Those whose row says that they have ended, with its words. */
  said: Map<string, SaidOfOffer>;
}

/** Offers files name, also in rows that are left out by hand: those are no sign of an end. */
function namedBy(db: ReadDb, drafts: readonly DraftFile[]): Named {
  const offers = new Set<string>();
  const withEnd = new Set<string>();
  const said: Named['said'] = new Map();
  const tables = drafts
    .flatMap(({ evaluation }) => evaluation?.tables ?? [])
    .filter(({ table }) => table.kind === 'offers');
  const leftOut: string[] = [];
  for (const { interpreted, match } of tables.flatMap(({ rows }) => rows)) {
    const { values, place } = interpreted;
    const ended = match.offerId === null ? null : saidIn(interpreted);
    if (match.offerId !== null && ended) said.set(match.offerId, ended);
    if (match.offerId !== null) offers.add(match.offerId);
    if (match.offerId !== null && values.validTo !== undefined) withEnd.add(match.offerId);
    if (match.state !== 'excluded' || !place) continue;
    const text = (value: unknown): string => (typeof value === 'string' ? value : '');
    leftOut.push(matchKey(text(values.name), text(values.provider), place.districtWide ? ['*'] : place.municipalities));
  }
  // a row missing in a returned correction sheet was not what it asked about
  for (const { decisions } of drafts)
    for (const id of decisions.returnOf && decisions.secondFile?.replaces
      ? offersOf(db, decisions.secondFile.replaces)
      : [])
      offers.add(id);
  if (leftOut.length > 0) for (const { offer_id } of offersWithMatchKeys(db, leftOut)) offers.add(offer_id);
  return { offers, withEnd, said };
}

/** What a sender's files, taken together, no longer name, and what they name again. */
export interface Missing {
  round: RoundFacts;
  sender: MissingSender;
  offers: NamedOffer[];
  /** By offer id: what a row says about its end. */
  said: Named['said'];
  /** Ended because they were missing once; named again. */
  back: Ended[];
}

/** A file of structures or figures only says nothing about offers. */
const namesOffers = ({ evaluation }: DraftFile): boolean =>
  evaluation?.tables.some(({ table, included }) => included && table.kind === 'offers') ?? false;

/** Compares files of one sender and round with all it named before. Null where the sender cannot be told. */
export function missingIn(context: Reading, drafts: readonly DraftFile[]): Missing | null {
  const { db } = context;
  const [first] = drafts;
  const sender = first ? senderOfDraft(first) : null;
  if (!first || !sender || !drafts.some(namesOffers)) return null;
  const round = roundOfDraft(context, first);
  const named = namedBy(db, drafts);
  const replaced = drafts.flatMap(({ decisions }) => decisions.secondFile?.replaces ?? []);
  const imports = importsOf(db, sender.ags, sender.actor, round.year);
  const importIds = imports.map(({ importId }) => importId);
  const namings = namingsIn(db, importIds);
  const inRound = new Set(
    imports
      .filter(({ importId, surveyId }) => surveyId === round.surveyId && !replaced.includes(importId))
      .map(({ importId }) => importId),
  );
  const settled = new Set([
    ...[...named.offers].filter((offerId) => !named.said.has(offerId)),
    ...namings.filter(({ importId }) => inRound.has(importId)).map(({ offerId }) => offerId),
    ...[...inRound].flatMap((importId) => decidedMissing(db, importId).map(({ offer_id }) => offer_id)),
    ...drafts.flatMap((draft) => replacedBy(db, draft)?.removed.map(({ offerId }) => offerId) ?? []),
  ]);
  const open = new Set(namings.map(({ offerId }) => offerId).filter((offerId) => !settled.has(offerId)));
  const sent = drafts.flatMap(({ own }) => (own ? sentOffers(db, own.mark.surveyId, own.mark.recipientId) : []));
  const before = [...offersUnnamed(db, [...sent, ...named.said.keys()]), ...offersNamedIn(db, open, importIds)];
  const reopened = replaced.flatMap((importId) => endedByImport(db, importId));
  const isOpen = ({ offerId, validTo }: NamedOffer): boolean => validTo === null || !named.said.get(offerId)?.isRemark;
  const offers = missingOffers({
    before: before.filter(isOpen),
    year: round.year,
    settled,
    reopened: new Map(reopened.map((ended) => [ended.offer_id, ended.ended_before])),
  });
  const back = endedAsMissing(db, named.offers).filter(({ offer_id }) => !named.withEnd.has(offer_id));
  return { round, sender, offers, said: named.said, back };
}

/** What missing means where nobody decided. `shown`: a person saw what is proposed. */
export type MissingFallback = MissingDecision['mode'] | 'shown';

/** What a missing offer means, as decided, else as asked for all; what could not have ended then is asked about. */
export function meaningOf(
  offer: NamedOffer,
  decided: DraftFile['decisions']['missing'],
  fallback: MissingFallback,
  said: Missing['said'],
): MissingDecision {
  const told = said.get(offer.offerId);
  const shown = told?.isCertain ? 'ended' : 'ask';
  const { mode, ends } = decided?.[offer.offerId] ?? { mode: fallback === 'shown' ? shown : fallback, ends: null };
  if (mode !== 'ended') return { mode, ends: null };
  const end = ends ?? told?.ends ?? proposedEnd(offer);
  return canEnd(offer.validFrom, end) ? { mode, ends: end } : { mode: 'ask', ends: null };
}
