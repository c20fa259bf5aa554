import { formatDay } from '../format.ts';

interface LetterFacts {
  survey: string;
  contact: string;
  due: string | null;
  message: string;
  /** Of a round of the inventory: whether it asks for offers. */
  offers: boolean;
  sender: readonly string[];
}
interface ReleaseFacts {
  survey: string;
  contact: string;
  municipality: string;
  /** When the sheet was made, in words. */
  asOf: string;
  sender: readonly string[];
}
const greeting = (contact: string): string => (contact.trim() === '' ? 'Guten Tag,' : `Guten Tag ${contact.trim()},`);
const paragraphs = (parts: readonly string[]): string => parts.filter((part) => part.trim() !== '').join('\n\n');
const closing = (sender: readonly string[]): string => ['Mit freundlichen Grüßen', ...sender].join('\n');

const noAnswer = ({ survey, due }: LetterFacts): string =>
  `zu „${survey}“ liegt uns von Ihnen noch keine Rückmeldung vor${due === null ? '' : ` (Frist: ${formatDay(due)})`}.`;
const crossed = 'Falls sich das überschnitten hat, betrachten Sie diese Nachricht bitte als erledigt.';
const sendBack = (due: string | null): string =>
  due === null ? '' : `Bitte senden Sie die Datei bis zum ${formatDay(due)} zurück.`;

/** A round that asks for the inventory. */
const inventory = {
  invitation: ({ survey, contact, due, message, offers, sender }: LetterFacts): string =>
    paragraphs([
      greeting(contact),
      `für „${survey}“ bitten wir Sie um Ihre Rückmeldung. Die angehängte Excel-Datei enthält, was uns zuletzt bekannt war. Bitte prüfen Sie die Zeilen, ändern Sie, was nicht mehr stimmt, und ergänzen Sie ${offers ? 'neue Angebote' : 'Neues'}.`,
      message,
      sendBack(due),
      'Hinweise zum Ausfüllen und zum Datenschutz stehen in der Datei auf dem Blatt „Hinweise“.',
      closing(sender),
    ]),
  reminder: (facts: LetterFacts): string =>
    paragraphs([
      greeting(facts.contact),
      noAnswer(facts),
      `Damit Ihre ${facts.offers ? 'Angebote' : 'Angaben'} im Bericht vorkommen, bitten wir Sie, die angehängte Datei auszufüllen und zurückzusenden. ${crossed}`,
      closing(facts.sender),
    ]),
};
/** A round that asks for the state of measures. */
const status = {
  invitation: ({ survey, contact, due, message, sender }: LetterFacts): string =>
    paragraphs([
      greeting(contact),
      `für „${survey}“ bitten wir Sie um den heutigen Stand Ihrer Maßnahmen. Die angehängte Excel-Datei enthält je Maßnahme den Stand, der uns zuletzt gemeldet wurde. Hat sich nichts geändert, genügt „ja“ unter „Sachstand unverändert“; sonst überschreiben Sie bitte die Zellen.`,
      message,
      sendBack(due),
      closing(sender),
    ]),
  reminder: (facts: LetterFacts): string =>
    paragraphs([
      greeting(facts.contact),
      noAnswer(facts),
      `Damit der Bericht für die Steuerungsgruppe den heutigen Stand Ihrer Maßnahmen zeigt, bitten wir Sie, die angehängte Datei auszufüllen und zurückzusenden. ${crossed}`,
      closing(facts.sender),
    ]),
};

/** Invitation and reminder of a round. */
export const letterTexts = {
  invitationSubject: (survey: string, due: string | null): string =>
    due === null ? survey : `${survey}: Bitte um Rückmeldung bis ${formatDay(due)}`,
  reminderSubject: (survey: string): string => `Erinnerung: ${survey}`,
  inventory,
  status,
  releaseSubject: (survey: string, municipality: string): string =>
    `${survey}: Bitte um Freigabe des Kommunenblatts ${municipality}`,
  release: ({ survey, contact, municipality, asOf, sender }: ReleaseFacts): string =>
    paragraphs([
      greeting(contact),
      `im Anhang finden Sie das Kommunenblatt ${municipality} zu „${survey}“ mit Stand vom ${asOf}. Es enthält alles, was in öffentlichen Papieren über ${municipality} gedruckt würde, ohne Kontakte und interne Bemerkungen.`,
      'Bitte prüfen Sie die Angaben. Wenn sie stimmen, genügt eine Antwort auf diese Nachricht mit dem Wort „freigegeben“ oder das unterschriebene Blatt. Änderungswünsche tragen Sie in das Feld „Freigabe“ ein oder schreiben sie in Ihre Antwort.',
      closing(sender),
    ]),
  releaseFile: (recipient: string): string => `Freigabe ${recipient}.eml`,
  invitationFile: (recipient: string): string => `Einladung ${recipient}.eml`,
  reminderFile: (recipient: string): string => `Erinnerung ${recipient}.eml`,
  noAddress: 'keine E-Mail-Adresse hinterlegt',
  listHead: (name: string, email: string, subject: string): string => `An: ${name} <${email}>\nBetreff: ${subject}`,
  between: '\n\n----------------------------------------\n\n',
};
