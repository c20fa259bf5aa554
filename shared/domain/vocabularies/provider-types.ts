import { term } from './term.ts';

/** Trägerarten. "Freier Träger" or "Bildungsträger" fit several terms and are no synonyms on purpose. */
export const providerTypes = [
  term(
    'kreis',
    'Kreisverwaltung/KI',
    `Kreisverwaltung | Kreis | KI | Kommunales Integrationszentrum | Kommunales Integrationszentrum (KI) | Landratsamt | Landkreis | Kreis (KI) |
    Kreisjugendamt | Kreisgesundheitsamt | Kreissozialamt | Kreis/Kommunales Integrationszentrum | KI des Kreises`,
  ),
  term(
    'kommune',
    'Stadt/Gemeinde',
    `Stadt | Gemeinde | Kommune | Kommunen | Stadtverwaltung | Gemeindeverwaltung | Kommunalverwaltung | Kommunal | Kommunaler Träger | Stadt oder Gemeinde |
    Städtisch | Stadt/Gemeindeverwaltung | Stadt- oder Gemeindeverwaltung | Jugendamt | Sozialamt | Stadtjugendamt | Stadt, Gemeinde, Kommune`,
  ),
  term(
    'jobcenter',
    'Jobcenter/Agentur für Arbeit',
    `Jobcenter | Job-Center | JC | Agentur für Arbeit | Arbeitsagentur | Arbeitsamt | Bundesagentur für Arbeit | BA | Jobcenter/Arbeitsagentur | Arbeitsverwaltung`,
  ),
  term(
    'wohlfahrt',
    'Freie Wohlfahrtspflege',
    `AWO | Arbeiterwohlfahrt | Caritas | Caritasverband | Caritas-Verband | Diakonie | Diakonisches Werk | DRK | Deutsches Rotes Kreuz | Rotes Kreuz |
    Der Paritätische | Paritätischer | Paritätischer Wohlfahrtsverband | DPWV | Der Paritätische NRW | Jüdische Gemeinde | Jüdische Gemeinden | Wohlfahrt |
    Wohlfahrtsverband | Wohlfahrtsverbände | Wohlfahrtspflege | Freie Wohlfahrt | Verband der freien Wohlfahrtspflege | Verbände der freien Wohlfahrtspflege |
    Träger der freien Wohlfahrtspflege | Träger der freien Wohlfahrt | SkF | SKM | Sozialdienst katholischer Frauen | SKFM | IN VIA |
    Freie Wohlfahrtspflege (AWO, Caritas, Diakonie, DRK, Der Paritätische, Jüdische Gemeinden)`,
  ),
  term(
    'migrantenorganisation',
    'Migrantenorganisation',
    `Migrantenorganisationen | MO | MSO | Migrantenselbstorganisation | Migrantenselbstorganisationen | Migrantenverein | Migrantenvereine |
    Migrantinnenorganisation | Migrantinnen- und Migrantenorganisation | Migranten(selbst)organisation`,
  ),
  term(
    'vhs',
    'VHS/Bildungswerk',
    `VHS | Volkshochschule | Bildungswerk | Volkshochschulen | Familienbildungsstätte | Familienbildungswerk | FBS | Bildungszentrum | Weiterbildungseinrichtung |
    Volkshochschule/Bildungswerk | Kath. Bildungswerk | Ev. Bildungswerk`,
  ),
  term(
    'sprachkurstraeger',
    'Sprachkursträger',
    `Integrationskursträger | Sprachschule | Sprachinstitut | Träger von Integrationskursen | Träger von Sprachkursen | Sprachkursanbieter | Sprachschulen`,
  ),
  term(
    'kita',
    'Kita/Familienzentrum',
    `Kita | Kitas | Familienzentrum | Familienzentren | Kindergarten | Kindertagesstätte | Kindertageseinrichtung | Kindertagesstätten | Kindertageseinrichtungen`,
  ),
  term(
    'schule',
    'Schule',
    `Schulen | Grundschule | Grundschulen | Gesamtschule | Gymnasium | Realschule | Hauptschule | Berufskolleg | Förderschule | Sekundarschule | OGS |
    Offene Ganztagsschule | Weiterführende Schule`,
  ),
  term(
    'verein',
    'Verein',
    `Vereine | e.V. | e. V. | eV | Eingetragener Verein | Sportverein | Sportvereine | Förderverein | Gemeinnütziger Verein | Kulturverein | Verein (e.V.) |
    Bürgerverein | Verein/Initiative | Vereine/Initiativen | Vereine und Initiativen`,
  ),
  term(
    'kirche',
    'Kirche/Religionsgemeinschaft',
    `Kirche | Kirchen | Kirchengemeinde | Kirchengemeinden | Religionsgemeinschaft | Religionsgemeinschaften | Moschee | Moscheegemeinde | Moscheeverein |
    Evangelische Kirche | Katholische Kirche | Ev. Kirche | Kath. Kirche | Evangelische Kirchengemeinde | Katholische Kirchengemeinde |
    Ev. Kirchengemeinde | Kath. Kirchengemeinde | Pfarrgemeinde | Pfarrei | Religiöse Gemeinschaft | Kirchlicher Träger | Kirchlich`,
  ),
  term(
    'initiative',
    'Ehrenamtsinitiative',
    `Ehrenamt | Initiative | Initiativen | Ehrenamtliche Initiative | Ehrenamtsinitiativen | Flüchtlingsinitiative | Flüchtlingshilfe | Bürgerinitiative |
    Ehrenamtliche | Helferkreis | Asylkreis | Freiwilligeninitiative | Privatinitiative | Ehrenamtlich | Ehrenamtliche Gruppe`,
  ),
  term(
    'betrieb',
    'Kammer/Betrieb',
    `Kammer | Kammern | Betrieb | Betriebe | IHK | HWK | Handwerkskammer | Industrie- und Handelskammer | Unternehmen | Firma | Kreishandwerkerschaft |
    Wirtschaftsunternehmen | Kammern und Betriebe | Kammer/Unternehmen`,
  ),
  term(
    'hochschule',
    'Hochschule',
    `Universität | Uni | FH | Fachhochschule | Hochschulen | Universitäten | Hochschule/Universität`,
  ),
  term(
    'sonstige',
    'Sonstige',
    `Sonstiges | Sonstiger | Andere | Anderer Träger | Andere Träger | Sonstiger Träger | Sonstige Träger | Sonst. | Weitere | Übrige`,
  ),
];
