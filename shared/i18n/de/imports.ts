import type { ImportField } from '../../domain/import-fields.ts';
import type { SkipReason } from '../../domain/sheet.ts';
import { formatDay, formatList, formatNumber, plural } from '../format.ts';
import { fieldLabels } from './fields.ts';
import { cardTexts } from './imports-cards.ts';
import { files, rows } from './imports-counts.ts';
import { registerTexts, undoTexts } from './imports-register.ts';
import { tableKindNames } from './table-kinds.ts';

/** "22 Zeilen und 1 Bestätigung" */
const written = (write: number, statements: number): string =>
  [
    write > 0 || statements === 0 ? rows(write) : '',
    statements > 0 ? plural(statements, 'Bestätigung', 'Bestätigungen') : '',
  ]
    .filter((part) => part !== '')
    .join(' und ');

const removing = (removed: number): string =>
  removed > 0 ? `, ${plural(removed, 'Angebot', 'Angebote')} entfernen` : '';

/** All texts of "Excel einlesen" and of the register of files that were read. */
export const importTexts = {
  title: 'Excel einlesen',
  rows,
  files,

  steps: { label: 'Schritte', files: 'Dateien', check: 'Prüfen', takeOver: 'Übernehmen' },

  summary: (batch: { files: number; refused: number; rows: number; toClarify: number }): string =>
    [
      `${files(batch.files)}${batch.refused > 0 ? `, davon ${formatNumber(batch.refused)} abgelehnt` : ''}`,
      batch.rows > 0 ? rows(batch.rows) : '',
      batch.toClarify > 0 ? `${plural(batch.toClarify, 'Frage', 'Fragen')} offen` : '',
    ]
      .filter((part) => part !== '')
      .join(' · '),

  filesPage: {
    lead: 'Rücklauf der Kommunen und Akteure. Geschrieben wird erst nach der Prüfung.',
    choose: 'Dateien wählen …',
    chooseMore: 'Weitere Dateien …',
    check: 'Prüfen',
    emptyTitle: 'Noch keine Dateien',
    emptyText:
      'Wählen Sie die Excel-Dateien, die zurückgekommen sind, auch mehrere auf einmal und in jeder Anordnung, oder ziehen Sie sie in dieses Fenster. Einen Bereich, den Sie in Excel, Word oder einer Mail kopiert haben, fügen Sie mit Strg + V ein. Verzahnt findet Tabelle, Kopfzeilen und Spalten, zeigt jede Zelle neben dem, was daraus wird, und fragt, wo etwas unklar ist.',
    emptyFormats:
      'Excel (.xlsx, .xlsm, .xlsb, .xls), OpenDocument (.ods) und CSV. Die Dateien bleiben, wo sie sind; eine Kopie wird als Beleg aufbewahrt.',
    dropHint: 'Dateien lassen sich in dieses Fenster ziehen, kopierte Bereiche mit Strg + V einfügen.',
    columns: {
      file: 'Datei',
      state: 'Stand',
      sender: 'Absender',
      rows: 'Zeilen',
      created: 'neu',
      updated: 'geändert',
      unchanged: 'unverändert',
      statements: 'kein Angebot (bestätigt)',
      rejected: 'abgelehnt',
      actions: 'Aktionen',
    },
    open: (name: string): string => `${name} prüfen`,
    discard: 'Verwerfen',
    discardFile: (name: string): string => `${name} verwerfen`,
    discardTitle: 'Datei verwerfen?',
    discardText: (name: string): string =>
      `„${name}“ wird aus der Liste genommen, Ihre Antworten dazu gehen verloren. Die Datei selbst und die Angebote bleiben unverändert.`,
    discarded: (name: string): string => `„${name}“ wurde verworfen.`,
    cancelReading: 'Lesen abbrechen',
    readingLabel: 'Dateien werden gelesen',
    table: 'Dateien im Rücklauf',
  },

  states: {
    reading: 'wird gelesen',
    ready: 'bereit',
    toClarify: (n: number): string => plural(n, 'Frage', 'Fragen'),
    question: 'Frage zur Datei',
    refused: 'abgelehnt',
    committed: 'übernommen',
  },
  questions: {
    sender: 'Absender?',
    secondFile: 'ergänzt oder ersetzt?',
    sameFile: 'schon übernommen?',
  },

  sender: {
    unknown: 'unbekannt',
    districtWide: 'mehrere Kommunen',
    districtWideHint: 'kreisweiter Akteur oder Sammelliste',
    change: 'Absender ändern',
    changeOf: (name: string): string => `Absender von ${name} ändern`,
    search: 'Kommune suchen',
    actor: 'Wer meldet? (Name des Akteurs, freiwillig)',
    title: 'Welche Kommune antwortet mit dieser Datei?',
    text: 'Der Name steht weder in den Zellen noch im Blatt- oder Dateinamen eindeutig. Die Antwort bestimmt, für welche Kommune der Rücklauf zählt.',
    choose: 'Kommune wählen …',
    proposed: (name: string): string => `${name} (Vorschlag)`,
    chooseOther: 'Andere wählen …',
    is: (name: string): string => `Absender: ${name}`,
  },

  earlierYear: {
    title: 'Vielleicht die Datei eines früheren Jahres.',
    more: 'Warum?',
    less: 'Weniger',
    hint: 'Wenn das nicht stimmt, ist nichts zu tun. Sonst verwerfen Sie die Datei und bitten den Absender um die neue.',
  },
  asOf: {
    counts: ({ text, cell, day }: { text: string; cell: string; day: string }): string =>
      `In Zelle ${cell} steht „${text}“. Die Angebote dieser Datei gelten deshalb als bestätigt am ${formatDay(day)}, nicht am Tag der Übernahme.`,
    ignored: ({ text, cell }: { text: string; cell: string }): string =>
      `„${text}“ in Zelle ${cell} zählt nicht: Die Angebote dieser Datei gelten am Tag der Übernahme als bestätigt.`,
    todayInstead: 'Tag der Übernahme nehmen',
    saidInstead: 'Diesen Tag nehmen',
  },
  /** A table nobody decided about stays out: said wherever the file is shown. */
  leftOut: (sheets: readonly string[]): string =>
    sheets.length === 1
      ? `Blatt „${sheets[0]}“ wird nicht übernommen`
      : `Blätter ${formatList(sheets.map((name) => `„${name}“`))} werden nicht übernommen`,
  secondFile: {
    title: 'Von diesem Absender liegt schon eine Datei vor',
    adds: 'Ergänzt die frühere Datei',
    addsHint: 'Beide bleiben gültig, zum Beispiel Integrationsamt und Jugendamt.',
    replaces: (name: string): string => `Ersetzt „${name}“`,
    replacesHint: (at: string): string =>
      `Übernommen am ${at}. Angebote, die nur darin standen, werden entfernt, außer sie wurden seither bearbeitet.`,
    proposed: 'Vorschlag',
  },
  sameFile: {
    title: 'Genau diese Datei wurde schon übernommen',
    text: (at: string): string =>
      `Der Inhalt stimmt Byte für Byte mit der Datei vom ${at} überein. Ein zweites Einlesen ändert in der Regel nichts.`,
    discard: 'Datei verwerfen',
    proceed: 'Trotzdem prüfen',
  },

  check: {
    planLabel: 'Plan',
    plan: (name: string): string => `Plan: ${name}`,
    filesLabel: 'Dateien',
    refusedTitle: 'Diese Datei kann nicht eingelesen werden',
    drawTable: 'Tabelle selbst bestimmen …',
    nothingToDraw:
      'In der Datei wurde keine Tabelle gefunden, auch keine, die sich von Hand bestimmen ließe. Es wurde nichts übernommen. Bitte prüfen Sie, ob es die richtige Datei ist.',
    readingTitle: 'Die Datei wird noch gelesen',
    readingText: 'Sobald sie gelesen ist, steht sie hier zur Prüfung.',
    committedTitle: 'Diese Datei ist übernommen',
    committedText: 'Ihr Inhalt steht im Bestand. Einzelheiten und Rücknahme finden Sie unter „Eingelesene Dateien“.',
    toRegister: 'Eingelesene Dateien',
    changeTable: 'Tabelle ändern',
    warnings: (n: number): string => plural(n, 'Hinweis zur Datei', 'Hinweise zur Datei'),
    cancel: 'Zu den Dateien',
    nextFile: 'Nächste Datei',
    busy: 'Die Datei wird mit Ihrer Antwort neu ausgewertet …',
    footerHint: 'Geschrieben wird erst im nächsten Schritt.',
    footerOpen: (cards: number): string => `${plural(cards, 'Frage', 'Fragen')} offen.`,
    questionFirst: 'Zuerst die Frage zu dieser Datei beantworten.',
    answersOnlyTitle: 'Nur Antworten auf eigene Fragen',
    answersOnlyText:
      'Die Blätter dieser Rückmeldung sind leer. Die Antworten stehen nach der Übernahme beim Empfänger.',
    noTableTitle: 'Keine Tabelle zum Übernehmen',
    noTableText: 'Alle Tabellen dieser Datei sind abgewählt. Über „Tabelle ändern“ lassen sie sich wieder aufnehmen.',
    noTableYetTitle: 'Noch keine Tabelle zum Übernehmen',
    noTableYetText: 'Beantworten Sie zuerst die Frage unten: Danach stehen hier die Zeilen.',
    goneTitle: 'Diese Datei ist nicht mehr in der Liste',
    goneText: 'Sie wurde verworfen oder übernommen.',
    noRows: 'Keine Zeilen in dieser Auswahl.',
  },

  tableLine: {
    sheet: (name: string): string => `Blatt „${name}“`,
    header: (n: string): string => `Kopf Zeile ${n}`,
    data: (n: string): string => `Daten ${n}`,
    skipped: {
      title: (n: string): string => `Titel ${n}`,
      note: (n: string): string => `Fußnote ${n}`,
      total: (n: string): string => `Summe ${n}`,
      groupHeading: (n: string): string => `Zwischenüberschrift ${n}`,
      repeatedHeader: (n: string): string => `Kopf wiederholt ${n}`,
      empty: (n: string): string => `leer ${n}`,
    } satisfies Record<SkipReason, (n: string) => string>,
    inherited: (field: ImportField, value: string, origin: string): string =>
      `${fieldLabels[field]}: ${value} (${origin})`,
    more: (n: number): string => `und ${plural(n, 'weitere Tabelle', 'weitere Tabellen')}`,
  },
  tableKinds: tableKindNames,

  tableDialog: {
    title: 'Tabelle ändern',
    lead: 'Zeilennummern wie in Excel. Was nicht zwischen erster und letzter Datenzeile liegt, wird nicht übernommen.',
    include: 'übernehmen',
    includeOf: (sheet: string, range: string): string => `Tabelle ${range} in Blatt „${sheet}“ übernehmen`,
    kindLabel: 'Art',
    kindOf: (sheet: string, range: string): string => `Art der Tabelle ${range} in Blatt „${sheet}“`,
    headerFrom: 'Kopf von Zeile',
    headerTo: 'bis',
    dataFrom: 'Daten von Zeile',
    dataTo: 'bis',
    apply: 'Anwenden',
    close: 'Schließen',
    leftOut: 'wird nicht übernommen',
    nothingFound: 'keine Tabelle erkannt',
    invalidHeader: 'Der Kopf umfasst eine bis fünf Zeilen.',
    invalidData: 'Die Daten beginnen unter dem Kopf und enden nicht vor ihrer ersten Zeile.',
  },

  confidence: {
    sure: 'sicher',
    likely: 'wahrscheinlich',
    check: 'bitte prüfen',
    decided: 'festgelegt',
    none: 'bitte prüfen',
  },
  column: {
    ignored: 'nicht übernehmen',
    unmapped: 'nicht zugeordnet',
    rowNumber: 'Laufende Nummer',
    search: 'Feld suchen',
    change: 'Feld ändern',
    usedBy: (letter: string): string => `Spalte ${letter}`,
    emptyHeader: 'ohne Überschrift',
  },

  grid: {
    label: (name: string): string => `Inhalt von ${name}`,
    rowHeader: 'Zeile',
    loadingRow: 'wird geladen',
    edit: 'Zelle ändern',
    editLabel: (cell: string): string => `Zelle ${cell} ändern`,
    exclude: 'Zeile nicht übernehmen',
    include: 'Zeile wieder übernehmen',
    arrow: 'wird zu',
    empty: 'leer',
    stored: 'gespeichert wird',
    before: 'bisher',
    hint: 'Zelle wählen, um Original und gespeicherten Wert zu sehen. Eingabe ändert die Zelle.',
  },
  rowStates: {
    new: 'neu',
    changed: 'geändert',
    unchanged: 'unverändert',
    rejected: 'abgelehnt',
    statement: 'kein Angebot (bestätigt)',
    excluded: 'ausgeschlossen',
    toClarify: 'mit Frage',
  },
  filters: {
    label: 'Zeilen zeigen',
    all: 'Alle',
    new: 'neu',
    changed: 'geändert',
    unchanged: 'unverändert',
    statement: 'kein Angebot (bestätigt)',
    rejected: 'abgelehnt',
    excluded: 'ausgeschlossen',
    toClarify: 'Zeilen mit Fragen',
  },

  cards: cardTexts,

  /** The primary button names the rows that will be written, then what stays behind. */
  takeOverButton: (write: number, statements: number, postponed: number, removed: number): string => {
    const behind = postponed > 0 ? `, ${formatNumber(postponed)} ablehnen` : '';
    return `${written(write, statements)} übernehmen${removing(removed)}${behind}`;
  },
  nothingToWrite: 'Ohne Änderungen übernehmen',
  /** While the file waits for an answer nobody knows what will be written. */
  takeOverWaits: 'Datei übernehmen',
  takeOverFiles: (fileCount: number, write: number, statements: number, removed: number): string => {
    if (write + statements + removed === 0) return `${files(fileCount)} ohne Änderungen übernehmen`;
    return `${written(write, statements)} aus ${files(fileCount)} übernehmen${removing(removed)}`;
  },

  sameSender: {
    title: (name: string, n: number): string => `${files(n)} von ${name}`,
    text: (names: string): string => `${names}: Gelten sie zusammen, oder ist nur eine davon die richtige?`,
    twins: 'Sie haben genau denselben Inhalt.',
    adds: 'Sie ergänzen einander',
    only: (name: string): string => `Nur „${name}“`,
    answered: 'Sie ergänzen einander.',
  },

  takeOver: {
    lead: 'Jede Datei wird ganz oder gar nicht geschrieben und lässt sich als Ganzes zurücknehmen.',
    table: 'Was übernommen wird',
    onlyChecked: (name: string, others: number): string =>
      `Gewählt ist nur „${name}“, die Sie gerade geprüft haben. ${others === 1 ? 'Eine weitere Datei ist' : `${formatNumber(others)} weitere Dateien sind`} bereit.`,
    chooseReady: (others: number): string =>
      others === 1 ? 'Diese Datei auch wählen' : 'Alle bereiten Dateien wählen',
    choose: (name: string): string => `${name} übernehmen`,
    columns: {
      file: 'Datei',
      sender: 'Absender',
      created: 'neu',
      updated: 'geändert',
      unchanged: 'unverändert',
      statements: 'kein Angebot (bestätigt)',
      rejected: 'abgelehnt',
      open: 'offene Fragen',
    },
    total: 'Zusammen',
    leftOut: 'Noch nicht dabei',
    postponedNote: (n: number): string =>
      `${rows(n)} ohne Bezeichnung, Inhalt oder Ort ${n === 1 ? 'wird' : 'werden'} abgelehnt und mit dem Grund im Eintrag der Datei aufbewahrt.`,
    openNote: (n: number): string =>
      `${plural(n, 'Frage ist', 'Fragen sind')} offen. Die Zeilen werden trotzdem geschrieben; unklare Einzelwerte bleiben leer, ihr Originaltext wird aufbewahrt.`,
    emptyTitle: 'Keine Datei ist bereit',
    emptyText: 'Wählen Sie zuerst Dateien aus und beantworten Sie offene Fragen.',
    toFiles: 'Zu den Dateien',
    removesTitle: (fileName: string, n: number): string =>
      `„${fileName}“ ersetzt eine frühere Datei. ${plural(n, 'Angebot, das nur dort stand, wird', 'Angebote, die nur dort standen, werden')} entfernt:`,
    removesMore: (n: number): string => `${formatNumber(n)} weitere zeigen`,
    removesEntries: (n: number): string =>
      `${plural(n, 'Angabe zu Strukturen, Kennzahlen oder Bedarfen, die nur dort stand, wird', 'Angaben zu Strukturen, Kennzahlen oder Bedarfen, die nur dort standen, werden')} entfernt.`,
    cancel: 'Abbrechen',
    cancelNote: 'Beim Abbrechen bleiben ganz geschriebene Dateien erhalten, angefangene werden nicht geschrieben.',
    failedTitle: 'Nicht alles wurde übernommen',
  },

  result: {
    title: (fileCount: number): string => `${files(fileCount)} übernommen`,
    lead: (rejected: number): string =>
      rejected === 0
        ? 'Alles steht im Bestand, die Originale sind als Beleg aufbewahrt.'
        : `${rows(rejected)} ${rejected === 1 ? 'ist abgelehnt und steht mit ihrem' : 'sind abgelehnt und stehen mit ihrem'} Grund im Eintrag der Datei. Alles andere steht im Bestand, die Originale sind als Beleg aufbewahrt.`,
    created: 'neue Einträge',
    updated: 'geänderte Einträge',
    unchanged: 'unverändert',
    rejected: 'abgelehnt',
    removed: 'entfernte Angebote',
    missing: 'nicht mehr genannt',
    statements: 'kein Angebot (bestätigt)',
    toCoverage: 'Abdeckung ansehen',
    toOffers: 'Angebote ansehen',
    toMeasures: 'Maßnahmen ansehen',
    toActors: 'Akteure ansehen',
    more: 'Weitere Dateien einlesen',
    rest: 'Zu den übrigen Dateien',
    undo: 'Zurücknehmen',
    undone: 'zurückgenommen',
    perFile: 'Je Datei',
    waiting: (n: number): string => `${files(n)} ${n === 1 ? 'wartet' : 'warten'} noch auf Prüfung.`,
  },

  register: registerTexts,

  undo: undoTexts,
} as const;
