import { term } from './term.ts';

/**
 * Zielgruppen. Words that name no single group ("Kinder", "Familien", "Migranten") are no synonyms on purpose: a person decides.
 */
export const targetGroups = [
  term(
    'neuzugewanderte',
    'Neuzugewanderte',
    `Neuzuwanderer | Neuzuwandererinnen und Neuzuwanderer | Neu Zugewanderte | Neu zugewanderte Menschen | Neuzugewanderte Menschen | Neuzuwandernde |
    Neu Eingewanderte | Neuankömmlinge | Neuankommende | Neuzugezogene | Neu Zugezogene | Neuzugewanderte Personen | Neuzugew.`,
  ),
  term(
    'gefluechtete',
    'Geflüchtete',
    `Flüchtlinge | Geflüchtete Menschen | Asylbewerber | Asylbewerberinnen und Asylbewerber | Asylsuchende | Schutzsuchende | Geduldete |
    Menschen mit Fluchterfahrung | Menschen mit Fluchthintergrund | Menschen mit Fluchtgeschichte | Personen mit Fluchthintergrund |
    Personen mit Fluchterfahrung | Geflüchtete und Asylbewerber | Asylberechtigte | Geflüchtete Personen | Flüchtlinge und Asylbewerber |
    Geflüchtete aus der Ukraine | Ukrainische Geflüchtete | Asylbewerber/innen | Gefl.`,
  ),
  term(
    'eu-zugewanderte',
    'EU-Zugewanderte',
    `EU-Bürger | EU-Bürgerinnen und -Bürger | EU-Bürgerinnen und EU-Bürger | EU-Zuwanderer | EU-Zuwandernde | Zugewanderte aus der EU | Unionsbürger |
    Unionsbürgerinnen und Unionsbürger | EU-Ausländer | EU-Migranten | EU-Migrantinnen und -Migranten | Zuwanderer aus der EU | EU-Zuwanderung |
    Menschen aus der EU | EU-Bürger/innen`,
  ),
  term(
    'spaetaussiedler',
    'Spätaussiedler',
    `Spätaussiedlerinnen und Spätaussiedler | Aussiedler | Aussiedlerinnen und Aussiedler | Russlanddeutsche | Spätaussiedler/innen | Spätaussiedlerinnen |
    Aussiedler und Spätaussiedler | (Spät-)Aussiedler`,
  ),
  term(
    'laenger-hier-lebende',
    'länger hier Lebende',
    `Länger hier lebende Menschen | Länger hier lebende Zugewanderte | Länger hier lebende Migranten | Länger hier lebende Migrantinnen und Migranten |
    Schon länger hier Lebende | Bereits länger hier Lebende | Lange hier Lebende | Altzugewanderte | Seit längerem hier Lebende |
    Länger hier lebende Menschen mit Migrationshintergrund | Länger in Deutschland Lebende`,
  ),
  term(
    'kinder-u3',
    'Kinder U3',
    `U3 | U3-Kinder | Kinder unter 3 | Kinder unter 3 Jahren | Kinder unter drei | Kinder unter drei Jahren | Kinder 0-3 | Kinder 0-3 Jahre | 0-3 Jahre |
    Kleinkinder | Säuglinge | Babys | Kinder bis 3 Jahre | Kinder 0-2 | Säuglinge und Kleinkinder | Kinder von 0 bis 3 Jahren`,
  ),
  term(
    'kinder-3-6',
    'Kinder 3–6',
    `3–6 | 3-6 Jahre | Kinder 3-6 Jahre | Kinder von 3 bis 6 Jahren | Kinder 3 bis 6 Jahre | Kita-Kinder | Kitakinder | Kindergartenkinder | Vorschulkinder |
    Kinder im Vorschulalter | Kinder im Kindergartenalter | Kinder im Kita-Alter | Kindergartenalter | Vorschulalter`,
  ),
  term(
    'grundschulalter',
    'Grundschulalter',
    `Kinder im Grundschulalter | Grundschulkinder | Grundschüler | Grundschülerinnen und Grundschüler | Grundschülerinnen | Grundschüler/innen |
    6-10 Jahre | Kinder 6-10 | Kinder 6-10 Jahre | Kinder von 6 bis 10 Jahren | Kinder (Grundschule)`,
  ),
  term(
    'jugendliche',
    'Jugendliche',
    `Jugend | Teenager | Teens | Heranwachsende Jugendliche | Jugendliche ab 12 | Jugendliche ab 12 Jahren | Jugendliche ab 14 Jahren | Jugendl.`,
  ),
  term(
    'junge-erwachsene',
    'junge Erwachsene',
    `Heranwachsende | Junge Volljährige | 18-27 Jahre | Junge Erwachsene bis 27 | Junge Erwachsene bis 27 Jahre | Junge Erwachsene (18-27) | U27`,
  ),
  term(
    'eltern',
    'Eltern',
    `Mütter und Väter | Väter und Mütter | Erziehungsberechtigte | Sorgeberechtigte | Alleinerziehende | Elternteile | Eltern mit Migrationshintergrund |
    Zugewanderte Eltern | Werdende Eltern | Eltern mit Einwanderungsgeschichte`,
  ),
  term(
    'frauen',
    'Frauen',
    `Migrantinnen | Frauen mit Migrationshintergrund | Zugewanderte Frauen | Frauen mit Einwanderungsgeschichte | Frauen mit Zuwanderungsgeschichte |
    Nur Frauen | Nur für Frauen | Ausländische Frauen`,
  ),
  term(
    'seniorinnen-senioren',
    'Seniorinnen und Senioren',
    `Senioren | Seniorinnen | Ältere | Ältere Menschen | Ältere Migranten | Ältere Migrantinnen und Migranten | Ältere Zugewanderte | Rentner |
    Rentnerinnen und Rentner | 60+ | 65+ | Ü60 | ab 60 | Menschen ab 60 | Senioren/innen | Seniorinnen/Senioren | Ältere Menschen mit Migrationshintergrund`,
  ),
  term(
    'seiteneinsteiger',
    'Seiteneinsteiger',
    `Seiteneinsteigerinnen und Seiteneinsteiger | Seiteneinsteigende | Seiteneinsteiger/innen | Schulische Seiteneinsteiger |
    Neu zugewanderte Schülerinnen und Schüler | Neuzugewanderte Schülerinnen und Schüler | Neu zugewanderte Kinder und Jugendliche in der Schule |
    Seiteneinsteigerinnen`,
  ),
  term(
    'fachkraefte',
    'Fachkräfte und Multiplikatoren',
    `Fachkräfte | Multiplikatoren | Multiplikatorinnen und Multiplikatoren | Pädagogische Fachkräfte | Fachkräfte und Multiplikatorinnen | Hauptamtliche |
    Lehrkräfte | Lehrerinnen und Lehrer | Lehrer | Erzieherinnen und Erzieher | Erzieherinnen | Fachpersonal | Pädagogisches Personal |
    Fachkräfte und Multiplikatorinnen und Multiplikatoren | Multiplikatoren und Fachkräfte | Multiplikator/innen | Haupt- und Nebenamtliche`,
  ),
  term(
    'ehrenamtliche',
    'Ehrenamtliche',
    `Ehrenamtler | Ehrenamtlerinnen und Ehrenamtler | Freiwillige | Ehrenamtlich Engagierte | Ehrenamtlich Tätige | Engagierte | Paten |
    Patinnen und Paten | Ehrenamtlich Aktive | Ehrenamtliche Helfer | Ehrenamtliche Helferinnen und Helfer | Freiwillig Engagierte | Bürgerschaftlich Engagierte`,
  ),
  term(
    'migrantenorganisationen',
    'Migrantenorganisationen',
    `Migrantenorganisation | MO | MSO | MOs | MSOs | Migrantenselbstorganisationen | Migrantenselbstorganisation | Migrantenvereine |
    Migrantinnen- und Migrantenorganisationen | Migrantinnenorganisationen | Migranten(selbst)organisationen | Migrantenverbände`,
  ),
  term(
    'gesamtbevoelkerung',
    'Gesamtbevölkerung',
    `Alle | Für alle | Alle Bürger | Alle Bürgerinnen und Bürger | Bürgerinnen und Bürger | Alle Interessierten | Interessierte | Alle Menschen | Bevölkerung |
    Öffentlichkeit | Allgemeinheit | Allgemeine Öffentlichkeit | Offen für alle | Alle Einwohner | Alle Einwohnerinnen und Einwohner | Jedermann |
    Gesamte Bevölkerung | Allgemeine Bevölkerung | Breite Öffentlichkeit | Bürger | Einwohnerinnen und Einwohner`,
  ),
];
