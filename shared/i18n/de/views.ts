import { plural } from '../format.ts';

/** Ansichten: what a list shows, kept under a name. */
export const viewsTexts = {
  usual: 'Standard',
  label: (name: string): string => `Ansicht: ${name}`,
  /** What a view is a view of. */
  lists: { offers: 'Angebote', measures: 'Maßnahmen', organizations: 'Akteure' },
  inPalette: (name: string, list: string): string => `Ansicht „${name}“ (${list})`,
  changed: 'geändert',
  saved: 'Gespeicherte Ansichten',
  none: 'Noch keine. Stellen Sie Filter, Spalten und Reihenfolge ein und speichern Sie sie unter einem Namen.',
  layout: (name: string): string => `Spalten: ${name}`,
  columns: 'Spalten wählen …',
  saveNew: 'Als neue Ansicht speichern …',
  saveChange: (name: string): string => `Änderungen in „${name}“ speichern`,
  rename: 'Umbenennen …',
  remove: (name: string): string => `„${name}“ löschen`,
  nameTitle: 'Ansicht speichern',
  renameTitle: 'Ansicht umbenennen',
  name: 'Name der Ansicht',
  nameText: 'Filter, Spalten und Reihenfolge, wie sie jetzt sind. Alle im Büro sehen die Ansicht.',
  done: (name: string): string => `Ansicht „${name}“ gespeichert.`,
  removed: (name: string): string => `Ansicht „${name}“ gelöscht. Die Angaben selbst sind unverändert.`,
  columnsDialog: {
    title: 'Spalten',
    text: 'Die gewählten Spalten in ihrer Reihenfolge, darunter die übrigen.',
    shown: 'Gezeigte Spalten',
    others: 'Weitere Spalten',
    search: 'Spalten suchen',
    usual: 'Wie im Standard',
    done: 'Fertig',
  },
  pass: 'Weitergeben',
  excel: 'Als Excel …',
  saveExcel: 'Diese Ansicht als Excel speichern …',
  page: (name: string): string => `„${name}“ als Seite …`,
  document: {
    none: 'Zur Auswahl der Ansicht ist kein Angebot bekannt.',
    more: (count: number): string =>
      `${plural(count, 'weiteres Angebot steht', 'weitere Angebote stehen')} in der Excel-Datei der Ansicht.`,
  },
  written: (file: string, folder: string, rows: number): string =>
    `${plural(rows, 'Zeile', 'Zeilen')} geschrieben: „${file}“ im Ordner „${folder}“.`,
  rows: (rows: number): string => plural(rows, 'Zeile', 'Zeilen'),
};
