import { formatList, formatNumber, plural } from '../format.ts';
import { files } from './imports-counts.ts';

/** The register of files that were read. */
export const registerTexts = {
  title: 'Eingelesene Dateien',
  lead: (imports: number, active: number): string =>
    `${files(imports)}${active === imports ? '' : `, davon ${formatNumber(active)} gültig`}`,
  emptyTitle: 'Noch nichts eingelesen',
  emptyText: 'Sobald eine Datei übernommen ist, steht sie hier mit ihren Hinweisen, dem Original und der Rücknahme.',
  columns: {
    file: 'Datei',
    sender: 'Absender',
    survey: 'Erhebung',
    at: 'übernommen',
    actor: 'von',
    created: 'neu',
    updated: 'geändert',
    unchanged: 'unverändert',
    rejected: 'abgelehnt',
    removed: 'entfernt',
    missing: 'nicht mehr genannt',
    statements: 'kein Angebot (bestätigt)',
  },
  skipped: 'übersprungen (Titel, Summen, Fußnoten, ausgeschlossene Zeilen)',
  state: 'Stand',
  active: 'gültig',
  undone: (at: string): string => `zurückgenommen ${at}`,
  undoneShort: 'zurückgenommen',
  openOriginal: 'Original öffnen',
  undo: 'Zurücknehmen …',
  issues: (n: number, settled: number): string =>
    `${plural(n, 'Hinweis', 'Hinweise')}${settled > 0 ? `, ${formatNumber(settled)} erledigt` : ''}`,
  settle: 'Erledigt',
  reopen: 'Wieder öffnen',
  settled: 'erledigt',
  toOffer: 'Angebot öffnen',
  noIssues:
    'Zu dieser Datei sind keine Hinweise offen. Wie ein Wert gelesen wurde, steht beim Eintrag unter „Herkunft“.',
  issueOriginal: (text: string): string => `Original: „${text}“`,
  issueRow: (sheet: string, row: number): string => `Blatt „${sheet}“, Zeile ${row}`,
  issueNowhere: 'Nicht in der Datei',
  issueCell: (sheet: string, cell: string): string => `Blatt „${sheet}“, Zelle ${cell}`,
  severity: { info: 'Hinweis', warning: 'Warnung', error: 'Fehler' },
  showMore: (n: number): string => `${formatNumber(n)} weitere zeigen`,
  fingerprint: 'Prüfsumme (SHA-256)',
} as const;

/** What taking a file back changes, before and after. */
export const undoTexts = {
  title: 'Einlesen zurücknehmen?',
  file: (name: string): string => `„${name}“`,
  removes: (n: number): string => plural(n, 'Angebot wird entfernt', 'Angebote werden entfernt'),
  restores: (n: number): string =>
    plural(n, 'Angebot erhält seine früheren Werte', 'Angebote erhalten ihre früheren Werte'),
  entriesRemoved: (n: number): string =>
    `${plural(n, 'Angabe', 'Angaben')} zu Strukturen, Kennzahlen oder Bedarfen ${n === 1 ? 'wird' : 'werden'} entfernt`,
  entriesRestored: (n: number): string =>
    `${plural(n, 'Angabe', 'Angaben')} zu Strukturen, Kennzahlen oder Bedarfen ${n === 1 ? 'erhält ihre früheren' : 'erhalten ihre früheren'} Werte`,
  measuresRemoved: (n: number): string => plural(n, 'Maßnahme wird entfernt', 'Maßnahmen werden entfernt'),
  measuresRestored: (n: number): string =>
    plural(n, 'Maßnahme erhält ihre früheren Werte', 'Maßnahmen erhalten ihre früheren Werte'),
  waiting: (names: readonly string[]): string =>
    `${formatList(names)} ${names.length === 1 ? 'steht' : 'stehen'} danach nicht mehr auf „eingegangen“`,
  actorsRemoved: (n: number): string => plural(n, 'Akteur wird entfernt', 'Akteure werden entfernt'),
  actorsRestored: (n: number): string =>
    plural(n, 'Akteur erhält seine früheren Werte', 'Akteure erhalten ihre früheren Werte'),
  peopleRemoved: (n: number): string =>
    plural(n, 'Person eines Akteurs wird entfernt', 'Personen von Akteuren werden entfernt'),
  peopleRestored: (n: number): string =>
    plural(n, 'Person erhält ihre früheren Angaben', 'Personen erhalten ihre früheren Angaben'),
  reportsRemoved: (n: number): string => plural(n, 'Sachstand wird entfernt', 'Sachstände werden entfernt'),
  statements: (n: number): string =>
    plural(n, 'Aussage „kein Angebot (bestätigt)“ entfällt', 'Aussagen „kein Angebot (bestätigt)“ entfallen'),
  keptTitle: (n: number): string =>
    `${plural(n, 'Eintrag bleibt', 'Einträge bleiben')} erhalten, weil ${n === 1 ? 'er' : 'sie'} seither bearbeitet oder von einer anderen Datei genannt ${n === 1 ? 'wurde' : 'wurden'}:`,
  keptMore: (n: number): string => `und ${formatNumber(n)} weitere`,
  nothing: 'Am Bestand ändert sich nichts.',
  confirm: 'Zurücknehmen',
  note: 'Die Originaldatei und der Eintrag im Verlauf bleiben erhalten.',
  loading: 'Es wird geprüft, was seither geändert wurde …',
  done: (removed: number, restored: number, statements: number, kept: number): string =>
    `Zurückgenommen: ${formatNumber(removed)} entfernt, ${formatNumber(restored)} zurückgesetzt${statements > 0 ? `, ${plural(statements, 'Aussage „kein Angebot“', 'Aussagen „kein Angebot“')} entfallen` : ''}${kept > 0 ? `, ${formatNumber(kept)} behalten` : ''}.`,
} as const;
