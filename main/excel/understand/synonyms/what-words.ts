import type { FieldWords } from './field-words.ts';

/** What is offered, by whom, in which field. */
export const whatWords: readonly FieldWords[] = [
  {
    field: 'rowNumber',
    sure: 'lfd. Nr.|lfd.-Nr.|lfdNr|lfd|laufende Nummer|laufende Nr.|Zeilennummer|Zeile|Pos.|Pos.-Nr.|Zeilen-Nr.',
    likely: 'Nr.|Nummer|#|Num.|No.',
  },
  {
    field: 'externalId',
    sure: 'Kennung|Angebots-ID|Angebotsnummer|Angebots-Nr.|Angebotskennung|Projektnummer|Projekt-Nr.|Kursnummer|Kurs-Nr.|Maßnahmennummer|Maßnahmen-Nr.|Identifikationsnummer|externe ID|Datensatz-ID|Referenz|Referenznummer|interne Nr.|interne Nummer|interne ID|Angebots-Kennung|Kennnr.|KNR',
    likely: 'ID|Schlüssel|Kennziffer|Kennnummer',
    possible: 'Code',
  },
  {
    field: 'municipality',
    sure: 'Kommune|Gemeinde|Stadt/Gemeinde|Stadt oder Gemeinde|Name der Kommune|Name der Gemeinde|kreisangehörige Kommune|kreisangehörige Gemeinde|kreisangehörige Stadt|Gebietskörperschaft|Städte und Gemeinden|Städte/Gemeinden|Gemeindename|AGS|Gemeindeschlüssel|amtlicher Gemeindeschlüssel|Gemeindekennziffer|GKZ|Gemeinde/Stadt|Kommune/Kreis|meldende Kommune|Kommunenname|Stadt bzw. Gemeinde|Gemeinde-Schlüssel',
    likely:
      'Samtgemeinde|Verbandsgemeinde|Ortsgemeinde|Stadt|Städte|Gemeinden|Kommunen|Herkunftskommune|Standortkommune',
    possible:
      'Gebiet|Region|Gebietseinheit|zuständig für|Zuständigkeitsbereich|Zuständigkeitsgebiet|Einzugsgebiet|gilt für|für',
  },
  {
    field: 'locality',
    sure: 'Ortsteil|Stadtteil|Stadtbezirk|Quartier|Sozialraum|Stadtviertel|Ortschaft|Ortsteil/Stadtteil|Stadtteil/Quartier|OT|Wohnquartier|Ortslage|Siedlungsbereich|Teilort|Wohnplatz',
    likely: 'Bezirk|Wohngebiet|Viertel|Sozialraum/Quartier',
  },
  {
    field: 'name',
    sure: 'Bezeichnung des Angebots|TITEL LANG|Titel (lang)|Langtitel|Bezeichnung|Angebotsbezeichnung|Angebotsname|Name des Angebots|Titel des Angebots|Angebotstitel|Projektname|Projekttitel|Projektbezeichnung|Name des Projekts|Kursname|Kurstitel|Kursbezeichnung|Name des Kurses|Name der Maßnahme|Titel der Maßnahme|Maßnahmenbezeichnung|Maßnahmentitel|Bezeichnung der Maßnahme|Bezeichnung des Projekts|Name des Angebotes/Projektes|Angebot/Projekt|Angebot/Maßnahme|Maßnahme/Angebot|Projekt/Maßnahme|Projekt/Angebot|Wie heißt das Angebot|Name der Veranstaltung|Veranstaltungstitel|Integrationsangebot|Angebot (Bezeichnung)|Name/Bezeichnung|Bezeichnung/Titel|Was wird angeboten|Wie heißt es|Name des Angebotes|Angebot/Kurs|Kurs/Angebot|Name der Gruppe|Bezeichnung des Kurses|Titel des Projekts',
    likely:
      'Angebot|Titel|Projekt|Maßnahme|Angebote|Benennung|Überschrift|Kurs|Projekte|Maßnahmen|Bez.|Bez. des Angebots|Beratungsangebot|Sportart/Angebot|Kurs/Seminar|Kurs/Veranstaltung|Gruppe/Angebot|Aktivität',
    possible: 'Name|Veranstaltung|Tätigkeit|Ehrenamtliche Tätigkeit|Seminar|Workshop|Fortbildung|Aktion',
  },
  {
    field: 'description',
    sure: 'Beschreibung|Kurzbeschreibung|Angebotsbeschreibung|Projektbeschreibung|Inhaltsbeschreibung|Beschreibung des Angebots|Inhalt|Inhalte|Kurzbeschreibung des Angebots|Inhalt/Ziel|Inhalte und Ziele|Ziele und Inhalte|Inhaltliche Beschreibung|Was wird gemacht|Worum geht es|Kurzinfo|Kurzbeschreibung/Inhalt|Inhalt des Angebots|Beschreibung/Inhalt|Kurzkonzept|Konzept (kurz)|Erläuterung des Angebots|Angebotsinhalt|Inhaltsangabe|Projektinhalt|Kursinhalt|Was wird angeboten (kurz)|Angebotsinhalte',
    likely:
      'Erläuterung|Details|Konzept|Kurztext|Beschr.|Kurzdarstellung|Ziel des Angebots|Zielsetzung|Info|Kurzbeschr.|Inhaltliche Schwerpunkte|Erklärung|Skizze|Kurzprofil',
    possible: 'Ziele|Informationen',
  },
  {
    field: 'offerType',
    sure: 'Art des Angebots|Angebotsart|Angebotsform|Angebotstyp|Art der Maßnahme|Maßnahmenart|Form des Angebots|Angebotsformat|Art des Angebotes|Typ des Angebots|Veranstaltungsart|Kursart|Projektart|Angebotsarten',
    likely: 'Art|Typ|Format|Veranstaltungsform',
    possible: 'Form|Kategorie',
  },
  {
    field: 'provider',
    sure: 'Träger|Anbieter|Trägerin|Träger/in|Trägerschaft|Träger des Angebots|Name des Trägers|Trägername|Maßnahmenträger|Projektträger|Kursträger|Angebotsträger|durchführender Träger|Träger/Anbieter|Anbieter/Träger|Träger/Organisation|Träger/Veranstalter|Träger/Institution|durchführende Organisation|durchführende Institution|anbietende Organisation|anbietende Institution|anbietende Stelle|Trägerorganisation|Wer bietet das Angebot an|Wer ist Träger|Träger der Maßnahme|Maßnahmeträger|Durchführungsträger|Träger bzw. Anbieter|Einrichtung/Träger|Träger/Einrichtung|Organisation/Träger|verantwortlicher Träger|federführender Träger|durchgeführt von|durchgeführt durch|anbietende Einrichtung|verantwortliche Organisation|Angebot von|Trägereinrichtung|zuständiger Träger|Trägername/Anbieter|Anbieterorganisation',
    likely:
      'Veranstalter|Organisation|Institution|durchführende Stelle|Anbietende|Durchführung durch|Ausrichter|Organisator|Akteur|Name der Organisation|Name der Institution|Verein/Organisation|Organisation/Einrichtung|Verein|Institution/Einrichtung|Durchführende|Organisationsname|Vereinsname|Tr.|Name der Einrichtung/Organisation|Einrichtung/Organisation|Antragsteller|Antragstellende|Zuwendungsempfänger|Drittempfänger|Letztempfänger|Erstempfänger|Beratungsstelle|Kirchengemeinde|Pfarrgemeinde|Moscheegemeinde|Pfarrei|Religionsgemeinschaft|Migrantenorganisation|Firma|Firma/Organisation|Initiative|Gruppe/Initiative|Initiative/Gruppe|Verein/Initiative|Initiative/Verein',
    possible: 'Verantwortlich|verantwortliche Stelle|Name der Einrichtung|Einrichtung|Einr.',
  },
  {
    field: 'providerType',
    sure: 'Trägerart|Art des Trägers|Trägertyp|Trägerform|Trägergruppe|Anbieterart|Anbietertyp|Art der Organisation|Organisationsart|Art der Trägerschaft|Trägerkategorie|Organisationstyp',
    likely: 'Organisationsform|Rechtsform|Trägersparte',
  },
  {
    field: 'partners',
    sure: 'Kooperationspartner|Kooperation|Kooperationen|Kooperation mit|in Kooperation mit|Partner|Netzwerkpartner|Kooperationspartnerinnen und Kooperationspartner|Kooperationspartner/innen|Projektpartner|beteiligte Partner|beteiligte Akteure|weitere Partner|weitere Beteiligte|beteiligte Institutionen|Mitwirkende|Partnerorganisationen|Koop.-Partner|Koop.|Kooperationspartnerschaften|in Zusammenarbeit mit|Zusammenarbeit mit|Mit wem wird kooperiert|Kooperierende|Kooperationspartner/-innen|mit wem|gemeinsam mit|weitere Träger',
    likely: 'Beteiligte|Zusammenarbeit|Vernetzung|Vernetzung mit',
  },
  {
    field: 'fieldsOfAction',
    sure: 'Handlungsfeld|Handlungsfelder|Handlungsfeld(er)|HF|Zuordnung Handlungsfeld|Handlungsfeldzuordnung|Handlungsbereich|Aktionsfeld|Themenfeld|Welchem Handlungsfeld|Handlungsfeld Nr.|Handlungsfeld laut Konzept',
    likely:
      'Themenbereich|Themengebiet|Aufgabenfeld|Tätigkeitsfeld|Arbeitsfeld|Themenschwerpunkt|Handlungsschwerpunkt|Integrationsbereich',
    possible: 'Thema|Bereich|Schwerpunkt|Rubrik|Themen|Feld|Kategorie',
  },
  {
    field: 'strands',
    sure: 'Strang|Arbeitsbereich|Arbeitsstrang|Stränge|Arbeitsbereiche|KI-Strang|Arbeitsbereich des KI',
    likely: 'Säule',
  },
  {
    field: 'educationPhases',
    sure: 'Bildungskette|Bildungsphase|Phase der Bildungskette|Bildungskette-Phase|Bildungskettenphase|Bildungsketten-Phase|Bildungskette-Phase(n)|Bildungsetappe|Bildungsstufe|Phase in der Bildungskette|Bildungsabschnitt|Bildungsbereich|Station der Bildungskette',
    likely: 'Schulstufe|Phase|Bildungsstation',
    possible: 'Schulform',
  },
  {
    field: 'targetGroups',
    sure: 'Zielgruppe|Zielgruppen|Zielgruppe(n)|ZG|Zielgr.|Adressaten|Adressatenkreis|Zielpersonen|Für wen|Für wen ist das Angebot|An wen richtet sich das Angebot|angesprochene Zielgruppe|Personenkreis|Teilnehmerkreis|angesprochene Gruppe|richtet sich an|Zielgruppe des Angebots|Nutzergruppe|Hauptzielgruppe|Nutzerkreis|Nutzergruppen|Zielklientel|Klientel|Teilnehmendenkreis|gedacht für|Zielgruppenbeschreibung|Personengruppen|Adressatinnen und Adressaten|angesprochene Personen',
    likely: 'Adressat|Gruppe der Teilnehmenden|Personengruppe',
    possible: 'Gruppe|Altersgruppe|Altersgruppen|Alter|Alter der Teilnehmenden|Altersstufe',
  },
];
