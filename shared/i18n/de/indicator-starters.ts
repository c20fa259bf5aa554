import type { IndicatorValues } from '../../contract/indicators.ts';

/** An indicator of the shipped set; `parts` are the names of numerator and denominator of a computed one. */
export interface StarterIndicator extends Omit<IndicatorValues, 'numeratorId' | 'denominatorId'> {
  parts?: readonly [string, string];
}
type Group = NonNullable<IndicatorValues['indicatorGroup']>;
type Direction = NonNullable<IndicatorValues['direction']>;
interface Counted {
  unit?: string;
  direction?: Direction;
  level?: IndicatorValues['existsFor'];
}
interface Computed extends Counted {
  of: readonly [string, string];
  factor?: 100 | 1000;
}

/** What is counted, of persons unless another unit is named. */
const counted = (
  group: Group,
  name: string,
  definition: string,
  source: string,
  said: Counted = {},
): StarterIndicator => ({
  name,
  definition,
  unit: said.unit ?? 'Personen',
  indicatorGroup: group,
  direction: said.direction ?? 'neutral',
  decimals: said.unit === '%' ? 1 : 0,
  usualSource: source,
  existsFor: said.level ?? 'municipality',
  countsPersons: said.unit === undefined,
  factor: null,
});
/** What is computed of two others, in per cent unless another factor is named. */
const computed = (
  group: Group,
  name: string,
  definition: string,
  { of, factor = 100, ...said }: Computed,
): StarterIndicator => ({
  ...counted(group, name, definition, '', { ...said, unit: factor === 100 ? '%' : 'je 1.000' }),
  decimals: 1,
  usualSource: null,
  parts: of,
  factor,
});

/** The Kerndaten: what a concept says of every Kommune. */
export const coreIndicatorNames: readonly string[] = [
  'Einwohnerinnen und Einwohner',
  'Ausländische Bevölkerung',
  'Ausländeranteil',
  'Anteil mit Einwanderungsgeschichte',
];

/** Usual indicators of a concept, with definition and source; everything can be changed. Parts stand before what is computed of them. */
export const starterIndicators: readonly StarterIndicator[] = [
  counted(
    'base',
    'Einwohnerinnen und Einwohner',
    'Bevölkerung am Ort der Hauptwohnung zum Stichtag.',
    'Zensus 2022 oder IT.NRW, Bevölkerungsfortschreibung',
  ),
  counted(
    'base',
    'Ausländische Bevölkerung',
    'Einwohnerinnen und Einwohner ohne deutsche Staatsangehörigkeit.',
    'IT.NRW, Bevölkerungsfortschreibung; Ausländerzentralregister zählt anders',
  ),
  counted(
    'base',
    'Ausländeranteil',
    'Anteil der Einwohnerinnen und Einwohner ohne deutsche Staatsangehörigkeit, wie veröffentlicht.',
    'Zensus 2022',
    { unit: '%' },
  ),
  counted(
    'base',
    'Anteil mit Einwanderungsgeschichte',
    'Anteil der Personen, die selbst oder deren beide Elternteile seit 1950 eingewandert sind.',
    'Zensus 2022',
    { unit: '%' },
  ),
  computed(
    'base',
    'Ausländeranteil, berechnet',
    'Ausländische Bevölkerung geteilt durch Einwohnerinnen und Einwohner derselben Quelle.',
    { of: ['Ausländische Bevölkerung', 'Einwohnerinnen und Einwohner'] },
  ),
  counted(
    'base',
    'Zuzüge aus dem Ausland',
    'Über die Grenze des Bundesgebietes Zugezogene im Jahr.',
    'IT.NRW, Wanderungsstatistik',
  ),
  counted('base', 'Geburten', 'Lebendgeborene im Jahr nach Wohnort der Mutter.', 'IT.NRW, Statistik der Geburten'),
  computed('base', 'Zuzüge aus dem Ausland je 1.000', 'Zuzüge aus dem Ausland je 1.000 Einwohnerinnen und Einwohner.', {
    of: ['Zuzüge aus dem Ausland', 'Einwohnerinnen und Einwohner'],
    factor: 1000,
  }),
  counted('legal', 'Einbürgerungen', 'Im Jahr vollzogene Einbürgerungen.', 'IT.NRW, Einbürgerungsstatistik', {
    direction: 'more',
  }),
  counted(
    'legal',
    'Personen mit Schutzstatus',
    'Personen mit anerkanntem humanitärem Aufenthaltstitel zum Stichtag.',
    'Ausländerzentralregister',
    { level: 'district' },
  ),
  counted(
    'legal',
    'Personen im Asylverfahren',
    'Personen mit Aufenthaltsgestattung zum Stichtag.',
    'Ausländerzentralregister',
    { level: 'district' },
  ),
  counted(
    'legal',
    'Personen mit Duldung',
    'Vollziehbar ausreisepflichtige Personen mit Duldung zum Stichtag.',
    'Ausländerzentralregister',
    { direction: 'less', level: 'district' },
  ),
  counted(
    'daycare',
    'Kinder in Tagesbetreuung',
    'Betreute Kinder unter sechs Jahren in Tageseinrichtungen und Tagespflege.',
    'IT.NRW, Kinder- und Jugendhilfestatistik',
    { direction: 'more', level: 'group' },
  ),
  counted(
    'daycare',
    'Kinder mit nichtdeutscher Familiensprache',
    'Betreute Kinder, in deren Familie vorrangig nicht Deutsch gesprochen wird.',
    'IT.NRW, Kinder- und Jugendhilfestatistik',
    { level: 'group' },
  ),
  computed('daycare', 'Anteil Kinder mit nichtdeutscher Familiensprache', 'Anteil an allen betreuten Kindern.', {
    of: ['Kinder mit nichtdeutscher Familiensprache', 'Kinder in Tagesbetreuung'],
    level: 'group',
  }),
  counted(
    'daycare',
    'Kinder in Sprachfördergruppen',
    'Kinder in Griffbereit, Rucksack Kita und vergleichbaren Gruppen.',
    'Eigene Erhebung',
    { direction: 'more' },
  ),
  counted(
    'education',
    'Schülerinnen und Schüler',
    'Schülerinnen und Schüler an allgemeinbildenden Schulen im Schuljahr.',
    'IT.NRW, Schulstatistik',
  ),
  counted(
    'education',
    'Schülerinnen und Schüler mit Zuwanderungsgeschichte',
    'Selbst oder mindestens ein Elternteil zugewandert oder nichtdeutsche Verkehrssprache.',
    'IT.NRW, Schulstatistik',
  ),
  counted(
    'education',
    'Neu zugewanderte Schülerinnen und Schüler',
    'Seiteneinsteigerinnen und Seiteneinsteiger in Erstförderung.',
    'Schulamt',
  ),
  counted(
    'education',
    'Schulabgänge ohne Abschluss',
    'Abgänge ohne Ersten Schulabschluss im Schuljahr.',
    'IT.NRW, Schulstatistik',
    { direction: 'less' },
  ),
  computed(
    'education',
    'Anteil der Schülerinnen und Schüler mit Zuwanderungsgeschichte',
    'Anteil an allen Schülerinnen und Schülern.',
    { of: ['Schülerinnen und Schüler mit Zuwanderungsgeschichte', 'Schülerinnen und Schüler'] },
  ),
  counted(
    'work',
    'Sozialversicherungspflichtig Beschäftigte',
    'Beschäftigte am Wohnort zum Stichtag.',
    'Bundesagentur für Arbeit',
    { direction: 'more' },
  ),
  counted(
    'work',
    'Ausländische Beschäftigte',
    'Sozialversicherungspflichtig Beschäftigte ohne deutsche Staatsangehörigkeit am Wohnort.',
    'Bundesagentur für Arbeit',
    { direction: 'more' },
  ),
  counted('work', 'Arbeitslose', 'Registrierte Arbeitslose im Jahresdurchschnitt.', 'Bundesagentur für Arbeit', {
    direction: 'less',
  }),
  counted(
    'work',
    'Ausländische Arbeitslose',
    'Registrierte Arbeitslose ohne deutsche Staatsangehörigkeit.',
    'Bundesagentur für Arbeit',
    { direction: 'less' },
  ),
  computed('work', 'Anteil ausländischer Arbeitsloser', 'Anteil an allen Arbeitslosen.', {
    of: ['Ausländische Arbeitslose', 'Arbeitslose'],
    direction: 'less',
  }),
  counted(
    'work',
    'Regelleistungsberechtigte nach SGB II',
    'Personen in Bedarfsgemeinschaften mit Anspruch auf Regelleistung.',
    'Bundesagentur für Arbeit',
    { direction: 'less' },
  ),
  counted(
    'work',
    'Teilnehmende an Integrationskursen',
    'Neue Teilnehmende im Jahr.',
    'Bundesamt für Migration und Flüchtlinge',
    { direction: 'more', level: 'district' },
  ),
  counted(
    'health',
    'Schuleingangsuntersuchte Kinder',
    'Untersuchte Kinder eines Einschulungsjahrgangs.',
    'Gesundheitsamt',
  ),
  counted(
    'health',
    'Kinder mit Sprachauffälligkeit',
    'Auffälliger Befund im Bereich Sprache bei der Schuleingangsuntersuchung.',
    'Gesundheitsamt',
    { direction: 'less' },
  ),
  computed('health', 'Anteil Kinder mit Sprachauffälligkeit', 'Anteil an allen untersuchten Kindern.', {
    of: ['Kinder mit Sprachauffälligkeit', 'Schuleingangsuntersuchte Kinder'],
    direction: 'less',
  }),
  counted(
    'housing',
    'Personen in kommunalen Unterkünften',
    'Untergebrachte Geflüchtete und Wohnungslose zum Stichtag.',
    'Angabe der Kommune',
    { direction: 'less' },
  ),
  counted('housing', 'Plätze in kommunalen Unterkünften', 'Belegbare Plätze zum Stichtag.', 'Angabe der Kommune', {
    unit: 'Plätze',
  }),
  counted('housing', 'Öffentlich geförderte Wohnungen', 'Wohnungen mit Mietpreis- und Belegungsbindung.', 'NRW.BANK', {
    unit: 'Wohnungen',
    direction: 'more',
  }),
  counted(
    'opening',
    'Beschäftigte der Verwaltung mit Einwanderungsgeschichte',
    'Freiwillige Befragung der Beschäftigten.',
    'Angabe der Kommune',
    { direction: 'more' },
  ),
  counted(
    'opening',
    'Fortbildungen zur interkulturellen Öffnung',
    'Durchgeführte Veranstaltungen im Jahr.',
    'Eigene Erhebung',
    { unit: 'Veranstaltungen', direction: 'more' },
  ),
  counted('participation', 'Wahlberechtigte zum Integrationsrat', 'Wahlberechtigte bei der letzten Wahl.', 'Wahlamt'),
  counted(
    'participation',
    'Wählerinnen und Wähler zum Integrationsrat',
    'Abgegebene Stimmzettel bei der letzten Wahl.',
    'Wahlamt',
    { direction: 'more' },
  ),
  computed(
    'participation',
    'Wahlbeteiligung zum Integrationsrat',
    'Wählerinnen und Wähler geteilt durch Wahlberechtigte.',
    { of: ['Wählerinnen und Wähler zum Integrationsrat', 'Wahlberechtigte zum Integrationsrat'], direction: 'more' },
  ),
  counted('participation', 'Migrantenorganisationen', 'Bekannte Vereine und Initiativen.', 'Eigene Erhebung', {
    unit: 'Vereine',
    direction: 'more',
  }),
  counted('office', 'Beratungen von Seiteneinsteigenden', 'Erstberatungen des KI im Jahr.', 'Eigene Erhebung', {
    unit: 'Beratungen',
  }),
  counted('office', 'Veranstaltungen des KI', 'Fortbildungen, Konferenzen und Treffen im Jahr.', 'Eigene Erhebung', {
    unit: 'Veranstaltungen',
    direction: 'more',
  }),
  counted('office', 'Einsätze des Sprachmittlerpools', 'Vermittelte Einsätze im Jahr.', 'Eigene Erhebung', {
    unit: 'Einsätze',
  }),
];
