interface Counts {
  created: number;
  updated: number;
  unchanged: number;
  rejected: number;
  skipped: number;
  missing: number;
  issues: readonly unknown[];
}

/** Everything the command line says. */
export const cliTexts = {
  help: `Verzahnt – Befehle
  init --data ORDNER --kreis 05162 [--demo]
  inspect DATEI [--json]
  import DATEI... --data ORDNER [--kind offers|structures|indicators|needs|measures|actors|auto] [--municipality AGS] [--sign "-=zero"] [--add | --replaces ID] [--missing ask|keep|ended] [--dry-run]
  undo IMPORT_ID --data ORDNER
  coverage --data ORDNER [--rows fieldOfAction] [--columns municipality] [--survey ID] [--measure offers|places|participants] [--per population]
  handout coverage --data ORDNER --out DATEI.pdf|.docx|.xlsx [--title TEXT] [--attachment TEXT] [--meeting TEXT] [--no-directory] [--survey ID]
  handout municipality --data ORDNER --out DATEI.pdf|.docx|.xlsx --municipality AGS [--survey ID]
  handout map --data ORDNER --out DATEI.pdf|.docx|.xlsx [--field HANDLUNGSFELD] [--per-thousand] [--patterns] [--title TEXT] [--survey ID]
  handout directory --data ORDNER --out DATEI.pdf|.docx|.xlsx [--paper A4|A5] [--order municipality|fieldOfAction] [--municipality AGS] [--terms "VOKABULAR=TERM"] [--search TEXT]
  handout coverageMatrix --data ORDNER --out DATEI.pdf|.docx|.xlsx [--rows ACHSE] [--columns ACHSE] [--compare] [--view NAME] [--terms "VOKABULAR=TERM"]
  handout ART --data ORDNER --out DATEI.pdf|.docx|.xlsx [--record ID] [--survey ID] [--paper A4|A4-landscape|A3|A3-landscape] [--on JJJJ-MM-TT, nur status]   (weitere Arten: siehe --list; paper, minutes, attendanceList, sachbericht und erasureProtocol brauchen --record, personalData braucht --person NAME)
  handout --list
  export xlsx|hsds|geojson|integreat --data ORDNER --out DATEI [--contacts none|published|all] [--municipality AGS,AGS] [--terms targetGroup=frauen] [--search TEXT] [--current] [--district-wide]
  oparl paper|meeting --record NUMMER|ID --data ORDNER --out DATEI.json
  surveys --data ORDNER      views --data ORDNER   (gespeicherte Ansichten; --view NAME bei export und handout directory|coverageMatrix nimmt eine davon)
  return-sheets --data ORDNER --survey ID --out ORDNER [--files sheets|invitations|reminders]
  correction-sheet IMPORT --data ORDNER --out DATEI.xlsx [--until JJJJ-MM-TT]
  backup --data ORDNER --out DATEI      restore DATEI --data ORDNER      check --data ORDNER
  Mit --json [DATEI.json] kommt ein JSON-Dokument. Ende: 0 fertig, 1 Aufruf falsch, 2 abgelehnt, 3 Programmfehler.`,
  created: (folder: string): string => `Der Datenordner ${folder} ist eingerichtet.`,
  inspected: (tables: readonly string[]): string => (tables.length > 0 ? tables.join('\n') : 'Keine Tabelle gefunden.'),
  imported: (file: string, c: Counts): string =>
    `${file}: ${c.created} neu, ${c.updated} geändert, ${c.unchanged} unverändert, ${c.rejected} abgelehnt, ${c.skipped} übersprungen, ${c.missing} nicht mehr genannt, ${c.issues.length} Hinweise`,
  refused: (file: string, message: string): string => `${file}: ${message}`,
  undone: ({
    removed,
    restored,
    statements,
    kept,
  }: Record<'removed' | 'restored' | 'statements' | 'kept', number>): string =>
    `Zurückgenommen: ${removed} Angebote entfernt, ${restored} wiederhergestellt, ${statements} Aussagen „kein Angebot“ entfallen, ${kept} behalten, weil sie seither geändert wurden.`,
  wroteSheets: (files: readonly { file: string; rows: number }[]): string =>
    files.map(({ file, rows }) => `${file}: ${rows} Angebote vorbelegt`).join('\n'),
  survey: (id: string, title: string, rate: string): string => `${id}  ${title}: ${rate}`,
  backedUp: (file: string): string => `Die Sicherung ist geschrieben: ${file}`,
  restored: (folder: string): string =>
    `Die Sicherung ist zurückgespielt nach ${folder}. Die vorherige Datenbank liegt daneben.`,
  checkedOk: 'Alles in Ordnung.',
  written: (file: string): string => `Geschrieben: ${file}`,
  asked: (file: string, questions: number): string => `Rückfrageblatt mit ${questions} Rückfragen geschrieben: ${file}`,
  districtWide: 'kreisweit',
  differentOffers: 'verschiedene Angebote',
  coverageTitle: (survey: string, rate: string, total: number): string =>
    `${survey}: ${rate}; ${total} verschiedene Angebote`,
  legend:
    'Zahl = Angebote, · = nicht genannt, 0 = kein Angebot (bestätigt), /// = keine Rückmeldung (/2/ = von anderen gemeldet)',
};
