// Invented offers of Jüchen: questions as headings, contact in one cell, "Fehlanzeige".
export const juechen = `
fields | name | provider | targets | place | when | from | cap
BI | Hausaufgabenbetreuung Hochneukirch | Förderverein der Grundschule Hochneukirch | Grundschulkinder | Grundschule Hochneukirch, Schulstraße 2, 41363 Jüchen | Mo–Do 13–15 Uhr | 2018-08-29 | 20
BI | Eltern-Kind-Café | Familienzentrum Jüchen | Eltern, Kinder U3 | Familienzentrum, Kelzenberger Straße 5, 41363 Jüchen | Mi 9–11 Uhr | 2021 | 12
BI | Lesestunde mehrsprachig | Gemeindebücherei | Kinder 3–6 | Bücherei Jüchen, Markt 3, 41363 Jüchen | 1. Sa im Monat | seit 2022 | 15
SP | Deutsch für den Alltag | VHS Grevenbroich, Zweigstelle Jüchen | Neuzugewanderte | Haus Katz, Alleestraße 5, 41363 Jüchen | Di + Do 18–19.30 Uhr | 2020-09-01 | 16
SP | Sprachtreff Otzenrath | Flüchtlingshilfe Jüchen e. V. | Geflüchtete | Bürgerhaus Otzenrath, Hofstraße 12, 41363 Jüchen | Do 16–18 Uhr | 5/16 | ca. 15
AR | Ausbildungsbörse Tagebaurand | Stadt Jüchen, Wirtschaftsförderung | Jugendliche | Gesamtschule Jüchen, Stadionstraße 77, 41363 Jüchen | einmal im Jahr (Mai) | 2019 | 150
AR | Praktikumslotsen | Gesamtschule Jüchen | Jugendliche | Gesamtschule Jüchen, Stadionstraße 77, 41363 Jüchen | nach Absprache | Schuljahr 2023/24 | 25
GE | Frauenfrühstück mit Gesundheitsthemen | DRK Ortsverein Jüchen | Frauen | DRK-Heim, Odenkirchener Straße 24, 41363 Jüchen | letzter Fr im Monat | seit 2017 | 20
KU | Fest der Kulturen | Stadt Jüchen, Amt für Soziales | Gesamtbevölkerung | Marktplatz, 41363 Jüchen | einmal im Jahr (September) | 2016 | k.A.
SF | Tanzgruppe für Kinder aus aller Welt | TV Beispiel Jüchen | Grundschulkinder | Turnhalle Bedburdyck, Gierather Straße 3, 41363 Jüchen | Fr 15–16 Uhr | 9/22 | 18
RE | Sprechstunde Aufenthalt und Familiennachzug | Caritasverband, Nebenstelle Jüchen | Geflüchtete, EU-Zugewanderte | Rathaus, Am Rathaus 5, 41363 Jüchen | 2. Mi im Monat | 2023-04-12 | 8
`;
