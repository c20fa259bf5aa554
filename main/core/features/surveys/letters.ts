import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import type { Settings } from '../../../../shared/contract/settings.ts';
import type { SurveyFiles } from '../../../../shared/contract/surveys.ts';
import { letterTexts as t } from '../../../../shared/i18n/de/survey-letters.ts';
import type { ReadContext } from '../../platform/context.ts';
import { readSettings } from '../settings/index.ts';
import type { RecipientFacts } from './recipients.rules.ts';
import { withheld } from '../persons/index.ts';
import { recipientFacts } from './recipients.service.ts';
import { roundOf } from './surveys.service.ts';
import type { Round } from './surveys.repository.ts';

export type LetterKind = Exclude<SurveyFiles, 'sheets'>;
export interface Letter {
  subject: string;
  text: string;
}

/** The first e-mail address in a line. */
export const addressIn = (text: string): string => /[^\s<>",;:@()]+@[^\s<>",;:@()]+\.[a-z]{2,}/i.exec(text)?.[0] ?? '';

/** Who writes, line by line. */
export const senderLines = ({ personName, office, department, contactLine }: Settings): string[] =>
  [personName, office, department, contactLine].filter((line) => line.trim() !== '');

/** Invitation or reminder of one recipient. */
export function letterOf(kind: LetterKind, round: Round, recipient: { contact: string }, settings: Settings): Letter {
  const sender = senderLines(settings);
  const { title: survey, due, message } = round;
  const facts = { survey, contact: recipient.contact, due, message, offers: round.sheets.includes('offers'), sender };
  const words = t[round.kind];
  return kind === 'invitations'
    ? { subject: t.invitationSubject(round.title, round.due), text: words.invitation(facts) }
    : { subject: t.reminderSubject(round.title), text: words.reminder(facts) };
}

/** Reminded is who has not answered and whose answer is not already on the table. */
export const meantBy = (kind: SurveyFiles, recipients: readonly RecipientFacts[]): RecipientFacts[] =>
  kind === 'reminders'
    ? recipients.filter(
        ({ answered, state }) => !answered && (state === null || state === 'asked' || state === 'reminded'),
      )
    : [...recipients];

/** All letters as one text to copy. */
export function lettersText(
  { db, clock }: ReadContext,
  { surveyId, kind }: InputOf<'surveys.letters'>,
): OutputOf<'surveys.letters'> {
  const round = roundOf(db, surveyId);
  const settings = readSettings(db);
  const { asOffice } = withheld(db);
  const recipients = meantBy(kind, recipientFacts(db, round, clock.today()).recipients).map(asOffice);
  const letters = recipients.map((recipient) => {
    const { subject, text } = letterOf(kind, round, recipient, settings);
    return `${t.listHead(recipient.name, recipient.email || t.noAddress, subject)}\n\n${text}`;
  });
  return { text: letters.join(t.between), recipients: letters.length };
}
