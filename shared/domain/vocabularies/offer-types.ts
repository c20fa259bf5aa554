import { term } from './term.ts';

/** Angebotsarten. */
export const offerTypes = [
  term(
    'beratung',
    'Beratung',
    `Beratungen | Beratungsangebot | Beratungsstelle | Sprechstunde | Sprechstunden | Einzelberatung | Offene Sprechstunde | Migrationsberatung |
    Sozialberatung | Offene Beratung | Information und Beratung | Beratung und Information | Erstberatung |
    Migrationsberatung (MBE) | Verfahrensberatung | Flüchtlingsberatung`,
  ),
  term(
    'kurs',
    'Kurs',
    `Kurse | Sprachkurs | Sprachkurse | Deutschkurs | Deutschkurse | Lehrgang | Integrationskurs | Integrationskurse | Kursangebot | Kursreihe |
    Alphabetisierungskurs | Schwimmkurs | Elternkurs | Kurs/Unterricht | Unterricht`,
  ),
  term(
    'gruppe',
    'Gruppe/Treff',
    `Gruppe | Gruppen | Treff | Treffs | Gruppenangebot | Café | Begegnungscafé | Sprachcafé | Offener Treff | Treffpunkt | Gesprächskreis | Begegnung |
    Begegnungsangebot | Spielgruppe | Eltern-Kind-Gruppe | Begegnungsstätte | Frauentreff | Frauencafé | Elterncafé | Begegnungstreff | Gruppe/Begegnung | AG`,
  ),
  term(
    'patenschaft',
    'Patenschaft/Begleitung',
    `Patenschaft | Patenschaften | Begleitung | Mentoring | Mentorenprogramm | Patenprojekt | Patenschaftsprojekt | Patenprogramm | Tandem | Lotsen |
    Lotsenprojekt | Einzelbegleitung | Begleitangebot | Tandemprojekt | Lernpatenschaft | Sprachpatenschaft | Begleitung/Patenschaft | Lotsendienst`,
  ),
  term(
    'sprachmittlung',
    'Sprachmittlung',
    `Dolmetschen | Dolmetscher | Dolmetscherdienst | Dolmetscherpool | Sprachmittler | Sprachmittlerpool | Sprach- und Integrationsmittlung | Laiendolmetscher |
    Übersetzung | Übersetzungen | Übersetzungshilfe | Sprach- und Kulturmittlung | Sprach- und Kulturmittler | Dolmetschdienst | Laiensprachmittlung | Laiensprachmittlerpool |
    Dolmetschen und Übersetzen`,
  ),
  term(
    'fortbildung',
    'Fortbildung',
    `Fortbildungen | Weiterbildung | Schulung | Schulungen | Qualifizierung | Training | Fort- und Weiterbildung | Fortbildungsangebot | Fortbildungsreihe |
    Qualifizierungsangebot | Mitarbeiterschulung`,
  ),
  term(
    'veranstaltung',
    'Veranstaltung',
    `Veranstaltungen | Fest | Event | Veranstaltungsreihe | Vortrag | Informationsveranstaltung | Infoveranstaltung | Fachtag | Fachtagung | Ausstellung | Feier |
    Interkulturelles Fest | Feste | Informationsabend | Infoabend | Einzelveranstaltung | Aktionstag | Interkulturelle Woche`,
  ),
  term(
    'netzwerk',
    'Netzwerk',
    `Netzwerke | Arbeitskreis | AK | Runder Tisch | Runde Tische | Netzwerkarbeit | Vernetzung | Netzwerktreffen | Gremium | Arbeitsgemeinschaft |
    Netzwerk/Arbeitskreis | Kooperationsnetzwerk | Vernetzungstreffen`,
  ),
  term(
    'regelangebot',
    'Regelangebot mit interkultureller Öffnung',
    `Regelangebot | Regelangebot mit IKÖ | Regelangebot (IKÖ) | Interkulturell geöffnetes Regelangebot | Regelangebot, interkulturell geöffnet | Regeldienst |
    Regelangebot interkulturell`,
  ),
  term(
    'struktur',
    'Struktur/Stelle',
    `Struktur | Stelle | Strukturen | Personalstelle | Fachstelle | Koordinierungsstelle | Koordinationsstelle | Stabsstelle | Servicestelle | Anlaufstelle |
    Struktur oder Stelle | Kontaktstelle`,
  ),
];
