import type { MeasureField } from '../../domain/import-fields.ts';
import { decisionKey } from '../../domain/text-folding.ts';
import { emphasisWords, kindWords, lightWords, placeLevelWords, planningTexts, statusWords } from './planning.ts';

type ChoiceField = Extract<
  MeasureField,
  'measureKind' | 'level' | 'measurePriority' | 'emphasis' | 'status' | 'trafficLight'
>;

/** How lists of other hands say it; the program's own words come first. */
const alike: Record<ChoiceField, Record<string, string>> = {
  status: {
    idea: 'Vorschlag|angedacht|in Prüfung|wird geprüft|Prüfauftrag',
    planned: 'in Planung|Planung|vorgesehen|noch nicht begonnen|nicht begonnen|in Vorbereitung|offen|ausstehend',
    running: 'läuft|laufend|in Arbeit|begonnen|gestartet|in Bearbeitung|Umsetzung|wird umgesetzt|in Durchführung|aktiv',
    implemented: 'erledigt|erl.|abgeschl.|abgeschlossen|fertig|realisiert|beendet|durchgeführt|vollständig umgesetzt',
    permanent: 'dauerhaft|fortlaufend|verstetigt|Regelaufgabe|laufende Aufgabe',
    delayed: 'im Verzug|in Verzug|verspätet|Verzögerung',
    deferred: 'verschoben|ruht|pausiert|ausgesetzt|zurückgestellt bis auf Weiteres',
    dropped: 'entfällt|gestrichen|eingestellt|abgebrochen|aufgegeben|wird nicht umgesetzt|verworfen',
  },
  trafficLight: {
    onTrack: 'grün|🟢|green|g|in Ordnung|planmäßig|ok',
    deviation: 'gelb|🟡|🟠|yellow|orange|leichte Abweichung|verzögert',
    atRisk: 'rot|🔴|red|r|kritisch|stark gefährdet',
  },
  measureKind: {
    measure: 'Einzelmaßnahme|Maßnahmen',
    project: 'Projekte|Vorhaben',
    permanentTask: 'laufende Aufgabe|Regelaufgabe',
  },
  level: {
    district: 'kreisweit|Kreisebene|Kreisverwaltung',
    municipality: 'kommunal|örtlich|Kommunen|Gemeinde|Gemeindeebene',
    interMunicipal: 'interkommunale Zusammenarbeit|gemeindeübergreifend|kommunenübergreifend',
  },
  measurePriority: {
    1: 'A|sehr hoch|hohe Priorität|I',
    2: 'B|mittlere Priorität|II',
    3: 'C|gering|geringe Priorität|III',
  },
  emphasis: { focus: 'Schwerpunktmaßnahme|Schwerpunktthema', quickWin: 'Quickwin|Quick Win|Sofortmaßnahme' },
};
const own: Record<ChoiceField, Record<string, string>> = {
  status: statusWords,
  trafficLight: lightWords,
  measureKind: kindWords,
  level: placeLevelWords,
  measurePriority: planningTexts.priorities,
  emphasis: emphasisWords,
};
const choiceFields = Object.keys(alike) as ChoiceField[];
export const isChoiceField = (field: string): field is ChoiceField => (choiceFields as string[]).includes(field);

/** The choices of a field with the program's word for each. */
export const choiceWords = (field: ChoiceField): { id: string; name: string }[] =>
  Object.keys(alike[field]).map((id) => ({ id, name: own[field][id] ?? id }));

const keysOf = (field: ChoiceField): Map<string, string> =>
  new Map(
    Object.entries(alike[field]).flatMap(([id, words]) =>
      [id, own[field][id] ?? id, ...words.split('|')].map((word) => [decisionKey(word), id] as const),
    ),
  );
const known = new Map(choiceFields.map((field) => [field, keysOf(field)]));

/** The choice a text names in any of its words; null where it is none of them. */
export function choiceOf(field: ChoiceField, text: string): string | null {
  const words = known.get(field);
  const exact = words?.get(decisionKey(text));
  if (exact !== undefined || field !== 'trafficLight') return exact ?? null;
  // "🟡 gelb": the sign and its word; where they differ it is asked
  const said = new Set(
    text
      .trim()
      .split(/\s+/)
      .map((part) => words?.get(decisionKey(part)) ?? null),
  );
  return said.size === 1 ? ([...said][0] ?? null) : null;
}
