import type { MunicipalitySheet, Release, ReleaseCount } from '../../../../shared/contract/handouts.ts';
import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import { isSheet } from '../../../../shared/domain/handout-kinds.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import type { ReadDb } from '../../database/statement.ts';
import type { JobContext, ReadContext, WriteContext } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { addState, chosen, ensureRecipients, releasesIn, roundOf, type StoredRelease } from '../surveys/index.ts';
import { changeLines, documentChanges } from './changes.rules.ts';
import { findDocument, storedReport } from './handouts.repository.ts';
import { sheetBase, sheetOf, type SheetBase } from './municipality-sheet.ts';

/** The latest release of each municipality. */
const latestOf = (db: ReadDb, surveyId: string): Map<string, StoredRelease> =>
  new Map(releasesIn(db, surveyId).map((release) => [release.ags, release]));

/** What was released, and what would be printed differently today. */
function compared(db: ReadDb, release: StoredRelease, today: MunicipalitySheet): Release {
  const { recipientId, ags, documentId, by, day, note, at, person } = release;
  const before = storedReport(db, documentId);
  if (!before || !isSheet(before)) throw new Problem('DOCUMENT_NOT_FOUND');
  const changed = changeLines(documentChanges(before, today));
  return { recipientId, ags, documentId, by, day, asOf: before.asOf, changed, note, at, person };
}

function releasesOf(db: ReadDb, base: SheetBase): Release[] {
  const options = { kind: 'municipality', surveyId: base.survey.id } as const;
  return [...latestOf(db, base.survey.id)].map(([ags, release]) =>
    compared(db, release, sheetOf(db, base, { ...options, ags })),
  );
}

/** The latest release of each municipality of a round. Throws SURVEY_NOT_FOUND. */
export const listReleases = (
  context: ReadContext,
  { surveyId }: InputOf<'handouts.releases'>,
): OutputOf<'handouts.releases'> => ({ releases: releasesOf(context.db, sheetBase(context, surveyId)) });

/** The sheet with its latest release, if there is one. */
export function withRelease(db: ReadDb, sheet: MunicipalitySheet): MunicipalitySheet {
  const release = latestOf(db, sheet.survey.id).get(sheet.municipality.ags);
  if (!release) return sheet;
  const { by, day, asOf, changed } = compared(db, release, sheet);
  return { ...sheet, release: { by, day, asOf, changed } };
}

/** How many of the municipalities asked released what is printed; undefined where the round uses no releases. */
export function countReleases(context: ReadContext, surveyId: string): ReleaseCount | undefined {
  const { db } = context;
  if (releasesIn(db, surveyId).length === 0) return undefined;
  const base = sheetBase(context, surveyId);
  const releases = releasesOf(db, base);
  const changed = releases.filter((release) => release.changed.length > 0).length;
  return { asked: base.matrix.responses.asked, released: releases.length, changed };
}

/**
 * Notes that a municipality released an issued Kommunenblatt; the document stays kept with it. Throws SURVEY_NOT_FOUND,
 * RECIPIENT_NOT_FOUND, DOCUMENT_NOT_FOUND, RELEASE_OTHER_DOCUMENT.
 */
export function release(
  { db, recorder }: WriteContext,
  { surveyId, recipientId, documentId, by, day, note }: InputOf<'handouts.release'>,
): Record<string, never> {
  roundOf(db, surveyId);
  const [recipient] = chosen(ensureRecipients(db, recorder, surveyId), [recipientId]);
  const document = findDocument(db, documentId);
  if (!recipient || !document) throw new Problem('DOCUMENT_NOT_FOUND');
  const theirs = document.kind === 'municipality' && document.ags === recipient.ags && document.surveyId === surveyId;
  if (!theirs) throw new Problem('RELEASE_OTHER_DOCUMENT');
  recorder.create('release', {
    id: newId(),
    recipient_id: recipient.id,
    document_id: documentId,
    released_by: by.trim(),
    day,
    note: note.trim(),
    at: recorder.at,
    person: recorder.actor,
  });
  addState(recorder, recipient.id, 'released');
  return {};
}

/** Gives the round recipients where it has none, and answers with the municipalities among those chosen. */
export function planReleases(
  context: JobContext,
  { surveyId, recipientIds }: InputOf<'handouts.planReleases'>,
): OutputOf<'handouts.planReleases'> {
  const { db } = context;
  const { title } = roundOf(db, surveyId);
  const stored = context.command({ channel: 'handouts.planReleases', detail: title }, ({ recorder }) =>
    ensureRecipients(db, recorder, surveyId),
  );
  const recipients = chosen(stored, recipientIds).flatMap(({ id, ags, name }) =>
    ags === null ? [] : [{ recipientId: id, ags, name }],
  );
  if (recipients.length === 0) throw new Problem('NOBODY_TO_RELEASE');
  context.changed('surveys', 'history');
  return { recipients };
}
