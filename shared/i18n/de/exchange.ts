import type { ContactChoice, ExchangeFormat } from '../../contract/exchange.ts';
import { formatNumber, plural } from '../format.ts';
import { vocabularyNames } from './vocabularies.ts';

const demoMark = (demo: boolean): string => (demo ? ' (BEISPIELDATEN, frei erfunden)' : '');
const stems: Record<ExchangeFormat, [stem: string, ending: string]> = {
  xlsx: ['Angebote', 'xlsx'],
  hsds: ['Angebote-HSDS', 'json'],
  hsdsTables: ['Angebote-HSDS-Tabellen', 'zip'],
  geojson: ['Angebote-Karte', 'geojson'],
  integreat: ['Angebote-Integreat', 'csv'],
};

/** Everything said about files for others, and the German words inside them. */
export const exchangeTexts = {
  title: 'Austausch',
  line: (offers: number): string => `${plural(offers, 'Angebot', 'Angebote')} nach dieser Auswahl`,
  withoutName: 'ohne Bezeichnung',
  fileName: (format: ExchangeFormat, district: string, day: string, internal: boolean): string => {
    const [stem, ending] = stems[format];
    return `${day}_${stem}_${district.replaceAll(/\s+/g, '-')}${internal ? '_intern' : ''}.${ending}`;
  },
  choice: {
    format: 'Wofür ist die Datei?',
    contacts: 'Ansprechpersonen und Kontaktdaten',
    filter: 'Welche Angebote?',
    view: 'Gespeicherte Ansicht',
    noView: 'keine, alle Spalten',
    viewHint: 'Ihre Filter gelten für jede Datei; Spalten und Reihenfolge für die Excel-Liste.',
    filterHint: 'Ohne Auswahl alle Angebote des Bestands.',
  },
  formats: {
    xlsx: ['Excel-Liste', 'Alle Angaben in Worten, eine Zeile je Angebot. Zum Weitergeben und Weiterrechnen.'],
    hsds: [
      'HSDS 3.0 (JSON)',
      'Offener Standard für Angebotsdaten (Open Referral). Eine Datei, je Angebot ein Objekt mit Träger, Ort und Zeiten.',
    ],
    hsdsTables: [
      'HSDS 3.0 (Tabellen)',
      'Derselbe Standard als Datenpaket: CSV-Tabellen mit Beschreibung in einer Zip-Datei. Auch als Archiv einer Erhebung.',
    ],
    geojson: ['GeoJSON', 'Für Karten und Geodaten-Programme: Grenzen der Kommunen mit Anzahl, dazu die Angebote.'],
    integreat: ['Integreat (CSV)', 'Orte für die Integreat-App. Nur Angebote mit vollständiger Anschrift.'],
  } satisfies Record<ExchangeFormat, [string, string]>,
  contacts: {
    none: ['nicht mitgeben', 'Name, Funktion, Telefon und E-Mail bleiben hier.'],
    published: ['nur freigegebene', 'Nur wo „Kontakt veröffentlichen“ mit Ja beantwortet ist.'],
    all: ['alle, nur intern', 'Auch nicht freigegebene. Der Dateiname sagt „intern“.'],
  } satisfies Record<ContactChoice, [string, string]>,
  preview: {
    heading: 'Was in die Datei kommt',
    leftOut: 'Was nicht hineinkommt und warum',
    nothingLeftOut: 'Nichts bleibt zurück.',
    refused: 'Die Prüfung hat Fehler gefunden. Es wird nichts geschrieben.',
    checked: 'Geprüft: Die Datei entspricht dem Format.',
    nothing: 'Nach dieser Auswahl kommt kein Angebot in die Datei.',
    written: (written: number, offers: number): string =>
      written === offers
        ? `Alle ${plural(offers, 'Angebot', 'Angebote')}`
        : `${formatNumber(written)} von ${plural(offers, 'Angebot', 'Angeboten')}`,
    examples: (examples: readonly string[], count: number): string =>
      `${examples.join(' · ')}${count > examples.length ? ' …' : ''}`,
    fileName: 'Dateiname',
  },
  save: 'Datei speichern …',
  saved: (file: string, folder: string, written: number): string =>
    `${plural(written, 'Angebot', 'Angebote')} geschrieben: „${file}“ im Ordner „${folder}“.`,
  cliDone: (path: string, written: number, offers: number): string =>
    `Geschrieben: ${path} (${formatNumber(written)} von ${plural(offers, 'Angebot', 'Angeboten')})`,
  cliLeftOut: (reason: string, count: number): string => `  nicht enthalten: ${reason} (${formatNumber(count)})`,
  leftOut: {
    contactsNotAsked: 'Ansprechpersonen und Kontaktdaten: sind nicht gewünscht.',
    contactsNotAgreed: 'Ansprechpersonen und Kontaktdaten: Eine Freigabe zur Veröffentlichung ist nicht vermerkt.',
    addressIncomplete: 'Anschrift: Straße, PLZ oder Ort fehlt. Der Ort steht ohne Anschrift in der Datei.',
    website: 'Website: Die Adresse ist so nicht gültig.',
    vagueAge: 'Alter als Zahl: angegeben ist „ca.“ oder ein Bereich. Die Angabe steht als Text in der Datei.',
    languageCode: 'Sprachkürzel: zu dieser Sprache ist kein ISO-Kürzel bekannt. Ihr Name steht in der Datei.',
    price: 'Kosten als Betrag: die Angabe ist keine einzelne Zahl. Sie steht als Text in der Datei.',
    internal: 'Bemerkungen, Probleme, Wünsche, Personal und Beträge: Dafür hat das Format kein Feld.',
    smallFigures: (minimum: number): string =>
      `Teilnehmende und Wartelisten unter ${minimum}: In der Datei steht „geheim“; die Zahlen stehen nur in der internen Fassung.`,
    internalNotes: 'Bemerkungen, Probleme und Wünsche: nur in der internen Fassung.',
    noShape: 'Grenzen: Für diese Gebietseinheit sind keine eingebaut. Sie steht ohne Fläche in der Datei.',
    noCoordinates: 'Lage auf der Karte: Koordinaten sind nicht erfasst. Das Angebot steht ohne Punkt in der Datei.',
    noName: 'Angebot ohne Bezeichnung',
    ended: 'Angebot ist beendet',
    noAddress: 'Anschrift fehlt oder ist unvollständig (Straße, PLZ, Ort)',
    times:
      'Öffnungszeiten: keine Zeit je Wochentag angegeben oder keine einfache Wochenregel. Die Spalten bleiben leer; Integreat zeigt dann „geschlossen“, bitte dort nachtragen.',
    noPoint: 'Lage auf der Karte: Die Anschrift ist nicht verortet. Der Ort steht ohne Kartenpunkt in der Datei.',
  },
  hsds: {
    tables: {
      organization: 'Träger (organization)',
      service: 'Angebote (service)',
      location: 'Orte (location)',
      address: 'Anschriften (address)',
      accessibility: 'Barrierefreiheit (accessibility)',
      service_at_location: 'Angebot am Ort (service_at_location)',
      service_area: 'Reichweiten (service_area)',
      schedule: 'Zeiten (schedule)',
      language: 'Sprachen (language)',
      contact: 'Ansprechpersonen (contact)',
      phone: 'Telefonnummern (phone)',
      funding: 'Finanzierungen (funding)',
      cost_option: 'Kosten (cost_option)',
      taxonomy: 'Schlagwortlisten (taxonomy)',
      taxonomy_term: 'Schlagworte (taxonomy_term)',
      attribute: 'Zuordnungen (attribute)',
      metadata: 'Bestätigungen (metadata)',
    },
    taxonomy: vocabularyNames,
    taxonomyText: (name: string): string =>
      `${name} der kommunalen Integrationsarbeit, wie sie im Kreis verwendet werden.`,
    term: (list: string): string => `Eintrag der Liste ${list}.`,
    demoAlert: 'BEISPIELDATEN: Dieses Angebot ist frei erfunden.',
    organization: (kinds: readonly string[], district: string): string =>
      `${kinds.length === 0 ? 'Träger' : kinds.join(', ')}; Anbieter von Integrationsangeboten (${district}).`,
    unknownProvider: 'Träger nicht angegeben',
    unknownProviderText: 'Steht für Angebote, deren Träger nicht angegeben ist.',
    fromAge: (age: string): string => `ab ${age} Jahren`,
    toAge: (age: string): string => `bis ${age} Jahre`,
    online: 'online',
    accessible: 'barrierefrei',
    localTime: 'Zeiten in Ortszeit (Europe/Berlin)',
    fundedUntil: (source: string, until: string): string => `${source}, gesichert bis ${until}`,
    notStated: 'nicht angegeben',
    packageTitle: (district: string, demo: boolean): string => `Integrationsangebote ${district}${demoMark(demo)}`,
  },
  geojson: {
    twice: (name: string): string => `„${name}“ steht zweimal mit derselben Kennung in der Datei.`,
    badRing: (name: string): string =>
      `Die Grenze von „${name}“ ist kein geschlossener Ring in Grad, Länge vor Breite.`,
    title: (district: string, demo: boolean): string => `Integrationsangebote ${district}${demoMark(demo)}`,
    municipalities: 'Kommunen mit Grenzen und Anzahl',
    offers: 'Angebote',
  },
  integreat: {
    places: 'Orte',
    withTimes: 'Angebote mit Öffnungszeiten',
    furtherPlace: (offer: string, place: string): string => `${offer} (${place})`,
  },
  /** A list as it stands on the screen. */
  table: {
    fileName: (title: string, district: string, day: string): string =>
      `${day}_${title.replaceAll(/\s+/g, '-')}_${district.replaceAll(/\s+/g, '-')}.xlsx`,
    title: (title: string, district: string, demo: boolean): string => `${title}, ${district}${demoMark(demo)}`,
    asOf: (when: string): string => `Stand ${when}`,
    aside: { name: 'Hinweise', columns: ['Nicht enthalten', 'Warum'] },
  },
  xlsx: {
    title: (district: string, demo: boolean): string => `Integrationsangebote ${district}${demoMark(demo)}`,
    sheet: 'Angebote',
    updatedAt: 'Stand',
    confirmedOn: 'Zuletzt bestätigt',
    secret: 'geheim',
    rows: 'Zeilen',
    columns: 'Spalten',
    note: (source: string, when: string, offers: number, internal: boolean): string =>
      [source, `Stand ${when}`, plural(offers, 'Angebot', 'Angebote'), internal ? 'NUR FÜR DEN INTERNEN GEBRAUCH' : '']
        .filter((part) => part !== '')
        .join(' · '),
  },
};
