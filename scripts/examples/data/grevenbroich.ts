// Invented offers of Grevenbroich: two-row merged headers, a hidden column, "10-15" turned into a date by Excel.
export const grevenbroich = `
fields | name | description | provider | targets | place | street | plz | from | to | part | fem | funding
BI | Rucksack KiTa Südstadt | Elternbildung und Sprachförderung | Kita Wirbelwind | Eltern, Kinder 3–6 | Kita Wirbelwind | Von-Werth-Straße 8 | 41515 | 2018-08-01 | | 12 | 12 | Landesmittel
BI | Griffbereit Orken | Eltern-Kind-Gruppe | Familienzentrum Orken | Eltern, Kinder U3 | Familienzentrum Orken | Richard-Wagner-Straße 3 | 41515 | 2020-02-01 | | 9 | 9 | Landesmittel
BI | Hausaufgabenhilfe Elsen | Lernhilfe und Spiel am Nachmittag | Caritasverband Grevenbroich | Grundschulalter | Pfarrzentrum Elsen | Deutsch-Ritter-Allee 1 | 41515 | 2015-09-01 | | 24 | 13 | kommunal
BI | Lesepaten Wevelinghoven | Vorlesen in der Grundschule | Stadtbücherei Grevenbroich | Grundschulalter | Grundschule Wevelinghoven | Klosterweg 2 | 41516 | 2017 | | 30 | 16 | Spenden
BI | Schulmaterialkammer | Ausgabe von Schulmaterial mit Beratung | Diakonie Grevenbroich | Eltern | Diakonie-Laden | Bahnstraße 21 | 41515 | 2014 | | 140 | 84 | Spenden
BI; SP | Seiteneinsteigerberatung | Beratung zur Schulaufnahme | Kommunales Integrationszentrum | Seiteneinsteiger, Eltern | Rathaus | Am Markt 1 | 41515 | 2016-01-01 | | 95 | 50 | Landesmittel
BI | FerienIntensivTraining | Deutsch in den Ferien | Jugendzentrum GOT | Seiteneinsteiger | Jugendzentrum GOT | Parkstraße 14 | 41515 | 2019-07-15 | | 20 | 9 | Landesmittel
BI | Elterncafé Gustorf | Offener Treff mit Themen rund um Schule | Grundschule Gustorf | Eltern | Grundschule Gustorf | Torfstecherweg 6 | 41517 | 2021-03-01 | | 14 | 13 | KOMM-AN NRW
BI | Mentorinnen für Mädchen | Studentinnen begleiten Schülerinnen | Förderverein Bildung e. V. | Jugendliche | Pascal-Haus | Schwarzer Weg 1 | 41515 | 2022-10-01 | 2027-09-30 | 15 | 15 | Stiftungsmittel
BI | Brückenkurs Kita | Vorbereitung auf den Kitabesuch | Kita Zauberwald | Kinder 3–6, Eltern | Unterkunft Nord | Nordstraße 30 | 41515 | 2023-02-01 | 2026-12-31 | 10 | 6 | Landesmittel
BI; AD | Projekttage Vielfalt | Workshops in den Klassen 8 bis 10 | Jugendzentrum GOT | Jugendliche | Gesamtschule | Hans-Böckler-Straße 19 | 41515 | 2020 | | 210 | 104 | Demokratie leben
SP | Deutschkurs A1 | Einstieg ohne Vorkenntnisse | VHS Grevenbroich | Neuzugewanderte | VHS-Haus | Stadtparkinsel 1 | 41515 | 2022-01-10 | 2026-12-18 | 20 | 12 | kommunal
SP | Deutschkurs A2 | Aufbaukurs | VHS Grevenbroich | Neuzugewanderte | VHS-Haus | Stadtparkinsel 1 | 41515 | 2022-01-10 | 2026-12-18 | 18 | 11 | kommunal
SP | Integrationskurs | Allgemeiner Kurs mit Orientierungskurs | VHS Grevenbroich | Neuzugewanderte, Geflüchtete | VHS-Haus | Stadtparkinsel 1 | 41515 | 2015 | | 44 | 23 | BAMF
SP | Integrationskurs für Frauen | Mit Kinderbetreuung | Sprachschule Lingua | Frauen | Sprachschule Lingua | Ostwall 16 | 41515 | 2018-03-01 | | 19 | 19 | BAMF
SP | Sprachcafé Markt | Offener Treff | Ehrenamtskreis Grevenbroich | Gesamtbevölkerung | Café am Markt | Am Markt 8 | 41515 | 2016-05-01 | | 22 | 12 | Spenden
SP; GE | Deutsch beim Arzt | Wortschatz rund um Gesundheit | Diakonie Grevenbroich | Frauen, Neuzugewanderte | Diakonie-Laden | Bahnstraße 21 | 41515 | 2023-09-01 | 2026-12-31 | 11 | 11 | KOMM-AN NRW
SP | Alphabetisierung am Vormittag | Lesen und Schreiben lernen | VHS Grevenbroich | Geflüchtete | VHS-Haus | Stadtparkinsel 1 | 41515 | 2019-01-14 | | 13 | 8 | Landesmittel
SP | Türkisch-deutsches Bilderbuchkino | Zweisprachiges Vorlesen | Stadtbücherei Grevenbroich | Kinder 3–6, Eltern | Stadtbücherei | Stadtparkinsel 40 | 41515 | 2021 | | #okt15 | – | kommunal
SP; EH | Sprachpaten | Lernen zu zweit | Ehrenamtskreis Grevenbroich | Neuzugewanderte, Ehrenamtliche | Haus Hartmann | Kölner Straße 7 | 41515 | 2015-10-01 | | 26 | 15 | Spenden
AR | Jobpaten Grevenbroich | Begleitung bei Suche und Bewerbung | Jobcenter Rhein-Kreis Neuss | junge Erwachsene | Jobcenter Grevenbroich | Heinrich-Goebel-Straße 3 | 41515 | 2019-05-01 | | 23 | 8 | Jobcenter
AR | Berufsorientierung für Brückenjahrgang | Praktika und Werkstatttage | Technologiezentrum Glehn | Brückenjahrgang | Werkstatt Kapellen | Talstraße 99 | 41516 | 2024-08-21 | 2027-07-31 | 30 | 11 | Agentur für Arbeit
IO | Interkulturelle Woche | Programm der Träger im September | Stadt Grevenbroich, Fachbereich Soziales | Gesamtbevölkerung | Stadtgebiet | | 41515 | 2011 | | 400 | – | kommunal
WO | Wohnraumberatung | Suche, Mietvertrag, Umzug | Caritasverband Grevenbroich | Geflüchtete | Caritas-Haus | Montzstraße 14 | 41515 | 2018-01-01 | | 76 | 35 | kommunal
WO; FL | Auszugsmanagement | Begleitung aus der Unterkunft in die Wohnung | Stadt Grevenbroich, Fachbereich Soziales | Geflüchtete | Rathaus | Am Markt 2 | 41515 | 2021-06-01 | 2026-12-31 | 48 | 20 | Landesmittel
GE | Hebammensprechstunde | Mit Sprachmittlung | Familienzentrum Orken | Frauen, Eltern | Familienzentrum Orken | Richard-Wagner-Straße 3 | 41515 | 2020-04-01 | | 32 | 32 | Bundesstiftung Frühe Hilfen
GE; SF | Rückenfit in einfacher Sprache | Bewegung und Ernährung | TuS Beispiel Grevenbroich | Gesamtbevölkerung | Turnhalle Elsen | Rheydter Straße 50 | 41515 | 2022-09-05 | | 16 | 12 | Krankenkassen
PF | Seniorentreff Miteinander | Älter werden in der zweiten Heimat | Diakonie Grevenbroich | Seniorinnen und Senioren | Diakonie-Treff | Hartmannweg 1 | 41515 | 2019-11-01 | | 21 | 14 | kommunal
SF | Fußball ohne Grenzen | Offenes Training | SC Beispiel 09 Grevenbroich | Jugendliche, junge Erwachsene | Sportpark Orken | Noithausener Straße 20 | 41515 | 2015-08-01 | | 35 | 4 | Sportpauschale
SF | Radfahren für Frauen | Radfahrkurs mit Verkehrsübung | Verkehrswacht Grevenbroich | Frauen | Verkehrsübungsplatz | Merkatorstraße 5 | 41515 | 2017-04-01 | | 10 | 10 | KOMM-AN NRW
SF; EH | Garten der Nationen | Gemeinschaftsgarten | Gartenfreunde Südstadt e. V. | Gesamtbevölkerung | Kleingartenanlage Südstadt | Am Hammerwerk 12 | 41515 | 2018-03-01 | | 28 | 15 | Städtebauförderung
EH | Flüchtlingshilfe Kapellen | Treff, Möbel, Begleitung | Flüchtlingshilfe Kapellen e. V. | Geflüchtete, Ehrenamtliche | Pfarrheim Kapellen | Friedrichstraße 30 | 41516 | 2015-02-01 | | 40 | 19 | Spenden
AD | Runder Tisch gegen Rassismus | Austausch und Anlaufstelle | Stadt Grevenbroich, Fachbereich Soziales | Gesamtbevölkerung | Rathaus | Am Markt 1 | 41515 | 2021-03-21 | | 18 | 9 | kommunal
RE | Einbürgerungsberatung | Voraussetzungen und Unterlagen | Caritasverband Grevenbroich | länger hier Lebende | Caritas-Haus | Montzstraße 14 | 41515 | 2024-06-27 | | 66 | 30 | kommunal
FL | Soziale Betreuung in den Unterkünften | Feste Sprechzeiten vor Ort | Stadt Grevenbroich, Fachbereich Soziales | Geflüchtete | Unterkunft Nord | Nordstraße 30 | 41515 | 2014 | | 310 | 118 | kommunal
FL | Ankommenstreff Ukraine | Information und Austausch | Förderverein Bildung e. V. | Geflüchtete, Frauen | Bernardushaus | Markt 1 | 41515 | 2022-03-20 | 2026-12-31 | 27 | 21 | KOMM-AN NRW
`;
