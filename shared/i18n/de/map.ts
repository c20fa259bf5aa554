import type { MapPlace } from '../../contract/map.ts';
import type { ClassMethod } from '../../domain/map/classes.ts';
import { formatList, plural } from '../format.ts';

const states: Record<MapPlace['state'], string> = {
  known: 'bekannt',
  silent: 'keine Rückmeldung',
  secret: 'geheim oder unterdrückt',
  unknown: 'keine Angabe',
};
const offers = 'Angebote';
const offer = 'Angebot';
const methods: Record<ClassMethod, string> = { quantile: 'gleich viele Kommunen', equal: 'gleich breite Stufen' };

/** Words of the map: page, sheet and files. */
export const mapTexts = {
  states,
  offers,
  offersOf: (terms: readonly string[]): string => `Angebote: ${formatList(terms)}`,
  allOffers: 'Angebote, alle Handlungsfelder',
  searched: (text: string): string => `„${text}“`,
  population: 'Einwohnerinnen und Einwohner',
  percent: '% der Einwohner',
  internal:
    'Intern: mit allen Werten, nicht zur Veröffentlichung. Kartenblätter und Bilddateien zeigen nur Zahlen ab der Mindestfallzahl.',
  perThousand: (unit: string): string => `${unit} je 1.000 Einwohner`,
  offerSource: (survey: string): string => `${survey}, eigene Auswertung`,
  ownCalculation: (source: string, population: string | null): string =>
    `${[source, population].filter(Boolean).join('; ')}; eigene Berechnung`,
  noTime: 'ohne Zeitangabe',
  noSource: 'ohne Quellenangabe',
  time: (period: string, source: string): string => `${period}, ${source}`,
  source: (data: string, boundaries: string): string => `Daten: ${data}. Grenzen: ${boundaries}`,
  loadedSource: (source: string): string => `${source}; Umgebung: © GeoBasis-DE / BKG 2016 (Daten verändert)`,
  builtInSource: '© GeoBasis-DE / BKG 2016 (Daten verändert)',

  legend: 'Legende',
  zero: (unit: string): string => `0 ${unit}`,
  range: (from: string, to: string): string => (from === to ? from : `${from} bis ${to}`),
  silent: 'keine Rückmeldung',
  silentWithFigure: 'keine Rückmeldung; die Zahl stammt aus anderen Quellen',
  secret: 'geheim oder unterdrückt',
  unknown: 'keine Angabe',
  districtWide: (count: number): string =>
    `Dazu ${plural(count, 'kreisweites Angebot', 'kreisweite Angebote')}, in keiner Kommune mitgezählt.`,
  noDistrictWide: 'Kreisweite Angebote gibt es in dieser Auswahl nicht.',
  districtFigure: (value: string): string => `Kreis insgesamt: ${value}`,
  protected: 'Zahlen unter der Mindestfallzahl und solche, die sie verraten würden, sind auf diesem Blatt unterdrückt.',
  without: (names: readonly string[]): string => `Ohne Grenzen und deshalb nicht auf der Karte: ${formatList(names)}.`,
  value: (figure: string, unit: string): string =>
    `${figure} ${figure === '1' && unit === offers ? offer : unit}`.trim(),
  words: (name: string, parts: readonly string[]): string => `${name}: ${parts.join(', ')}`,
  fromOthers: 'die Zahl stammt aus anderen Quellen',
  alternative: (title: string, parts: readonly string[]): string => `Karte „${title}“. ${parts.join('; ')}.`,

  toolbar: {
    show: 'Darstellen',
    offers: 'Angebote',
    indicator: 'Kennzahl',
    time: 'Zeit und Quelle',
    slider: 'Zeit',
    base: 'Bezug',
    absolute: 'Anzahl',
    percent: 'Prozent der Einwohner',
    perThousand: 'je 1.000 Einwohner',
    classes: 'Klassen',
    methods,
    view: 'Ansicht',
    map: 'Karte',
    table: 'Tabelle',
    patterns: 'Schwarzweiß-Muster',
  },
  table: {
    label: 'Werte der Karte',
    municipality: 'Kommune',
    key: 'Gemeindeschlüssel',
    state: 'Stand',
    remark: 'Hinweis',
    populationOf: (source: string): string => (source === '' ? 'Einwohner' : `Einwohner (${source})`),
  },
  actions: {
    sheet: 'Kartenblatt erstellen',
    svg: 'Als SVG speichern',
    png: 'Als PNG speichern',
    saved: 'Die Karte ist gespeichert.',
    list: 'In der Liste der Angebote zeigen',
    copy: 'Für Excel kopieren',
    copied: 'Die Werte liegen in der Zwischenablage und lassen sich in Excel einfügen.',
    copyFailed: 'Die Zwischenablage ist gerade nicht erreichbar. Bitte noch einmal versuchen.',
  },
  keyboard: 'Pfeiltasten gehen zur nächsten Kommune in dieser Richtung, Eingabe öffnet sie.',
  emptyText:
    'Die Karte entsteht aus den Excel-Rückmeldungen der Kommunen. Bis dahin ist zu keiner Kommune etwas bekannt.',
  empty: {
    title: 'Keine Grenzen für diese Gebiete',
    text: 'Für eigene Gebietseinheiten sind keine Grenzen eingebaut. Sie können eine Grenzdatei (GeoJSON) laden, in der die Gebiete mit demselben Namen vorkommen. Die Werte stehen solange in der Tabelle.',
  },
  panel: {
    offers: 'Angebote hier',
    none: 'keine bekannt',
    districtWide: 'Kreisweite Angebote',
    noDistrictWide: 'keine',
    figure: 'Wert',
    source: 'Quelle',
    silent: (name: string): string => `Aus ${name} liegt in dieser Erhebung keine Rückmeldung zu Angeboten vor.`,
    meaning: (sign: string, meaning: string): string => `Zeichen „${sign}“: ${meaning}`,
  },
  sheet: {
    usualTitle: 'Angebote in den Kommunen: Karte',
    worksheet: 'Werte',
    fileTitle: (layer: string): string => `Karte ${layer}`,
  },
  boundaries: {
    title: 'Grenzen der Karte',
    note: 'Neuere amtliche Grenzen lassen sich als GeoJSON laden (WGS84, EPSG:25832 oder EPSG:4647). Zugeordnet wird über den Gemeindeschlüssel, eigene Gebietseinheiten über ihren Namen.',
    builtIn: 'Eingebaut',
    places: 'Zugeordnet',
    without: 'Nicht in der Datei',
    sourceHint: 'steht auf jeder Karte, zum Beispiel: © GeoBasis-DE / BKG 2026',
    load: 'Grenzdatei laden …',
    revoke: 'Wieder eingebaute Grenzen verwenden',
    done: (places: number): string => `Grenzen geladen: ${plural(places, 'Gebiet', 'Gebiete')} zugeordnet.`,
    revoked: 'Die Karte verwendet wieder die eingebauten Grenzen.',
  },
};
