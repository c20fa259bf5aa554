// Invented offers of Kaarst: foreign header words, a legend sheet, a date that does not exist, combined contacts.
export const kaarst = `
fields | name | provider | topic | targets | cap | from | contact
SP | Sprachcafé am Markt | Caritasverband Kaarst | Sprache | Alle | ca. 20 | seit 2019 | Fr. Beispiel, cafe@example.org
BI | Hausaufgabenhilfe Nord | Familienzentrum Regenbogen | Bildung | Kinder / Jugendl. | 12 TN | 2021-08-01 | 02131 00 00 11
SF; GE | Schwimmkurs für Frauen | Stadtsportbund | Sport; Gesundheit | Frauen | 15 | 9/22 | k.A.
GE | Elterncafé | Diakonie | Themenfeld 3 | Eltern | – | 2023-02-01 | elterncafe@example
SP; EH | Lesepaten Kaarst | Stadtbücherei | Sprache; Ehrenamt | Grundschulk. | 25 | 2018 | lesepaten@example.org
SP | Deutschkurs A1 | VHS Kaarst-Korschenbroich | Sprache | Neuzugewanderte | 18 | 31.09.2024 | vhs@example.org
EH; FL | Fahrradwerkstatt | Flüchtlingshilfe e. V. | Ehrenamt; Flucht | Geflüchtete | 8 | seit 2016 | Herr Muster, 02131 00 00 12
AR | Bewerbungstraining | Jobcenter | Arbeit | Junge Erwachs. | 10-15 | Q3/24 | Fr. Krüger, jobcenter@example.org
BI | Rucksack KiTa Büttgen | Kita Sonnenblume Büttgen | Bildung | Eltern | 10 | 2020-08-01 | Fr. Öztürk, 02131 00 00 13, sonnenblume@example.org
BI | Griffbereit Vorst | Familienzentrum Vorst | Bildung | Eltern | 10 | 2022-02-01 | vorst@example.org
BI; IO | Fortbildung Mehrsprachigkeit in der Kita | Stadt Kaarst, Jugendamt | Bildung; Interkulturelle Öffnung | Fachkräfte | 20 | 2021 | Herr Schmitz, 02131 00 00 14
BI | Lernferien Holzbüttgen | Jugendzentrum Bebop | Bildung | Jugendliche | 24 | Schuljahr 2023/24 | bebop@example.org
SP | Deutsch für Mütter | VHS Kaarst-Korschenbroich | Sprache | Frauen | 14 | 2023-09-04 | vhs@example.org
AR | Ausbildungslotsen | Städtisches Berufsnetzwerk | Arbeit | Jugendliche | 20 | 2019 | Fr. Nowak, 02131 00 00 15, lotsen@example.org
AR; RE | Anerkennung ausländischer Abschlüsse | Caritasverband Kaarst | Arbeit; Recht | EU-Zugewanderte | – | 2022-05-01 | caritas-kaarst@example.org
AR; IO | Unternehmen öffnen sich | Wirtschaftsförderung Kaarst | Arbeit; Interkulturelle Öffnung | Fachkräfte | 30 | 3/24 | wifoe@example.org
IO | Sprachmittlung im Rathaus | Stadt Kaarst, Bereich Soziales | Interkulturelle Öffnung | Alle | – | seit 2018 | Herr Haddad, 02131 00 00 16
IO; AD | Woche gegen Rassismus | Bündnis Kaarst für Vielfalt | Interkulturelle Öffnung; Antidiskriminierung | Alle | 200 | 2017 | vielfalt@example.org
PF; KU | Erzählcafé der Generationen | Seniorenbüro Kaarst | Pflege und Ältere; Kultur | Senioren | 25 | 2019-10-01 | Fr. Peters, 02131 00 00 17
SF | Offene Sporthalle | Stadtsportbund | Sport | Jugendliche | 40 | 2018-01-15 | sport@example.org
FL | Begleitung in der Unterkunft Broicherdorf | Flüchtlingshilfe e. V. | Flucht | Geflüchtete | – | 2015 | Fr. Lindner, 02131 00 00 18
FL | Willkommensmappe und Erstgespräch | Stadt Kaarst, Bereich Soziales | Flucht | Geflüchtete | 60 | 2022-04-01 | willkommen@example.org
`;
