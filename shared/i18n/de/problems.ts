import { formatDay } from '../format.ts';
import { vocabularyTexts } from './vocabularies.ts';

/** Details of a problem; numbers are plain, texts are as the person knows them. */
export type ProblemDetails = Record<string, string | number>;

/** What was chosen instead of a spreadsheet, and formats that Excel can turn into one. */
const fileKinds: Record<string, string> = {
  pdf: 'Das ist eine PDF-Datei, keine Tabellendatei',
  image: 'Das ist ein Bild, keine Tabellendatei',
  word: 'Das ist ein Word-Dokument, keine Tabellendatei',
  powerpoint: 'Das ist eine Präsentation, keine Tabellendatei',
  page: 'Das ist eine Webseite ohne Tabelle',
  mail: 'Das ist eine E-Mail, keine Tabellendatei. Die Tabelle liegt vielleicht als Anhang darin',
  archive: 'Das ist ein gepacktes Archiv, keine Tabellendatei. Bitte entpacken Sie es zuerst',
  lock: 'Das ist nur die verborgene Hilfsdatei, die neben einer gerade geöffneten Tabelle liegt',
  'not-a-file': 'Das ist ein Ordner, keine Tabellendatei',
};
const wordKinds: Record<string, string> = {
  pdf: 'Das ist eine PDF-Datei, kein Word-Dokument',
  old: 'Das ist ein Word-Dokument im alten Format .doc oder mit Kennwort',
  rtf: 'Das ist eine RTF-Datei, kein Word-Dokument',
  office: 'Das ist eine andere Office-Datei, kein Word-Dokument',
  strict: 'Das ist ein Word-Dokument im Format „Strict Open XML“',
};
const fileFormatNames: Record<string, string> = {
  numbers: 'Apple Numbers',
  mht: 'Webarchiv .mht',
  slk: 'SYLK .slk',
  sxc: 'altes StarOffice- oder OpenOffice-Format .sxc',
};

const tableKinds: Record<string, string> = {
  structures: 'Strukturen',
  indicators: 'Kennzahlen',
  needs: 'Bedarfe',
  measures: 'Maßnahmen',
  actors: 'Akteure',
};

const onSheet = (d: ProblemDetails): string => (d['sheet'] === undefined ? '' : ` auf dem Blatt „${d['sheet']}“`);

/**
 * The German sentence for each code of docs/codes.md: what happened, what is safe, what to do.
 * One line per code; rooms append theirs in their own block.
 */
export const problemTexts: Record<string, (d: ProblemDetails) => string> = {
  // window and shell
  INTERNAL: () => 'Das hat nicht geklappt. Ihre Daten sind unverändert. Bitte versuchen Sie es noch einmal.',
  CALL_REFUSED: () => 'Dieser Aufruf ist nicht erlaubt und wurde abgelehnt. Ihre Daten sind unverändert.',
  CALL_UNKNOWN: () => 'Dieser Aufruf ist unbekannt und wurde abgelehnt. Ihre Daten sind unverändert.',
  CALL_TOO_LARGE: () =>
    'Das sind zu viele Daten auf einmal. Es wurde nichts übernommen. Bitte teilen Sie die Datei auf.',
  CALL_INVALID: () => 'Diese Angaben haben nicht die erwartete Form. Es wurde nichts übernommen.',
  NO_WORKSPACE: () => 'Es ist kein Datenordner geöffnet. Bitte öffnen Sie zuerst einen Datenordner oder das Beispiel.',
  TOKEN_UNKNOWN: () => 'Die gewählte Datei ist nicht mehr bekannt. Bitte wählen Sie sie noch einmal aus.',
  FOLDER_ON_NETWORK: (d) =>
    `Der Ordner „${d['folder']}“ liegt auf einem Netzlaufwerk. Dort kann die Datenbank beschädigt werden; es wurde nichts angelegt. Bitte nehmen Sie den vorgeschlagenen Ordner auf diesem Rechner oder wählen Sie einen anderen.`,
  FOLDER_SYNCED: (d) =>
    `Der Ordner „${d['folder']}“ wird mit ${d['service']} abgeglichen. Dabei kann die Datenbank beschädigt werden; es wurde nichts angelegt. Bitte nehmen Sie den vorgeschlagenen Ordner auf diesem Rechner oder wählen Sie einen anderen.`,
  FOLDER_ROAMING: (d) =>
    `Der Ordner „${d['folder']}“ gehört zu einem Profil, das beim An- und Abmelden kopiert wird. Es wurde nichts angelegt. Bitte nehmen Sie den vorgeschlagenen Ordner auf diesem Rechner oder wählen Sie einen anderen.`,
  FOLDER_NOT_WRITABLE: (d) =>
    `Im Ordner „${d['folder']}“ darf nicht geschrieben werden. Es wurde nichts verändert. Bitte nehmen Sie den vorgeschlagenen Ordner auf diesem Rechner oder wählen Sie einen anderen.`,
  DATA_FOLDER_MISSING: (d) =>
    `In „${d['folder']}“ liegen keine Daten von Verzahnt, oder der Ordner ist gerade nicht erreichbar. Es wurde nichts angelegt. Bitte schließen Sie das Laufwerk an oder wählen Sie einen anderen Ordner.`,
  DISK_FULL: (d) =>
    `Auf dem Datenträger${d['folder'] === undefined ? '' : ` mit „${d['folder']}“`} ist kein Platz mehr. Was gespeichert war, ist unverändert. Bitte schaffen Sie Platz oder wählen Sie einen anderen Ordner.`,
  PRINT_FAILED: () =>
    'Das Dokument konnte nicht erstellt werden. Ihre Daten sind unverändert. Bitte versuchen Sie es noch einmal.',
  PRINTER_FAILED: () =>
    'Der Druck wurde nicht ausgeführt. Bitte prüfen Sie den Drucker und versuchen Sie es noch einmal.',
  OPEN_FAILED: () =>
    'Für diese Datei ist kein Programm eingerichtet. Das Dokument selbst ist unverändert. Bitte speichern Sie es und öffnen Sie es von dort.',
  PROGRAM_NOT_BUILT: () => 'Das Programm ist noch nicht gebaut. Bitte zuerst „npm run build“ ausführen.',
  SAVE_FAILED: () =>
    'Die Datei konnte dort nicht gespeichert werden. Das Dokument selbst ist im Programm aufbewahrt. Bitte wählen Sie einen anderen Ort.',
  EXPORT_EMPTY: () =>
    'Nach dieser Auswahl kommt kein Angebot in die Datei. Es wurde nichts geschrieben. Bitte ändern Sie die Auswahl.',
  EXPORT_INVALID: (d) =>
    `Die Prüfung der Datei hat ${d['count'] === 1 ? 'einen Fehler' : `${d['count']} Fehler`} gefunden. Es wurde nichts geschrieben; Ihre Daten sind unverändert. Die Vorschau nennt die Stellen.`,
  OFFER_PART_INVALID: () =>
    'Ein Datum, ein Betrag oder eine Uhrzeit ist nicht zu lesen. Es wurde nichts gespeichert. Bitte prüfen Sie die Angaben.',
  // notes, attachments, reminders
  RECORD_NOT_FOUND: () =>
    'Diesen Eintrag gibt es nicht mehr. Es wurde nichts verändert. Bitte schließen Sie die Ansicht.',
  ATTACHMENT_KIND: (d) =>
    `„${d['file']}“ wird nicht angehängt: Programme und unbekannte Dateiarten nimmt Verzahnt nicht an. Bitte speichern Sie den Inhalt als PDF oder Office-Datei.`,
  ATTACHMENT_EMPTY: () =>
    'Die Datei ist leer (0 Byte) und wurde nicht angehängt. Bitte prüfen Sie, ob es die richtige ist.',
  ATTACHMENT_TOO_LARGE: () =>
    'Die Datei ist größer als 50 MB und wurde nicht angehängt. Bitte verkleinern Sie sie oder notieren Sie, wo sie liegt.',
  // Word files
  FONT_KIND: (d) =>
    `„${String(d['file'])}“ ist keine Schriftdatei (TTF, OTF oder WOFF2). Es wurde nichts geändert; bitte eine andere Datei wählen.`,
  FONT_DAMAGED: (d) =>
    `Die Schriftdatei „${String(d['file'])}“ ist beschädigt oder unvollständig. Es wurde nichts geändert; bitte eine andere Datei wählen.`,
  FONT_PROTECTED: (d) =>
    `Die Schrift „${String(d['file'])}“ darf nach ihrer Lizenz nicht in Dokumente eingebettet werden. Es wurde nichts geändert; bitte eine andere Datei wählen.`,
  FONT_FAMILY: (d) =>
    `„${String(d['file'])}“ gehört zur Familie „${String(d['family'])}“, hinterlegt ist „${String(d['other'])}“. Beide Schnitte müssen von einer Familie sein; bitte zuerst den anderen entfernen.`,
  FONT_NOT_FOUND: () => 'Diese Schrift ist nicht mehr hinterlegt.',
  FONT_UNREADABLE: (d) =>
    `Die Schrift „${String(d['file'])}“ lässt sich nicht mehr lesen. Es wurde nichts gedruckt. Bitte in den Einstellungen neu wählen oder entfernen.`,
  WORD_FILE_KIND: (d) =>
    `${wordKinds[String(d['what'])] ?? 'Das ist kein Word-Dokument'}. Es wurde nichts übernommen. Bitte speichern Sie die Datei in Word als „Word-Dokument (.docx)“ und wählen Sie sie erneut.`,
  WORD_FILE_MACROS: () =>
    'Die Word-Datei enthält Makros. Sie wird aus Sicherheitsgründen nicht angenommen; es wurde nichts geändert. Bitte speichern Sie sie in Word als „Word-Dokument (.docx)“ ohne Makros.',
  WORD_FILE_LINKED: () =>
    'Die Word-Datei lädt beim Öffnen etwas von anderswo nach (verknüpfte Vorlage, Bild oder Objekt). Sie wird aus Sicherheitsgründen nicht angenommen; es wurde nichts geändert. Bitte lösen Sie die Verknüpfung in Word (Datei, Informationen, Verknüpfungen bearbeiten) und speichern Sie sie neu.',
  TEMPLATE_WITHOUT_PLACEHOLDERS: (d) =>
    `In „${d['file']}“ steht kein Platzhalter, den Verzahnt füllen kann. Es wurde nichts geändert. Bitte schreiben Sie Platzhalter wie {{Titel}} und {{Inhalt}} hinein; „Mustervorlage speichern“ zeigt alle.`,
  TEMPLATE_NOT_FOUND: () => 'Für diesen Zweck ist keine Word-Vorlage mehr hinterlegt. Word hat die Form des Programms.',
  TEMPLATE_UNREADABLE: (d) =>
    `Die Word-Vorlage „${d['file']}“ ließ sich nicht füllen. Es wurde keine Datei geschrieben; Ihre Daten sind unverändert. Bitte wählen Sie die Vorlage in den Einstellungen neu oder entfernen Sie sie.`,
  // reading and writing spreadsheets
  FILE_NOT_FOUND: () =>
    'Die Datei wurde nicht gefunden. Vielleicht wurde sie verschoben oder umbenannt. Ihre Daten sind unverändert. Bitte wählen Sie sie neu aus.',
  FILE_LOCKED: () =>
    'Die Datei ist gerade in einem anderen Programm geöffnet. Ihre Daten sind unverändert. Bitte schließen Sie sie dort und versuchen Sie es erneut.',
  FILE_NO_ACCESS: () =>
    'Für diese Datei fehlen die Leserechte. Ihre Daten sind unverändert. Bitte kopieren Sie sie in einen eigenen Ordner und versuchen Sie es erneut.',
  FILE_UNREADABLE: () =>
    'Die Datei konnte nicht gelesen werden. Es wurde nichts übernommen. Bitte prüfen Sie, ob das Laufwerk erreichbar ist.',
  PASTE_EMPTY: () =>
    'Die Zwischenablage ist leer. Bitte kopieren Sie zuerst einen Bereich in Excel, Word oder einer Mail.',
  PASTE_PICTURE: () =>
    'In der Zwischenablage liegt ein Bild; daraus lassen sich keine Zellen lesen. Bitte kopieren Sie die Zellen selbst.',
  PASTE_TOO_LARGE: () =>
    'Der kopierte Bereich ist zu groß zum Einfügen. Es wurde nichts eingelesen. Bitte speichern Sie ihn als Datei und wählen Sie diese aus.',
  PASTE_NO_RANGE: () =>
    'Eingefügt wird ein Bereich mit mindestens zwei Spalten oder zwei Zeilen. Es wurde nichts eingelesen. Bitte kopieren Sie die Tabelle mit ihrer Überschrift.',
  FILE_EMPTY: () =>
    'Die Datei ist leer (0 Byte). Es wurde nichts übernommen. Bitte lassen Sie sie sich noch einmal schicken.',
  FILE_NOT_SPREADSHEET: (d) =>
    `${fileKinds[String(d['what'])] ?? 'Das ist keine Tabellendatei'}. Es wurde nichts übernommen. Bitte wählen Sie eine Excel-, OpenDocument- oder CSV-Datei.`,
  FILE_FORMAT_UNSUPPORTED: (d) =>
    `Dateien dieser Art (${fileFormatNames[String(d['format'])] ?? d['format']}) kann Verzahnt nicht lesen. Es wurde nichts übernommen. Bitte speichern Sie die Datei in Excel als .xlsx und wählen Sie sie erneut.`,
  FILE_PASSWORD: () =>
    'Die Datei ist mit einem Kennwort geschützt. Es wurde nichts übernommen. Bitte öffnen Sie sie in Excel, entfernen Sie das Kennwort und wählen Sie sie erneut.',
  FILE_DAMAGED: () =>
    'Die Datei ist beschädigt oder unvollständig. Es wurde nichts übernommen. Bitte öffnen und speichern Sie sie in Excel oder lassen Sie sie sich noch einmal schicken.',
  FILE_CORRECTION_COVER: () =>
    'Die Datei enthält von einem Rückfrageblatt nur das Blatt mit den Fragen, nicht die Tabelle mit den Antworten. Es wurde nichts übernommen. Bitte lassen Sie sich die ganze Datei schicken, gespeichert als Excel-Datei (.xlsx).',
  FILE_TOO_LARGE: () =>
    'Die Datei ist zu groß, um sie einzulesen. Es wurde nichts übernommen. Bitte löschen Sie nicht benötigte Blätter oder teilen Sie die Datei auf.',
  FILE_BOMB: () =>
    'Die Datei ist klein, würde aber ausgepackt ungewöhnlich groß. Sie wurde aus Sicherheitsgründen nicht geöffnet; es wurde nichts übernommen. Bitte fragen Sie beim Absender nach.',
  FILE_UNSAFE: () =>
    'Der Aufbau der Datei ist nicht der einer gewöhnlichen Tabellendatei. Sie wurde aus Sicherheitsgründen nicht geöffnet; es wurde nichts übernommen. Bitte speichern Sie sie in Excel neu als .xlsx.',
  FILE_TIMEOUT: (d) =>
    `Das Lesen der Datei wurde nach ${d['seconds']} Sekunden abgebrochen. Es wurde nichts übernommen. Bitte löschen Sie nicht benötigte Blätter oder teilen Sie die Datei auf.`,
  FILE_MEMORY: () =>
    'Das Lesen der Datei brauchte zu viel Arbeitsspeicher und wurde abgebrochen. Es wurde nichts übernommen. Bitte teilen Sie die Datei auf.',
  READ_CANCELLED: () => 'Das Lesen wurde abgebrochen. Es wurde nichts übernommen.',
  READ_FAILED: () => 'Die Datei konnte wegen eines Programmfehlers nicht gelesen werden. Es wurde nichts übernommen.',
  FORMULA_WITHOUT_RESULT: (d) =>
    `${d['count'] === 1 ? 'Eine Formel' : `${d['count']} Formeln`}${onSheet(d)} ${d['count'] === 1 ? 'hat' : 'haben'} kein gespeichertes Ergebnis. Bitte öffnen und speichern Sie die Datei in Excel, damit die Werte gelesen werden können.`,
  CELL_UNREADABLE: (d) =>
    `${d['count'] === 1 ? 'Eine Zelle' : `${d['count']} Zellen`}${onSheet(d)} ${d['count'] === 1 ? 'konnte' : 'konnten'} nicht gelesen werden, weil die Datei dort nicht der Norm entspricht.`,
  CELL_TOO_FAR: (d) =>
    `${d['count'] === 1 ? 'Eine Zelle' : `${d['count']} Zellen`}${onSheet(d)} ${d['count'] === 1 ? 'liegt' : 'liegen'} weit außerhalb der Tabelle und ${d['count'] === 1 ? 'wurde' : 'wurden'} nicht gelesen.`,
  TEXT_CUT: (d) =>
    `${d['count'] === 1 ? 'Ein Text' : `${d['count']} Texte`}${onSheet(d)} ${d['count'] === 1 ? 'ist' : 'sind'} länger als 32.767 Zeichen und ${d['count'] === 1 ? 'wurde' : 'wurden'} dort abgeschnitten; mehr fasst eine Zelle in Excel nicht.`,
  SHEET_MISSING: (d) => `Das Blatt „${d['sheet']}“ ist in der Datei genannt, aber nicht enthalten.`,
  CONTROL_CHARACTERS: () =>
    'Zwischen den Zeichen stehen unsichtbare Steuerzeichen. Umbrüche daraus sind behalten, die übrigen entfernt.',
  MACROS_IGNORED: () =>
    'Die Datei enthält Makros. Sie werden nicht ausgeführt und nicht übernommen; gelesen wurden nur die gespeicherten Werte der Zellen.',
  XLS_UNKNOWN_PARTS: () =>
    'Die alte Excel-Datei enthält Teile, die nicht gelesen werden konnten. Bitte prüfen Sie die Werte oder speichern Sie die Datei in Excel als .xlsx.',
  TEXT_ENCODING: () =>
    'Die Zeichenkodierung der Datei ist nicht eindeutig. Bitte prüfen Sie Umlaute und Sonderzeichen.',
  SHEET_SAYS_NONE: (d) =>
    `Auf dem Blatt „${d['name']}“ steht nur „${d['word']}“. Daraus wird nichts übernommen; „kein Angebot“ lässt sich nur je Handlungsfeld festhalten.`,
  SHEET_AS_LIST: (d) =>
    `Das Blatt „${d['name']}“ ist ${d['what']}. Was darin steht, wird aus einer Liste in einem eigenen Blatt dahinter übernommen; dort steht zu jeder Zeile die Fundstelle.`,
  CSV_QUOTES: () =>
    'Ein Anführungszeichen in der Datei wird nicht geschlossen. Bitte prüfen Sie die Zeilen ab dieser Stelle.',
  // command line
  USAGE: (d) => `Diese Angabe fehlt oder ist unbekannt: ${d['word']}. Der Aufruf mit „--help“ zeigt alle Befehle.`,
  // data folder, inventory and history
  DATABASE_NEWER: () =>
    'Diese Daten wurden mit einer neueren Fassung von Verzahnt gespeichert. Sie sind unverändert. Bitte installieren Sie die neuere Fassung.',
  DATABASE_DAMAGED: () =>
    'Die Datenbank ist beschädigt. Sie wurde nicht verändert und bleibt erhalten. Bitte spielen Sie die letzte Sicherung zurück.',
  DATABASE_FOREIGN: (d) =>
    `Im Ordner „${d['folder']}“ liegt eine Datenbank eines anderen Programms. Sie wurde nicht verändert. Bitte wählen Sie einen anderen Ordner.`,
  DATABASE_UNREADABLE: () =>
    'Die Datenbank konnte nicht geöffnet werden. Sie ist unverändert. Bitte prüfen Sie, ob der Ordner erreichbar ist.',
  DATA_IN_USE: () =>
    'Diese Daten sind gerade in einem anderen Fenster oder Programm geöffnet. Sie sind unverändert. Bitte schließen Sie es dort zuerst.',
  NO_PERMISSION: () =>
    'Dort fehlen die Schreibrechte. Es wurde nichts verändert. Bitte wählen Sie einen anderen Ordner.',
  WORKSPACE_EXISTS: (d) =>
    `Im Ordner „${d['folder']}“ liegen schon Daten von Verzahnt. Sie sind unverändert. Bitte öffnen Sie sie oder wählen Sie einen leeren Ordner.`,
  DISTRICT_UNKNOWN: (d) =>
    `Der Kreisschlüssel „${d['key']}“ ist nicht bekannt. Es wurde nichts angelegt. Bitte geben Sie den fünfstelligen Schlüssel an, zum Beispiel 05162.`,
  CHECK_FAILED: () =>
    'Die Prüfung hat Fehler gefunden. Die Daten wurden nicht verändert. Bitte spielen Sie die letzte Sicherung zurück.',
  ERASURE_NOT_FOUND: () => 'Dieses Löschprotokoll gibt es nicht. Bitte unter „Datenschutz“ eines auswählen.',
  ERASE_FAILED: () =>
    'Eine geschwärzte Datei ließ sich nicht schreiben. Die Löschung wird beim nächsten Start fortgesetzt. Bitte freien Platz und Rechte des Datenordners prüfen.',
  BACKUP_FAILED: () =>
    'Die Sicherung konnte nicht geschrieben werden. Ihre Daten sind unverändert. Bitte wählen Sie einen anderen Ort.',
  BACKUP_NOT_OURS: (d) =>
    `„${d['file']}“ ist keine Sicherung von Verzahnt. Es wurde nichts verändert. Bitte wählen Sie eine Datei mit der Endung .verzahnt-sicherung.`,
  BACKUP_DAMAGED: (d) =>
    `Die Sicherung „${d['file']}“ ist beschädigt. Es wurde nichts verändert. Bitte wählen Sie eine andere Sicherung.`,
  RESTORE_FAILED: () =>
    'Die Sicherung konnte nicht zurückgespielt werden. Die bisherigen Daten sind erhalten. Bitte prüfen Sie den freien Speicherplatz.',
  OFFER_NOT_FOUND: () =>
    'Dieses Angebot gibt es nicht mehr. Im Verlauf steht, wann es gelöscht wurde; dort lässt es sich zurückholen.',
  INDICATOR_NOT_FOUND: () =>
    'Diese Kennzahl gibt es nicht mehr. Im Verlauf steht, wann sie gelöscht wurde; dort lässt sie sich zurückholen.',
  INDICATOR_EXISTS: (d) =>
    `Eine Kennzahl „${d['name']}“ gibt es schon. Es wurde nichts gespeichert. Bitte wählen Sie einen anderen Namen oder ergänzen Sie die vorhandene.`,
  INDICATOR_IN_USE: (d) =>
    `„${d['name']}“ hat noch Werte oder wird für eine Berechnung gebraucht und bleibt deshalb erhalten. Bitte löschen Sie zuerst diese.`,
  INDICATOR_COMPUTED: () =>
    'Diese Kennzahl wird berechnet und nimmt keine eigenen Werte auf. Es wurde nichts gespeichert. Bitte erfassen Sie Zähler und Nenner.',
  INDICATOR_FORMULA_INVALID: () =>
    'Aus diesen Kennzahlen lässt sich nichts berechnen. Es wurde nichts gespeichert. Zähler und Nenner müssen zwei erhobene Kennzahlen sein; eine Kennzahl mit eigenen Werten kann nicht berechnet werden.',
  FIGURE_NOT_FOUND: () =>
    'Dieser Wert ist nicht mehr da. Im Verlauf steht, wann er gelöscht wurde; dort lässt er sich zurückholen.',
  INQUIRY_NOT_FOUND: () =>
    'Diese Anfrage gibt es nicht mehr; sie wurde inzwischen gelöscht. Ausgegebene Antworten stehen weiter unter „Berichte“.',
  INQUIRY_INCOMPLETE: () =>
    'Eine Anfrage braucht die Frage und wer gefragt hat. Es wurde nichts gespeichert; bitte beides ergänzen.',
  PROGRAMME_NOT_FOUND: () =>
    'Dieser Eintrag der Förderung ist nicht mehr da. Im Verlauf steht, wann er gelöscht wurde; dort lässt er sich zurückholen.',
  PAPER_NOT_FOUND: () =>
    'Diese Vorlage gibt es nicht mehr. Im Verlauf steht, wann sie gelöscht wurde; dort lässt sie sich zurückholen.',
  PAPER_NOT_PUBLIC: () =>
    'Diese Vorlage ist nichtöffentlich und geht nicht als OParl-Datei aus dem Haus. Es wurde keine Datei geschrieben.',
  PAPER_WAS_RELEASED: () => 'Diese Vorlage wurde schon freigegeben und bleibt erhalten. Sie können sie zurückziehen.',
  PAPER_VERSION_NOT_FOUND: () => 'Diese Fassung der Vorlage gibt es nicht. Es wurde nichts geändert.',
  WISH_NOT_FOUND: () => 'Diesen Änderungswunsch gibt es nicht mehr. Es wurde nichts geändert.',
  NO_WISHES_FOUND: () =>
    'In dem eingefügten Bereich steht kein Änderungswunsch. Es wurde nichts übernommen. Kopieren Sie in Excel die Spalten Von, Kapitel und Wunsch und fügen Sie sie noch einmal ein.',
  CONSULTATION_NOT_FOUND: () =>
    'Diesen Schritt der Beratungsfolge gibt es nicht mehr. Es wurde nichts geändert. Bitte öffnen Sie die Vorlage neu.',
  CONSULTATION_IN_USE: () =>
    'Dieser Schritt der Beratungsfolge wurde in einer Sitzung schon behandelt oder hat Aufgaben. Es wurde nichts geändert. Nehmen Sie zuerst Ergebnis und Aufgaben weg oder tragen Sie einen weiteren Schritt ein.',
  OFFER_WITHOUT_NAME: () => 'Das Angebot braucht eine Bezeichnung. Es wurde noch nichts gespeichert.',
  FIELD_INVALID: (d) =>
    `Die Angabe im Feld „${d['field']}“ ist so nicht möglich. Es wurde nichts gespeichert. Bitte prüfen Sie sie.`,
  OFFER_WITHOUT_PLACE: () =>
    'Das Angebot braucht mindestens eine Kommune oder die Angabe „kreisweit“. Es wurde noch nichts gespeichert.',
  REGIONS_ARE_FIXED: () => 'Die Kommunen eines Kreises stehen fest und können hier nicht geändert werden.',
  REGION_IN_USE: (d) => `„${d['name']}“ wird noch verwendet und kann nicht entfernt werden. Es wurde nichts geändert.`,
  SURVEY_NOT_FOUND: () => 'Diese Erhebung gibt es nicht. Bitte wählen Sie eine andere.',
  SURVEY_PERIOD: () =>
    'Der Zeitraum oder die Frist ist so nicht möglich. Es wurde nichts gespeichert. Bitte prüfen Sie die Daten.',
  SURVEY_LIMIT: () =>
    'Mehr als 60 Erhebungen sind nicht möglich. Es wurde nichts gespeichert. Bitte löschen Sie eine, zu der nichts eingelesen ist.',
  SURVEY_IN_USE: (d) =>
    `Zu „${d['title']}“ sind schon Rückmeldungen eingelesen. Die Erhebung bleibt erhalten. Sie können sie abschließen.`,
  RECIPIENT_NOT_FOUND: () =>
    'Dieser Empfänger gehört nicht mehr zur Erhebung. Es wurde nichts geändert. Bitte laden Sie die Seite neu.',
  RECIPIENT_INVALID: () =>
    'Ein Empfänger ist unvollständig. Es wurde nichts gespeichert. Bitte prüfen Sie die Liste der Empfänger.',
  RECIPIENT_TWICE: () =>
    'Ein Empfänger steht doppelt in der Liste. Es wurde nichts gespeichert. Bitte entfernen Sie einen davon.',
  NOBODY_TO_RELEASE: () =>
    'Unter den gewählten Empfängern ist keine Kommune. Ein Kommunenblatt gibt es nur für Kommunen; es wurde nichts geschrieben.',
  RELEASE_NEEDS_DOCUMENT: () =>
    'Eine Kommune gibt ein bestimmtes Kommunenblatt frei. Es wurde nichts vermerkt. Bitte wählen Sie beim Empfänger „Freigabe vermerken“.',
  RELEASE_OTHER_DOCUMENT: () =>
    'Dieses Dokument ist kein Kommunenblatt dieser Kommune und Erhebung. Es wurde nichts vermerkt. Bitte wählen Sie ein anderes.',
  NOBODY_TO_WRITE_TO: () => 'Es fehlt keine Rückmeldung mehr. Es wurde keine Datei geschrieben.',
  ADDRESSES_FORMAT: () =>
    'Die Datei ist kein Adressverzeichnis des Landes (gebref.txt: Semikolon, keine Kopfzeile). Das bisherige Verzeichnis gilt weiter. Eine ZIP-Datei bitte zuerst entpacken.',
  ADDRESSES_NO_MATCH: () =>
    'Die Datei enthält keine Adresse dieses Kreises. Das bisherige Verzeichnis gilt weiter. Bitte wählen Sie die Datei für ganz Nordrhein-Westfalen.',
  BOUNDARIES_NOT_GEOJSON: () =>
    'In der Datei wurden keine Flächen im Format GeoJSON gefunden. Die bisherigen Grenzen gelten weiter. Bitte wählen Sie eine GeoJSON-Datei.',
  BOUNDARIES_SYSTEM: (d) =>
    `Das Koordinatensystem der Datei (${d['name']}) wird nicht gelesen. Die bisherigen Grenzen gelten weiter. Bitte wählen Sie eine Datei in WGS84, EPSG:25832 oder EPSG:4647.`,
  BOUNDARIES_NO_MATCH: () =>
    'Die Datei enthält keine Kommune dieses Kreises: Gesucht wurde der Gemeindeschlüssel (AGS oder ARS). Die bisherigen Grenzen gelten weiter. Bitte wählen Sie eine andere Datei.',
  BOUNDARIES_TOO_LARGE: () =>
    'Die Grenzen sind zu genau oder die Datei ist zu groß. Die bisherigen Grenzen gelten weiter. Bitte wählen Sie eine vereinfachte Fassung.',
  CHART_EMPTY: () =>
    'Für diese Kennzahl gibt es noch keine Werte, aus denen ein Bild entstehen könnte. Es ist nichts gespeichert.',
  MAP_FIGURE_NOT_FOUND: () =>
    'Diese Kennzahl hat für die gewählte Zeit keinen Wert mehr. Es wurde nichts geändert. Bitte wählen Sie eine andere Zeit.',
  AXES_EQUAL: () => 'Zeilen und Spalten brauchen verschiedene Merkmale. Bitte wählen Sie eines davon anders.',
  NEED_NOT_FOUND: () => 'Dieser Bedarf ist nicht mehr verzeichnet. Es wurde nichts geändert.',
  NEED_FROM_FILE: () =>
    'Dieser Bedarf stammt aus einer eingelesenen Datei und kann nicht einzeln gelöscht werden. Es wurde nichts geändert; unter Daten lässt sich die Übernahme der Datei zurücknehmen.',
  BASE_NOT_FOUND: () =>
    'Zu der gewählten Bezugsgröße liegt kein Wert vor. Es wurde nichts geändert; bitte eine andere wählen.',
  GAP_NOT_FOUND: () => 'Diese Lücke ist nicht mehr bestätigt. Es wurde nichts geändert.',
  NOTHING_TO_UNDO: () => 'Es gibt nichts, was rückgängig gemacht werden kann.',
  DRAFT_NOT_FOUND: () => 'Diese Datei liegt nicht mehr zum Einlesen vor. Bitte wählen Sie sie neu aus.',
  DRAFT_NOT_READY: (d) =>
    `„${d['file']}“ kann noch nicht übernommen werden: Es ist noch eine Frage offen. Aus dieser Datei wurde nichts übernommen.`,
  FILES_NOT_TAKEN: (d) =>
    `Nicht übernommen: ${d['files']}. ${Number(d['taken']) > 0 ? 'Die anderen Dateien sind vollständig übernommen. ' : ''}${d['reason']}`,
  NO_TABLE: () =>
    'In der Datei wurde keine Tabelle mit Angeboten, Strukturen, Kennzahlen oder Bedarfen gefunden. Es wurde nichts übernommen. Bitte prüfen Sie, ob es die richtige Datei ist, oder bestimmen Sie die Tabelle selbst.',
  RETURN_SHEET_EMPTY: () =>
    'Das Rückmeldeblatt kam leer zurück: Kein Blatt ist ausgefüllt, keine Frage beantwortet. Es wurde nichts übernommen. Bitte fragen Sie beim Absender nach, oder vermerken Sie „eingegangen“ von Hand.',
  WRONG_KIND: (d) =>
    `Die Datei enthält ${tableKinds[String(d['kind'])] ?? 'andere Angaben'}. Danach wurde nicht gefragt; es wurde nichts übernommen.`,
  SENDER_UNKNOWN: () =>
    'Es ist nicht erkennbar, für welche Kommune die Datei steht. Es wurde nichts übernommen. Bitte geben Sie die Kommune an.',
  SECOND_FILE: () =>
    'Dieser Absender hat in der Erhebung schon geantwortet. Es wurde nichts übernommen. Bitte geben Sie an, ob die Datei ergänzt oder ersetzt.',
  MUNICIPALITY_UNKNOWN: (d) =>
    `Der Gemeindeschlüssel „${d['ags']}“ gehört zu keiner Kommune dieses Kreises. Es wurde nichts übernommen. Bitte geben Sie den achtstelligen Schlüssel an, zum Beispiel 05162024.`,
  ENDS_BEFORE_START: (d) =>
    `„${d.name}“ begann erst nach diesem Ende. Das Angebot ist unverändert; bitte ein späteres Ende angeben.`,
  REPLACES_OTHER_SENDER: (d) =>
    `Die Übernahme von „${d['file']}“ gehört zu einem anderen Absender und kann mit dieser Datei nicht ersetzt werden. Es wurde nichts übernommen.`,
  SAME_FILE: (d) =>
    `Genau diese Datei wurde schon am ${formatDay(String(d['day']))} übernommen. Es wurde nichts übernommen.`,
  IMPORT_NOT_FOUND: () => 'Diese Übernahme gibt es nicht. Bitte prüfen Sie die Liste der eingelesenen Dateien.',
  NOTHING_TO_ASK: (d) =>
    `Zu „${d['file']}“ ist nichts offen; es gibt nichts zu fragen. Es wurde keine Datei geschrieben.`,
  IMPORT_ALREADY_UNDONE: () => 'Diese Übernahme wurde schon zurückgenommen.',
  JOB_CANCELLED: () => 'Der Vorgang wurde abgebrochen. Es wurde nichts übernommen.',
  // planning
  STATUS_ROUND_EMPTY: () =>
    'Es gibt keine offene Maßnahme, nach deren Stand gefragt werden kann. Nichts wurde geschrieben. Bitte den Filter oder die Empfänger prüfen.',
  NO_PLAN_YET: () =>
    'Es gibt noch keinen Plan, von dem dieser Bericht handeln könnte. Legen Sie unter „Maßnahmen“ einen an oder lesen Sie dort eine Liste ein.',
  PLAN_NOT_FOUND: () =>
    'Diesen Plan gibt es nicht mehr. Es wurde nichts geändert. Bitte wählen Sie einen anderen Plan.',
  PLAN_ITEM_NOT_FOUND: () =>
    'Dieser Eintrag des Plans wurde inzwischen gelöscht. Es wurde nichts geändert. Im Verlauf lässt sich das Löschen zurücknehmen.',
  GOAL_NOT_FOUND: () =>
    'Dieses Ziel gehört nicht zu diesem Plan oder wurde gelöscht. Es wurde nichts geändert. Bitte wählen Sie ein anderes Ziel.',
  MEASURE_NOT_FOUND: () => 'Diese Maßnahme wurde inzwischen gelöscht. Im Verlauf lässt sich das Löschen zurücknehmen.',
  REPORT_IN_FUTURE: () =>
    'Ein Sachstand kann nicht in der Zukunft liegen. Es wurde nichts gespeichert. Bitte wählen Sie heute oder einen früheren Tag.',
  REPORT_WITHOUT_STATUS: () =>
    'Zu dieser Maßnahme gibt es noch keinen Sachstand. Nichts ist geändert. Wählen Sie zuerst den Status.',
  REPORT_WITHOUT_REASON: () =>
    'Für „entfallen“ fehlt der Grund. Es wurde nichts gespeichert. Bitte geben Sie ihn unter „Weitere Angaben“ an.',
  DOCUMENT_NOT_FOUND: () => 'Dieses Dokument ist nicht mehr vorhanden.',
  DOCUMENT_CHANGED: () =>
    'Die aufbewahrte Datei stimmt nicht mehr mit ihrer Prüfsumme überein und wird deshalb nicht geöffnet. Bitte spielen Sie eine Sicherung zurück.',
  RECORD_UNKNOWN: () => 'Zu diesem Eintrag gibt es keinen Verlauf. Ihre Daten sind unverändert.',
  // Gremien, Sitzungen, Aufgaben
  NAME_MISSING: () => 'Bitte geben Sie einen Namen an. Es wurde nichts gespeichert.',
  BODY_NOT_FOUND: () => 'Dieses Gremium gibt es nicht mehr. Bitte wählen Sie ein anderes.',
  BODY_IN_USE: () =>
    'Zu diesem Gremium gehören Sitzungen oder Vorlagen. Es wurde nichts gelöscht. Besteht es nicht mehr, tragen Sie ein Ende ein.',
  MEMBER_MISSING: () => 'Bitte wählen Sie einen Akteur oder eine Person.',
  MEETING_NOT_FOUND: () => 'Diese Sitzung gibt es nicht mehr. Bitte wählen Sie eine andere.',
  MEETING_OF_OTHER_BODY: () =>
    'Diese Sitzung ist keine des gewählten Gremiums. Bitte wählen Sie eine seiner Sitzungen oder lassen Sie die Sitzung offen.',
  MEETING_IN_USE: () =>
    'In dieser Sitzung wird eine Vorlage beraten. Es wurde nichts gelöscht. Sie können sie absagen.',
  MEETING_WITHOUT_DAY: () => 'Die Sitzung hat noch keinen Tag. Bitte tragen Sie ihn ein, dann kann eingeladen werden.',
  GROUP_NOT_FOUND: () => 'Diese Arbeitsgruppe gibt es nicht mehr. Bitte öffnen Sie die Konferenz noch einmal.',
  RESULT_NOT_FOUND: () => 'Dieses Ergebnis gibt es nicht mehr. Bitte öffnen Sie die Konferenz noch einmal.',
  RESULT_WITHOUT_FIELD: () =>
    'Ein Ziel gehört zu einem Handlungsfeld. Bitte geben Sie dem Ergebnis oder seiner Arbeitsgruppe ein Handlungsfeld; es ist noch nichts angelegt.',
  AGREEMENT_NOT_FOUND: () => 'Diese Vereinbarung gibt es nicht mehr. Bitte öffnen Sie die Liste noch einmal.',
  PART_WITHOUT_PARTNER: () =>
    'Bitte nennen Sie die Kommune oder den Akteur, der etwas beiträgt; es ist noch nichts gespeichert.',
  CONSENT_ROUND_NOT_FOUND: () => 'Diese Fassung gibt es nicht mehr. Bitte öffnen Sie das Einvernehmen noch einmal.',
  ITEM_NOT_FOUND: () => 'Diesen Tagesordnungspunkt gibt es nicht mehr. Bitte öffnen Sie die Sitzung noch einmal.',
  TASK_NOT_FOUND: () => 'Diese Aufgabe gibt es nicht mehr. Bitte öffnen Sie die Liste noch einmal.',
  OFFERS_UNCHANGED: () =>
    'Die gewählten Angebote haben diese Angabe schon, oder es gibt sie nicht mehr. Es wurde nichts geändert.',
  // Wortlisten
  TERM_NOT_FOUND: () => vocabularyTexts.problems.notFound,
  TERM_WITHOUT_NAME: () => vocabularyTexts.problems.withoutName,
  TERM_TAKEN: (d) => vocabularyTexts.problems.taken(String(d['name']), String(d['by'])),
  TERM_FIXED: (d) => vocabularyTexts.problems.fixed(String(d['name'])),
  TERM_IN_USE: (d) => vocabularyTexts.problems.inUse(String(d['name']), Number(d['count'])),
  // Ansichten
  VIEW_NOT_FOUND: () => 'Diese Ansicht gibt es nicht mehr. Sie wurde gelöscht; der Verlauf zeigt, wann.',
  VIEW_WITHOUT_NAME: () => 'Eine Ansicht braucht einen Namen. Bitte geben Sie ihn an.',
  VIEW_EXISTS: (d) =>
    `Eine Ansicht „${d['name']}“ gibt es schon. Es wurde nichts gespeichert. Bitte wählen Sie einen anderen Namen.`,
  VIEWS_FULL: (d) =>
    `Zu dieser Liste gibt es schon ${d['count']} Ansichten. Es wurde nichts gespeichert. Bitte löschen Sie zuerst eine.`,
  // Akteure
  ORGANIZATION_NOT_FOUND: () =>
    'Diesen Akteur gibt es nicht mehr. Er wurde gelöscht oder mit einem anderen zusammengeführt; der Verlauf zeigt, wann.',
  ORGANIZATION_WITHOUT_NAME: () => 'Ein Akteur braucht einen Namen. Bitte geben Sie ihn an.',
  ORGANIZATION_EXISTS: (d) =>
    `Einen Akteur „${d['name']}“ gibt es schon. Es wurde nichts gespeichert. Bitte öffnen Sie ihn in der Liste.`,
  ORGANIZATION_CIRCLE: () =>
    'Ein Akteur kann nicht zu sich selbst gehören, auch nicht über andere. Bitte wählen Sie eine andere übergeordnete Stelle.',
  ORGANIZATION_IN_USE: () =>
    'Zu diesem Akteur gehören noch Angebote, Ansprechpersonen, Gremien oder andere Einträge. Es wurde nichts gelöscht. Ist er doppelt, führen Sie ihn mit dem anderen zusammen.',
  CONTACT_NOT_FOUND: () => 'Diese Ansprechperson gibt es nicht mehr. Bitte öffnen Sie den Akteur noch einmal.',
  CONTACT_WITHOUT_NAME: () => 'Bitte geben Sie den Namen der Ansprechperson an.',
  CONTACT_IN_OFFERS: (d) =>
    `Diese Person steht noch bei ${d['offers']}. Es wurde nichts gelöscht. Bitte nehmen Sie sie dort heraus oder bestätigen Sie, dass sie auch dort verschwinden soll.`,
  CONTACT_IN_USE: () =>
    'Diese Person ist noch Mitglied eines Gremiums oder steht in einer Anwesenheitsliste. Es wurde nichts gelöscht. Bitte nehmen Sie sie dort zuerst heraus.',
};

/** The sentence for a code; codes without one get the general sentence. */
export const problemText = (code: string, details: ProblemDetails): string =>
  (problemTexts[code] ?? problemTexts['INTERNAL'])?.(details) ?? code;
