import { formatList, formatNumber, plural } from '../format.ts';

export const welcome = {
  title: 'Willkommen bei Verzahnt',
  line: 'Von der Excel-Rückmeldung einer Kommune zum Papier für den Ausschuss, ohne eine Zelle abzutippen.',
  safety: 'Alle Daten bleiben auf diesem Rechner. Das Programm braucht kein Netz und keine Anmeldung.',
  doors: {
    files: {
      title: 'Excel-Dateien einlesen',
      text: 'Wählen Sie die Rückmeldungen Ihrer Kommunen. Der Kreis wird daraus vorgeschlagen; übernommen wird erst, was Sie geprüft haben.',
      action: 'Dateien auswählen …',
      without: 'Ohne Datei beginnen',
    },
    demo: {
      title: 'Beispiel ansehen',
      text: 'Ein Kreis mit acht Kommunen und erfundenen Angeboten. Alles ist als BEISPIELDATEN gekennzeichnet und lässt sich wieder verwerfen.',
      action: 'Beispiel öffnen',
      working: 'Das Beispiel wird vorbereitet',
    },
    open: {
      title: 'Vorhandene Daten öffnen',
      text: 'Öffnen Sie den Datenordner, mit dem Sie schon gearbeitet haben, oder spielen Sie eine Sicherung zurück.',
      folder: 'Datenordner öffnen …',
      backup: 'Sicherung zurückspielen …',
    },
  },
  district: {
    title: 'Für welchen Kreis?',
    lineFiles: (count: number, refused: number): string =>
      plural(count, 'Datei ausgewählt', 'Dateien ausgewählt') +
      (refused > 0 ? `, davon ${formatNumber(refused)} ohne Tabelle` : ''),
    noTable: 'keine Tabelle, wird nicht gelesen',
    lineEmpty: 'Sie beginnen ohne Dateien. Einlesen können Sie jederzeit.',
    files: 'Ausgewählte Dateien',
    proposals: 'Kreis',
    proposing: 'Die Dateien werden nach Kommunen durchgesehen.',
    noProposal: 'Aus den Dateien ließ sich kein Kreis erkennen. Bitte wählen Sie ihn aus.',
    other: 'Anderer Kreis',
    otherLabel: 'Kreis oder kreisfreie Stadt in Nordrhein-Westfalen',
    choose: 'Bitte wählen',
    municipalities: (names: readonly string[]): string =>
      `${plural(names.length, 'Kommune', 'Kommunen')}: ${formatList(names)}`,
    cityNote:
      'Eine kreisfreie Stadt trägt ihre eigenen Gebietseinheiten (Stadtbezirke, Sozialräume) unter Einstellungen ein. Bis dahin steht die Stadt als Ganzes.',
    person: 'Ihr Name',
    personNote: 'Steht im Verlauf bei jeder Änderung. Sie können ihn später unter Einstellungen ändern.',
    folder: 'Datenordner',
    folderNote: 'Hier liegen Ihre Daten, auf diesem Rechner.',
    otherFolder: 'anderer Ordner …',
    defaultFolder: 'Vorgeschlagenen Ordner nehmen',
    back: 'Zurück',
    read: (count: number): string => plural(count, 'Datei einlesen', 'Dateien einlesen'),
    start: 'Beginnen',
    working: 'Der Datenordner wird angelegt.',
  },
  problem: {
    title: 'Der Datenordner konnte nicht geöffnet werden',
    folder: 'Datenordner',
    ways: 'So geht es weiter',
    restore: (backup: string): string => `${backup} zurückspielen`,
    backups: 'Sicherungen in diesem Ordner',
    backupNote: 'Die vorhandene Datei bleibt daneben erhalten.',
    noBackups: 'In diesem Ordner liegt keine Sicherung.',
    otherFolder: 'Anderen Datenordner öffnen …',
    otherBackup: 'Sicherung an anderem Ort suchen …',
    anyBackup: 'Sicherung zurückspielen …',
    fresh: 'Zur Startseite',
  },
};
