import { plural } from '../format.ts';

export const backup = {
  title: 'Sicherung',
  line: (count: number, last: string | null): string =>
    last ? `${plural(count, 'Sicherung', 'Sicherungen')} · letzte ${last}` : 'Noch keine Sicherung vorhanden',
  create: 'Jetzt sichern',
  created: (name: string): string =>
    `Gesichert: ${name}. Die Datei liegt neben den Daten; legen Sie mit „Sicherung speichern unter …“ auch eine auf ein anderes Laufwerk.`,
  saveAs: 'Sicherung speichern unter …',
  savedAs: (name: string): string => `Gespeichert: ${name}`,
  restore: 'Sicherung zurückspielen …',
  restoreTitle: 'Sicherung zurückspielen?',
  restoreText: (name: string): string =>
    `${name} ersetzt den jetzigen Stand. Der jetzige Stand bleibt daneben im Datenordner erhalten.`,
  restoreConfirm: 'Zurückspielen',
  restoreOf: (at: string): string => `Sicherung vom ${at} zurückspielen`,
  keptOf: (at: string): string => `Die Sicherung vom ${at}`,
  chosen: (fileName: string): string => `Die Sicherung „${fileName}“`,
  restoringTitle: 'Sicherung wird zurückgespielt',
  restoring: 'Die Sicherung wird geprüft und zurückgespielt …',
  restored: 'Die Sicherung ist zurückgespielt.',
  list: 'Sicherungen im Datenordner',
  columns: { file: 'Datei', at: 'Zeitpunkt', size: 'Größe', reason: 'Anlass', actions: 'Aktionen' },
  empty: 'Es gibt noch keine Sicherung. „Jetzt sichern“ legt die erste im Datenordner an.',
  check: 'Daten prüfen',
  checkTitle: 'Prüfung der Datenbank',
  checkNote: 'Liest alle Daten und prüft, ob sie vollständig und widerspruchsfrei sind. Es wird nichts verändert.',
  checking: 'Die Daten werden geprüft.',
  sound: 'Die Daten sind vollständig und unbeschädigt.',
  findings:
    'Die Prüfung hat etwas gefunden. Spielen Sie die letzte gute Sicherung zurück; der jetzige Stand bleibt daneben erhalten.',
};
