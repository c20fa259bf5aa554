import { plural } from '../format.ts';

export const history = {
  title: 'Verlauf',
  line: 'Wer hat wann was geändert. Jeder Schritt kann zurückgenommen werden.',
  list: 'Schritte, neueste zuerst',
  undone: 'zurückgenommen',
  undo: 'Zurücknehmen …',
  confirmTitle: 'Diesen Schritt zurücknehmen?',
  confirm: 'Zurücknehmen',
  confirmText: (label: string, records: number): string =>
    `${label}: ${plural(records, 'Eintrag wird', 'Einträge werden')} zurückgesetzt.`,
  confirmKept: 'Werte, die seitdem geändert wurden, bleiben erhalten und werden danach genannt.',
  doneTitle: 'Zurückgenommen',
  done: (label: string, count: number): string => `Zurückgenommen: ${label}, ${plural(count, 'Eintrag', 'Einträge')}.`,
  unknownActor: 'ohne Namen',
  records: (count: number): string => plural(count, 'Eintrag', 'Einträge'),
  columns: { at: 'Zeitpunkt', actor: 'Wer', label: 'Was', records: 'Umfang' },
  entry: { title: 'Eintrag', field: 'Angabe', before: 'vorher', after: 'nachher' },
  moreRecords: (count: number): string => `und ${plural(count, 'weiterer Eintrag', 'weitere Einträge')}`,
  empty: 'leer',
  yes: 'ja',
  no: 'nein',
  emptyTitle: 'Noch keine Schritte',
  emptyText: 'Sobald Dateien eingelesen oder Angebote erfasst sind, steht hier, wer wann was geändert hat.',
};
