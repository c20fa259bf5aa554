import type { IndicatorValues, Figure } from '../../contract/indicators.ts';
import type { IndicatorGroup } from '../../domain/indicators/words.ts';
import { formatNumber, plural } from '../format.ts';

const groups: Record<IndicatorGroup, string> = {
  base: 'Grunddaten',
  legal: 'Rechtliche Integration',
  daycare: 'Kita und Sprache',
  education: 'Bildung',
  work: 'Arbeit und Lebensunterhalt',
  health: 'Gesundheit',
  housing: 'Wohnen',
  opening: 'Interkulturelle Öffnung',
  participation: 'Teilhabe',
  office: 'KI-Prozesszahlen',
};
const directions: Record<NonNullable<IndicatorValues['direction']>, string> = {
  more: 'mehr ist besser',
  less: 'weniger ist besser',
  neutral: 'ohne Wertung',
};
const levels: Record<NonNullable<IndicatorValues['existsFor']>, string> = {
  municipality: 'je Kommune',
  group: 'je Gruppe von Kommunen (zum Beispiel Jugendamtsbezirk)',
  district: 'nur für den Kreis',
};
const qualities: Record<NonNullable<Figure['quality']>, string> = {
  final: 'endgültig',
  provisional: 'vorläufig',
  estimated: 'geschätzt',
  reported: 'gemeldet, nicht geprüft',
};
const factors: Record<'1' | '100' | '1000', string> = {
  '1': 'als Verhältnis (mal 1)',
  '100': 'in Prozent (mal 100)',
  '1000': 'je 1.000 (mal 1.000)',
};

/** Words of the catalogue of indicators, of comparison and profile. */
export const indicatorTexts = {
  title: 'Kennzahlen',
  list: 'Kennzahlen',
  create: 'Kennzahl anlegen',
  search: 'Kennzahlen durchsuchen',
  tabs: { label: 'Ansichten der Kennzahlen', catalogue: 'Katalog', comparison: 'Vergleich', profile: 'Profil' },
  groups,
  withoutGroup: 'Ohne Gruppe',
  directions,
  levels,
  qualities,
  factors,
  district: 'Kreis insgesamt',
  withheld: '. (geheim)',
  ownCalculation: (sources: string): string => `${sources}; eigene Berechnung`,
  refused: (numerator: string, denominator: string, period: string): string =>
    `${period}: „${numerator}“ wird nicht durch „${denominator}“ geteilt, weil beide Quellen Menschen verschieden zählen.`,
  line: (indicators: number, figures: number): string =>
    `${plural(indicators, 'Kennzahl', 'Kennzahlen')}, ${plural(figures, 'Wert', 'Werte')}`,
  columns: {
    name: 'Kennzahl',
    group: 'Gruppe',
    unit: 'Einheit',
    figures: 'Werte',
    latest: 'Letzter Stand',
    source: 'Übliche Quelle',
    kind: 'Art',
  },
  noFigures: 'keine',
  computed: 'eigene Berechnung',
  counted: 'erhoben',
  starters: {
    add: 'Grundbestand ergänzen',
    offer: (missing: number): string =>
      `Im mitgelieferten Grundbestand ${missing === 1 ? 'gibt es eine Kennzahl, die' : `gibt es ${formatNumber(missing)} Kennzahlen, die`} hier noch ${missing === 1 ? 'fehlt' : 'fehlen'}. Vorhandenes bleibt, wie es ist.`,
    added: (added: number): string => `${plural(added, 'Kennzahl ist', 'Kennzahlen sind')} ergänzt.`,
  },
  empty: {
    title: 'Noch keine Kennzahlen',
    text: 'Der mitgelieferte Grundbestand nennt übliche Kennzahlen mit Definition und Quelle. Statistiken aus Excel oder CSV ergänzen den Katalog beim Einlesen.',
  },
  record: {
    definitionGroup: 'Definition',
    formulaGroup: 'Berechnung',
    name: 'Bezeichnung',
    definition: 'Definition',
    unit: 'Einheit',
    group: 'Gruppe',
    direction: 'Richtung',
    decimals: 'Nachkommastellen',
    source: 'Übliche Quelle',
    level: 'Liegt vor',
    countsPersons: 'Zählt Personen (Mindestfallzahl gilt)',
    numerator: 'Zähler',
    denominator: 'Nenner',
    factor: 'Faktor',
    formulaNote: 'Zähler und Nenner müssen für denselben Ort und dieselbe Zeit vorliegen.',
    saved: 'Die Kennzahl ist gespeichert.',
    removed: (name: string): string => `„${name}“ ist gelöscht.`,
    remove: 'Kennzahl löschen',
    note: 'Definition und Gruppe sind frei änderbar; jeder Wert trägt seine eigene Quelle.',
    yes: 'ja',
    no: 'nein',
  },
  figure: {
    title: 'Werte',
    none: 'Noch keine Werte. Sie kommen mit einer eingelesenen Statistik oder werden hier erfasst.',
    noneComputed: 'Für Zähler und Nenner gibt es noch keine Werte desselben Ortes und derselben Zeit.',
    add: 'Wert erfassen',
    place: 'Ort',
    period: 'Zeit oder Stichtag',
    value: 'Wert',
    source: 'Quelle',
    edition: 'Ausgabe oder Datenstand',
    quality: 'Güte',
    remark: 'Anmerkung',
    placeHint: 'Mehrere Kommunen zusammen bleiben eine Gruppe und werden nie aufgeteilt.',
    valueHint: 'Zahl oder Zeichen der Statistik: – . / x',
    periodHint: 'zum Beispiel 2024, 31.12.2023 oder Schuljahr 2024/25',
    saved: 'Der Wert ist gespeichert.',
    removed: 'Der Wert ist gelöscht.',
    name: (place: string, period: string): string => `${place}, ${period}`,
    noPeriod: 'ohne Zeitangabe',
    noSource: 'ohne Quellenangabe',
    by: (sender: string): string => `gemeldet von ${sender}`,
    edit: 'Wert ändern',
    shownOnly: (shown: number, total: number): string =>
      `Gezeigt sind die neuesten ${formatNumber(shown)} von ${formatNumber(total)} Werten.`,
    tableOf: (name: string): string => `Werte: ${name}`,
    origin: 'Herkunft des Wertes',
    unknownOrigin: 'Von Hand erfasst; wer und wann steht im Verlauf.',
  },
  protection: {
    title: 'Kleine Zahlen',
    note: 'Zahlen von Personen unter der Mindestfallzahl erscheinen in keinem Bericht, auf keiner Karte und in keiner Datei für andere; wo eine Summe sie verraten würde, bleibt eine zweite Zahl verdeckt. Im Katalog sehen Sie alle Werte.',
    label: 'Mindestfallzahl',
    option: (minimum: number): string => `${minimum} (Zahlen von 1 bis ${minimum - 1} bleiben verdeckt)`,
    saved: (minimum: number): string => `Die Mindestfallzahl ist ${minimum}.`,
  },
  difference: (period: string, source: string, sum: string, published: string): string =>
    `${period}, ${source}: Die Kommunen ergeben zusammen ${sum}, veröffentlicht ist für den Kreis ${published}. Beides bleibt stehen.`,
};

/** Columns and stored choices of an indicator as the history shows them. */
export const indicatorColumns = {
  name: indicatorTexts.record.name,
  definition: indicatorTexts.record.definition,
  unit: indicatorTexts.record.unit,
  indicator_group: indicatorTexts.record.group,
  direction: indicatorTexts.record.direction,
  decimals: indicatorTexts.record.decimals,
  usual_source: indicatorTexts.record.source,
  exists_for: indicatorTexts.record.level,
  counts_persons: indicatorTexts.record.countsPersons,
  numerator_id: indicatorTexts.record.numerator,
  denominator_id: indicatorTexts.record.denominator,
  factor: indicatorTexts.record.factor,
};
export const indicatorChoices = {
  indicator_group: groups,
  direction: directions,
  exists_for: levels,
  factor: factors,
};
