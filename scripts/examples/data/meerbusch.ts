// Invented offers of Meerbusch: one sheet per Handlungsfeld, so the field stands only in the sheet's name.
export const meerbusch = `
fields | name | provider | description | targets | place | district | when | from | to | part | funding
BI | Rucksack KiTa Strümp | Kita Rheinkinder | Elterngruppe in der Kita | Eltern, Kinder 3–6 | Kita Rheinkinder | Strümp | wöchentlich | 2019-08-01 | | 11 | Landesmittel
BI | Lerntreff Osterath | OBV Meerbusch e. V. | Hausaufgaben und Förderung | Grundschulalter | Barbara-Gerretz-Schule | Osterath | Mo–Do | 2016-09-01 | | 26 | Spenden
BI | Elternlotsen Schule | Stadt Meerbusch, Fachbereich Schule | Begleitung bei Elternabenden | Eltern | Rathaus Büderich | Büderich | nach Absprache | 2022-11-01 | 2026-12-31 | 12 | KOMM-AN NRW
SP | Deutschkurs A1/A2 | VHS Meerbusch | Kurs am Vormittag | Neuzugewanderte | VHS-Haus | Osterath | zweimal wöchentlich | 2021-08-30 | 2026-12-18 | 19 | kommunal
SP | Integrationskurs | VHS Meerbusch | Allgemeiner Integrationskurs | Neuzugewanderte | VHS-Haus | Osterath | täglich | 2016 | | 38 | BAMF
SP | Sprachcafé Lank | Meerbusch hilft e. V. | Offener Gesprächskreis | Gesamtbevölkerung | Forum Wasserturm | Lank-Latum | Do 16–18 Uhr | 2016-03-03 | | 17 | Spenden
SP | Deutsch lernen mit Kind | Familienbildungsstätte Meerbusch | Kurs mit Kinderbetreuung | Frauen | Pfarrzentrum Büderich | Büderich | Di, Do 9–11 Uhr | 2023-01-10 | 2026-12-17 | 13 | Landesmittel
SP | Sprachpatenschaften | Meerbusch hilft e. V. | Lernen zu zweit | Geflüchtete, Ehrenamtliche | nach Absprache | Büderich | laufend | 2015-10-01 | | 34 | Spenden
SP | Japanisch-deutscher Gesprächskreis | Kulturkreis Meerbusch | Austausch in zwei Sprachen | länger hier Lebende | Alte Schule Büderich | Büderich | monatlich | 2012 | | 20 | Eigenmittel
AR | Jobcafé | Meerbusch hilft e. V. | Hilfe bei Suche und Bewerbung | Geflüchtete | Haus der Begegnung | Osterath | Fr 10–12 Uhr | 2017-05-05 | | 15 | Spenden
AR | Ausbildungsmesse Meerbusch | Stadt Meerbusch, Wirtschaftsförderung | Betriebe stellen sich vor | Jugendliche | Realschule Osterath | Osterath | jährlich | 2014 | | 320 | kommunal
AR | Pflege als Beruf | Bildungswerk Rheinaue | Orientierungskurs | Frauen, junge Erwachsene | Bildungswerk | Büderich | Mo–Mi | 2025-02-03 | 2026-06-30 | 14 | Agentur für Arbeit
AR | Computerkurs für den Beruf | VHS Meerbusch | Grundlagen am Rechner | Neuzugewanderte | VHS-Haus | Osterath | Mi 18–20 Uhr | 2024-03-06 | 2026-12-16 | 10 | kommunal
IO | Leitfaden Leichte Sprache | Stadt Meerbusch, Integrationsbüro | Überarbeitung der Formulare | Gesamtbevölkerung | Rathaus Lank | Lank-Latum | laufend | 2023-06-01 | | k.A. | kommunal
IO | Fortbildung Migration und Beratung | Stadt Meerbusch, Integrationsbüro | Seminar für Beschäftigte | Fachkräfte und Multiplikatoren | Rathaus Büderich | Büderich | zweimal im Jahr | 2021 | | 28 | kommunal
GE | Schwangerentreff international | Familienbildungsstätte Meerbusch | Beratung mit Hebamme | Frauen | Pfarrzentrum Büderich | Büderich | Mi 10–12 Uhr | 2020-02-05 | | 9 | Bundesstiftung Frühe Hilfen
PF | Seniorennachmittag der Kulturen | Seniorenbeirat Meerbusch | Kaffee, Spiel, Pflegeberatung | Seniorinnen und Senioren | Haus der Senioren | Lank-Latum | 2. Di im Monat | 2018 | | 24 | kommunal
SF | Rhein-Lauftreff | TuS Beispiel Meerbusch | Laufen in gemischten Gruppen | Gesamtbevölkerung | Rheindeich | Büderich | Sa 10 Uhr | 2017-04-01 | | 22 | Eigenmittel
SF | Mädchenfußball | FC Beispiel Büderich | Training für Einsteigerinnen | Jugendliche | Sportplatz Eisenbrand | Büderich | Do 16 Uhr | 2019-09-05 | | 18 | Sportpauschale
SF | Spielmobil an den Unterkünften | Stadt Meerbusch, Jugendamt | Spielangebote im Freien | Grundschulalter | wechselnde Orte | Osterath | April bis Oktober | 2016-04-01 | | 60 | kommunal
EH | Integrationslotsen | Stadt Meerbusch, Integrationsbüro | Schulung und Einsatz | Ehrenamtliche | Rathaus Büderich | Büderich | laufend | 2018-01-01 | | 16 | KOMM-AN NRW
EH | Möbellager | Meerbusch hilft e. V. | Ausgabe von Möbeln | Geflüchtete | Lager Strümp | Strümp | Sa 9–12 Uhr | 2015-09-12 | | 85 | Spenden
EH | Ehrenamtscafé | Freiwilligenzentrum Meerbusch | Austausch der Freiwilligen | Ehrenamtliche | Alte Schule Büderich | Büderich | vierteljährlich | 2019 | | 20 | kommunal
AD | Beschwerdestelle Diskriminierung | Stadt Meerbusch, Gleichstellungsstelle | Erstberatung | Gesamtbevölkerung | Rathaus Büderich | Büderich | nach Vereinbarung | 2022-01-01 | | 7 | kommunal
AD | Zeitzeugengespräche | Städtisches Gymnasium | Gespräche mit Schulklassen | Jugendliche | Mataré-Gymnasium | Büderich | zweimal im Jahr | 2015 | | 110 | Eigenmittel
RE | Einbürgerungsfeier und Beratung | Stadt Meerbusch, Bürgerbüro | Information und Feier | länger hier Lebende | Rathaus Lank | Lank-Latum | jährlich | 2019 | | 90 | kommunal
RE | Flüchtlingsberatung | Diakonie Meerbusch | Asyl- und Aufenthaltsrecht | Geflüchtete | Gemeindehaus Osterath | Osterath | Di 9–12 Uhr | 2015-06-02 | | 130 | Landesmittel
FL | Sozialdienst Unterkünfte | Stadt Meerbusch, Fachbereich Soziales | Betreuung vor Ort | Geflüchtete | Unterkunft Fouesnantplatz | Strümp | täglich | 2014 | | 260 | kommunal
FL | Treffpunkt Ukraine | Meerbusch hilft e. V. | Information und Kinderspiel | Geflüchtete, Eltern | Haus der Begegnung | Osterath | Mo 15–17 Uhr | 2022-03-28 | 2026-12-31 | 29 | KOMM-AN NRW
`;
