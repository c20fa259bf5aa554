import { formatNumber, plural } from '../format.ts';

/** Auskunft nach Art. 15 DSGVO und Protokoll einer Löschung. */
export const personTexts = {
  title: 'Auskunft über gespeicherte personenbezogene Daten',
  subtitle: (day: string): string => `Art. 15 DSGVO · Stand ${day} · nur für die betroffene Person`,
  searched: (words: string): string => `Gesucht wurde nach: ${words}.`,
  purposes: 'Zweck, Rechtsgrundlage, Empfänger, Dauer',
  purposeItems: (authority: string, officer: string): string[] => [
    `Verantwortlich: ${authority}.`,
    `Datenschutzbeauftragte oder -beauftragter: ${officer}.`,
    'Zweck: Überblick über Integrationsangebote und ihre Ansprechpersonen, Zusammenarbeit in Gremien, Vorbereitung von Vorlagen.',
    'Rechtsgrundlage: Art. 6 Abs. 1 Buchst. e DSGVO mit § 3 DSG NRW und § 8 TIntG NRW; wo eine Einwilligung vermerkt ist, Art. 6 Abs. 1 Buchst. a DSGVO.',
    'Empfänger: Kontaktdaten werden nur weitergegeben, wenn sie zur Veröffentlichung freigegeben sind. Eine Übermittlung in Drittländer findet nicht statt; das Programm arbeitet ohne Netz.',
    'Dauer: bis zum eingetragenen Löschdatum, sonst bis die Zusammenarbeit endet und keine Aufbewahrungspflicht besteht.',
    'Es besteht ein Recht auf Berichtigung, Löschung, Einschränkung, Widerspruch und auf Beschwerde bei der Landesbeauftragten für Datenschutz und Informationsfreiheit Nordrhein-Westfalen. Eine Einwilligung kann jederzeit widerrufen werden.',
    'Es gibt keine automatisierte Entscheidung und kein Profiling.',
  ],
  contact: (name: string): string => `Kontaktdaten: ${name}`,
  contactCaption: 'Gespeicherte Angaben zur Ansprechperson',
  contactColumns: ['Angabe', 'Gespeichert'],
  area: (name: string, count: number): string => `${name} (${plural(count, 'Fundstelle', 'Fundstellen')})`,
  caption: (area: string): string => `Wo die Person genannt ist: ${area}`,
  columns: ['Was', 'Bezeichnung', 'Angabe', 'Wortlaut'],
  files: 'Dateien, in denen die Person genannt ist',
  fileColumns: ['Art', 'Datei', 'Fundstellen'],
  unread: 'Nicht durchsuchbare Dateien',
  unreadNote:
    'In Bilder und PDF kann das Programm nicht hineinsehen. Ob die Person darin vorkommt, hat die Stelle selbst geprüft: ja / nein.',
  backups: (count: number): string =>
    `Daneben gibt es ${plural(count, 'Sicherung', 'Sicherungen')} desselben Bestands, die nach und nach durch neue ersetzt werden.`,
  more: (count: number): string =>
    `Weitere ${formatNumber(count)} Fundstellen gleicher Art sind gezählt und nicht aufgeführt.`,
  nothing: 'Zu diesen Angaben ist nichts gespeichert.',
  unknown: 'nicht eingetragen',
  foot: 'Auszug aus dem Bestand des Kommunalen Integrationszentrums; enthält personenbezogene Daten',
  protocol: {
    title: (number: number): string => `Protokoll der Löschung Nr. ${number}`,
    subtitle: (at: string): string => `Durchgeführt am ${at} · ohne Angaben zur Person`,
    reason: (reason: string): string => `Anlass: ${reason}.`,
    what: 'Die Angaben zu einer Person wurden in Datensätzen, Verlauf, eingelesenen Dateien, Anhängen, ausgestellten Dokumenten, Sicherungen und Suche durch „[gelöscht]“ ersetzt; freie Seiten der Datenbank wurden überschrieben. Das Protokoll nennt die Person nicht. Gespeichert bleiben gesalzene Prüfwerte ihrer Schreibweisen, damit eine ältere Sicherung beim Zurückspielen erneut bereinigt wird.',
    counts: 'Umfang',
    countColumns: ['Bereich', 'Geänderte Einträge'] as const,
    documents: 'Geschwärzte Fassungen',
    documentColumns: ['Art', 'Prüfwert (SHA-256) vorher', 'Prüfwert nachher'],
    left: 'Von Hand zu erledigen',
    nothingLeft: 'Nichts.',
    repeated: 'Erneut angewendet auf eine zurückgespielte Sicherung',
    signature: 'Unterschrift',
    signatureColumns: ['Durchgeführt von', 'Datum, Unterschrift'],
  },
};
