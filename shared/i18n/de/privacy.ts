import type { Holdings, PrivacyDue } from '../../contract/privacy.ts';
import { formatDay, formatNumber, plural } from '../format.ts';
import { consentNames, contactColumns, contactKindNames } from './organizations.ts';
import type { HoldingArea } from '../../contract/privacy-words.ts';

const places = (count: number): string => plural(count, 'Fundstelle', 'Fundstellen');
const yes: Record<string, string> = { 0: 'nein', 1: 'ja' };
const { organization_id: _, ...contactFields } = contactColumns;
const shownContactFields = [
  'name',
  'role',
  'department',
  'phone',
  'email',
  'kind',
  'source',
  'consent',
  'consent_day',
  'publish',
  'confirmed_day',
  'delete_on',
  'remark',
];

/** As a heap of the Übersicht. */
const overviewReasons: Record<PrivacyDue['reason'], string> = {
  deleteOn: 'Löschdatum',
  withdrawn: 'Einwilligung widerrufen',
  unconfirmed: 'nicht bestätigt',
  draft: 'unfertige Übernahme',
};

/** Datenschutz: Auskunft, Löschung, Fristen. */
export const privacyTexts = {
  title: 'Datenschutz',
  line: 'Was über eine Person gespeichert ist, was zu löschen ist und was die Stelle dazu schriftlich braucht.',
  withheldMark: '(nicht weitergegeben)',
  unnamedFile: 'Datei ohne Eintrag',
  otherSource: 'Verzeichnis des Programms',
  otherColumn: 'Angabe',
  areas: {
    records: 'Datensätze',
    history: 'Verlauf',
    imports: 'Eingelesenes und Gelerntes',
    documents: 'Ausgestellte Dokumente und Vorlagen',
  } satisfies Record<HoldingArea, string>,
  folders: { originals: 'Eingelesene Datei', attachments: 'Anhang' } satisfies Record<
    Holdings['files'][number]['folder'],
    string
  >,
  /** What a row is, by entity or table. */
  sources: {
    offer: 'Angebot',
    organization: 'Akteur',
    contact: 'Ansprechperson',
    recipient: 'Empfänger einer Erhebung',
    recipient_state: 'Stand einer Erhebung',
    survey: 'Erhebung',
    survey_answer: 'Antwort in einer Erhebung',
    told: 'Herkunft eines Angebots',
    confirmed_none: 'Aussage einer Kommune',
    gap: 'Lücke',
    dismissed_need: 'Verworfener Bedarf',
    structure: 'Struktur',
    observation: 'Kennzahl',
    need: 'Bedarf',
    record_note: 'Notiz',
    attachment: 'Anhang',
    reminder: 'Wiedervorlage',
    release: 'Freigabe',
    body: 'Gremium',
    membership: 'Mitgliedschaft',
    meeting: 'Sitzung',
    agenda_item: 'Tagesordnungspunkt',
    attendance: 'Anwesenheit',
    task: 'Aufgabe',
    paper: 'Vorlage',
    paper_version: 'Fassung einer Vorlage',
    consultation: 'Beratung',
    plan: 'Plan',
    measure: 'Maßnahme',
    milestone: 'Meilenstein',
    status_report: 'Sachstand',
    funding_programme: 'Förderprogramm',
    funding_grant: 'Bewilligung',
    setting: 'Einstellung',
    command: 'Schritt im Verlauf',
    import_batch: 'Übernahme einer Datei',
    import_row: 'Zeile einer Datei',
    import_entry: 'Zelle einer Datei',
    import_actor: 'Zeile einer Datei mit Akteuren',
    import_issue: 'Hinweis zu einer Datei',
    import_draft: 'Begonnene Übernahme',
    import_decisions: 'Entscheidung beim Einlesen',
    learned_decision: 'Gelernte Entscheidung',
    issued_document: 'Ausgestelltes Dokument',
  } as Record<string, string>,
  /** Columns of registers. */
  columns: {
    actor: 'Wer',
    person: 'Wer',
    issued_by: 'Ausgestellt von',
    detail: 'Was',
    file_name: 'Dateiname',
    actor_name: 'Absender',
    originals: 'Originaltext',
    before: 'Angaben vor der Änderung',
    after: 'Angaben nach der Änderung',
    report: 'Inhalt',
    document: 'Inhalt',
    content: 'Inhalt',
    decisions: 'Entscheidungen',
    issue: 'Hinweis',
    title: 'Titel',
    value: 'Wert',
    extra: 'Weitere Spalten',
    remark: 'Bemerkung',
    name: 'Name',
    contact: 'Ansprechperson',
    email: 'E-Mail',
    text: 'Text',
    answer: 'Antwort',
    responsible: 'Verantwortlich',
    author: 'Verfasst von',
    note: 'Notiz',
  } as Record<string, string>,
  contactFields: Object.fromEntries(
    shownContactFields.map((column) => [column, contactFields[column] ?? column]),
  ) as Record<string, string>,
  contactValue(column: string, value: string | number): string {
    if (column === 'kind') return contactKindNames[value as keyof typeof contactKindNames];
    if (column === 'consent') return consentNames[value as keyof typeof consentNames];
    if (column === 'publish') return yes[value] ?? '';
    return /_(day|on)$/.test(column) ? formatDay(String(value)) : String(value);
  },
  counts: {
    contacts: 'Ansprechpersonen geleert',
    originals: 'Eingelesene Dateien geschwärzt',
    attachments: 'Anhänge geschwärzt',
    issued: 'Ausgestellte Dokumente geschwärzt',
    backups: 'Sicherungen geschwärzt',
    replaced: 'Ersetzte Datenbanken geschwärzt',
  },
  rowsOf: (area: HoldingArea): string => privacyTexts.areas[area],
  documentLabels: { originals: 'Eingelesene Datei', attachments: 'Anhang', issued: 'Ausgestelltes Dokument' },
  redactedNote: (day: string): string =>
    `Geschwärzte Fassung vom ${formatDay(day)}: Angaben zu einer Person wurden gelöscht.`,
  leftFile: (folder: string, name: string): string => `${folder} „${name}“: Bild oder PDF, bitte selbst ansehen`,
  leftBackup: (name: string): string => `Sicherung „${name}“: ließ sich nicht öffnen, bitte selbst löschen`,
  leftDatabase: (name: string): string => `Ersetzte Datenbank „${name}“: ließ sich nicht öffnen, bitte selbst löschen`,
  leftLog:
    'Die Protokolldatei der Datenbank war noch in Gebrauch: bitte das Programm einmal schließen, dann ist auch sie leer',
  usualReason: 'Antrag der betroffenen Person (Art. 17 DSGVO)',
  search: {
    title: 'Auskunft und Löschung',
    note: 'Durchsucht werden alle Datensätze, der Verlauf, eingelesene Dateien, Vorlagen, Niederschriften und ausgestellte Dokumente.',
    label: 'Name, E-Mail-Adresse oder Telefonnummer der Person',
    run: 'Suchen',
    searching: 'Der gesamte Bestand wird durchsucht.',
    spellings: 'Schreibweisen, die gemeint sind',
    spellingsHint: 'Nur angekreuzte Schreibweisen zählen zur Person. Ein Nachname allein kann auch andere meinen.',
    spelling: (text: string, count: number): string => `${text} (${places(count)})`,
    nothing: 'Über diese Person ist nichts gespeichert, das das Programm lesen kann.',
    found: (count: number, files: number): string =>
      `${places(count)} in Datensätzen und Verzeichnissen, ${plural(files, 'Datei', 'Dateien')}`,
    more: (count: number): string => `und ${formatNumber(count)} weitere; die Auskunft führt bis zu 2.000 auf`,
    columns: { source: 'Was', record: 'Bezeichnung', field: 'Angabe', excerpt: 'Wortlaut' },
    files: 'Dateien',
    filePlaces: (folder: string, name: string, count: number): string => `${folder} „${name}“: ${places(count)}`,
    unread: 'In diese Dateien kann das Programm nicht hineinsehen (Bilder, PDF):',
    backups: (count: number): string =>
      `Dazu kommen ${plural(count, 'Sicherung', 'Sicherungen')} im Datenordner; eine Löschung schwärzt sie ebenfalls.`,
    inform: 'Auskunft erstellen',
    erase: 'Person löschen …',
    choose: 'Mindestens eine Schreibweise ankreuzen.',
  },
  erase: {
    title: 'Alle Angaben zu dieser Person löschen?',
    what: 'Die angekreuzten Schreibweisen werden überall durch „[gelöscht]“ ersetzt: in Datensätzen, im Verlauf, in eingelesenen Dateien, Anhängen, ausgestellten Dokumenten und Sicherungen. Ansprechpersonen mit diesem Namen werden geleert.',
    final:
      'Das lässt sich nicht zurücknehmen, auch nicht aus einer Sicherung. Eine Auskunft sollte vorher erstellt sein.',
    pdf: 'Ausgestellte PDF mit der Person werden durch eine geschwärzte Word-Fassung ersetzt.',
    reason: 'Anlass (ohne Namen)',
    reasonHint: 'steht im Protokoll',
    confirm: 'Endgültig löschen',
    working: 'Datensätze, Dateien und Sicherungen werden geschwärzt. Das kann einige Minuten dauern.',
    done: (number: number): string => `Gelöscht. Das Protokoll Nr. ${number} steht unter „Löschprotokolle“.`,
  },
  due: {
    title: 'Zu löschen oder zu klären',
    note: 'Ansprechpersonen, deren Angaben eine Frist haben. Gelöscht wird nie von selbst.',
    none: 'Nichts ist fällig.',
    columns: { name: 'Name', organization: 'Akteur', reason: 'Warum', day: 'Frist' },
    overdue: 'fällig',
    soon: 'bald',
    reasons: {
      deleteOn: 'Löschdatum erreicht',
      withdrawn: 'Einwilligung widerrufen',
      unconfirmed: 'lange nicht bestätigt',
      draft: 'Begonnene Übernahme liegt lange',
    } satisfies Record<PrivacyDue['reason'], string>,
    check: 'Auskunft und Löschung',
  },
  overview: {
    label: 'Datenschutz: zu löschen oder zu klären',
    reason: (reason: PrivacyDue['reason'], count: number): string =>
      `${overviewReasons[reason]} ${formatNumber(count)}`,
  },
  erasures: {
    title: 'Löschprotokolle',
    note: 'Was gelöscht wurde, ohne Angaben zur Person. Wird eine ältere Sicherung zurückgespielt, löscht das Programm beim Öffnen erneut.',
    none: 'Noch keine Löschung.',
    heading: (number: number, day: string): string => `Nr. ${number} vom ${day}`,
    repeated: (days: string): string => `Erneut angewendet: ${days}`,
    left: 'Von Hand zu erledigen:',
    print: 'Protokoll drucken',
    printOf: (number: number): string => `Protokoll drucken: Nr. ${number}`,
  },
  papers: {
    title: 'Entwürfe für die Akte',
    note: 'Ausgefüllt mit den Angaben dieser Stelle. Vor Gebrauch mit der oder dem Datenschutzbeauftragten abstimmen.',
  },
  settings: {
    title: 'Fristen und Angaben der Stelle',
    group: 'Fristen und Angaben',
    initialsAfter: 'Namen im Verlauf nach … Monaten durch Initialen ersetzen',
    initialsHint:
      '0: Namen bleiben. Die Ersetzung ist endgültig und gilt auch für Übernahmen und ausgestellte Dokumente.',
    confirmEvery: 'Ansprechpersonen alle … Monate bestätigen',
    officer: 'Datenschutzbeauftragte oder -beauftragter',
    authority: 'Verantwortliche Stelle mit Anschrift',
    storage: 'Wo der Datenordner liegt',
    storageHint: 'z. B. verschlüsseltes Laufwerk des Dienstrechners',
    none: 'nie',
    months: (count: number): string => plural(count, 'Monat', 'Monate'),
    staff:
      'Das Programm wertet nicht aus, wer wie viel arbeitet: Es gibt keine Liste, keinen Filter und keine Zählung nach Beschäftigten.',
  },
};
