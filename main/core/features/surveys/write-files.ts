import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import { safeFileName } from '../../../../shared/domain/file-names.ts';
import { isPartField } from '../../../../shared/domain/offer-fields.ts';
import type { OtherKind } from '../../../../shared/domain/return-sheet.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { measureSheetTexts } from '../../../../shared/i18n/de/measure-sheet.ts';
import { returnSheetTexts } from '../../../../shared/i18n/de/return-sheet.ts';
import { letterTexts } from '../../../../shared/i18n/de/survey-letters.ts';
import { returnSheetBytes } from '../../../excel/write/index.ts';
import type { EntryEntity } from '../../database/entities.ts';
import type { ReadDb } from '../../database/statement.ts';
import type { JobContext } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { problemFromSystem } from '../../platform/system-problem.ts';
import { countedNames, lastSaid, type StoredEntry } from '../entries/index.ts';
import { datesOf, findOffers, partLinesOf, type PartLines } from '../offers/index.ts';
import { withheld } from '../persons/index.ts';
import { statusSheet } from '../planning/index.ts';
import { listRegions, readSettings } from '../settings/index.ts';
import { listVocabularies } from '../vocabularies/index.ts';
import { draftMail } from './draft-mail.rules.ts';
import { addressIn, letterOf, meantBy } from './letters.ts';
import { knownOffers } from './sent-offers.ts';
import { askedOf, askedRows } from './status-measures.ts';
import { senderIn, type RecipientFacts } from './recipients.rules.ts';
import { chosen, ensureRecipients, recipientFacts } from './recipients.service.ts';
import { returnSheetSpec, type SheetFacts } from './return-sheet.rules.ts';
import type { Round } from './surveys.repository.ts';
import { roundOf } from './surveys.service.ts';

interface Made {
  bytes: Uint8Array;
  rows: number;
}
/** What a recipient said last beside its offers, as far as the round asks for it. */
function saidBeside(db: ReadDb, { id: surveyId, sheets }: Round, recipient: RecipientFacts): SheetFacts['entries'] {
  const who = { surveyId, ...senderIn(recipient) };
  const said = (kind: OtherKind, entity: EntryEntity): StoredEntry[] =>
    sheets.includes(kind) ? lastSaid(db, entity, who) : [];
  return {
    structures: said('structures', 'structure'),
    indicators: said('indicators', 'observation'),
    needs: said('needs', 'need'),
  };
}

/** The measures a recipient of a status round is asked about; without any there is nothing to write. */
async function statusSheetFor(
  context: JobContext,
  { id: surveyId, title, due, message }: Round,
  { planId, measures, who }: { planId: string; measures: readonly { id: string }[]; who: RecipientFacts },
): Promise<Made> {
  const measureIds = measures.map(({ id }) => id);
  const mark = { planId, answer: { surveyId, recipientId: who.id } };
  const bytes = await statusSheet(context, { mark, title, due, message, who, measureIds });
  return { bytes, rows: measureIds.length };
}

async function sheetFor(context: JobContext, round: Round, recipient: RecipientFacts): Promise<Made | null> {
  const { db, clock } = context;
  if (round.asked) {
    const measures = askedOf(askedRows(db, round, clock.today()), recipient);
    const asks = { planId: round.asked.planId, measures, who: recipient };
    return measures.length === 0 ? null : statusSheetFor(context, round, asks);
  }
  return inventorySheetFor(db, round, recipient, clock.now());
}

async function inventorySheetFor(db: ReadDb, round: Round, recipient: RecipientFacts, created: string): Promise<Made> {
  const ids = knownOffers(db, round, recipient);
  const stored = findOffers(db, ids);
  const { withoutContact } = withheld(db);
  const offers = ids.flatMap((id) => stored.get(id) ?? []).map(withoutContact);
  const names = { regions: listRegions(db), terms: listVocabularies(db) };
  const parts = round.fields.some(isPartField) ? partLinesOf(db, ids, names.regions) : new Map<string, PartLines>();
  const entries = saidBeside(db, round, recipient);
  const settings = readSettings(db);
  const indicators = countedNames(db);
  const confirmed = new Map([...datesOf(db, ids)].map(([id, { confirmedOn }]) => [id, confirmedOn]));
  const spec = returnSheetSpec({
    round,
    recipient,
    offers,
    confirmed,
    parts,
    entries,
    names,
    indicators,
    settings,
    created,
  });
  return { bytes: await returnSheetBytes(spec), rows: offers.length };
}

/** A free name in this run: two recipients may bear the same name. */
function freeName(taken: Set<string>, wanted: string): string {
  const name = safeFileName(wanted);
  const dot = name.lastIndexOf('.');
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1)
    free = `${name.slice(0, dot)} (${number})${name.slice(dot)}`;
  taken.add(free.toLowerCase());
  return free;
}

function save(folder: string, file: string, content: Uint8Array | string): void {
  try {
    writeFileSync(join(folder, file), content);
  } catch (error) {
    throw problemFromSystem(error, 'SAVE_FAILED');
  }
}

type Kind = InputOf<'surveys.write'>['kind'];
async function writeOne(
  context: JobContext,
  round: Round,
  recipient: RecipientFacts,
  { kind, folder, taken }: { kind: Kind; folder: string; taken: Set<string> },
): Promise<{ file: string; rows: number } | null> {
  const made = await sheetFor(context, round, recipient);
  if (made === null) return null;
  const { db, clock } = context;
  const { bytes, rows } = made;
  const words = round.kind === 'status' ? measureSheetTexts.askFile : returnSheetTexts.fileName;
  const sheetName = safeFileName(words(recipient.name));
  if (kind === 'sheets') {
    const file = freeName(taken, sheetName);
    save(folder, file, bytes);
    return { file, rows };
  }
  const settings = readSettings(db);
  const wanted = kind === 'invitations' ? letterTexts.invitationFile : letterTexts.reminderFile;
  const file = freeName(taken, wanted(recipient.name));
  const mail = draftMail({
    ...letterOf(kind, round, recipient, settings),
    to: { name: recipient.contact || recipient.name, email: recipient.email },
    from: addressIn(settings.contactLine),
    attachment: { fileName: sheetName, bytes, type: 'xlsx' },
    date: clock.now(),
    id: newId(),
  });
  save(folder, file, mail);
  return { file, rows };
}

/**
 * Writes return sheets, invitations or reminders into a folder, one file per recipient. A round without recipients gets
 * its municipalities first. States are not touched: what was really sent the person notes. Throws SURVEY_NOT_FOUND,
 * RECIPIENT_NOT_FOUND, NOBODY_TO_WRITE_TO, SAVE_FAILED.
 */
export async function writeFiles(
  context: JobContext,
  { surveyId, kind, folder, recipientIds }: InputOf<'surveys.write'>,
): Promise<OutputOf<'surveys.write'>> {
  const { db, clock } = context;
  roundOf(db, surveyId);
  context.command({ channel: 'surveys.write', detail: '' }, ({ recorder }) => ensureRecipients(db, recorder, surveyId));
  const round = roundOf(db, surveyId);
  const recipients = recipientFacts(db, round, clock.today()).recipients.map(withheld(db).asOffice);
  const meant = recipientIds.length > 0 ? chosen(recipients, recipientIds) : meantBy(kind, recipients);
  if (meant.length === 0) throw new Problem('NOBODY_TO_WRITE_TO');
  const taken = new Set<string>();
  const files: OutputOf<'surveys.write'>['files'] = [];
  for (const recipient of meant) {
    const written = await writeOne(context, round, recipient, { kind, folder, taken });
    if (written) files.push({ recipientId: recipient.id, name: recipient.name, ...written });
  }
  if (files.length === 0) throw new Problem('STATUS_ROUND_EMPTY');
  const written = new Set(files.map(({ recipientId }) => recipientId));
  context.changed('surveys', 'history');
  return {
    files,
    withoutEmail: meant.filter(({ id, email }) => email === '' && written.has(id)).map(({ name }) => name),
  };
}
