import type { CoverageAxis } from '../../contract/coverage.ts';
import type { ReleaseCount } from '../../contract/handouts.ts';
import { formatList, formatNumber } from '../format.ts';

const axis: Record<CoverageAxis, string> = {
  municipality: 'Kommune',
  fieldOfAction: 'Handlungsfeld',
  targetGroup: 'Zielgruppe',
  educationPhase: 'Phase der Bildungskette',
  strand: 'Arbeitsbereich',
  offerType: 'Angebotsart',
  providerType: 'Trägerart',
  language: 'Sprache des Angebots',
};
const severalTerms: Partial<Record<CoverageAxis, string>> = {
  fieldOfAction: 'mehrere Handlungsfelder',
  targetGroup: 'mehrere Zielgruppen',
  educationPhase: 'mehrere Phasen',
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

  demo: 'BEISPIELDATEN',
  documentTitle: (title: string, demo: boolean): string => (demo ? `${title} (Beispieldaten)` : title),
  public: 'öffentlich',
  asOf: (when: string): string => `Stand ${when}`,
  page: 'Seite',
  pageOf: 'von',
  logo: (district: string): string => `Logo ${district}`,
  keyFigures: 'Eckzahlen',
  answered: (answered: number, asked: number): string => `${formatNumber(answered)} von ${formatNumber(asked)}`,
  /** `isPart`: some answered something else than offers. */
  answeredLabel: (answered: number, isPart: boolean): string =>
    `Kommunen ${answered === 1 ? 'hat' : 'haben'}${isPart ? ' zu Angeboten' : ''} geantwortet`,
  offersLabel: (total: number, districtWide: number): string =>
    `${total === 1 ? 'Angebot' : 'Angebote'}, davon ${districtWide === 0 ? 'keines' : formatNumber(districtWide)} kreisweit`,
  gapsLabel: (count: number): string => (count === 1 ? 'bestätigte Lücke' : 'bestätigte Lücken'),

  everyoneAnswered: 'Alle Kommunen haben geantwortet.',
  everyoneAskedAnswered: 'Alle gefragten Kommunen haben geantwortet.',
  others: (answered: number, asked: number, missing: readonly string[]): string => {
    const names =
      missing.length > 0 && answered > 0
        ? `; es ${missing.length === 1 ? 'fehlt' : 'fehlen'} ${formatList(missing)}`
        : '';
    return `Von ${formatNumber(asked)} weiteren Befragten ${answered === 1 ? 'hat' : 'haben'} ${formatNumber(answered)} geantwortet${names}.`;
  },
  nobodyAnswered: 'Bisher liegt keine Rückmeldung einer Kommune vor.',
  /** `population` stands in brackets, empty where the inhabitants are unknown. */
  missing: (names: readonly string[], population: string): string =>
    `Für ${formatList(names)}${population === '' ? '' : ` (${population})`} liegt keine Rückmeldung zu Angeboten vor.`,
  onlyOther: (names: readonly string[]): string =>
    `${formatList(names)} ${names.length === 1 ? 'hat' : 'haben'} nur zu anderem geantwortet.`,
  population: (people: number, share: string, source: string | null): string =>
    `${formatNumber(people)} Einwohnerinnen und Einwohner, ${share} der Bevölkerung${source ? `; ${source}` : ''}`,
  countedThere: 'Dort gezählte Angebote stammen aus anderen Quellen, etwa aus Meldungen von Trägern.',

  gapField: (field: string, targetGroups: string): string =>
    targetGroups === '' ? field : `${field} (${targetGroups})`,
  matrixHeading: (rows: CoverageAxis): string => `Angebote nach ${axis[rows]} und Kommune`,
  matrixPart: (part: number, parts: number, first: string, last: string): string =>
    `Teil ${part} von ${parts}: ${first} bis ${last}`,
  noOffers: 'keines',
  legend: {
    heading: 'Zeichen',
    count: 'Angebote vor Ort',
    number: 'Zahl',
    notMentioned: 'nicht genannt',
    confirmedNone: 'kein Angebot (bestätigt)',
    gap: 'bestätigte Lücke',
    notReported: 'keine Rückmeldung',
    hatched: 'schraffiert',
    fromOthers: 'Zahl bei einem Zeichen: Angebote, die andere gemeldet haben.',
    districtWide: 'Kreisweite Angebote sind in den Spalten der Kommunen nicht enthalten.',
    ended: (count: number, year: number): string =>
      `${formatNumber(count)} ${count === 1 ? 'Angebot endete' : 'Angebote endeten'} vor ${year} und ${count === 1 ? 'zählt' : 'zählen'} nicht mit.`,
    sums: (rows: CoverageAxis): string =>
      `Ein Angebot kann ${severalTerms[rows] ?? 'mehrere Zeilen'} haben und zählt in der Summe einmal.`,
  },
  gapsHeading: 'Bestätigte Lücken',
  gapColumns: { municipality: 'Kommune', field: 'Handlungsfeld', reason: 'Begründung', planned: 'Vorgesehen' },
  nothingPlanned: 'offen',
  gapsNote: 'Eine Lücke ist aufgeführt, wenn sie mit Begründung bestätigt wurde.',

  directoryHeading: 'Verzeichnis der Angebote',
  directorySection: (name: string, count: number): string =>
    `${name} · ${formatNumber(count)} ${count === 1 ? 'Angebot' : 'Angebote'}`,
  directoryNote: 'Ein Angebot, das in mehreren Kommunen besteht, steht bei jeder von ihnen.',

  releases: ({ released, asked, changed }: ReleaseCount): string =>
    `Freigegeben von ${formatNumber(released)} der ${formatNumber(asked)} Kommunen${changed > 0 ? `, davon ${formatNumber(changed)} mit seither geänderten Angaben` : ''}`,
  sourceLine: (survey: string): string => `Quelle: ${survey}, eigene Auswertung`,
  /** The file reference; "Az." is added unless it is already there. */
  reference: (reference: string): string =>
    reference.trim() === '' || /^az\b/i.test(reference.trim()) ? reference.trim() : `Az. ${reference.trim()}`,
  sourcesNote: 'Ausgewertet wurden die folgenden Rückmeldungen.',
  sourceDetails: (fileName: string, takenOver: string): string => `${fileName}, übernommen am ${takenOver}`,
  noSources: 'Zu dieser Erhebung wurde noch keine Rückmeldung eingelesen.',
};
