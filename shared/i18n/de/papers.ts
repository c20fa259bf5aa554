import type { ConsultationResult, ConsultationRole, PaperKind, PaperState } from '../../contract/papers.ts';
import type { Statement } from '../../contract/coverage.ts';
import type { LiveSource } from '../../contract/rich-text.ts';
import { formatNumber, plural } from '../format.ts';

const kinds: Record<PaperKind, string> = {
  resolution: 'Beschlussvorlage',
  report: 'Bericht',
  information: 'Mitteilungsvorlage',
  answer: 'Antwort auf eine Anfrage',
};
const roles: Record<ConsultationRole, string> = {
  hearing: 'Anhörung',
  recommendation: 'Empfehlung',
  preliminary: 'Vorberatung',
  notice: 'Kenntnisnahme',
  decision: 'Entscheidung',
};
const results: Record<ConsultationResult, string> = {
  unchanged: 'unverändert beschlossen',
  changed: 'geändert beschlossen',
  rejected: 'abgelehnt',
  postponed: 'vertagt',
  noticed: 'zur Kenntnis genommen',
  withdrawn: 'zurückgezogen',
};
const states: Record<PaperState, string> = { draft: 'Entwurf', released: 'freigegeben', withdrawn: 'zurückgezogen' };
const sources: Record<LiveSource, string> = {
  coverage: 'Abdeckung als Tabelle',
  map: 'Karte der Angebote oder einer Kennzahl',
  gaps: 'Bestätigte Lücken',
  actors: 'Liste von Akteuren',
  structures: 'Strukturen der Kommunen',
  offers: 'Liste von Angeboten',
  figures: 'Kennzahlen mit Balken und Tabelle',
  measures: 'Liste von Maßnahmen',
  measure: 'Einzelne Maßnahmen',
  goals: 'Leitlinien und Ziele',
  funding: 'Förderprogramme',
  finance: 'Kosten- und Finanzierungsplan',
};
/** What stands over a block in print until it is given a title of its own. */
const liveTitles: Record<LiveSource, string> = {
  coverage: 'Bekannte Angebote nach Handlungsfeldern',
  map: 'Angebote je Kommune',
  gaps: 'Bestätigte Lücken',
  actors: 'Akteure der Integrationsarbeit',
  structures: 'Strukturen der Kommunen',
  offers: 'Angebote im Kreis und in den Kommunen',
  figures: 'Kennzahlen im Vergleich',
  measures: 'Maßnahmen',
  measure: 'Maßnahmen im Einzelnen',
  goals: 'Ziele',
  funding: 'Förderprogramme',
  finance: 'Kosten- und Finanzierungsplan',
};

/** Headings a new paper starts with; named like the fields of council information systems. */
const sections: Record<PaperKind, readonly string[]> = {
  resolution: ['Sachverhalt', 'Personelle Auswirkungen', 'Auswirkungen auf das Klima'],
  report: ['Sachverhalt'],
  information: ['Sachverhalt'],
  answer: ['Anfrage', 'Antwort der Verwaltung'],
};

export const paperTexts = {
  kinds,
  roles,
  results,
  states,
  sources,
  liveTitles,
  sections,
  /** What stands in its file name. */
  fileWord: 'Vorlage',
  oparlBase: 'Basis der OParl-Kennungen',
  print: {
    number: 'Vorlage-Nr.',
    draft: 'ENTWURF',
    contents: 'Inhalt',
    version: (number: number): string => `Fassung ${formatNumber(number)}`,
    public: 'öffentlich',
    notPublic: 'nichtöffentlich',
    facts: 'Angaben zur Vorlage',
    factColumns: ['Angabe', 'Inhalt'] as const,
    leadOffice: 'Federführend',
    participants: 'Beteiligt',
    author: 'Verfasst von',
    day: 'Datum',
    kind: 'Art',
    publicity: 'Öffentlichkeit',
    order: 'Beratungsfolge',
    orderColumns: ['Gremium', 'Sitzung', 'TOP', 'Zuständigkeit'] as const,
    noOrder: 'Eine Beratungsfolge ist noch nicht festgelegt.',
    proposals: 'Beschlussvorschlag',
    proposalOf: (body: string): string => `Beschlussvorschlag für ${body}`,
    financial: 'Finanzielle Auswirkungen',
    noFinancial: 'keine',
    openFinancial: 'noch nicht angegeben',
    product: 'Produkt',
    account: 'Sachkonto',
    financialColumns: ['Jahr', 'Betrag', 'Art', 'Deckung'] as const,
    oneOff: 'einmalig',
    running: 'laufend',
    sum: 'Summe',
    earlier: 'Frühere Behandlung',
    attachments: 'Anlagen',
    bodyMissing: 'Gremium noch offen',
    dayMissing: 'noch offen',
  },
  live: {
    empty: 'Hierzu liegen noch keine Angaben vor.',
    gapColumns: ['Kommune', 'Handlungsfeld', 'Begründung', 'Vorgesehen'] as const,
    offerColumns: ['Angebot', 'Träger', 'Handlungsfelder', 'Wo und wann'] as const,
    offersOf: (place: string, count: number): string => `${place} (${plural(count, 'Angebot', 'Angebote')})`,
    offersOnce: 'Gezeigt sind Angebote, die zum Stand bestehen; ein Angebot in mehreren Kommunen steht bei jeder.',
    actorColumns: ['Akteur', 'Trägerart', 'Kommune', 'Angebote'] as const,
    moreActors: (count: number): string => `und ${plural(count, 'weiterer Akteur', 'weitere Akteure')}`,
    structureColumns: ['Struktur', 'Angabe'] as const,
    answer: 'Rückmeldung',
    silentStructures: 'keine Rückmeldung zu Strukturen',
    /** Short signs in narrow columns; the legend says them in words. */
    signs: { named: '', confirmedNone: '0', notMentioned: '•', notReported: 'k. R.' } satisfies Record<
      Statement,
      string
    >,
    legend:
      '• = nicht genannt, 0 = kein Angebot (bestätigt), k. R. und schraffiert = keine Rückmeldung; eine Zahl darin haben andere gemeldet.',
    gapSign: '◆',
    gapLegend: '◆\u00A0= bestätigte Lücke.',
    coverageColumns: { total: 'Angebote', districtWide: 'kreisweit' },
    dayOnly: (stand: string): string => `Stand ${stand}.`,
    chooseRecords: 'Bitte wählen Sie, was der Baustein zeigen soll.',
    inhabitants: 'Einwohnerinnen und Einwohner',
    figureColumns: { place: 'Kommune', period: 'Zeit', source: 'Quelle' },
    bars: (name: string, period: string): string => `${name}, ${period}`,
    barsAlt: (name: string, period: string, values: string): string => `Balken zu ${name}, ${period}: ${values}.`,
    withheld: 'Kleine Fallzahlen sind nicht ausgewiesen.',
    guidelines: 'Leitlinien',
    goalColumns: ['Ziel', 'Handlungsfeld', 'Leitlinien'] as const,
    guidelineColumns: ['Nr.', 'Leitlinie', 'Erläuterung'] as const,
    goals: 'Ziele',
    asOf: (survey: string, stand: string, rate: string): string => `${survey}, Stand ${stand}. ${rate}.`,
  },
};
