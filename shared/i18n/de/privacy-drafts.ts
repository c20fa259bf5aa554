import { plural } from '../format.ts';

/** What the drafts are filled with; empty texts become a line to fill in by hand. */
export interface DraftFacts {
  office: string;
  district: string;
  authority: string;
  officer: string;
  storage: string;
  contacts: number;
  withdrawn: number;
  withDate: number;
  initialsAfter: number;
  confirmEvery: number;
}
const open = '____________________';
const or = (text: string): string => text || open;
const initials = (months: number): string =>
  months === 0
    ? 'Die Stelle hat keine Frist gesetzt; Namen bleiben im Verlauf.'
    : `Nach ${plural(months, 'Monat', 'Monaten')} ersetzt das Programm die Namen der Beschäftigten im Verlauf, in Übernahmen und bei ausgestellten Dokumenten durch Initialen.`;

const counted = (count: number, one: string, many: string): string =>
  count === 0 ? `keine ${one}` : plural(count, one, many);

type Rows = readonly (readonly string[])[];

/** Filled drafts for the file: Verarbeitungsverzeichnis, Löschkonzept, technische Maßnahmen, Personalrat. */
export const draftTexts = {
  note: 'Entwurf, aus den Einstellungen dieser Stelle gefüllt. Vor Gebrauch prüfen, ergänzen und mit der oder dem Datenschutzbeauftragten abstimmen.',
  subtitle: (district: string, day: string): string => `${district} · Entwurf vom ${day}`,
  foot: 'Entwurf; erst nach Prüfung durch die verantwortliche Stelle gültig',
  pair: ['Angabe', 'Eintrag'],
  processingRecord: {
    title: 'Verzeichnis von Verarbeitungstätigkeiten: Verzahnt',
    lead: 'Eintrag nach Art. 30 Abs. 1 DSGVO für das Fachprogramm des Kommunalen Integrationszentrums.',
    caption: 'Verarbeitungstätigkeit',
    rows: (f: DraftFacts): Rows =>
      [
        ['Bezeichnung', 'Bestandsaufnahme, Planung und Steuerung der Integrationsarbeit im Kreis'],
        ['Verantwortlicher', or(f.authority)],
        ['Fachlich zuständig', or(f.office)],
        ['Datenschutzbeauftragte oder -beauftragter', or(f.officer)],
        [
          'Zwecke',
          'Überblick über Angebote, Träger und Ansprechpersonen; Erhebungen bei den Kommunen; Arbeit der Steuerungsgruppe; Vorlagen und Berichte für die Ausschüsse; Nachweise gegenüber Fördergebern',
        ],
        [
          'Rechtsgrundlagen',
          'Art. 6 Abs. 1 Buchst. e und Abs. 3 DSGVO, § 3 DSG NRW, § 8 TIntG NRW; für freiwillige Angaben Art. 6 Abs. 1 Buchst. a DSGVO; für Beschäftigte § 18 DSG NRW',
        ],
        [
          'Betroffene Personen',
          'Ansprechpersonen von Trägern, Kommunen und Gremien; Mitglieder von Gremien; Beschäftigte der Stelle. Keine Klientinnen und Klienten.',
        ],
        [
          'Datenkategorien',
          'Name, Funktion, Organisationseinheit, dienstliche Telefonnummer und E-Mail-Adresse; Herkunft der Angaben, Einwilligung und Freigabe zur Veröffentlichung; Mitgliedschaften, Anwesenheit, Wortlaut von Niederschriften; wer welchen Eintrag wann geändert hat',
        ],
        ['Besondere Kategorien', 'Nicht vorgesehen. Freitexte sind darauf hin zu prüfen.'],
        ['Umfang', `${plural(f.contacts, 'Ansprechperson', 'Ansprechpersonen')} am Tag des Entwurfs`],
        [
          'Empfänger',
          'Kommunen und Träger (eigene Angaben in Rückläufen), Ausschüsse und Öffentlichkeit (ohne Kontakte, soweit nicht freigegeben), Fördergeber (Sachbericht)',
        ],
        ['Drittland', 'Keine Übermittlung. Das Programm hat keine Netzverbindung.'],
        [
          'Löschfristen',
          'Siehe Löschkonzept: Löschdatum je Ansprechperson, Liste der Fälligkeiten, Löschung auf Antrag in allen Beständen',
        ],
        ['Technische und organisatorische Maßnahmen', 'Siehe gesonderter Entwurf'],
        ['Speicherort', or(f.storage)],
      ] as Rows,
  },
  deletionConcept: {
    title: 'Löschkonzept: Verzahnt',
    lead: 'Wann personenbezogene Daten gelöscht werden, wer das veranlasst und wie weit eine Löschung reicht.',
    caption: 'Datenarten und Fristen',
    columns: ['Datenart', 'Regelfrist', 'Auslöser und Weg'],
    rows: (f: DraftFacts): Rows =>
      [
        [
          'Kontaktdaten von Ansprechpersonen',
          'eingetragenes Löschdatum, sonst Ende der Zusammenarbeit',
          `Liste „Zu löschen oder zu klären“; Bestätigung alle ${plural(f.confirmEvery, 'Monat', 'Monate')}`,
        ],
        [
          'Kontakte mit widerrufener Einwilligung',
          'unverzüglich',
          'Ab dem Widerruf in keiner Ausgabe mehr; Löschung über „Datenschutz“',
        ],
        ['Kontakte in Angeboten', 'mit dem Angebot oder auf Antrag', 'Löschung über „Datenschutz“'],
        [
          'Mitgliedschaften, Anwesenheit',
          'Ende der Wahlperiode oder des Gremiums und ____ Jahre',
          'Name wird geleert, die Zahl der Anwesenden bleibt',
        ],
        [
          'Niederschriften, Vorlagen',
          'Aufbewahrung nach Aktenordnung',
          'Abgabe an das Archiv; auf Antrag geschwärzte Fassung',
        ],
        [
          'Eingelesene Dateien (Originale)',
          '____ Jahre nach der Erhebung',
          'Bei Löschung einer Person geschwärzte Fassung mit neuem Prüfwert',
        ],
        ['Begonnene Übernahmen', 'sechs Monate', 'Liste „Zu löschen oder zu klären“'],
        ['Verlauf (wer hat was geändert)', 'dauerhaft ohne Namen', initials(f.initialsAfter)],
        ['Belege zu Förderungen', 'fünf Jahre nach dem Verwendungsnachweis', 'Feld „Belege aufbewahren bis“'],
        ['Sicherungen im Datenordner', 'je Anlass die jüngsten 20', 'Werden bei einer Löschung mit geschwärzt'],
        [
          'Sicherungen außerhalb',
          'durch die Stelle festzulegen: ____',
          'Beim Zurückspielen löscht das Programm erneut',
        ],
      ] as Rows,
    reach: 'Reichweite einer Löschung',
    reachItems: [
      'Datensätze, Verlauf mit alten und neuen Werten, gelernte Entscheidungen, Verzeichnis der Übernahmen, Suche.',
      'Eingelesene Dateien, Anhänge und ausgestellte Dokumente: geschwärzte Fassung mit neuem Prüfwert; ein ausgestelltes PDF wird durch eine geschwärzte Word-Fassung ersetzt.',
      'Sicherungen im Datenordner und frühere Datenbanken, die beim Zurückspielen ersetzt wurden.',
      'Freie Seiten der Datenbank werden überschrieben (secure_delete, VACUUM), die Protokolldatei der Datenbank geleert.',
      'Nicht durchsuchbar sind Bilder und PDF-Anhänge; das Protokoll nennt sie zur Prüfung von Hand.',
      'Nicht erreichbar sind Dateien, die das Haus verlassen haben: versandte Schreiben, Ausdrucke, Sicherungen auf anderen Datenträgern.',
    ],
    duty: 'Zuständigkeit und Nachweis',
    dutyItems: (f: DraftFacts): string[] => [
      `Zuständig: ${or(f.office)}. Die Liste der Fälligkeiten wird mindestens vierteljährlich bearbeitet.`,
      'Jede Löschung erzeugt ein Protokoll ohne Angaben zur Person. Es wird mit der Akte aufbewahrt.',
      `Stand: ${counted(f.withDate, 'Ansprechperson hat', 'Ansprechpersonen haben')} ein Löschdatum, ${counted(f.withdrawn, 'Einwilligung ist', 'Einwilligungen sind')} widerrufen.`,
    ],
  },
  technicalMeasures: {
    title: 'Technische und organisatorische Maßnahmen: Verzahnt',
    lead: 'Maßnahmen nach Art. 32 DSGVO: was das Programm leistet und was die Stelle selbst sicherstellen muss.',
    caption: 'Maßnahmen',
    columns: ['Ziel', 'Das Programm', 'Durch die Stelle zu regeln'],
    rows: (f: DraftFacts): Rows =>
      [
        [
          'Zutritt und Zugang',
          'Keine eigenen Konten; es gilt die Anmeldung am Dienstrechner.',
          'Anmeldung mit persönlichem Konto, Bildschirmsperre',
        ],
        [
          'Zugriff',
          'Alle Daten liegen in einem Ordner; Rechte des Betriebssystems gelten. Netzlaufwerke und abgeglichene Ordner lehnt das Programm ab.',
          `Rechte auf den Datenordner: ${or(f.storage)}`,
        ],
        [
          'Verschlüsselung',
          'Keine eigene Verschlüsselung.',
          'Verschlüsselte Festplatte (BitLocker) und verschlüsselte Datenträger für Sicherungen',
        ],
        [
          'Weitergabe',
          'Keine Netzverbindung, keine Fernmessung. Kontakte verlassen das Haus nur auf ausdrückliche Wahl und Freigabe; widerrufene nie. Vorschau vor jeder Ausgabe.',
          'Versandwege für Rückläufe und Berichte',
        ],
        [
          'Eingabe',
          'Der Verlauf hält fest, wer wann was geändert hat; jede Änderung lässt sich zurücknehmen.',
          'Jede Person trägt ihren Namen in den Einstellungen ein',
        ],
        [
          'Verfügbarkeit',
          'Tägliche Sicherung beim Schließen, Prüfung der Datenbank beim Öffnen, Zurückspielen mit Aufbewahrung des alten Stands.',
          'Sicherungen regelmäßig auf einen zweiten Datenträger legen und das Zurückspielen üben',
        ],
        [
          'Trennung',
          'Eigener Datenordner; Beispieldaten sind gekennzeichnet und nicht mischbar.',
          'Kein gemeinsamer Ordner mit anderen Verfahren',
        ],
        [
          'Abwehr schädlicher Dateien',
          'Eingelesene Dateien werden in einem abgeschotteten, überwachten Prozess gelesen; Formeln werden nie ausgeführt. Die Oberfläche läuft in einer Sandbox.',
          'Virenschutz, Aktualisierung von Windows und Office',
        ],
        [
          'Datenminimierung',
          'Kontakte tragen Herkunft, Einwilligung, Bestätigung und Löschdatum. Kleine Fallzahlen werden in Ausgaben geschützt.',
          'Keine besonderen Kategorien in Freitexte schreiben',
        ],
        [
          'Betroffenenrechte',
          'Auskunft und Löschung über alle Bestände mit Protokoll.',
          'Fristen (ein Monat) überwachen',
        ],
      ] as Rows,
  },
  staffCouncil: {
    title: 'Information für den Personalrat: Verzahnt',
    lead: 'Was das Programm über Beschäftigte festhält und was nicht (§ 72 Abs. 3 LPVG NRW).',
    what: 'Was das Programm ist',
    whatText: (f: DraftFacts): string =>
      `Verzahnt ist der Arbeitsplatz der Stelle „${or(f.office)}“ für Bestandsaufnahme, Planung und Berichte der Integrationsarbeit. Es läuft auf dem Dienstrechner, ohne Server und ohne Netzverbindung.`,
    kept: 'Was über Beschäftigte gespeichert wird',
    keptItems: (f: DraftFacts): string[] => [
      'Der Name, den jede Person selbst in den Einstellungen einträgt, und der Zeitpunkt, zu dem sie einen Eintrag geändert, eine Datei übernommen oder ein Dokument ausgestellt hat.',
      'Namen in Aufgaben, Sachständen und Niederschriften, soweit sie dort eingetragen werden.',
      initials(f.initialsAfter),
    ],
    why: 'Wozu',
    whyText:
      'Damit ein Versehen zurückgenommen werden kann und zu jeder Zahl in einer Vorlage bekannt ist, woher sie stammt. Zu anderen Zwecken werden die Angaben nicht verwendet.',
    never: 'Was das Programm nicht tut',
    neverItems: [
      'Keine Auswertung nach Beschäftigten: keine Liste, kein Filter, keine Zählung und kein Bericht darüber, wer wie viel oder wie schnell arbeitet.',
      'Keine Anmelde- oder Anwesenheitszeiten, keine Tastatur- oder Mausdaten, keine Bildschirmaufnahmen.',
      'Keine Übermittlung an Dritte, auch nicht an den Hersteller.',
      'Das technische Protokoll enthält keine Namen und keine Inhalte.',
    ],
    rights: 'Rechte',
    rightsText: (f: DraftFacts): string =>
      `Auskunft und Löschung stehen auch Beschäftigten zu. Datenschutzbeauftragte oder -beauftragter: ${or(f.officer)}.`,
  },
};
