import type { ImportField } from '../../../../shared/domain/import-fields.ts';

/**
 * Words that get their meaning from the heading above or beside them: "Kontakt / Name", "Name Ansprechperson", "Alter: von".
 * Every pair of a heading and a word is a header of the field.
 */
export interface ContextWords {
  headings: string;
  words: Partial<Record<ImportField | 'none', string>>;
}

export const contextWords: readonly ContextWords[] = [
  {
    headings:
      'Kontakt|Kontaktdaten|Erreichbarkeit|Ansprechperson|Ansprechpartner|Kontaktperson|Ansprechp.|AP|Ansprechpartnerin',
    words: {
      contactName:
        'Name|Person|Vor- und Nachname|Nachname|Name, Vorname|Vorname, Name|Ansprechperson|Ansprechpartner|Bezeichnung',
      contactRole: 'Funktion|Rolle|Position|Stellung|Amt|Fachbereich|Abteilung|Dienststelle',
      phone: 'Telefon|Tel.|Mobil|Rufnummer|Telefonnummer',
      email: 'E-Mail|Mail',
      website: 'Website|Homepage|Internet',
      none: 'Fax|Anrede|Vorname|Straße|Adresse|Anschrift|PLZ|Ort',
    },
  },
  {
    headings: 'Träger|Anbieter|Organisation|Institution|Veranstalter|Verein',
    words: {
      provider: 'Name|Bezeichnung',
      providerType: 'Art|Typ|Kategorie|Form',
      none: 'Nummer|Anzahl|Größe|Gründung|Mitglieder|Sitz',
    },
  },
  {
    headings: 'Angebot|Projekt|Maßnahme|Kurs|Integrationsangebot',
    words: {
      name: 'Name|Bezeichnung|Titel',
      offerType: 'Art|Typ|Form|Format',
      description: 'Beschreibung|Kurzbeschreibung|Inhalt',
      externalId: 'Nummer|Nr.|ID|Kennung',
      none: 'Anzahl|Status|Zahl',
    },
  },
  {
    headings:
      'Ort|Veranstaltungsort|Durchführungsort|Standort|Angebotsort|Adresse|Anschrift|Einrichtung|Treffpunkt|Veranstaltung',
    words: {
      locationName: 'Name|Bezeichnung|Haus|Einrichtung|Gebäude|Raum|Veranstaltungsort',
      street: 'Straße|Adresse|Anschrift|Straße und Hausnummer',
      houseNumber: 'Hausnummer|Nr.|Hausnr.',
      postalCode: 'PLZ|Postleitzahl',
      city: 'Ort|Stadt',
      locality: 'Ortsteil|Stadtteil',
    },
  },
  {
    headings:
      'Teilnehmende|Teilnehmer|TN|Teilnehmerzahl|Teilnehmerzahlen|Personen|Teilnehmerinnen und Teilnehmer|Teilnahme',
    words: {
      participants: 'gesamt|insgesamt|Anzahl|Zahl|ges.|Jahr|pro Jahr|Ist|Summe|im Jahr|erreicht',
      participantsFemale:
        'weiblich|davon weiblich|davon weibl.|Frauen|davon Frauen|w|darunter weiblich|darunter Frauen|davon w',
      capacity: 'Plätze|max.|maximal|Kapazität|Soll|höchstens',
      waitingList: 'Warteliste',
      none: 'männlich|davon männlich|divers|Männer|m|mind.|min.|Kinder|davon Kinder|Vorjahr|geplant|davon Geflüchtete',
    },
  },
  {
    headings: 'Alter|Altersgruppe|Alter der Teilnehmenden|Altersspanne|Altersbereich',
    words: { minimumAge: 'von|ab|min.|mind.|mindestens|Jahre von', maximumAge: 'bis|max.|höchst.|höchstens|Jahre bis' },
  },
  {
    headings:
      'Laufzeit|Zeitraum|Dauer|Projektlaufzeit|Durchführungszeitraum|Gültigkeit|Angebotszeitraum|Durchführung|Projektzeitraum',
    words: {
      validFrom: 'von|ab|seit|Beginn|Start|Anfang',
      validTo: 'bis|Ende|endet|befristet bis|läuft aus',
      permanent: 'unbefristet|Daueraufgabe|dauerhaft',
    },
  },
  {
    headings: 'Finanzierung|Förderung|Mittel|Fördermittel',
    words: {
      funding:
        'Art|Fördertopf|Quelle|durch|Programm|Geber|Fördergeber|Förderprogramm|Finanzierungsquelle|Herkunft|Mittelgeber|Wer',
      annualAmount:
        'Betrag|Summe|Euro im Jahr|Euro pro Jahr|im Jahr|Summe p. a.|p. a.|Betrag p. a.|pro Jahr|Höhe|Betrag pro Jahr|Betrag/Jahr|Volumen|Euro|jährlich|EUR|Fördersumme',
      fundedUntil: 'bis|gesichert bis|Ende|Laufzeit|Laufzeit bis',
    },
  },
  {
    headings: 'Personal|Kräfte|Mitarbeitende|Personaleinsatz|Personalressourcen|Ressourcen',
    words: {
      staffFte: 'hauptamtlich|VZÄ|Stellen|Hauptamtliche|Stellenanteil',
      volunteers: 'ehrenamtlich|Ehrenamtliche|Freiwillige',
    },
  },
  {
    headings: 'Termin|Termine|Zeit|Zeiten|Wann',
    words: {
      schedule: 'Wochentag|Uhrzeit|Tag',
      recurrence: 'Rhythmus|Turnus|Häufigkeit',
      validFrom: 'Beginn|seit',
      validTo: 'Ende|bis',
    },
  },
  {
    headings: 'Zielgruppe|Zielgruppen',
    words: {
      minimumAge: 'Alter von|Alter',
      maximumAge: 'Alter bis',
      gender: 'Geschlecht',
      targetGroups: 'Bezeichnung|Name|Gruppe',
      none: 'Anzahl|Größe',
    },
  },
  {
    headings: 'Sprache|Sprachen',
    words: { languages: 'Angebot|Kurs|Name', languageLevel: 'Niveau|Level|Stand' },
  },
];
