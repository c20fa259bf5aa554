/** Details of a problem; numbers are plain, texts are as the person knows them. */
export type ProblemDetails = Record<string, string | number>;

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
  FOLDER_MISSING: (d) => `Den Ordner „${d['folder']}“ gibt es nicht oder er ist gerade nicht erreichbar. Bitte schließen Sie das Laufwerk an oder wählen Sie einen anderen Ordner.`,
  DISK_FULL: (d) => `Auf dem Datenträger${d['folder'] === undefined ? '' : ` mit „${d['folder']}“`} ist kein Platz mehr. Was gespeichert war, ist unverändert. Bitte schaffen Sie Platz oder wählen Sie einen anderen Ordner.`,
  PRINT_FAILED: () => 'Das Dokument konnte nicht erstellt werden. Ihre Daten sind unverändert. Bitte versuchen Sie es noch einmal.',
  PRINTER_FAILED: () => 'Der Druck wurde nicht ausgeführt. Bitte prüfen Sie den Drucker und versuchen Sie es noch einmal.',
  SAVE_FAILED: () => 'Die Datei konnte dort nicht gespeichert werden. Das Dokument selbst ist im Programm aufbewahrt. Bitte wählen Sie einen anderen Ort.',
};

/** The sentence for a code; codes without one get the general sentence. */
export const problemText = (code: string, details: ProblemDetails): string =>
  (problemTexts[code] ?? problemTexts['INTERNAL'])?.(details) ?? code;
