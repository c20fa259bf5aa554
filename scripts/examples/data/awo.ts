// Invented offers of the AWO: an actor, not a municipality. Offers in several towns and in the whole Kreis.
export const awo = `
fields | town | name | targets | from | to | part | fem | funding
BI | kreisweit | Elternschule Migration | Eltern | 2018-09-01 | | ca. 60 | 48 | Landesmittel
BI | kreisweit | Mobile Kita-Begleitung | Kinder 3–6, Eltern | 2022-01-01 | 2026-12-31 | 35 | 20 | Landesmittel
BI; GE | kreisweit | Frühe Hilfen mehrsprachig | Eltern, Kinder U3 | 2020-05-01 | | 44 | 41 | Bundesstiftung Frühe Hilfen
SP | RKN | Sprachkurse für Pflegekräfte | Neuzugewanderte | 2023-10-01 | 2026-12-31 | 26 | 22 | BAMF
SP; EH | kreisweit | Telefonpaten Deutsch | Neuzugewanderte, Ehrenamtliche | 2021 | | 10-15 | 9 | Eigenmittel
IO | kreisweit | Beratung für Vereine zur Öffnung | Fachkräfte und Multiplikatoren | 2019-01-01 | | 12 | k.A. | KOMM-AN NRW
IO; FL | kreisweit | Qualifizierung Sprachmittlung | Ehrenamtliche | 2017-04-01 | | 30 | 24 | KOMM-AN NRW
SF | kreisweit | Ferienfreizeit International | Grundschulalter, Jugendliche | 2011 | | 48 | 25 | Eigenmittel
FL | kreisweit | Rückkehr- und Perspektivberatung | Geflüchtete | 2016-08-01 | | 90 | 37 | Landesmittel
SP | Korschenbroich | Deutschkurs Kleinenbroich | Neuzugewanderte | 2022-09-05 | 2026-12-18 | 14 | 9 | kommunal
SP | Korschenbroich | Sprachtreff Glehn | Geflüchtete | 9/22 | | 12 TN | 7 | Eigenmittel
SP | Rommerskirchen | Sprachtreff am Bahnhof | Gesamtbevölkerung | Q3/24 | | 11 | 6 | Eigenmittel
BI | Stadt Neuss | Offener Ganztag Dreikönigen: Sprachgruppe | Grundschulalter | 2020-08-12 | | 24 | 11 | kommunal
RE | NEUSS | Jugendmigrationsdienst | Jugendliche, junge Erwachsene | 2008 | | 210 | 96 | BMFSFJ
WO | Dormagen | Mietercafé Horrem | Gesamtbevölkerung | 2021-06-01 | | 18 | 10 | Eigenmittel
AR | Grevenbroich, Stadt | Nähwerkstatt mit Jobberatung | Frauen | 2019-03-01 | | 12 | 12 | Jobcenter
PF | Kaarst/Meerbusch | Pflegelotsen der Kulturen | Seniorinnen und Senioren | 2023-03-01 | 2026-12-31 | 16 | 12 | Landesmittel
SF | Juechen | Spielkreis am Nachmittag | Kinder U3, Eltern | seit 2021 | | 10 | 9 | Eigenmittel
`;
