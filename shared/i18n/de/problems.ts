/** Details of a problem; numbers are plain, texts are as the person knows them. */
export type ProblemDetails = Record<string, string | number>;

/** What was chosen instead of a spreadsheet, and formats that Excel can turn into one. */
const fileKinds: Record<string, string> = {
  pdf: 'Das ist eine PDF-Datei, keine Tabellendatei',
  image: 'Das ist ein Bild, keine Tabellendatei',
  word: 'Das ist ein Word-Dokument, keine Tabellendatei',
  powerpoint: 'Das ist eine Präsentation, keine Tabellendatei',
  mail: 'Das ist eine E-Mail, keine Tabellendatei. Die Tabelle liegt vielleicht als Anhang darin',
  archive: 'Das ist ein gepacktes Archiv, keine Tabellendatei. Bitte entpacken Sie es zuerst',
  'not-a-file': 'Das ist ein Ordner, keine Tabellendatei',
};
const fileFormatNames: Record<string, string> = {
  xlsb: 'Excel-Binärarbeitsmappe .xlsb',
  numbers: 'Apple Numbers',
  mht: 'Webarchiv .mht',
  slk: 'SYLK .slk',
  fods: 'OpenDocument-Einzeldatei .fods',
};

/**
 * The German sentence for each code of docs/codes.md: what happened, what is safe, what to do.
 * One line per code; rooms append theirs in their own block.
 */
export const problemTexts: Record<string, (d: ProblemDetails) => string> = {
  // window and shell
  INTERNAL: () => 'Das hat nicht geklappt. Ihre Daten sind unverändert. Bitte versuchen Sie es noch einmal.',
  CALL_REFUSED: () => 'Dieser Aufruf ist nicht erlaubt und wurde abgelehnt. Ihre Daten sind unverändert.',
  CALL_UNKNOWN: () => 'Dieser Aufruf ist unbekannt und wurde abgelehnt. Ihre Daten sind unverändert.',
  CALL_TOO_LARGE: () => 'Das sind zu viele Daten auf einmal. Es wurde nichts übernommen. Bitte teilen Sie die Datei auf.',
  CALL_INVALID: () => 'Diese Angaben haben nicht die erwartete Form. Es wurde nichts übernommen.',
  NO_WORKSPACE: () => 'Es ist kein Datenordner geöffnet. Bitte öffnen Sie zuerst einen Datenordner oder das Beispiel.',
  TOKEN_UNKNOWN: () => 'Die gewählte Datei ist nicht mehr bekannt. Bitte wählen Sie sie noch einmal aus.',
  FOLDER_ON_NETWORK: (d) => `Der Ordner „${d['folder']}“ liegt auf einem Netzlaufwerk. Dort kann die Datenbank beschädigt werden; es wurde nichts angelegt. Bitte nehmen Sie den vorgeschlagenen Ordner auf diesem Rechner oder wählen Sie einen anderen.`,
  FOLDER_SYNCED: (d) => `Der Ordner „${d['folder']}“ wird mit ${d['service']} abgeglichen. Dabei kann die Datenbank beschädigt werden; es wurde nichts angelegt. Bitte nehmen Sie den vorgeschlagenen Ordner auf diesem Rechner oder wählen Sie einen anderen.`,
  FOLDER_ROAMING: (d) => `Der Ordner „${d['folder']}“ gehört zu einem Profil, das beim An- und Abmelden kopiert wird. Es wurde nichts angelegt. Bitte nehmen Sie den vorgeschlagenen Ordner auf diesem Rechner oder wählen Sie einen anderen.`,
  FOLDER_NOT_WRITABLE: (d) => `Im Ordner „${d['folder']}“ darf nicht geschrieben werden. Es wurde nichts verändert. Bitte nehmen Sie den vorgeschlagenen Ordner auf diesem Rechner oder wählen Sie einen anderen.`,
  DATA_FOLDER_MISSING: (d) => `Den Ordner „${d['folder']}“ gibt es nicht oder er ist gerade nicht erreichbar. Bitte schließen Sie das Laufwerk an oder wählen Sie einen anderen Ordner.`,
  DISK_FULL: (d) => `Auf dem Datenträger${d['folder'] === undefined ? '' : ` mit „${d['folder']}“`} ist kein Platz mehr. Was gespeichert war, ist unverändert. Bitte schaffen Sie Platz oder wählen Sie einen anderen Ordner.`,
  PRINT_FAILED: () => 'Das Dokument konnte nicht erstellt werden. Ihre Daten sind unverändert. Bitte versuchen Sie es noch einmal.',
  PRINTER_FAILED: () => 'Der Druck wurde nicht ausgeführt. Bitte prüfen Sie den Drucker und versuchen Sie es noch einmal.',
  SAVE_FAILED: () => 'Die Datei konnte dort nicht gespeichert werden. Das Dokument selbst ist im Programm aufbewahrt. Bitte wählen Sie einen anderen Ort.',
  // reading and writing spreadsheets
  FILE_NOT_FOUND: () => 'Die Datei wurde nicht gefunden. Vielleicht wurde sie verschoben oder umbenannt. Bitte wählen Sie sie neu aus.',
  FILE_LOCKED: () => 'Die Datei ist gerade in einem anderen Programm geöffnet. Bitte schließen Sie sie dort und versuchen Sie es erneut.',
  FILE_NO_ACCESS: () => 'Für diese Datei fehlen die Leserechte. Bitte kopieren Sie sie in einen eigenen Ordner und versuchen Sie es erneut.',
  FILE_UNREADABLE: () => 'Die Datei konnte nicht gelesen werden. Es wurde nichts übernommen. Bitte prüfen Sie, ob das Laufwerk erreichbar ist.',
  FILE_EMPTY: () => 'Die Datei ist leer (0 Byte). Bitte lassen Sie sie sich noch einmal schicken.',
  FILE_NOT_SPREADSHEET: (d) => `${fileKinds[String(d['what'])] ?? 'Das ist keine Tabellendatei'}. Es wurde nichts übernommen. Bitte wählen Sie eine Excel-, OpenDocument- oder CSV-Datei.`,
  FILE_FORMAT_UNSUPPORTED: (d) => `Dateien dieser Art (${fileFormatNames[String(d['format'])] ?? d['format']}) kann Verzahnt nicht lesen. Es wurde nichts übernommen. Bitte speichern Sie die Datei in Excel als .xlsx und wählen Sie sie erneut.`,
  FILE_PASSWORD: () => 'Die Datei ist mit einem Kennwort geschützt. Es wurde nichts übernommen. Bitte öffnen Sie sie in Excel, entfernen Sie das Kennwort und wählen Sie sie erneut.',
  FILE_DAMAGED: () => 'Die Datei ist beschädigt oder unvollständig. Es wurde nichts übernommen. Bitte öffnen und speichern Sie sie in Excel oder lassen Sie sie sich noch einmal schicken.',
  FILE_TOO_LARGE: () => 'Die Datei ist zu groß, um sie einzulesen. Es wurde nichts übernommen. Bitte löschen Sie nicht benötigte Blätter oder teilen Sie die Datei auf.',
  FILE_BOMB: () => 'Die Datei ist klein, würde aber ausgepackt ungewöhnlich groß. Sie wurde aus Sicherheitsgründen nicht geöffnet; es wurde nichts übernommen. Bitte fragen Sie beim Absender nach.',
  FILE_UNSAFE: () => 'Der Aufbau der Datei ist nicht der einer gewöhnlichen Tabellendatei. Sie wurde aus Sicherheitsgründen nicht geöffnet; es wurde nichts übernommen. Bitte speichern Sie sie in Excel neu als .xlsx.',
  FILE_TIMEOUT: (d) => `Das Lesen der Datei wurde nach ${d['seconds']} Sekunden abgebrochen. Es wurde nichts übernommen. Bitte löschen Sie nicht benötigte Blätter oder teilen Sie die Datei auf.`,
  FILE_MEMORY: () => 'Das Lesen der Datei brauchte zu viel Arbeitsspeicher und wurde abgebrochen. Es wurde nichts übernommen. Bitte teilen Sie die Datei auf.',
  READ_CANCELLED: () => 'Das Lesen wurde abgebrochen. Es wurde nichts übernommen.',
  READ_FAILED: () => 'Die Datei konnte wegen eines Programmfehlers nicht gelesen werden. Es wurde nichts übernommen.',
  FORMULA_WITHOUT_RESULT: (d) => `${d['count'] === 1 ? 'Eine Formel hat' : `${d['count']} Formeln haben`} kein gespeichertes Ergebnis. Bitte öffnen und speichern Sie die Datei in Excel, damit die Werte gelesen werden können.`,
  CELL_UNREADABLE: (d) => `${d['count'] === 1 ? 'Eine Zelle konnte' : `${d['count']} Zellen konnten`} nicht gelesen werden, weil die Datei dort nicht der Norm entspricht.`,
  CELL_TOO_FAR: (d) => `${d['count'] === 1 ? 'Eine Zelle liegt' : `${d['count']} Zellen liegen`} weit außerhalb der Tabelle und ${d['count'] === 1 ? 'wurde' : 'wurden'} nicht gelesen.`,
  SHEET_MISSING: () => 'Dieses Blatt ist in der Datei genannt, aber nicht enthalten.',
  TEXT_ENCODING: () => 'Die Zeichenkodierung der Datei ist nicht eindeutig. Bitte prüfen Sie Umlaute und Sonderzeichen.',
  CSV_QUOTES: () => 'Ein Anführungszeichen in der Datei wird nicht geschlossen. Bitte prüfen Sie die Zeilen ab dieser Stelle.',
};

/** The sentence for a code; codes without one get the general sentence. */
export const problemText = (code: string, details: ProblemDetails): string =>
  (problemTexts[code] ?? problemTexts['INTERNAL'])?.(details) ?? code;
