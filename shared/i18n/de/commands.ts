/** How a command reads in the history: "Angebot erfasst: Sprachcafé". */
const labels: Record<string, string> = {
  'workspace.create': 'Kreis eingerichtet',
  'settings.update': 'Einstellungen geändert',
  'regions.save': 'Gebietseinheiten geändert',
  'offers.create': 'Angebot erfasst',
  'offers.update': 'Angebot geändert',
  'offers.remove': 'Angebote gelöscht',
  'offers.saveParts': 'Angaben zum Angebot geändert',
  'offers.confirm': 'Angebot bestätigt',
  'coverage.setConfirmedNone': 'Aussage „kein Angebot“ geändert',
  'coverage.confirmGap': 'Lücke bestätigt',
  'coverage.withdrawGap': 'Lücke zurückgenommen',
  'records.addNote': 'Notiz erfasst',
  'records.changeNote': 'Notiz geändert',
  'records.attachPath': 'Datei angehängt',
  'records.remind': 'Wiedervorlage angelegt',
  'records.changeReminder': 'Wiedervorlage geändert',
  'records.remove': 'Aus den Notizen entfernt',
  'surveys.save': 'Erhebung gespeichert',
  'surveys.remove': 'Erhebung gelöscht',
  'surveys.mark': 'Stand der Erhebung vermerkt',
  'surveys.note': 'Notiz zur Erhebung geändert',
  'handouts.planReleases': 'Freigabe vorbereitet',
  'handouts.release': 'Freigabe vermerkt',
  'imports.commit': 'Datei übernommen',
  'imports.undo': 'Übernahme zurückgenommen',
  'history.undo': 'Rückgängig gemacht',
};

/** German label of a recorded command with what distinguishes it. */
export function commandLabel(channel: string, detail: string): string {
  const label = labels[channel] ?? channel;
  if (channel === 'offers.remove') return detail === '1' ? 'Angebot gelöscht' : `${detail} Angebote gelöscht`;
  if (channel === 'offers.confirm' && /^\d+$/.test(detail)) return `${detail} Angebote bestätigt`;
  return detail === '' ? label : `${label}: ${detail}`;
}
