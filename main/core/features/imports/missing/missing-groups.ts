import type { InputOf, OutputOf } from '../../../../../shared/contract/index.ts';
import type { MissingGroup, MissingOffer } from '../../../../../shared/contract/imports-missing.ts';
import { parsePartialDate } from '../../../../../shared/domain/partial-date.ts';
import { Problem } from '../../../../../shared/domain/problem.ts';
import { correctionTexts } from '../../../../../shared/i18n/de/correction.ts';
import { missingTexts as t } from '../../../../../shared/i18n/de/missing.ts';
import type { ReadDb } from '../../../database/statement.ts';
import type { JobContext, ReadContext } from '../../../platform/context.ts';
import type { DraftFile } from '../draft-file.ts';
import { draftsOf } from '../draft-store.ts';
import { missingIn, meaningOf, roundOfDraft, senderOfDraft, type Missing } from './missing.ts';
import { othersNaming, type NamedOffer } from './missing.repository.ts';
import { canEnd, proposedEnd } from './missing.rules.ts';

type Reading = Pick<ReadContext, 'db' | 'clock'>;

/** Files of one sender for one round belong together; null where the sender cannot be told. */
function groupKey(context: Reading, draft: DraftFile): string | null {
  const sender = senderOfDraft(draft);
  if (!sender || draft.problem || draft.committedAs) return null;
  const { surveyId, year } = roundOfDraft(context, draft);
  return [surveyId ?? year, sender.ags, sender.actor ?? ''].join(' ');
}

/** Whether another file of the same sender is still to be taken over after this one: missing is told with the last. */
export function isFollowed(context: Reading, draft: DraftFile, drafts: readonly DraftFile[]): boolean {
  const key = groupKey(context, draft);
  return key !== null && drafts.slice(drafts.indexOf(draft) + 1).some((other) => groupKey(context, other) === key);
}

function groupsOf(context: Reading, drafts: readonly DraftFile[]): DraftFile[][] {
  const evaluated = drafts.filter(({ evaluation }) => evaluation !== null);
  const groups = Map.groupBy(evaluated, (draft) => groupKey(context, draft));
  return [...groups].flatMap(([key, files]) => (key === null ? [] : [files]));
}

/** What the offer's own row says about its end. */
function saidAbout({ said }: Missing, offerId: string): string {
  const found = said.get(offerId);
  return found ? t.said(found.cell, found.text) : '';
}

/** What the sender answered in a correction sheet, in its words. */
function answerAbout(files: readonly DraftFile[], offerId: string): string {
  const answered = files.flatMap(({ earlier }) => earlier?.answers ?? []).find((entry) => entry.offerId === offerId);
  if (!answered || answered.answer + answered.ends === '') return '';
  return correctionTexts.unnamed.answered(answered.answer, answered.ends);
}

/** Rows that may be this very offer under another spelling, in words. */
function perhapsIn(files: readonly DraftFile[], offerId: string): string {
  const rows = files.flatMap(({ evaluation }) => evaluation?.tables.flatMap((table) => table.rows) ?? []);
  const found = rows.find(
    ({ match: { state, near, pair } }) =>
      state === 'new' && near?.some(({ ref }) => ref === offerId) && !pair?.different.includes(offerId),
  );
  return found ? t.perhaps(String(found.interpreted.values.name), found.interpreted.row) : '';
}

/** Who else names an offer in the round: it exists then. */
const namedByOthers = (db: ReadDb, { round, sender }: Missing, offerId: string): string[] =>
  round.surveyId ? othersNaming(db, offerId, round.surveyId, sender) : [];

function toOffer(context: Reading, missing: Missing, offer: NamedOffer, files: readonly DraftFile[]): MissingOffer {
  const { offerId, name, provider, districtWide, places, fileName, at, surveyTitle } = offer;
  return {
    offerId,
    name,
    provider,
    municipalities: places?.split(',') ?? [],
    districtWide: districtWide === 1,
    last: { fileName, at, surveyTitle },
    others: namedByOthers(context.db, missing, offerId),
    ...meaningOf(offer, files.at(-1)?.decisions.missing, 'shown', missing.said),
    reason: saidAbout(missing, offerId) || answerAbout(files, offerId) || perhapsIn(files, offerId),
  };
}

function toGroup(context: Reading, files: readonly DraftFile[]): MissingGroup[] {
  const missing = missingIn(context, files);
  const holder = files.at(-1);
  if (!missing || !holder || missing.offers.length + missing.back.length === 0) return [];
  const { round, sender, offers, back } = missing;
  const years = offers.map((offer) => proposedEnd(offer)).toSorted();
  return [
    {
      draftId: holder.id,
      files: files.map(({ fileName }) => fileName),
      sender: { ags: sender.ags, actor: sender.actor },
      surveyTitle: round.title,
      proposedEnd: years.at(-1) ?? String(round.year),
      offers: offers.map((offer) => toOffer(context, missing, offer, files)),
      back: back.map(({ name }) => name),
    },
  ];
}

export function listMissing(context: JobContext, { ids }: InputOf<'imports.missing'>): OutputOf<'imports.missing'> {
  const store = draftsOf(context);
  const drafts = ids.flatMap((id) => store.files.get(id) ?? []);
  return { groups: groupsOf(context, drafts).flatMap((files) => toGroup(context, files)) };
}

/** A date as a person writes it. Throws FIELD_INVALID. */
function readEnd(text: string): string {
  const parsed = parsePartialDate(text, { meaning: 'end' });
  if (!parsed.ok || parsed.to !== undefined) throw new Problem('FIELD_INVALID', { field: 'Ende' });
  return parsed.value;
}

/**
 * Keeps what missing means with every file of the group, so that it holds whichever is taken over last. Asked for all,
 * offers that began later than the end, and those others still name, stay as they are.
 */
export function decideMissing(
  context: JobContext,
  { ids, draftId, offerIds, mode, ends }: InputOf<'imports.decideMissing'>,
): Record<string, never> {
  const store = draftsOf(context);
  const drafts = ids.flatMap((id) => store.files.get(id) ?? []);
  const group = groupsOf(context, drafts).find((files) => files.some(({ id }) => id === draftId)) ?? [];
  const missing = missingIn(context, group);
  const end = ends === null || mode !== 'ended' ? null : readEnd(ends);
  const decided: NonNullable<DraftFile['decisions']['missing']> = {};
  for (const offer of missing?.offers ?? []) {
    if (offerIds && !offerIds.includes(offer.offerId)) continue;
    const at = mode === 'ended' ? (end ?? proposedEnd(offer)) : null;
    const named =
      offerIds === null && at !== null && missing && namedByOthers(context.db, missing, offer.offerId).length > 0;
    const fits = !named && (at === null || canEnd(offer.validFrom, at));
    if (!fits && offerIds?.length === 1) throw new Problem('ENDS_BEFORE_START', { name: offer.name });
    if (fits) decided[offer.offerId] = { mode, ends: at };
  }
  for (const draft of group) store.keep(draft, { missing: { ...draft.decisions.missing, ...decided } });
  context.changed('imports');
  return {};
}
