import type { InterpretedRow, RowPlace } from '../../../../shared/domain/import-row.ts';
import { districtWide, findRegionInFileName } from '../../../../shared/domain/region-matching.ts';
import { isAssociation } from '../../../../shared/domain/organisation-words.ts';
import { senderTexts } from '../../../../shared/i18n/de/import-sender.ts';
import type { ReadDb } from '../../database/statement.ts';
import { contradictionOf, presetAnswer } from './answer.ts';
import type { DraftFile } from './draft-file.ts';
import type { Evaluation } from './evaluate.ts';
import type { Knowledge } from './knowledge.ts';
import { bareListOf } from './measures/measure-tables.ts';
import { findRound } from '../surveys/index.ts';
import { actorOfFile, senderOf, type Sender } from './sender.rules.ts';

const contextOf = (knowledge: Knowledge) => ({
  district: knowledge.district,
  municipalities: knowledge.regions,
  otherPlaces: knowledge.otherPlaces,
});

/** "AWO Kreisverband Neuss" works in all of the Kreis, whatever town has its name; its list is the answer of none. */
const branch = /kreis(?:verband|verein|gruppe|geschäftsstelle)/iu;
const isOfDistrict = (fileName: string): boolean => {
  const actor = actorOfFile(fileName);
  return branch.test(actor) && isAssociation(actor);
};

/** "Stadt Kaarst, AWO": the town itself, or its own Volkshochschule. */
const ofTown = /^(?:stadt|gemeinde)(?!\p{L})|(?<!\p{L})(?:vhs|volkshochschule)(?!\p{L})/iu;
/** An association the file is named after, unless its name says that the town itself sends it. */
function associationInName(fileName: string): string | null {
  const actor = actorOfFile(fileName);
  return isAssociation(actor) && !ofTown.test(actor) ? actor : null;
}

/** Municipalities in the name of a file that names several. */
function severalInName(fileName: string, knowledge: Knowledge): string[] {
  const { regions, candidates } = findRegionInFileName(fileName, contextOf(knowledge));
  const named = [...new Set([...regions, ...candidates])].filter((target) => target !== districtWide);
  return named.length > 1 ? named : [];
}

/** The one municipality the file name speaks of, or null. */
function fromFileName(fileName: string, knowledge: Knowledge): string | null {
  if (isOfDistrict(fileName)) return null;
  const found = findRegionInFileName(fileName, contextOf(knowledge));
  return found.certainty === 'exact' && found.regions.length === 1 ? (found.regions[0] ?? null) : null;
}

/**
 * Place for rows that name none: what the person decided, else the municipality of the file name. There an association
 * of that town is at home too.
 */
export function placeFor(
  draft: Pick<DraftFile, 'fileName' | 'decisions'>,
  knowledge: Knowledge,
  preset: Sender | null = null,
): RowPlace | null {
  const decided = draft.decisions.sender?.ags ?? preset?.ags;
  const named = fromFileName(draft.fileName, knowledge);
  const isAtHome = decided === 'districtWide' && associationInName(draft.fileName) !== null;
  const ags = (isAtHome ? named : null) ?? decided ?? named;
  if (!ags) return null;
  return ags === 'districtWide'
    ? { municipalities: [], districtWide: true }
    : { municipalities: [ags], districtWide: false };
}

/** Who carries the offers of a file that has no column for it: its sender, where that is an actor beyond doubt. */
export function providerFor(
  draft: Pick<DraftFile, 'fileName' | 'decisions'>,
  knowledge: Knowledge,
  preset: Sender | null = null,
): string | null {
  const { sender } = draft.decisions;
  if (sender) return sender.actor;
  if (preset) return preset.actor;
  const named = actorOfFile(draft.fileName);
  return fromFileName(draft.fileName, knowledge) === null && isAssociation(named) ? named : null;
}

/** For whom a sheet was made counts for more than where it was dropped; yet only a person may say so. */
function proposedSender(db: ReadDb, { madeFor, droppedOn }: NonNullable<ReturnType<typeof contradictionOf>>): Sender {
  const [made, onto] = [madeFor, droppedOn].map(({ recipient }) => recipient?.name ?? null);
  const rounds = [madeFor, droppedOn].map(({ surveyId }) => findRound(db, surveyId)?.title ?? '');
  const isOtherRound = madeFor.surveyId !== droppedOn.surveyId;
  const reason = isOtherRound
    ? senderTexts.otherRound(made ?? null, rounds[0] ?? '', rounds[1] ?? '')
    : senderTexts.otherRecipient(made ?? '', onto ?? '');
  const { ags = null, name = null } = madeFor.recipient ?? droppedOn.recipient ?? {};
  if (name === null) return { ags: null, actor: null, reason };
  return ags === null
    ? { ags: null, actor: name, reason, proposal: 'districtWide' }
    : { ags: null, actor: null, reason, proposal: ags };
}

/** Whom the sheet itself or the row it was dropped on names; null where neither does or both disagree. */
export function presetSender(db: ReadDb, draft: DraftFile): Sender | null {
  const contradiction = contradictionOf(db, draft);
  if (contradiction) return proposedSender(db, contradiction);
  const recipient = presetAnswer(db, draft)?.recipient;
  if (!recipient) return null;
  const reason = draft.decisions.answerOf ? senderTexts.dropped(recipient.name) : senderTexts.ownSheet(recipient.name);
  return recipient.ags === null
    ? { ags: 'districtWide', actor: recipient.name, reason }
    : { ags: recipient.ags, actor: null, reason };
}

/** Each place of another Kreis once, in the order of the rows. */
const outsideIn = (rows: readonly InterpretedRow[]): string[] => [
  ...new Set(
    rows.flatMap(({ issues }) => issues.flatMap(({ code, original }) => (code === 'REGION_OUTSIDE' ? original : []))),
  ),
];

export function senderFor(
  draft: DraftFile,
  evaluation: Evaluation,
  knowledge: Knowledge,
  preset: Sender | null,
): Sender {
  if (preset && !draft.decisions.sender) return preset;
  const list = draft.decisions.sender ? null : bareListOf(evaluation);
  if (list) return { ags: 'districtWide', actor: null, reason: senderTexts.lists[list] };
  const rows = evaluation.tables.flatMap((table) => table.rows.map((row) => row.interpreted));
  return senderOf({
    decided: draft.decisions.sender,
    fileName: draft.fileName,
    fromFileName: fromFileName(draft.fileName, knowledge),
    associationInName: associationInName(draft.fileName),
    severalInName: severalInName(draft.fileName, knowledge),
    places: rows.flatMap((row) => (row.figures?.length ? row.figures.map(({ place }) => place) : (row.place ?? []))),
    outside: outsideIn(rows),
    withoutPlace: rows.filter(({ rejected }) => rejected === 'REGION_MISSING').length,
    providers: rows.flatMap((row) => (typeof row.values.provider === 'string' ? row.values.provider : [])),
    nameOf: (ags) => knowledge.regions.find((region) => region.ags === ags)?.name ?? ags,
  });
}
