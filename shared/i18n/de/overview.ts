import { plural } from '../format.ts';

export const overview = {
  title: 'Übersicht',
  line: (offers: number, imports: number): string =>
    `${plural(offers, 'Angebot', 'Angebote')} · ${plural(imports, 'eingelesene Datei', 'eingelesene Dateien')}`,
  due: 'Fällig',
  dueNone: 'Zurzeit ist nichts fällig.',
  reminders: 'Wiedervorlage',
  toClarify: 'Zu klären',
  toClarifyNone: 'Zurzeit ist nichts zu klären.',
  changed: 'Geändert',
  changedSince: (when: string): string => `seit Ihrem letzten Besuch am ${when}`,
  changedFirst: 'seit Beginn',
  changedNever: 'Noch keine Änderungen.',
  changedNone: 'Seit Ihrem letzten Besuch hat sich nichts geändert.',
  report: 'Bericht erstellen',
  empty: {
    title: 'Noch keine Angebote',
    text: 'Lesen Sie die Excel-Rückmeldungen der Kommunen ein. Sie können mehrere Dateien auf einmal auswählen oder in das Fenster ziehen; übernommen wird erst, was Sie geprüft haben.',
    action: 'Excel einlesen',
    create: 'Angebot erfassen',
    waitingTitle: 'Dateien im Rücklauf warten auf Ihre Prüfung',
    waitingText:
      'Es ist noch nichts übernommen. Prüfen Sie, was verstanden wurde; danach stehen die Angebote im Bestand.',
    check: 'Dateien prüfen',
  },
};
