import type { HandoutKind } from '../../contract/handouts.ts';
import { formatNumber, plural } from '../format.ts';

/** What reports are for, in the order of the page. */
export const reportPurposes = {
  committee: 'Ausschuss und Kreistag',
  steering: 'Steuerung der Maßnahmen',
  municipalities: 'Für die Kommunen',
  public: 'Öffentlichkeit und Auskunft',
  figures: 'Zahlen und Karten',
  funding: 'Förderung',
  meetings: 'Sitzungen und Konferenzen',
  privacy: 'Datenschutz',
};
export type ReportPurpose = keyof typeof reportPurposes;

/** Where the record lives that a report is made from. */
type RecordPage = 'papers' | 'meetings' | 'conferences' | 'inquiries' | 'funding' | 'indicators' | 'privacy' | 'offers';

/** Each report in one sentence, and for those that speak of one record the page it is made from. */
export const reportCatalogue: Record<
  HandoutKind,
  { purpose: ReportPurpose; sentence: string; page?: { name: RecordPage; link: string } }
> = {
  coverage: {
    purpose: 'committee',
    sentence: 'Welche Kommune in welchem Handlungsfeld Angebote hat, wo Lücken bestätigt sind, dazu das Verzeichnis.',
  },
  priorities: {
    purpose: 'committee',
    sentence: 'Womit sich das KI in den nächsten zwei Jahren vorrangig befasst, je Arbeitsbereich.',
  },
  paper: {
    purpose: 'committee',
    sentence: 'Eine Vorlage mit Beratungsfolge, Beschlussvorschlag und Zahlen aus dem Bestand.',
    page: { name: 'papers', link: 'Vorlagen' },
  },
  paperChanges: {
    purpose: 'committee',
    sentence: 'Was sich zwischen zwei Fassungen einer Vorlage oder des Konzepts geändert hat.',
    page: { name: 'papers', link: 'Vorlagen' },
  },
  wishSynopsis: {
    purpose: 'committee',
    sentence: 'Änderungswünsche der Kommunen und Akteure zum Konzept, mit dem, was daraus wurde.',
    page: { name: 'papers', link: 'Vorlagen' },
  },
  status: {
    purpose: 'steering',
    sentence:
      'Stand aller Maßnahmen, was sich seit dem letzten Bericht änderte, und eine Seite für jede mit Schwierigkeiten.',
  },
  measureSheet: {
    purpose: 'steering',
    sentence:
      'Eine Maßnahme auf einer Seite: Ziel, Zuständige, Zeit, Stand, nächste Schritte; auch für alle auf einmal.',
  },
  timeline: { purpose: 'steering', sentence: 'Alle Maßnahmen auf einer Zeitachse, als Aushang in A3 oder A4.' },
  ties: {
    purpose: 'public',
    sentence: 'Welche Akteure in Angeboten, Maßnahmen, Gremien und Vereinbarungen zusammenarbeiten.',
  },
  cooperation: {
    purpose: 'steering',
    sentence: 'Welche Kommunen welche Maßnahmen gemeinsam tragen und was sie vereinbart haben.',
  },
  municipality: {
    purpose: 'municipalities',
    sentence: 'Alles, was öffentlich über eine Kommune gedruckt würde, mit Feld für die Freigabe.',
  },
  municipalityPlan: {
    purpose: 'municipalities',
    sentence: 'Die Maßnahmen einer Kommune mit Stand, Vereinbarungen und offenen Aufgaben.',
  },
  structures: {
    purpose: 'municipalities',
    sentence: 'Wer in den Kommunen für Integration zuständig ist und welche Gremien es gibt.',
  },
  steckbrief: { purpose: 'public', sentence: 'Das KI und sein Bestand an Angeboten auf einer Seite.' },
  directory: {
    purpose: 'public',
    sentence: 'Angebote zum Nachschlagen, nach Kommune oder Handlungsfeld, in A4 oder als Heft in A5.',
  },
  inquiry: {
    purpose: 'public',
    sentence: 'Die Antwort auf eine Anfrage mit den Angeboten, die zur Auswahl passen.',
    page: { name: 'inquiries', link: 'Anfragen' },
  },
  offerSheet: {
    purpose: 'public',
    sentence: 'Ein Angebot auf einer Seite, öffentlich oder mit der Herkunft jeder Angabe.',
    page: { name: 'offers', link: 'Angebote' },
  },
  view: {
    purpose: 'public',
    sentence: 'Eine gespeicherte Ansicht der Angebote als Seite, mit ihren Spalten und ihrer Reihenfolge.',
    page: { name: 'offers', link: 'Angebote' },
  },
  coverageMatrix: {
    purpose: 'figures',
    sentence:
      'Die Matrix der Abdeckung, wie sie am Bildschirm steht: Achsen, Filter und Zählung (Angebote, Plätze, Teilnehmende).',
  },
  map: { purpose: 'figures', sentence: 'Eine Karte des Kreises mit Legende und Quelle auf einem Blatt.' },
  profile: { purpose: 'figures', sentence: 'Die Kennzahlen einer Kommune im Vergleich mit dem Kreis.' },
  comparison: {
    purpose: 'figures',
    sentence: 'Eine Kennzahl über alle Kommunen, als Bild und Tabelle.',
    page: { name: 'indicators', link: 'Kennzahlen' },
  },
  funding: { purpose: 'funding', sentence: 'Programme, Fristen und der Kosten- und Finanzierungsplan.' },
  fundingControlling: {
    purpose: 'funding',
    sentence: 'Was je Programm und Jahr bewilligt, abgerufen und erreicht wurde.',
  },
  programmeCut: {
    purpose: 'funding',
    sentence: 'Was wegfiele, wenn ein Programm endet.',
    page: { name: 'funding', link: 'Förderung' },
  },
  sachbericht: {
    purpose: 'funding',
    sentence: 'Der Sachbericht zu einem Programm, vorbereitet aus Maßnahmen und Zahlen.',
    page: { name: 'funding', link: 'Förderung' },
  },
  packet: {
    purpose: 'meetings',
    sentence: 'Tagesordnung, Vorlagen und Anlagen einer Sitzung als ein Dokument mit Verzeichnis.',
    page: { name: 'meetings', link: 'Sitzungen' },
  },
  minutes: {
    purpose: 'meetings',
    sentence: 'Die Niederschrift mit Ergebnissen, Aufträgen und Fristen.',
    page: { name: 'meetings', link: 'Sitzungen' },
  },
  attendanceList: {
    purpose: 'meetings',
    sentence: 'Wer eingeladen ist, mit Platz für die Unterschrift.',
    page: { name: 'meetings', link: 'Sitzungen' },
  },
  conference: {
    purpose: 'meetings',
    sentence: 'Arbeitsgruppen und Ergebnisse einer Konferenz und was daraus folgt.',
    page: { name: 'conferences', link: 'Konferenzen' },
  },
  processingRecord: { purpose: 'privacy', sentence: 'Entwurf des Verzeichnisses nach Art. 30 DSGVO.' },
  deletionConcept: { purpose: 'privacy', sentence: 'Entwurf: was wann gelöscht wird und wie es belegt ist.' },
  technicalMeasures: { purpose: 'privacy', sentence: 'Entwurf: wie die Daten auf dem Rechner geschützt sind.' },
  staffCouncil: { purpose: 'privacy', sentence: 'Entwurf: was das Programm über Beschäftigte aufzeichnet.' },
  personalData: {
    purpose: 'privacy',
    sentence: 'Auskunft an eine Person über alles, was über sie gespeichert ist.',
    page: { name: 'privacy', link: 'Datenschutz' },
  },
  erasureProtocol: {
    purpose: 'privacy',
    sentence: 'Was bei einer Löschung entfernt wurde.',
    page: { name: 'privacy', link: 'Datenschutz' },
  },
};

/** Words of the page "Berichte" around the reports. */
export const catalogueTexts = {
  line: (count: number, elsewhere: number): string =>
    `${plural(count, 'Bericht', 'Berichte')}, immer aus den Daten von jetzt; ${formatNumber(elsewhere)} weitere ${elsewhere === 1 ? 'beginnt' : 'beginnen'} beim einzelnen Eintrag`,
  begin: (page: string): string => `Unter „${page}“ beginnen`,
  recent: 'Zuletzt ausgegeben',
  recentNone: 'Noch nichts. Jedes ausgegebene Dokument wird hier unverändert aufbewahrt, mit dem Stand der Daten.',
  all: (count: number): string => `Alle ausgegebenen Dokumente (${formatNumber(count)})`,
  toCatalogue: 'Alle Berichte',
};

/** Words of a batch: many documents in one go. */
export const batchTexts = {
  output: 'Ausgabe',
  joined: 'Ein PDF zum Drucken',
  folder: 'Einzelne Dateien in einem Ordner',
  joinedHint:
    'Alle hintereinander, jedes mit eigener Seitenzählung. Word und Excel entstehen immer als einzelne Dateien.',
  stop: 'Anhalten',
  stopping: 'Das laufende Dokument wird noch fertig.',
  note: 'Sie können weiterarbeiten. Fertige Dokumente bleiben.',
  made: (count: number, place: string): string =>
    `${plural(count, 'Dokument ist', 'Dokumente sind')} erstellt („${place}“) und unter „Berichte“ aufbewahrt.`,
  none: 'Es wurde kein Dokument erstellt.',
  stopped: (names: readonly string[]): string => `Angehalten, nicht mehr erstellt: ${names.join(', ')}.`,
  failed: (name: string, reason: string): string => `${name} konnte nicht erstellt werden: ${reason}`,
  close: 'Schließen',
  again: 'Fehlende erstellen',
};
