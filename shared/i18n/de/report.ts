import type { CoverageAxis } from '../../contract/coverage.ts';

const axis: Record<CoverageAxis, string> = {
  municipality: 'Kommune',
  fieldOfAction: 'Handlungsfeld',
  targetGroup: 'Zielgruppe',
  educationPhase: 'Phase der Bildungskette',
  strand: 'Arbeitsbereich',
  offerType: 'Angebotsart',
  providerType: 'Trägerart',
};

/** Words of the coverage report: column heads, sheet names, section titles. The same in print, Word and Excel. */
export const reportTexts = {
  axis,
  sheetCounts: 'Abdeckung',
  sheetStatements: 'Aussagen',
  sheetDirectory: 'Verzeichnis',
  sheetSources: 'Quellen',
  differentOffers: 'verschiedene Angebote',
  onTheSpot: 'vor Ort gesamt',
  municipality: 'Kommune',
  count: 'Angebote',
  fromOthers: 'davon nur von anderen gemeldet',
  statement: 'Aussage der Kommune',
  gap: 'bestätigte Lücke',
  offer: 'Angebot',
  provider: 'Träger',
  fields: 'Handlungsfelder',
  targetGroups: 'Zielgruppen',
  place: 'Ort',
  period: 'Zeitraum',
  sender: 'Absender',
  file: 'Datei',
  takenOver: 'übernommen am',
  sources: 'Quellen',
};
