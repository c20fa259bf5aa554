// Invented offers of Neuss, office for integration: group headings per Handlungsfeld, merged providers, table not at A1.
export const neussIntegration = `
fields | name | provider | targets | place | district | from | to | cap | part | funding
BI | Rucksack KiTa Erfttal | Familienzentrum Erfttal | Eltern; Kinder 3–6 | Familienzentrum Erfttal, Bedburger Straße 57 | Erfttal | 2017-08-01 | | 12 | 12 | Landesmittel
BI | Griffbereit Erfttal | Familienzentrum Erfttal | Eltern; Kinder U3 | Familienzentrum Erfttal, Bedburger Straße 57 | Erfttal | 2019-02-01 | | 10 | 8 | Landesmittel
BI | Lernhaus Weckhoven | Diakonie Rhein-Kreis Neuss | Grundschulalter; Jugendliche | Bürgerhaus Weckhoven, Maximilian-Kolbe-Straße 4 | Weckhoven | 2013-09-01 | | 40 | 38 | kommunal
BI | Elternakademie | Kommunales Integrationszentrum | Eltern | Romaneum, Brückstraße 1 | Innenstadt | 2020-09-01 | | 20 | 16 | Landesmittel
BI | Studienbegleitung erste Generation | Bildungspaten Neuss e. V. | junge Erwachsene | Haus der Jugend, Hamtorwall 18 | Innenstadt | 2018 | | 25 | 19 | Stiftungsmittel
SP | Integrationskurs Vormittag | VHS Neuss | Neuzugewanderte | Romaneum, Brückstraße 1 | Innenstadt | 2010 | | 60 | 57 | BAMF
SP | Integrationskurs Abend | VHS Neuss | Neuzugewanderte | Romaneum, Brückstraße 1 | Innenstadt | 2012 | | 40 | 36 | BAMF
SP | Alphabetisierungskurs | VHS Neuss | Neuzugewanderte; Geflüchtete | Romaneum, Brückstraße 1 | Innenstadt | 2016-01-11 | | 16 | 15 | BAMF
SP | Deutsch für den Beruf B1 | VHS Neuss | EU-Zugewanderte | Romaneum, Brückstraße 1 | Innenstadt | 2023-02-06 | 2026-12-18 | 20 | 17 | BAMF
SP | Deutschkurs A1 Nordstadt | Sprachschule Novesia | Neuzugewanderte | Nordstadt-Zentrum, Wingenderstraße 24 | Nordstadt | 2021-09-06 | | 18 | 18 | kommunal
SP | Deutschkurs A2 Nordstadt | Sprachschule Novesia | Neuzugewanderte | Nordstadt-Zentrum, Wingenderstraße 24 | Nordstadt | 2021-09-06 | | 18 | 14 | kommunal
SP | Frauensprachkurs Furth | Sprachschule Novesia | Frauen | Kontakt Erfttal, Further Straße 88 | Furth | 2022-02-07 | 2026-12-18 | 16 | 16 | Landesmittel
SP | Sprachcafé International | Internationaler Treff Neuss e. V. | Gesamtbevölkerung | Café Flair, Neustraße 14 | Innenstadt | 2014-05-01 | | 30 | 26 | Spenden
SP | Leseclub Mehrsprachig | Stadtbibliothek Neuss | Grundschulalter | Stadtbibliothek, Neumarkt 10 | Innenstadt | 2019-03-02 | | 20 | 18 | kommunal
SP | Fachsprache Logistik | Bildungszentrum Hafen | EU-Zugewanderte; junge Erwachsene | Bildungszentrum Hafen, Industriestraße 12 | Hafen | 2024-04-08 | 2026-09-30 | 15 | 13 | ESF
SP | Sprachpaten Neuss | Freiwilligenzentrale Neuss | Geflüchtete; Ehrenamtliche | Meererhof 1 | Innenstadt | 2015-11-01 | | 50 | 47 | Spenden
SP | Deutsch am Arbeitsplatz | Bildungszentrum Hafen | EU-Zugewanderte | Bildungszentrum Hafen, Industriestraße 12 | Hafen | 2025-01-13 | 2026-12-31 | 24 | 20 | Landesmittel
SP | Online-Sprachtraining | VHS Neuss | Neuzugewanderte | online | | 2020-11-02 | | 25 | 22 | kommunal
AR | Welcome-Point Arbeit | Jobcenter Rhein-Kreis Neuss | Neuzugewanderte; Geflüchtete | Jobcenter Neuss, Stresemannallee 2 | Hammfeld | 2017-01-01 | | k.A. | 310 | Jobcenter
AR | Ausbildungscoaching | Jobcenter Rhein-Kreis Neuss | Bedarfsgemeinschaften | Jobcenter Neuss, Stresemannallee 2 | Hammfeld | 2019-09-01 | | 30 | 28 | Jobcenter
AR | Kompetenzwerkstatt Handwerk | Kreishandwerkerschaft | Geflüchtete; junge Erwachsene | Werkstatt Hammfeld, Oberstraße 17 | Hammfeld | 2022-10-04 | 2026-09-30 | 16 | 12 | Agentur für Arbeit
AR | Berufseinstieg für Mütter | Frauenberatungsstelle Neuss | Frauen | Markt 1 | Innenstadt | 2021-03-08 | | 18 | 17 | ESF
AR | Gründen in Neuss | Wirtschaftsförderung Neuss | Gesamtbevölkerung | Rathaus, Markt 2 | Innenstadt | 2018 | | 20 | 11 | kommunal
AR | Jobmesse Integration | Agentur für Arbeit | Neuzugewanderte | Stadthalle, Selikumer Straße 25 | Innenstadt | 2019 | | 500 | 430 | Agentur für Arbeit
AR | Pflegehelferkurs mit Sprachförderung | Bildungsakademie Neuss | Frauen; Neuzugewanderte | Bildungsakademie, Hammer Landstraße 5 | Hammfeld | 2024-08-19 | 2026-07-31 | 20 | 19 | Agentur für Arbeit
AR | Mentoring Fachkräfte | Internationaler Treff Neuss e. V. | EU-Zugewanderte; Fachkräfte und Multiplikatoren | Café Flair, Neustraße 14 | Innenstadt | 2023-05-01 | | 14 | 9 | Landesmittel
IO | Diversitätsstrategie der Verwaltung | Stadt Neuss, Integrationsamt | Fachkräfte und Multiplikatoren | Rathaus, Markt 2 | Innenstadt | 2021-01-01 | | k.A. | k.A. | kommunal
IO | Schulung Interkulturelle Kompetenz | Stadt Neuss, Integrationsamt | Fachkräfte und Multiplikatoren | Rathaus, Markt 2 | Innenstadt | 2016 | | 60 | 54 | kommunal
IO | Sprach- und Integrationsmittlung | Stadt Neuss, Integrationsamt | Gesamtbevölkerung | Rathaus, Markt 2 | Innenstadt | 2018-06-01 | | k.A. | 640 | KOMM-AN NRW
IO | Mehrsprachige Behördenlotsen | Stadt Neuss, Integrationsamt | Neuzugewanderte | Rathaus, Markt 2 | Innenstadt | Frühjahr 2023 | | 20 | 18 | KOMM-AN NRW
IO | Interkulturelle Woche Neuss | Stadt Neuss, Integrationsamt | Gesamtbevölkerung | Stadtgebiet | | 2009 | | k.A. | 1200 | kommunal
IO | Museum für alle | Stadtmuseum Neuss | Gesamtbevölkerung | Stadtmuseum, Am Obertor 2 | Innenstadt | 2022-04-02 | | 25 | 21 | Landesmittel
IO | Bibliothek der Sprachen | Stadtbibliothek Neuss | Gesamtbevölkerung | Stadtbibliothek, Neumarkt 10 | Innenstadt | 2015 | | k.A. | 350 | kommunal
WO | Wohnungslotsen | Diakonie Rhein-Kreis Neuss | Geflüchtete | Haus der Diakonie, Plankstraße 1 | Innenstadt | 2019-07-01 | | 30 | 24 | KOMM-AN NRW
GE | Gesundheitsmediatoren | Gesundheitsnetz Neuss e. V. | Neuzugewanderte; Frauen | Further Straße 102 | Furth | 2017-03-01 | | 20 | 17 | Krankenkassen
GE | Psychosoziale Sprechstunde | Diakonie Rhein-Kreis Neuss | Geflüchtete | Haus der Diakonie, Plankstraße 1 | Innenstadt | 2016-04-01 | | 25 | 31 | Landesmittel
PF | Kultursensible Pflegeberatung | Seniorenforum Neuss | Seniorinnen und Senioren | Seniorenforum, Brauereistraße 13 | Nordstadt | 2020-10-01 | | 30 | 22 | kommunal
SF | Sport im Park international | Stadtsportverband Neuss | Gesamtbevölkerung | Rennbahnpark | Innenstadt | 2018-05-05 | | 40 | 36 | Sportpauschale
SF | Schwimmkurse für Frauen | Stadtsportverband Neuss | Frauen | Nordbad, Neusser Weyhe 3 | Nordstadt | 2014 | | 20 | 20 | Sportpauschale
SF | Cricket Neuss | SV Beispiel Neuss | Jugendliche; Geflüchtete | Sportanlage Reuschenberg | Reuschenberg | 2016-06-01 | | 30 | 27 | Eigenmittel
PT | Integrationsrat: Sprechstunde | Integrationsrat der Stadt Neuss | Gesamtbevölkerung | Rathaus, Markt 2 | Innenstadt | 2004 | | k.A. | 65 | kommunal
EH | Lotsenpunkt Ehrenamt | Freiwilligenzentrale Neuss | Ehrenamtliche | Meererhof 1 | Innenstadt | 2016-02-01 | | 40 | 33 | KOMM-AN NRW
AD | Servicestelle Antidiskriminierung | Diakonie Rhein-Kreis Neuss | Gesamtbevölkerung | Haus der Diakonie, Plankstraße 1 | Innenstadt | 2021-05-01 | | k.A. | 88 | Landesmittel
RE | Migrationsberatung für Erwachsene | Diakonie Rhein-Kreis Neuss | Neuzugewanderte; EU-Zugewanderte | Haus der Diakonie, Plankstraße 1 | Innenstadt | 2005 | | k.A. | 420 | BAMF
RE | Einbürgerungslotsen | Internationaler Treff Neuss e. V. | länger hier Lebende | Café Flair, Neustraße 14 | Innenstadt | 2024-07-01 | 2026-12-31 | 30 | 26 | Landesmittel
FL | Erstberatung in der ZUE | Flüchtlingsrat Neuss e. V. | Geflüchtete | Stresemannallee 10 | Hammfeld | 2015-10-01 | | k.A. | 510 | Landesmittel
FL | Begleitdienst Unterkünfte | Stadt Neuss, Sozialamt | Geflüchtete | Unterkunft Nievenheimer Straße 50 | Norf | 2014 | | k.A. | 380 | kommunal
FL | Erstorientierungskurs | Flüchtlingsrat Neuss e. V. | Geflüchtete | Stresemannallee 10 | Hammfeld | 2017-09-01 | 2026-12-31 | 20 | 19 | BAMF
FL | Auszug in die eigene Wohnung | Stadt Neuss, Sozialamt | Geflüchtete | Rathaus, Markt 2 | Innenstadt | 2020-01-01 | | 40 | 29 | kommunal
FL | Ukraine-Treff | Internationaler Treff Neuss e. V. | Geflüchtete; Eltern | Café Flair, Neustraße 14 | Innenstadt | 2022-03-14 | 2026-12-31 | 35 | 30 | KOMM-AN NRW
`;

export const neussJugendamt = `
fields | name | provider | ages | phase | address | when | from | cap
BI | Brückenprojekt Eltern-Kind | Städt. Kita Allerheiligen | U3 | Frühe Förderung | Am Beispielhof 3, 41469 Neuss | Di 9–11 Uhr | seit 2019 | 12
BI; SP | Alltagsintegrierte Sprachbildung plus | Städt. Kita Furth | 3–6 Jahre | Elementarbereich (Kita) | Kaarster Straße 40, 41462 Neuss | täglich | Schuljahr 2021/22 | 22
BI | Lernzeit Gnadental | Jugendzentrum Gnadental | Grundschulkinder | Primarstufe | Artur-Platz-Weg 3, 41468 Neuss | Mo–Do 14–16 Uhr | Schuljahr 2023/24 | 18
BI | Schulstart mit Eltern | Familienbüro Neuss | Eltern | Primarstufe | Michaelstraße 50, 41460 Neuss | August | seit 2020 | ca. 40
BI; AR | Übergangslotsen Berufskolleg | Jugendberufshilfe Neuss | Jugendliche | Übergang Schule–Beruf | Weingartstraße 61, 41464 Neuss | Mo–Fr | Schuljahr 2022/23 | 45
IO | Familienbesuche mit Sprachmittlung | Familienbüro Neuss | Eltern | Frühe Förderung | Michaelstraße 50, 41460 Neuss | nach Absprache | seit 2018 | 60
SF | Ferienspiele für alle | Haus der Jugend | Grundschulkinder | Außerschulische Kinder- und Jugendarbeit | Hamtorwall 18, 41460 Neuss | Sommerferien | seit 2012 | 120
SF; AD | Boxen statt Ausgrenzen | Jugendzentrum Weckhoven | Jugendliche | Außerschulische Kinder- und Jugendarbeit | Lindenplatz 1, 41466 Neuss | Fr 17–19 Uhr | Schuljahr 2022/23 | 16
EH | Vormundschaften im Ehrenamt | Jugendamt Neuss | Ehrenamtliche | | Michaelstraße 50, 41460 Neuss | Schulung viermal im Jahr | seit 2016 | 25
FL | Clearing für junge Geflüchtete | Jugendamt Neuss | Jugendliche | | Michaelstraße 50, 41460 Neuss | laufend | seit 2015 | 30
`;
