/** Lines of the Übersicht that the core composes. */
export const overviewTexts = {
  missing: (round: string): string => `Rückmeldungen fehlen (${round})`,
  ending: 'Angebote enden in den nächsten sechs Monaten',
  endingDetail: 'Noch aktuell? Bitte nachfragen.',
  drafts: 'Dateien sind gelesen, aber noch nicht übernommen',
  draftsDetail: 'Prüfen und übernehmen',
  issues: 'Nach dem Einlesen offen geblieben',
};
