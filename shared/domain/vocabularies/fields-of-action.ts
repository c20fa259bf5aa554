import { term } from './term.ts';

/** Handlungsfelder in the order of the trade (domain.md, "Vocabularies"). */
export const fieldsOfAction = [
  term(
    'bildung',
    'Bildung, Erziehung, Betreuung',
    `Bildung | Erziehung | Betreuung | Bildung und Erziehung | Erziehung und Bildung | Bildung und Betreuung | Erziehung und Betreuung |
    Schule | Kita | Kita und Schule | Schule und Kita | Schule und Bildung | Bildung und Schule | Kinderbetreuung | Bildungsangebote |
    Bildungsförderung | Frühkindliche Bildung | Frühe Bildung | Elementarbildung | Schulische Bildung | Kita/Schule/Bildung | Bildungsarbeit |
    Elternbildung | Familienbildung | Elternarbeit | Schulbildung`,
  ),
  term(
    'sprache',
    'Sprache',
    `Deutsch | Sprachförderung | Sprachkurs | Sprachkurse | Deutschkurs | Deutschkurse | Spracherwerb | Sprachbildung | Deutschförderung |
    Deutsch lernen | Deutsche Sprache | Sprache und Kommunikation | Integrationskurs | Integrationskurse | Sprachliche Bildung | Sprachen |
    Alphabetisierung | Deutsch als Zweitsprache | DaZ | Mehrsprachigkeit | Sprache und Alphabetisierung | Sprachliche Integration |
    Sprachangebote | Sprache/Deutsch | Deutscherwerb | Sprachvermittlung | Sprachkompetenz`,
  ),
  term(
    'arbeit',
    'Ausbildung, Arbeit, Wirtschaft',
    `Arbeit | Ausbildung | Wirtschaft | Beruf | Arbeitsmarkt | Arbeit und Ausbildung | Ausbildung und Arbeit | Arbeit und Beruf | Beruf und Arbeit |
    Beschäftigung | Arbeit und Wirtschaft | Wirtschaft und Arbeit | Arbeitsmarktintegration | Berufliche Integration | Ausbildung und Beruf |
    Beruf und Ausbildung | Ausbildungs- und Arbeitsmarkt | Arbeits- und Ausbildungsmarkt | Arbeit und Beschäftigung | Ausbildung und Beschäftigung |
    Arbeit und Qualifizierung | Berufliche Qualifizierung | Integration in Arbeit | Integration in den Arbeitsmarkt | Arbeitsmarkt und Ausbildung |
    Ausbildung, Arbeit, Beruf | Erwerbsarbeit | Berufliche Bildung | Arbeitsmarkt und Wirtschaft`,
  ),
  term(
    'interkulturelle-oeffnung',
    'Interkulturelle Öffnung',
    `IKÖ | Interkult. Öffnung | Interkulturelle Öffnung der Verwaltung | Interkulturelle Öffnung von Verwaltung | Öffnung der Verwaltung |
    Interkulturelle Öffnung von Institutionen | Interkulturelle Orientierung | Interkulturelle Orientierung und Öffnung | Interkulturelle Kompetenz |
    Interkulturelle Verwaltung | Migrationsgesellschaftliche Öffnung | Verwaltungsöffnung | Interkulturelle Öffnung (IKÖ) |
    Interkulturelle Öffnung der Regeldienste | Interkulturelle Öffnung der Verwaltung und Dienste`,
  ),
  term(
    'wohnen',
    'Wohnen',
    `Wohnen/Unterbringung | Unterbringung | Wohnraum | Wohnung | Wohnungen | Wohnungssuche | Wohnungslosigkeit | Wohnen und Quartier |
    Wohnen und Unterkunft | Unterkunft | Unterkünfte | Wohnraumversorgung | Wohnen und Stadtentwicklung | Wohnungsmarkt | Wohnsituation |
    Wohnen und Wohnumfeld | Wohnen und Leben | Wohnungswesen | Wohnen und Zusammenleben | Wohnraumvermittlung`,
  ),
  term(
    'gesundheit',
    'Gesundheit',
    `Gesundheitsförderung | Gesundheitsversorgung | Gesundheitliche Versorgung | Medizinische Versorgung | Gesundheit und Prävention |
    Gesundheitsprävention | Psychische Gesundheit | Gesundheitswesen | Gesundheitsvorsorge | Gesundheitsbereich | Gesundheitliche Aufklärung`,
  ),
  term(
    'pflege',
    'Pflege und Ältere',
    `Pflege | Ältere | Ältere Menschen | Senioren | Seniorinnen und Senioren | Alter | Alter und Pflege | Pflege und Alter | Seniorenarbeit |
    Altenhilfe | Altenpflege | Senioren und Pflege | Pflege und Senioren | Ältere Menschen und Pflege | Pflege und ältere Menschen |
    Leben im Alter | Altenarbeit | Seniorinnen, Senioren und Pflege`,
  ),
  term(
    'kultur',
    'Kultur',
    `Kulturelle Bildung | Kunst und Kultur | Kultur und Kunst | Kulturarbeit | Kulturelle Teilhabe | Kunst | Kulturangebote | Kulturelles |
    Kulturelle Angebote | Kulturelle Veranstaltungen`,
  ),
  term(
    'sport',
    'Sport und Freizeit',
    `Sport | Freizeit | Freizeitangebote | Sportangebote | Freizeitgestaltung | Bewegung | Sport und Bewegung | Bewegung und Sport |
    Freizeit und Sport | Freizeitaktivitäten | Sport- und Freizeitangebote | Sportförderung`,
  ),
  term(
    'politische-teilhabe',
    'Politische Teilhabe',
    `Teilhabe | Partizipation | Politische Partizipation | Politische Mitwirkung | Politische Beteiligung | Mitbestimmung | Politik | Integrationsrat |
    Teilhabe und Partizipation | Partizipation und Teilhabe | Politische Teilhabe und Partizipation | Beteiligung | Politische Mitbestimmung`,
  ),
  term(
    'ehrenamt',
    'Ehrenamt',
    `Ehrenamtliches Engagement | Bürgerschaftliches Engagement | Freiwilligenarbeit | Engagement | Bürgerengagement | Ehrenamt und Engagement |
    Engagement und Ehrenamt | Ehrenamtskoordination | Freiwilliges Engagement | Ehrenamtsförderung | Ehrenamtliche | Ehrenamtsarbeit |
    Ehrenamtliche Arbeit | Ehrenamt und bürgerschaftliches Engagement | Bürgerschaftl. Engagement | Freiwilligenengagement`,
  ),
  term(
    'demokratie',
    'Antidiskriminierung und Demokratie',
    `Antidiskriminierung | Demokratie | Anti-Diskriminierung | Antirassismus | Anti-Rassismus | Rassismus | Diskriminierung | Demokratieförderung |
    Rassismusprävention | Demokratie und Antidiskriminierung | Rassismuskritik | Demokratiebildung | Antidiskriminierungsarbeit |
    Antidiskriminierung und Antirassismus | Antirassismus und Antidiskriminierung | Demokratie und Vielfalt | Extremismusprävention |
    Demokratiestärkung | Diskriminierungsschutz`,
  ),
  term(
    'recht',
    'Recht, Aufenthalt, Einbürgerung',
    `Recht | Aufenthalt | Einbürgerung | Aufenthaltsrecht | Asylrecht | Rechtsberatung | Ausländerrecht | Recht und Aufenthalt | Aufenthalt und Recht |
    Aufenthalt und Einbürgerung | Einbürgerung und Aufenthalt | Rechtliches | Staatsangehörigkeit | Recht und Einbürgerung | Rechtliche Fragen |
    Asyl- und Aufenthaltsrecht`,
  ),
  term(
    'flucht',
    'Flucht und Ankommen',
    `Flucht | Ankommen | Asyl | Geflüchtete | Flüchtlinge | Flüchtlingsarbeit | Flüchtlingshilfe | Flucht und Asyl | Asyl und Flucht | Erstorientierung |
    Flüchtlingsberatung | Flüchtlingsbetreuung | Ankommen und Orientierung | Erstintegration | Neuzuwanderung | Geflüchtetenhilfe |
    Ankommen und Flucht | Willkommenskultur | Erstaufnahme | Geflüchtetenarbeit | Flucht, Asyl, Ankommen | Flüchtlingsunterstützung`,
  ),
];
