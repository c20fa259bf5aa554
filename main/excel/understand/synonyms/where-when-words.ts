import type { FieldWords } from './field-words.ts';

/** For whom exactly, where and when. */
export const whereWhenWords: readonly FieldWords[] = [
  {
    field: 'minimumAge',
    sure: 'Alter von|Mindestalter|ab Alter|Alter ab|Alter (von)|Alter min|min. Alter|von (Alter)|Alter (ab)|Eintrittsalter|Altersuntergrenze|ab welchem Alter|Alter mind.|von Jahre',
    likely:
      'Alter|Alter der Kinder|Alter der Teilnehmenden|Alter der Teilnehmer|Alter Kinder|Alter TN|Altersgruppe|Altersspanne|Alter von/bis|Alter von - bis|Alter (von-bis)|Altersbereich',
  },
  {
    field: 'maximumAge',
    sure: 'Alter bis|Höchstalter|Maximalalter|bis Alter|Alter (bis)|Alter max|max. Alter|bis (Alter)|Altersobergrenze|Altersgrenze|bis welches Alter|Alter höchstens|bis Jahre',
  },
  {
    field: 'gender',
    sure: 'Geschlecht|Geschlechter|Gender|Zielgeschlecht|m/w/d|Geschlecht der Teilnehmenden|geschlechtsspezifisch|geschlechtsspezifisches Angebot|nur für (m/w)|m/w|w/m/d|Geschlechtsbezug|Geschlecht (m/w/d)',
  },
  {
    field: 'languages',
    sure: 'Sprache(n)|Sprachen|Angebotssprache|Kurssprache|Sprache des Angebots|Sprachen des Angebots|Unterrichtssprache|angebotene Sprachen|gesprochene Sprachen|in welchen Sprachen|Beratungssprache|Beratungssprachen|Durchführungssprache|Sprachangebot|Veranstaltungssprache|Arbeitssprache',
    likely: 'Sprache|Fremdsprachen|Sprachkenntnisse',
  },
  {
    field: 'languageLevel',
    sure: 'Sprachniveau|Sprachstand|Niveaustufe|GER-Niveau|Sprachlevel|Deutschniveau|Sprachniveau (GER)|Kursniveau|Niveau (GER)|Zielniveau|Sprachniveau Deutsch|Deutschkenntnisse|erforderliche Deutschkenntnisse',
    likely: 'Niveau|Level|GER|Kursstufe',
  },
  {
    field: 'locationName',
    sure: 'Veranstaltungsort|Einsatzort|Durchführungsort|Kursort|Angebotsort|Ort der Durchführung|Ort des Angebots|Ort der Veranstaltung|Treffpunkt|Räumlichkeiten|Räumlichkeit|Ort/Einrichtung|Einrichtung/Ort|Name des Veranstaltungsorts|Lokalität|Wo findet das Angebot statt|Veranstaltungsstätte|Einrichtung (Ort)|Örtlichkeit|Räume|Stätte|Begegnungsstätte|Angebotsstätte|Haus/Einrichtung|Einrichtung/Haus|Name des Hauses|Veranstaltungsraum|Räumlichkeit/Ort',
    likely: 'Einrichtung|Einr.|Standort|Location|Raum|Gebäude|Standort/Einrichtung|Wo|Haus|Lokal',
    possible: 'Name der Einrichtung|Ort',
  },
  {
    field: 'street',
    sure: 'Straße|Str.|Straße und Hausnummer|Straße/Hausnummer|Straße, Hausnr.|Straße Nr.|Straße/Nr.|Straße + Nr.|Straßenname|Strasse u. Hausnr.|Straße HNr',
    likely:
      'Adresse|Anschrift|Postanschrift|Adresse des Angebots|Adresse des Veranstaltungsorts|Adresse/Ort|Adressdaten',
  },
  {
    field: 'houseNumber',
    sure: 'Hausnummer|Hausnr.|Haus-Nr.|HNr.|Hs.-Nr.|Hausnr|Hsnr.|H.-Nr.|Haus Nr.',
  },
  {
    field: 'postalCode',
    sure: 'PLZ|Postleitzahl|Postleitzahlen|Plz.|Post-Leitzahl|PLZ des Angebots',
  },
  {
    field: 'city',
    sure: 'Wohnort|Ort (Stadt)|Ortsname|Postort|Ort der Adresse|Stadt/Ort|Ort/Stadt|Ort zur PLZ|Ort zur Postleitzahl',
    likely: 'Ort|PLZ/Ort|PLZ, Ort|PLZ Ort|PLZ und Ort',
    possible: 'Stadt',
  },
  {
    field: 'serviceArea',
    sure: 'Reichweite|Einzugsgebiet|Einzugsbereich|räumliche Reichweite|Geltungsbereich|Wirkungskreis|Wirkungsbereich|örtliche Reichweite|räumlicher Bezug|Reichweite des Angebots|Wirkungsraum|Räumlicher Wirkungskreis|Zuständigkeitsgebiet|geografische Reichweite|gültig für|gilt für|Gebietsbezug|erreichtes Gebiet|räumlicher Geltungsbereich|Angebotsradius|räumliche Zuständigkeit|Sozialraumbezug|räumliche Wirkung',
    likely: 'Aktionsradius|Versorgungsgebiet|räumliche Ausdehnung',
  },
  {
    field: 'schedule',
    sure: 'Wochentag|Uhrzeit|Wochentag/Uhrzeit|Wochentag, Uhrzeit|Wochentag und Uhrzeit|Tag/Uhrzeit|Tag und Uhrzeit|Kurszeiten|Kurszeit|Angebotszeiten|Öffnungszeiten|Sprechzeiten|Termin/Uhrzeit|Zeiten|Wann findet das Angebot statt|Uhrzeiten|Wochentage|Sprechstunden|Termine und Zeiten|Zeit/Ort|Tag/Zeit|Terminangaben|Terminangabe|Zeitangaben|Zeitangabe|Kurstage|Kurstag|Öffnungszeit|Sprechzeit|Termine/Zeiten|Tage und Uhrzeiten|Trainingszeit|Trainingszeiten|Unterrichtszeiten|Übungszeiten|Gruppenzeiten|Beratungszeiten|Treffzeiten',
    likely: 'Termine|Termin|Zeit|Zeitpunkt|Tag|Tage|Wann',
  },
  {
    field: 'recurrence',
    sure: 'Rhythmus|Turnus|Häufigkeit|Frequenz|Regelmäßigkeit|wie oft|Wiederholung|Intervall|Wie oft findet das Angebot statt|Termin-Rhythmus|Taktung|Periodizität|Wie häufig|Anzahl Termine/Rhythmus|Termine/Rhythmus|Häufigkeit der Termine|Termine pro Woche|Termine pro Monat|Termine je Woche',
    likely: 'Umfang/Turnus|Zyklus',
  },
  {
    field: 'validFrom',
    sure: 'Beginn|Startdatum|Anfangsdatum|Beginn des Angebots|Start des Angebots|Angebot seit|besteht seit|seit wann|gültig ab|gültig von|Laufzeit von|läuft seit|Projektbeginn|Projektstart|Kursbeginn|Beginndatum|Anfang|Start ab|Beginn am|Seit wann besteht das Angebot|Maßnahmenbeginn|aktiv seit|existiert seit|Startzeitpunkt|Seit (Jahr)|Startjahr|Dauer (von-bis)|Dauer von/bis|Dauer von - bis|eingerichtet seit|gestartet am|Startzeit|Start des Projekts|Beginn der Maßnahme|eingeführt|eingeführt am|eingerichtet am|ins Leben gerufen|Start geplant|geplanter Start|geplanter Beginn|Beginn geplant|voraussichtlicher Beginn|voraussichtlicher Start|BEGINNDAT',
    likely:
      'seit|Start|ab|von|Laufzeit|Zeitraum|Beginn/Ende|Laufzeit von/bis|Zeitraum von/bis|Projektlaufzeit|Durchführungszeitraum|ab wann|Projektzeitraum|Angebotszeitraum|Laufzeit (von-bis)',
  },
  {
    field: 'validTo',
    sure: 'Ende|Enddatum|bis/Daueraufgabe|Ende des Angebots|gültig bis|befristet bis|Laufzeit bis|läuft bis|Projektende|Kursende|Endet am|Bis wann|Ende am|Befristung|geplantes Ende|Maßnahmenende|aktiv bis|bis (Datum)|Endzeitpunkt|Auslaufdatum|bis oder Daueraufgabe|geplant bis|vorgesehen bis|voraussichtlich bis|vsl. bis|Laufzeitende|Ende der Laufzeit|Ende der Maßnahme|terminiert bis|befristet auf|Endedatum|ENDEDAT',
    likely: 'bis|läuft aus',
    possible: 'eingestellt zum|entfallen zum',
  },
  {
    field: 'permanent',
    sure: 'Daueraufgabe|Dauerangebot|unbefristet|dauerhaft|dauerhaftes Angebot|fortlaufend|Daueraufgabe ja/nein|Dauerhaft angelegt|unbefristetes Angebot',
  },
  {
    field: 'online',
    sure: 'online|Online-Angebot|digital|digitales Angebot|Onlineangebot|auch online|online ja/nein|Präsenz/Online|Online verfügbar|Online/Präsenz|digital verfügbar|Online möglich',
    likely: 'Durchführungsform',
  },
];
