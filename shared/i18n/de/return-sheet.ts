import type { QuestionType } from '../../contract/surveys.ts';
import type { ImportField } from '../../domain/import-fields.ts';
import { partForms } from './offer-part-reading.ts';
import { formatDay } from '../format.ts';
import type { SurveySheet } from '../../domain/survey-fields.ts';

const sheets: Record<SurveySheet, string> = {
  offers: 'Angebote',
  structures: 'Strukturen',
  indicators: 'Statistik',
  needs: 'Bedarfe',
};

/** What a recipient reads when a cell of the column is entered. */
const prompts: Partial<Record<ImportField, string>> = {
  name: 'Wie das Angebot heißt. Neue Angebote bitte in den leeren Zeilen darunter eintragen.',
  municipality:
    'Kommune, in der das Angebot stattfindet. Mehrere mit Semikolon trennen; für den ganzen Kreis: kreisweit.',
  provider: 'Wer das Angebot trägt.',
  fieldsOfAction: 'Aus der Liste wählen. Mehrere Handlungsfelder bitte mit Semikolon trennen.',
  educationPhases: 'Aus der Liste wählen. Mehrere Phasen bitte mit Semikolon trennen.',
  targetGroups: 'Aus der Liste wählen. Mehrere Zielgruppen bitte mit Semikolon trennen.',
  offerType: 'Aus der Liste wählen.',
  validFrom: 'So genau wie bekannt: 01.08.2024, 08/2024, Q3/24 oder 2024.',
  validTo: 'So genau wie bekannt. Gibt es das Angebot nicht mehr, hier bitte das Ende eintragen.',
  capacity: 'Zahl der Plätze. Auch „ca. 20“ oder „10–15“ ist möglich.',
  furtherLocations: `Je Ort eine Zeile (Alt+Eingabe) oder mit Semikolon getrennt: ${partForms.furtherLocations}.`,
  weekTimes: `Je Zeit eine Zeile (Alt+Eingabe) oder mit Semikolon getrennt: ${partForms.weekTimes}.`,
  furtherFundings: `Je Geldgeber eine Zeile (Alt+Eingabe) oder mit Semikolon getrennt: ${partForms.furtherFundings}.`,
  furtherContacts: `Nur dienstliche Angaben, je Person eine Zeile (Alt+Eingabe): ${partForms.furtherContacts}.`,
  integrationOfficer: 'ja oder nein, gern mit Zusatz, zum Beispiel „ja, seit 2014“.',
  ownConcept: 'Jahr des Konzepts, „nein“ oder der Stand in Worten.',
  migrantOrganizations: 'Namen, mit Semikolon getrennt.',
  indicator: 'Aus der Liste wählen, oder in Worten, was gezählt wird.',
  period: 'Jahr oder Stichtag: 2025 oder 31.12.2025.',
  value: 'Zahl, auch „ca. 50“ oder „10–15“. Amtliche Zeichen (–, ., /, x) bleiben stehen.',
  source: 'Woher die Zahl stammt, zum Beispiel IT.NRW oder Melderegister.',
  need: 'Was fehlt, in einem Satz.',
};

const offerSteps = [
  'In der letzten Spalte steht, wann ein Angebot zuletzt bestätigt wurde. Liegt das lange zurück oder steht dort „noch nie“, prüfen Sie die Zeile bitte zuerst.',
  'Neue Angebote tragen Sie in den leeren Zeilen darunter ein; je Angebot eine Zeile.',
  'Gibt es ein Angebot nicht mehr, tragen Sie bitte das Ende ein. Die Zeile bleibt stehen.',
  'Leere Zellen ändern nichts am bisherigen Stand. Gibt es zu einem Handlungsfeld kein Angebot, schreiben Sie als Bezeichnung „kein Angebot“ und wählen das Handlungsfeld.',
];

/** Everything a return sheet says. */
export const returnSheetTexts = {
  sheets,
  prompts,
  urgencies: ['hoch', 'mittel', 'niedrig'],
  yesNo: ['ja', 'nein'],
  idColumn: 'Nummer (nicht ändern)',
  /** Only to be read; what comes back in it is not taken over. */
  confirmedColumn: 'Zuletzt bestätigt',
  neverConfirmed: 'noch nie',
  questionsSheet: 'Fragen',
  questionColumns: ['Frage', 'Antwort', 'Wie antworten'],
  howTo: {
    text: 'Freier Text',
    number: 'Zahl',
    date: 'Datum, TT.MM.JJJJ',
    yesNo: 'ja oder nein aus der Liste',
    choice: 'Aus der Liste wählen',
    scale: 'Von 1 (gar nicht) bis 5 (voll und ganz)',
  } satisfies Record<QuestionType, string>,
  lists: 'Listen',
  guidance: 'Hinweise',
  heading: (survey: string, recipient: string): string => `${survey}: ${recipient}`,
  due: (due: string | null): string =>
    due === null
      ? 'Hinweise zum Ausfüllen stehen auf dem Blatt „Hinweise“.'
      : `Rücksendung bis ${formatDay(due)}. Hinweise zum Ausfüllen stehen auf dem Blatt „Hinweise“.`,
  documentTitle: (survey: string, recipient: string): string => `${survey}, ${recipient}`,
  fileName: (recipient: string): string => `Rückmeldung ${recipient}.xlsx`,
  howToTitle: 'So füllen Sie das Blatt aus',
  steps: (asksForOffers: boolean): string[] => [
    'Die Blätter enthalten, was zuletzt bekannt war. Bitte prüfen Sie jede Zeile und ändern Sie, was nicht mehr stimmt. Was stehen bleibt, gilt als weiterhin richtig.',
    ...(asksForOffers
      ? offerSteps
      : ['Neues tragen Sie in den leeren Zeilen darunter ein; leere Zellen ändern nichts am bisherigen Stand.']),
    'Zellen mit Pfeil bieten eine Liste an. Mehrere Einträge einer Zelle trennen Sie mit einem Semikolon.',
    'Die Überschriften sind gesperrt, damit das Blatt ohne Nacharbeit wieder eingelesen werden kann. Bitte fügen Sie keine Spalten ein.',
    'Bitte öffnen Sie die Datei mit „Bearbeitung aktivieren“, speichern Sie sie als .xlsx und senden Sie sie zurück. Sie enthält keine Makros und keine Verweise auf andere Dateien.',
  ],
  dueTitle: 'Rücksendung',
  dueLine: (due: string): string => `Bitte senden Sie die ausgefüllte Datei bis zum ${formatDay(due)} zurück.`,
  period: (from: string, to: string): string =>
    `Gefragt ist nach dem Zeitraum vom ${formatDay(from)} bis zum ${formatDay(to)}.`,
  contactTitle: 'Rückfragen',
  privacyTitle: 'Datenschutz',
  privacy: (office: string, hasContact: boolean): string[] => [
    `Die Angaben werden für die Bestandsaufnahme und Planung der Integrationsarbeit im Kreis gespeichert (Art. 6 Abs. 1 Buchst. e DSGVO).${office === '' ? '' : ` Verantwortlich: ${office}.`}`,
    'Bitte tragen Sie keine Daten von Ratsuchenden und Teilnehmenden ein. Namen und Kontaktdaten von Ansprechpersonen nur, soweit sie dienstlich sind und die Person einverstanden ist; veröffentlicht werden sie nur mit Ihrer Angabe „Kontakt veröffentlichen: ja“.',
    `Auskunft, Berichtigung und Löschung sind jederzeit ${hasContact ? 'unter der Anschrift für Rückfragen ' : ''}möglich.`,
  ],
};
