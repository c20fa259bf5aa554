import { formatInstant, formatList, formatSize, plural } from '../format.ts';

/** Texts of what the system draws: menu, dialogs, messages outside the window. */
export const shell = {
  chooseImports: 'Excel-Dateien einlesen',
  chooseBackup: 'Sicherung auswählen',
  chooseTargetFolder: 'Ordner für die Dateien auswählen',
  chooseFolder: 'Datenordner auswählen',
  saveAs: 'Speichern unter',
  spreadsheets: 'Tabellen (Excel, OpenDocument, CSV)',
  backups: 'Verzahnt-Sicherungen',
  allFiles: 'Alle Dateien',
  backupName: (day: string): string => `Verzahnt ${day}.verzahnt-sicherung`,
  backupLabel: (at: string, size: number): string => `Sicherung vom ${formatInstant(at)} (${formatSize(size)})`,
  /** Why a Kreis is proposed. */
  districtReason: (files: number, names: readonly string[]): string =>
    `${plural(files, 'Datei nennt', 'Dateien nennen')} Kommunen von hier: ${formatList(names)}.`,
  startFailed: 'Verzahnt kann nicht gestartet werden',
  menu: {
    file: '&Datei',
    newOffer: '&Neu …',
    import: 'Excel &einlesen …',
    save: '&Speichern',
    print: '&Drucken …',
    backup: 'Sicherung s&peichern unter …',
    closeWorkspace: 'Datenordner s&chließen',
    quit: '&Beenden',
    edit: '&Bearbeiten',
    undo: '&Rückgängig',
    cut: '&Ausschneiden',
    copy: '&Kopieren',
    paste: '&Einfügen',
    selectAll: 'Alles &markieren',
    search: '&Suchen …',
    view: '&Ansicht',
    zoomIn: 'Ver&größern',
    zoomOut: 'Ver&kleinern',
    zoomReset: '&Originalgröße',
    fullScreen: '&Vollbild',
    help: '&Hilfe',
    showHelp: 'Hilfe &anzeigen',
    about: '&Über Verzahnt',
  },
};
