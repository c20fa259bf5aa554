import type { HandoutFormat } from '../../contract/handouts.ts';
import { formatNumber, plural } from '../format.ts';

const formats: Record<HandoutFormat, string> = { pdf: 'PDF', docx: 'Word', xlsx: 'Excel-Daten' };

/** Words of the page "Berichte". */
export const handoutsPageTexts = {
  title: 'Berichte',
  line: (count: number): string => `${plural(count, 'Dokument', 'Dokumente')} ausgegeben und aufbewahrt`,
  formats,
  list: {
    label: 'Ausgegebene Dokumente',
    create: 'Neuer Bericht',
    emptyTitle: 'Noch kein Bericht ausgegeben',
    emptyText:
      'Ein Bericht zeigt die Abdeckung und das Verzeichnis der Angebote für den Ausschuss. Jedes ausgegebene Dokument wird hier unverändert aufbewahrt, mit dem Stand der Daten.',
    columns: {
      title: 'Titel',
      attachmentTo: 'Anlage zu',
      meeting: 'Sitzung',
      format: 'Format',
      asOf: 'Stand der Daten',
      answered: 'Rückmeldungen',
      issuedAt: 'ausgegeben am',
      issuedBy: 'von',
      size: 'Größe',
    },
  },
  document: {
    notGiven: 'nicht angegeben',
    open: 'Öffnen',
    saveCopy: 'Kopie speichern',
    saved: 'Die Kopie ist gespeichert.',
    offers: 'Angebote',
    fingerprint: 'Prüfsumme',
    fileName: 'Dateiname',
  },
  changes: {
    heading: 'Was hat sich seither geändert?',
    none: 'Nichts. Der Bericht würde heute dieselben Angaben zeigen.',
    responses: 'Rückmeldungen',
    gaps: 'Lücken',
    cells: (count: number): string => `Abdeckung (${plural(count, 'Zelle', 'Zellen')})`,
    added: (count: number): string => `Neue Angebote (${formatNumber(count)})`,
    removed: (count: number): string => `Nicht mehr aufgeführt (${formatNumber(count)})`,
    changed: (count: number): string => `Geänderte Angebote (${formatNumber(count)})`,
    place: (row: string, column: string): string => `${row}, ${column}`,
    fromTo: (before: string, after: string): string => `bisher ${before}, jetzt ${after}`,
    more: (count: number): string => `und ${formatNumber(count)} weitere`,
  },
  form: {
    newTitle: 'Neuer Bericht',
    reportLine: (survey: string, rate: string): string => `${survey} · ${rate}`,
    kind: 'Art',
    kinds: { coverage: 'Abdeckung und Angebote', municipality: 'Kommunenblatt zur Freigabe' },
    municipality: 'Kommune',
    everyMunicipality: 'Alle Kommunen, je eine Datei',
    sheetLine: (name: string): string => `Was über ${name} gedruckt würde`,
    sheetHint: 'Eine Seite mit allem, was öffentlich über die Kommune gedruckt würde, mit Feld für die Freigabe.',
    previewOf: (name: string): string => `Die Vorschau zeigt ${name}.`,
    sheetMails: 'E-Mail-Entwürfe mit dem Blatt im Anhang entstehen unter',
    manyIssued: (count: number, folder: string): string =>
      `${plural(count, 'Dokument liegt', 'Dokumente liegen')} im Ordner „${folder}“ und ${count === 1 ? 'ist' : 'sind'} unter „Berichte“ aufbewahrt.`,
    content: 'Inhalt',
    title: 'Titel',
    titleMissing: 'Ein Bericht braucht einen Titel.',
    attachmentTo: 'Anlage zu',
    attachmentHint: 'z. B. Anlage zu TOP Ö 4.2',
    meeting: 'Sitzung',
    meetingHint: 'z. B. Sozial- und Gesundheitsausschuss, 03.12.2026',
    rows: 'Zeilen der Tabelle',
    directory: 'Verzeichnis der Angebote',
    directoryHint: 'nach der Tabelle, geordnet nach Kommunen',
    letterhead: 'Kreis, Amt und Kontakt im Kopf und Fuß stehen in den Einstellungen.',
    settings: 'Einstellungen',
    version: 'Fassung',
    versionHint: 'ohne Kontakte und interne Bemerkungen; das Wort steht im Kopf des Berichts.',
    back: 'Zur Liste',
    pdf: 'PDF erstellen',
    word: 'Word',
    excel: 'Excel-Daten',
    print: 'Drucken',
    working: 'Das Dokument wird erstellt.',
    issuedAndSaved: (format: HandoutFormat): string =>
      `${formats[format]} gespeichert und unter „Berichte“ aufbewahrt.`,
    issuedOnly: (format: HandoutFormat): string =>
      `${formats[format]}: Das Dokument ist ausgestellt und unter „Berichte“ aufbewahrt; eine Kopie wurde nicht gespeichert.`,
    open: 'Öffnen',
  },
  preview: {
    label: 'Vorschau',
    pages: (count: number): string => plural(count, 'Seite', 'Seiten'),
  },
};
