import { formatDay, plural } from '../format.ts';

/** All texts of the Rückfrageblatt: the workbook that goes back to the sender, and what the program says about it. */
export const correctionTexts = {
  cover: 'Rückfragen',
  fileName: (sender: string): string => `Rückfragen ${sender}.xlsx`,
  title: (file: string): string => `Rückfragen zu ${file}`,
  heading: 'Rückfragen zu Ihrer Rückmeldung',
  lines: (facts: {
    sender: string;
    file: string;
    questions: number;
    until: string;
    office: string;
    person: string;
    /** Questions about offers that are not in the sender's sheets. */
    unnamed: number;
  }): string[] => [
    `${facts.sender}, Datei „${facts.file}“`,
    `Vielen Dank für Ihre Rückmeldung. Zu ${plural(facts.questions, 'Stelle', 'Stellen')} haben wir eine Rückfrage.`,
    'So geht es: Die betroffenen Zellen sind in Ihrer Tabelle gelb umrandet. Zu jeder gehört eine Notiz mit der Frage. Bitte tragen Sie die Antwort direkt in die Zelle ein; alle anderen Zellen bleiben, wie sie sind.',
    'Sie dürfen Zeilen ergänzen. Bitte verschieben Sie keine Spalten und lassen Sie die Blätter in dieser Datei.',
    ...(facts.unnamed > 0
      ? [
          `${plural(facts.unnamed, 'Angebot, das Sie früher genannt haben, fehlt', 'Angebote, die Sie früher genannt haben, fehlen')}. Bitte beantworten Sie auf dem Blatt „Nicht mehr genannt“, ob es ${facts.unnamed === 1 ? 'es' : 'sie'} noch gibt.`,
        ]
      : []),
    `Bitte senden Sie diese Datei bis zum ${formatDay(facts.until)} zurück.`,
    `Es fragt: ${[facts.person, facts.office].filter((part) => part !== '').join(', ')}`,
  ],
  columns: ['Nr.', 'Blatt', 'Zelle', 'Bisher', 'Frage'],
  unnamed: {
    name: 'Nicht mehr genannt',
    heading: 'Angebote, die früher genannt wurden und jetzt fehlen',
    note: 'Bitte tragen Sie je Zeile ein, ob es das Angebot noch gibt. Wenn nicht: bis wann, so genau wie bekannt (2025, 06/2025, 30.06.2025).',
    columns: ['Nr.', 'Angebot', 'Träger', 'zuletzt genannt', 'Gibt es das noch?', 'Wenn nein: Ende'],
    answers: ['ja', 'nein'],
    last: (survey: string, file: string): string => `${survey}, „${file}“`,
    answered: (answer: string, ends: string): string =>
      `Antwort im Rückfrageblatt: „${[answer, ends].filter((part) => part !== '').join(', ')}“.`,
  },
  number: (n: number): string => `Rückfrage ${n}:`,
  original: (text: string): string => `Bisher steht hier: „${text}“.`,
  hints: {
    sign: 'Bitte tragen Sie 0 ein, wenn es keine gibt, oder „k. A.“, wenn es nicht bekannt ist.',
    terms: (names: readonly string[]): string => `Bitte wählen Sie aus: ${names.join('; ')}.`,
    options: (names: readonly string[]): string => `Gemeint sein könnte: ${names.join(', ')}.`,
    partialDate: 'Bitte tragen Sie ein Datum (01.08.2026), einen Monat (08/2026) oder ein Jahr ein.',
    quantity: 'Bitte tragen Sie eine Zahl ein, auch „ca. 20“ oder „10-15“.',
    boolean: 'Bitte tragen Sie „ja“ oder „nein“ ein.',
    municipality: 'Bitte nennen Sie die Kommune oder „kreisweit“.',
    text: 'Bitte tragen Sie die Angabe ein.',
  },
  button: 'Rückfrageblatt',
  saved: (name: string): string => `Das Rückfrageblatt ist gespeichert: ${name}`,
  /** Said about a returned sheet when it is read. */
  returned: (file: string, changed: number): string =>
    `Antwort auf das Rückfrageblatt zu „${file}“: ${plural(changed, 'Zelle ist', 'Zellen sind')} geändert. Andere Werte bleiben, wie sie im Bestand stehen.`,
  missingRows: (rows: number): string =>
    `${plural(rows, 'Zeile fehlt', 'Zeilen fehlen')} in der zurückgesandten Datei; ${rows === 1 ? 'ihr Angebot bleibt' : 'ihre Angebote bleiben'} unverändert.`,
  missingSheets: (names: readonly string[]): string =>
    `Nur ein Teil der Blätter kam zurück. Zu ${names.map((name) => `„${name}“`).join(', ')} sagt die Datei nichts.`,
  unknown:
    'Die Datei ist ein Rückfrageblatt, aber die Übernahme, zu der sie gehört, gibt es hier nicht. Sie wird wie jede andere Datei gelesen.',
};
