import type { TableKind } from '../../../../shared/domain/sheet.ts';

/**
 * Column headings that are no field of an offer but tell what kind of table this is. They are also recognised so that
 * "Ausländerbehörde" or "Priorität" is never pressed into an offer's field.
 */
export const kindColumnWords: Partial<Record<TableKind, string>> = {
  structures:
    'Integrationsbeauftragte|Integrationsbeauftragter|Integrationsbeauftragte vorhanden|zuständiges Amt|zuständige Stelle|zuständiger Fachbereich|eigenes Konzept|Integrationskonzept|eigenes Integrationskonzept|Integrationskonzept (Jahr)|Integrationsrat|Integrationsausschuss|Integrationsrat/-ausschuss|Runde Tische|Runder Tisch|Jugendamt|eigenes Jugendamt|Ausländerbehörde|eigene Ausländerbehörde|Sprachmittlerpool|Sprachmittler|Sprachmittlung vorhanden|Case Management|Kommunales Integrationsmanagement|KIM|Unterkünfte|Unterkünfte/Plätze|Unterkunftsplätze|Plätze in Unterkünften|Gemeinschaftsunterkunft|Gemeinschaftsunterkünfte|Unterkunft|Name der Unterkunft|Belegung|belegt|belegte Plätze|freie Plätze|bekannte Migrantenorganisationen|Migrantenorganisationen|Migrantenselbstorganisationen|MSO|Struktur|Strukturen|Steuerungsgruppe|Lenkungsgruppe|Netzwerke|Gremium|Gremien|Integrationsbüro|Integrationsamt|Sozialamt|Dezernat|Verwaltungsstruktur|Leitbild|Ratsbeschluss|Stabsstelle|Integrationspauschale|Konzept vom|Konzept (Jahr)|Dolmetscherpool|Ehrenamtskoordination|Integrationslotsen|Stelle Integration',
  needs:
    'Bedarf|Bedarfe|Welcher Bedarf besteht|Wo fehlt etwas|Wo fehlen Angebote|Was wird gebraucht|Wo gibt es Lücken|Wo sehen Sie Bedarf|Wo besteht Bedarf|Wie dringend|Hintergrund des Bedarfs|Was müsste geschehen|Was wird benötigt|Bedarfsbeschreibung|Beschreibung des Bedarfs|fehlendes Angebot|fehlende Angebote|was fehlt|Lücke|Angebotslücke|Dringlichkeit|Begründung|Begründung des Bedarfs|Handlungsbedarf|Lösungsvorschlag|Lösungsansatz|Lösungsidee|Bedarfslage|festgestellter Bedarf|gewünschtes Angebot|geschätzte Personenzahl|Anzahl Betroffene|betroffene Personen|Betroffene|Bedarf aus Sicht der Kommune|Art des Bedarfs|benötigtes Angebot|ungedeckter Bedarf|Unterversorgung|Bedarf an|Zusätzlicher Bedarf|Bedarfsträger',
  measures:
    'Ziel|Handlungsziel|Leitziel|Teilziel|Oberziel|Strategisches Ziel|operatives Ziel|Priorität|Prio|Status|Umsetzungsstand|Umsetzungsstatus|Stand der Umsetzung|Sachstand|Ampel|Federführung|federführend|Federführende Stelle|Zeitplan|Zeitschiene|Zeitrahmen|Zeitplanung|Umsetzung bis|Meilenstein|Meilensteine|Zielwert|Ausgangswert|Ist-Wert|Soll-Wert|Beschluss|Ratsbeschluss vom|Verantwortlichkeit|nächster Schritt|nächste Schritte|Eigenanteil|Leitlinie|Leitlinien|Erfolgsindikator|Maßnahmenkategorie|Quick-Win|Umsetzungszeitraum|Wirkung|Ergebnis|Zielerreichung|Evaluation|Abweichung|Umsetzungsschritte|Ressourcenbedarf',
  indicators:
    'Kennzahl|Indikator|Wert|Werte|Stichtag|Einheit|Maßeinheit|Ausprägung|Quelle|Datenquelle|Jahr|Berichtsjahr|Merkmal|Bevölkerung|Einwohner|Einwohnerzahl|Einwohner gesamt|Bevölkerung insgesamt|Gesamtbevölkerung|Ausländer|Ausländeranteil|Ausländische Bevölkerung|Ausländerinnen und Ausländer|Anteil|Anteil in %|Anteil (%)|Quote|Arbeitslose|Arbeitslosenquote|SGB II|SGB-II-Quote|Leistungsberechtigte|Schülerinnen und Schüler|Schüler|SuS|Schülerzahl|Kinder unter 3|Kinder unter 6|Migrationshintergrund|mit Migrationshintergrund|Einwanderungsgeschichte|Zuzüge|Fortzüge|Einbürgerungen|Geburten|Zugewiesene|Zuweisungen|Asylbewerber|Geduldete|Schutzsuchende|Flüchtlinge|Erstsprache|Anzahl|in %|%|insgesamt|männlich|Haushalte|Beschäftigte|Veränderung|Vorjahr|Deutsche|EU-Ausländer|Nicht-EU-Ausländer|Drittstaatsangehörige|Staatsangehörigkeit|Bezeichnung der Kennzahl|Wanderungssaldo|Fälle|Betreuungsquote|Kita-Kinder|Seiteneinsteiger gesamt',
  actors:
    'Mitglieder|Mitgliederzahl|Anzahl Mitglieder|Gründungsjahr|gegründet|Vorstand|Vorsitz|Vorsitzende|Vorsitzender|Herkunftsland|Herkunftsländer|Vereinsregister|Registernummer|Aktivitäten des Vereins|Tätigkeitsbereich|Vereinszweck|Geschäftsführung|Kurzname|Abkürzung|Satzung|Schwerpunkte der Arbeit',
};

/** Columns that occur in returns and belong to no field and no kind. */
export const otherColumnWords =
  'Aktenzeichen|Zeitstempel|Fertigstellungszeit|Datum abgeschickt|Letzte Seite|Start-Sprache|Zufallsstartwert|IP-Adresse|Fundstelle|Fundort|Az.|Vorgangsnummer|Geschäftszeichen|Fax|Telefax|Faxnummer|Fax-Nr.|Anrede|Vorname|Datum|Stand|Stand vom|Erfassungsdatum|letzte Änderung|geändert am|erfasst am|erfasst von|ausgefüllt von|ausgefüllt am|Unterschrift|Datum der Meldung|Fachbereich|Abteilung|Amt|Sachgebiet|Dienststelle|Postfach|Bundesland|Land|Kreis|Geprüft|geprüft am|Bewertung|Bilder|Foto|Logo|IBAN|Kostenstelle|Produkt|Produktnummer|Sachkonto|Haushaltsstelle|Geburtsdatum|Nationalität|Herkunft|Religion|Lehrkraft|Referent|Referentin|Referent/in|Referierende|Dozent|Dozentin|Dozent/in|Lehrwerk|Material|Materialien|Unterrichtseinheiten|UE|Stunden|Stundenumfang|Anzahl Stunden|Wochenstunden|Dauer|Dauer in Minuten|Anzahl Termine|Anzahl Kurse|Anzahl Gruppen|Anzahl Angebote|Anzahl Veranstaltungen|Erfolgsquote|Prüfung|Abschluss|Zertifikat|Evaluation|Anmeldeschluss|Anmeldefrist|Länge|Breite|Längengrad|Breitengrad|Koordinaten|Fahrtkosten|Zuständigkeit|Datenschutz|Einwilligung|Erhebungsjahr|Rückmeldung|Erledigt|Kontrolle|Wiedervorlage|Priorisierung|Ebene|Wartezeit|Verweildauer|Öffentlichkeitsarbeit|Flyer|Eigenmittel|Gesamtstunden|Schulferien|Feiertage|Mindestteilnehmerzahl|min. TN|Mindestzahl|Auslastung|Abbrecher|Abbruchquote|Nationalitäten|Herkunftsland|Zugangszahlen|Anhang|Anlage|Ja|Nein|Mitglieder|Mitgliederzahl|Anzahl Mitglieder|Zahl der Mitglieder|Plusstelle|Plusstellen|Pluskraft|Pluskräfte|Spalte|Auswahl|Antwort|Frage|Feld|Bedeutung|Beispiel|Pflichtfeld';

/** Words in titles and sheet names. */
export const kindTitleWords: Partial<Record<TableKind, string>> = {
  offers:
    'angebot|angebote|angebotsliste|integrationsangebote|angebotserhebung|projektliste|kursliste|kurse|sprachkurse|projekte|bestandsaufnahme|angebotsabfrage|bestand|integrationsprojekte|angebotsübersicht|sprachkursangebote',
  structures:
    'struktur|strukturen|strukturabfrage|strukturdaten|verwaltungsstrukturen|organisationsstrukturen|integrationsstrukturen',
  indicators:
    'statistik|statistiken|kennzahlen|indikatoren|bevölkerung|bevölkerungsstatistik|zahlen|daten|einwohner|einwohnerstatistik|rahmendaten|sozialdaten|zeitreihe|bevölkerungsentwicklung|statistische',
  needs: 'bedarf|bedarfe|bedarfsmeldung|bedarfsabfrage|bedarfsanalyse|lücken|bedarfserhebung|bedarfsliste',
  measures:
    'maßnahme|maßnahmen|maßnahmenplan|maßnahmenliste|handlungskonzept|umsetzungsplan|umsetzungsstand|maßnahmenplanung|aktionsplan|maßnahmenkatalog|maßnahmencontrolling|controlling',
  actors:
    'akteure|akteursliste|träger|trägerliste|adressliste|adressen|vereine|vereinsliste|organisationen|ansprechpartner|kontakte|kontaktliste|migrantenorganisationen|netzwerkpartner|akteurslandkarte|ansprechpersonen|netzwerkliste|verteiler',
};

/** Sheets and header rows that explain instead of listing. */
export const guidanceSheetWords =
  'erläuterung|erläuterungen|hinweis|hinweise|anleitung|ausfüllhinweise|ausfüllhilfe|ausfüllanleitung|legende|legenden|listen|auswahllisten|auswahlliste|auswahl|werte|wertelisten|werteliste|deckblatt|lies mich|liesmich|readme|codes|codeliste|schlüsselverzeichnis|datenschutz|glossar|dropdown|dropdowns|hilfe|info|infos|impressum|inhalt|inhaltsverzeichnis|stammdaten listen|parameter';
