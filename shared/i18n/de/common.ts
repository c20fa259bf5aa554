import { plural } from '../format.ts';

export const common = {
  toList: 'Zur Liste',
  cancel: 'Abbrechen',
  close: 'Schließen',
  save: 'Speichern',
  undo: 'Rückgängig',
  /** Opens the form of a report about what is shown. */
  asReport: 'Als Bericht …',
  retry: 'Erneut versuchen',
  loading: 'Wird geladen',
  copied: (count: number): string => `${plural(count, 'Zeile', 'Zeilen')} kopiert, in Excel einfügbar.`,
  copyPreparing: 'Alle Zeilen werden für das Kopieren vorbereitet.',
  copyReady: (count: number): string =>
    `${plural(count, 'Zeile', 'Zeilen')} ausgewählt. Strg+C kopiert sie mit Überschriften.`,
  clearSearch: 'Suche leeren',
  copyFailed: 'Die Zeilen konnten nicht vorbereitet werden. Bitte wählen Sie sie erneut aus.',
  selectRow: 'Zeile auswählen',
  removeFilter: (name: string): string => `Filter entfernen: ${name}`,
  failedTitle: 'Das hat nicht geklappt',
  unexpected:
    'Ein unerwarteter Fehler ist aufgetreten. Ihre gespeicherten Daten sind unverändert. Bitte versuchen Sie es erneut.',
  traceId: (id: string): string => `Kennung des Vorgangs: ${id}`,
};
