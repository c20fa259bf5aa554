import type { FieldWords } from './field-words.ts';

/** How many people, staff, money; contact; judgement. */
export const resourceWords: readonly FieldWords[] = [
  {
    field: 'capacity',
    sure: 'Plätze|TNMAX|Platzzahl|Anzahl Plätze|Anzahl der Plätze|Kapazität|max. TN|TN max.|max. Teilnehmende|max. Teilnehmerzahl|maximale Teilnehmerzahl|Maximale Anzahl Teilnehmende|Teilnehmende max.|verfügbare Plätze|Teilnehmerplätze|Gruppengröße|Platzkapazität|Plätze gesamt|Kursplätze|Plätze insgesamt|angebotene Plätze|Höchstteilnehmerzahl|Max. TN-Zahl|TN-Plätze|Platzanzahl|Plätze (max.)|Teilnehmerobergrenze|Wie viele Plätze gibt es|max. Teiln.|Teiln. max.|max. Personen|max. Personenzahl|TN (max.)|Höchstzahl|Höchstzahl TN|Platzangebot|Gruppengröße max.|Teilnehmerplätze gesamt',
  },
  {
    field: 'participants',
    sure: 'Teilnehmende|TNIST|TN ist|Teilnehmer|Teilnehmerzahl|Teilnehmerzahlen|Anzahl Teilnehmende|Anzahl der Teilnehmenden|Anzahl Teilnehmer|Teilnehmerinnen und Teilnehmer|Teilnehmendenzahl|TN|TN-Zahl|Anzahl TN|TN gesamt|TN/Jahr|TN pro Jahr|Teilnehmende (Jahr)|Teilnehmende pro Jahr|Teilnehmende im Jahr|Teilnehmende/Jahr|Teilnehmende insgesamt|Teilnehmende gesamt|erreichte Personen|Personenzahl|Anzahl Personen|Anzahl erreichter Personen|Besucherzahl|Besucher|Anzahl Besucher|Nutzer|Nutzerzahl|Zahl der Teilnehmenden|Wie viele Personen nehmen teil|Anzahl Nutzer|Tln.|Teiln.|Anz. TN|Teilnahmen|Ist-TN|Teilnehmeranzahl|TN-Anzahl|Zahl der Teilnehmer|wie viele TN|wie viele Teilnehmer|wie viele Teilnehmende|tatsächliche Teilnehmende',
  },
  {
    field: 'participantsFemale',
    sure: 'davon weiblich|davon weibl.|weiblich|weibl.|davon Frauen|davon w|Anzahl Frauen|Frauenanteil|weibliche Teilnehmende|Teilnehmerinnen|davon Mädchen|davon Frauen/Mädchen|TN weiblich|TN w|davon weibliche Teilnehmende|w.|Frauen (Anzahl)|davon Teilnehmerinnen|TN davon weiblich|darunter Frauen|darunter weiblich|dar. Frauen|weibl. TN|TN weibl.|dar. weiblich|dar. weibl.|dav. Frauen|dav. weibl.|dav. weiblich|dav. w|Anteil Frauen (Anzahl)|Frauen (absolut)|TN Frauen|weibliche Personen',
  },
  {
    field: 'waitingList',
    sure: 'Warteliste|WL|Wartende|Anzahl Warteliste|Wartelistenplätze|Personen auf Warteliste|auf der Warteliste|Anzahl Wartende|Warteliste (Anzahl)|Wartel.|Warteplätze|Wie viele auf der Warteliste',
  },
  {
    field: 'staffFte',
    sure: 'Personal (VZÄ)|VZÄ|Stellenanteil|Stellenanteile|Vollzeitäquivalente|Personalstellen|Personal VZÄ|Stellen (VZÄ)|Stellenumfang|hauptamtliches Personal|Hauptamtliche|Personaleinsatz|Personalressourcen|Personal in VZÄ|Stellenanteil (VZÄ)|hauptamtlich|Personalausstattung|Stellen in VZÄ',
    likely: 'Personal|Stellen|Mitarbeitende|Anzahl Mitarbeitende|Personalumfang',
  },
  {
    field: 'volunteers',
    sure: 'Ehrenamtliche|Ehrenamtler|Anzahl Ehrenamtliche|Freiwillige|ehrenamtlich Engagierte|Anzahl der Ehrenamtlichen|ehrenamtliche Kräfte|Helfer|ehrenamtliche Helfer|Ehrenamtliche (Anzahl)|Anzahl Freiwillige|Ehrenamtl.|ehrenamtliche Mitarbeitende|EA|ehrenamtlich|Ehrenamtskräfte|ehrenamtlich Tätige|freiwillig Engagierte|Zahl der Ehrenamtlichen|freiwillige Helfer',
    likely: 'Ehrenamt',
  },
  {
    field: 'fee',
    sure: 'Kosten|Eintritt|Eintrittspreis|Eintrittsgeld|Teilnahmegebühr|Gebühr|Gebühren|Teilnehmerbeitrag|Kosten für Teilnehmende|Kosten für TN|Teilnahmebeitrag|Teilnahmekosten|Kostenbeitrag|Kursgebühr|Kosten für die Teilnehmenden|kostenpflichtig|kostenfrei|Entgelt|Preis|Kosten TN|Kosten je TN|Kosten pro TN|kostenlos|Unkostenbeitrag|Eigenbeitrag|Eigenbeitrag TN|Eigenanteil TN|Kosten Teilnehmende|Kosten/Gebühren|Beitrag der Teilnehmenden|TN-Gebühr|TN-Beitrag|TN-Kosten|Teilnahmeentgelt|Elternbeitrag|Kosten f. TN|Gebühr TN|Kosten pro Person|Kosten (TN)|Preis pro Person',
    likely: 'Beitrag',
  },
  {
    field: 'registration',
    sure: 'Anmeldung|Anmeldung erforderlich|Anmeldung nötig|Anmeldeverfahren|Anmeldung unter|Anmeldung ja/nein|Anmeldung über|Zugang|Anmeldung bei|Anmeldemodalitäten|Anmeldemöglichkeit|Zugangsweg|Ist eine Anmeldung erforderlich|Anmeldung/Zugang|Voranmeldung|Teilnahmevoraussetzung|Zugangsvoraussetzungen|Anmeldemodus|Anmeldeweg|Anmeldeform|Anmeldebedingungen|Anmeldehinweise|Anmeldekontakt|wie anmelden|Zugang/Anmeldung',
  },
  {
    field: 'childcare',
    sure: 'Kinderbetreuung|mit Kinderbetreuung|Kinderbetreuung vorhanden|Kinderbetreuung ja/nein|Kinderbetr.|Betreuung der Kinder|begleitende Kinderbetreuung|Gibt es Kinderbetreuung|Kinderbetreuungsangebot|KiBe',
  },
  {
    field: 'accessible',
    sure: 'barrierefrei|Barrierefreiheit|barrierefreier Zugang|rollstuhlgerecht|barrierearm|barrierefrei ja/nein|rollstuhlgeeignet|Zugang barrierefrei|Barrierefrei (ja/nein)|Ist das Angebot barrierefrei|behindertengerecht|barrierefrei zugänglich|rollstuhlzugänglich|Barrierefreiheit gegeben|rollstuhlgängig',
  },
  {
    field: 'funding',
    sure: 'Finanzierung|Fördergeber|Förderung durch|Förderprogramm|Finanzierungsquelle|finanziert durch|Mittelgeber|Zuwendungsgeber|Geldgeber|Fördermittelgeber|gefördert durch|gefördert von|Art der Finanzierung|Finanzierungsart|Fördermittel|Förderquelle|Finanzierung durch|Wie wird das Angebot finanziert|Drittmittel|Förderer|finanziert über|finanziert von|Kostenträger|finanziert aus|gefördert über|Geld kommt von|Geld von|wer zahlt|wer bezahlt|bezahlt von|Finanzierungsträger|Finanzgeber|gefördert aus',
    likely: 'Förderung|Mittelherkunft|Sponsoren',
  },
  {
    field: 'annualAmount',
    sure: 'Betrag/Jahr|Betrag pro Jahr|Betrag p. a.|Jahresbetrag|Fördersumme|Fördersumme pro Jahr|Jahresbudget|Förderbetrag|Kosten pro Jahr|jährliche Kosten|Jahreskosten|Mittel pro Jahr|Fördersumme/Jahr|Kosten/Jahr|Kosten p. a.|Finanzvolumen|Jahressumme|Zuschusshöhe|Förderhöhe|Betrag (Jahr)|Höhe der Förderung|jährlicher Betrag|Zuwendungssumme|Mittelvolumen|Förderung p. a.|Förderung pro Jahr|Förderung/Jahr|Förderung jährlich|jährliche Förderung|Zuschuss p. a.|Zuschuss pro Jahr|Summe p. a.|Zuwendung (€)|Zuwendung in €|Zuwendungshöhe|Zuwendungsbetrag|Fördersumme p. a.|Mittel p. a.|Betrag jährlich|Finanzvolumen p. a.|Fördervolumen|Summe pro Jahr|Summe/Jahr|jährliche Mittel|jährliche Fördersumme|bewilligte Summe|Bewilligungssumme|bewilligter Betrag|bewilligte Mittel',
    likely: 'Betrag|bewilligt|Gesamtkosten|Budget|Summe (€)|Zuschuss|Volumen|Mittel|Finanzierungsvolumen|Zuwendung',
    possible: 'Förderung|Finanzierung',
  },
  {
    field: 'fundedUntil',
    sure: 'gesichert bis|Finanzierung gesichert bis|finanziert bis|Förderung bis|Finanzierung bis|Förderende|Laufzeit der Förderung|Ende der Förderung|Bewilligt bis|Förderzeitraum bis|gefördert bis|Bewilligungszeitraum bis|Förderung gesichert bis|Mittel gesichert bis|Finanzierungsende|Finanzierung gesichert',
    likely: 'Förderzeitraum|Bewilligungszeitraum|Förderlaufzeit|Finanzierungszeitraum',
  },
  {
    field: 'contactName',
    sure: 'Ansprechperson|Ansprechpartner|Ansprechpartnerin|Ansprechpartner/in|Ansprechpartnerinnen und Ansprechpartner|Kontaktperson|Ansprechp.|Ansprechpers.|Name der Ansprechperson|Name des Ansprechpartners|Ansprechpartner vor Ort|Ansprechpartner/Kontakt|Ansprechpartner / Tel.|Ansprechperson / Tel.|Ansprechpartner/Telefon|Ansprechperson/Telefon|Kontaktperson/Ansprechpartner|Ansprechpersonen|Projektleitung|Kursleitung|Leitung|Kontakt (Name)|Koordinator|Wer ist Ansprechpartner|Ansprechperson (Name)|Vor- und Nachname|Nachname, Vorname|Kursleiter|Vorname Nachname|Übungsleitung|Übungsleiter|Gruppenleitung|Chorleitung|Seminarleitung|Trainer|Vorsitzende|Vorsitzender|1. Vorsitzende|Vorsitz|Vereinsvorsitz|Geschäftsführung|Geschäftsführer',
    likely:
      'Kontakt|Kontaktdaten|AP|Koordination|verantwortliche Person|Bearbeiter|Sachbearbeitung|Zuständige Person|Kontaktadresse|Kontaktinformationen|Projektverantwortliche|Zuständige/r|zuständiger Mitarbeiter|Erreichbarkeit',
    possible: 'Name|Nachname|zuständig|Verantwortliche',
  },
  {
    field: 'contactRole',
    sure: 'Funktion|Rolle|Funktion der Ansprechperson|Position der Ansprechperson|Stellenbezeichnung|Amtsbezeichnung|Funktion/Rolle|Funktion (Ansprechperson)|Aufgabe der Ansprechperson|Dienststellung|Stellung|Stellung/Funktion|Position|Dienstbezeichnung|Funktion/Position|Rolle/Funktion|Rolle im Projekt|Tätigkeit der Ansprechperson',
  },
  {
    field: 'phone',
    sure: 'Telefon|Tel.|Tel.-Nr.|Telefonnummer|Telefon-Nr.|Rufnummer|Fon|Telefonnr.|Tel|Telefon/Mobil|Durchwahl|Telefon dienstlich|Telefon-Nummer|Telef.|Phone|Festnetz|Telefonisch erreichbar|Telefon/Handy',
    likely: 'Mobil|Handy|Mobilnummer|Handynummer|Mobiltelefon|Telefon/Fax|Telefon / E-Mail|Tel./Fax|Tel./Mail',
  },
  {
    field: 'email',
    sure: 'E-Mail|Email|Mail|E-Mail-Adresse|Emailadresse|Mailadresse|eMail|E-Mailadresse|Mail-Adresse|elektronische Post|E-Post|E-Mail dienstlich|E-Mail-Kontakt',
  },
  {
    field: 'website',
    sure: 'Website|Webseite|Homepage|Internet|Internetseite|URL|Web|Internetadresse|Webadresse|www|Internetauftritt|Weblink|Link zur Website|Web-Adresse|Online-Auftritt|Link zum Angebot|Webpräsenz',
    likely: 'Link|Links',
  },
  {
    field: 'publishContact',
    sure: 'Kontakt veröffentlichen|Kontakt veröffentlichen ja/nein|Veröffentlichung|Veröffentlichung der Kontaktdaten|Kontaktdaten veröffentlichen|Freigabe zur Veröffentlichung|Kontakt darf veröffentlicht werden|Einwilligung Veröffentlichung|Veröffentlichung Kontakt|Zustimmung zur Veröffentlichung|Veröffentlichen|Dürfen die Kontaktdaten veröffentlicht werden|Kontaktfreigabe|Kontakt öffentlich|Daten veröffentlichen',
    likely: 'Freigabe|öffentlich',
  },
  {
    field: 'needMet',
    sure: 'Bedarf gedeckt|Bedarfsdeckung|ist der Bedarf gedeckt|Bedarf gedeckt ja/nein|Deckt das Angebot den Bedarf|Bedarf ausreichend gedeckt|Bedarf erfüllt|Angebot bedarfsdeckend|bedarfsdeckend|Deckung des Bedarfs|Bedarfsdeckung gegeben|Wird der Bedarf gedeckt|Angebot ausreichend|Ist der Bedarf ausreichend gedeckt|Nachfrage gedeckt|Bedarf abgedeckt|Bedarfsabdeckung|Nachfrage erfüllt|Deckungsgrad|Versorgungslage|Nachfrage ausreichend gedeckt',
  },
  {
    field: 'problems',
    sure: 'Probleme|Problem|Schwierigkeiten|Herausforderungen|Hürden|Hemmnisse|Herausforderungen/Probleme|Stolpersteine|Probleme/Hindernisse|Hindernisse|Probleme und Hürden|Welche Probleme gibt es|Problemlagen|Problembeschreibung|was läuft nicht gut|Schwachstellen|Engpässe|offene Probleme|aktuelle Probleme|Schwierigkeiten/Probleme',
  },
  {
    field: 'wishes',
    sure: 'Wünsche|Wunsch|Wünsche und Anregungen|Anregungen|Unterstützungsbedarf|Wünsche an den Kreis|Wünsche an das KI|Verbesserungsvorschläge|Wünsche/Anregungen|Vorschläge|Unterstützungswünsche|Erwartungen|Erwartungen an den Kreis|Änderungswünsche|Verbesserungswünsche|Verbesserungsbedarf|Wünsche an die Verwaltung|Bitten an den Kreis',
  },
  {
    field: 'remark',
    sure: 'Bemerkung|Bemerkungen|Anmerkung|Anmerkungen|Kommentar|Kommentare|Hinweis|Hinweise|Notiz|Notizen|Bem.|Anm.|Sonstiges|Ergänzungen|Ergänzung|sonstige Bemerkungen|Zusatzinformationen|sonstige Hinweise|Anmerkungen/Hinweise|Besonderheiten|Kommentar/Bemerkung|weitere Informationen|Sonstige Anmerkungen|Bemerkung/Hinweis|Zusatzinfo|Freitext|Vermerk',
    likely: 'Weitere Angaben|Weiteres|Zusatz',
  },
];
