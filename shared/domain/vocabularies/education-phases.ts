import { term } from './term.ts';

/** Phases of the Bildungskette; Elternarbeit is a line of its own beside the chain. */
export const educationPhases = [
  term(
    'fruehe-foerderung',
    'Frühe Förderung',
    `Frühe Hilfen | Frühförderung | Frühkindliche Förderung | U3 | Unter 3 | 0-3 Jahre | Krippe | Frühe Kindheit | Frühe Förderung (U3)`,
  ),
  term(
    'elementarbereich',
    'Elementarbereich (Kita)',
    `Elementarbereich | Elementar | Elementarstufe | Elementarbildung | Kita | Kitas | Kindergarten | Kindergärten | Kiga | Kindertagesstätte | Kindertagesstätten |
    Kindertageseinrichtung | Kindertageseinrichtungen | Vorschule | Vorschulischer Bereich | 3-6 Jahre | Kita-Bereich | Elementarbereich/Kita | Kita/Kindergarten`,
  ),
  term(
    'primarstufe',
    'Primarstufe',
    `Grundschule | Grundschulen | Primarbereich | Primar | Grundschulbereich | Primarstufe (Grundschule) | Primarstufe/Grundschule | Grundschulalter |
    Klasse 1-4 | Klassen 1-4 | OGS | Offene Ganztagsschule | Grundschule/OGS`,
  ),
  term(
    'sekundarstufe-1',
    'Sekundarstufe I',
    `Sek I | Sek. I | Sek 1 | Sek. 1 | SekI | Sek1 | Sekundarstufe 1 | Sekundarbereich I | Sekundar I | S I | Weiterführende Schule | Weiterführende Schulen |
    Hauptschule | Realschule | Klasse 5-10 | Klassen 5-10 | Sekundarstufe l`,
  ),
  term(
    'sekundarstufe-2',
    'Sekundarstufe II / Berufskolleg',
    `Sek II | Sek. II | Sek 2 | Sek. 2 | SekII | Sek2 | Sekundarstufe II | Sekundarstufe 2 | Sekundarbereich II | Sekundar II | S II | Berufskolleg | Berufskollegs |
    BK | Oberstufe | Gymnasiale Oberstufe | Berufsschule | Sek II/BK | Sekundarstufe II (Berufskolleg) | Sek II / Berufskolleg`,
  ),
  term(
    'jugendarbeit',
    'Außerschulische Kinder- und Jugendarbeit',
    `Kinder- und Jugendarbeit | Jugendarbeit | Offene Jugendarbeit | Offene Kinder- und Jugendarbeit | OKJA | Außerschulisch | Außerschulische Bildung |
    Außerschulischer Bereich | Außerschulische Jugendarbeit | Außerschulische Jugendbildung | Jugendzentrum | Jugendtreff | Außerschulische Angebote |
    Außerschul. Kinder- und Jugendarbeit`,
  ),
  term(
    'uebergang-schule-beruf',
    'Übergang Schule–Beruf',
    `Übergang Schule Beruf | Übergang Schule/Beruf | Übergang Schule in Beruf | Übergang Schule in den Beruf | Übergang von der Schule in den Beruf | Übergang |
    Übergangssystem | Berufsorientierung | Berufliche Orientierung | KAoA | Kein Abschluss ohne Anschluss | ÜSB | Übergang Schule – Ausbildung |
    Übergang in den Beruf | Übergang Schule/Ausbildung`,
  ),
  term(
    'weiterbildung',
    'Weiterbildung',
    `Erwachsenenbildung | Fortbildung | Lebenslanges Lernen | Weiterbildung/Erwachsenenbildung | Erwachsenen- und Weiterbildung | Weiterbildung (VHS) |
    Fort- und Weiterbildung | Allgemeine Weiterbildung`,
  ),
  term(
    'elternarbeit',
    'Elternarbeit',
    `Eltern | Elternbildung | Elternbegleitung | Familienbildung | Zusammenarbeit mit Eltern | Eltern- und Familienarbeit | Familienarbeit |
    Elternmitwirkung | Eltern- und Familienbildung | Elternzusammenarbeit | Elternbeteiligung`,
  ),
];
