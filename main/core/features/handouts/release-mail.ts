import { readFileSync } from 'node:fs';
import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { letterTexts } from '../../../../shared/i18n/de/survey-letters.ts';
import { formatInstant } from '../../../../shared/i18n/format.ts';
import type { ReadContext } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { withheld } from '../persons/index.ts';
import { readSettings } from '../settings/index.ts';
import { addressIn, chosen, draftMail, recipientsOf, roundOf, senderLines } from '../surveys/index.ts';
import { findDocument } from './handouts.repository.ts';
import { fileOfDocument } from './handouts.service.ts';

/** A draft with an issued Kommunenblatt in the attachment. Throws RECIPIENT_NOT_FOUND, DOCUMENT_NOT_FOUND, DOCUMENT_CHANGED. */
export function releaseMail(
  context: ReadContext,
  { surveyId, recipientId, documentId }: InputOf<'handouts.releaseMail'>,
): OutputOf<'handouts.releaseMail'> {
  const { db, clock } = context;
  const round = roundOf(db, surveyId);
  const [recipient] = chosen(recipientsOf(db, surveyId), [recipientId]).map(withheld(db).asOffice);
  const document = findDocument(db, documentId);
  if (!recipient || !document) throw new Problem('DOCUMENT_NOT_FOUND');
  const { path, fileName } = fileOfDocument(context, { id: documentId });
  const settings = readSettings(db);
  const { name, contact, email } = recipient;
  const content = draftMail({
    to: { name: contact || name, email },
    from: addressIn(settings.contactLine),
    subject: letterTexts.releaseSubject(round.title, name),
    text: letterTexts.release({
      survey: round.title,
      contact,
      municipality: name,
      asOf: formatInstant(document.asOf),
      sender: senderLines(settings),
    }),
    attachment: { fileName, bytes: readFileSync(path), type: 'pdf' },
    date: clock.now(),
    id: newId(),
  });
  return { fileName: letterTexts.releaseFile(name), content, hasEmail: email !== '' };
}
