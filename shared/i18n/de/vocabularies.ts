import type { TermUse } from '../../contract/vocabularies.ts';
import type { Vocabulary } from '../../domain/offer-fields.ts';
import { plural } from '../format.ts';

/** The lists in the plural. */
export const vocabularyNames: Record<Vocabulary, string> = {
  fieldOfAction: 'Handlungsfelder',
  targetGroup: 'Zielgruppen',
  educationPhase: 'Phasen der Bildungskette',
  strand: 'Arbeitsbereiche',
  offerType: 'Angebotsarten',
  providerType: 'Trägerarten',
};
const useNames: Record<TermUse['kind'], [one: string, many: string]> = {
  offer: ['Angebot', 'Angebote'],
  measure: ['Maßnahme', 'Maßnahmen'],
  goal: ['Ziel', 'Ziele'],
  organization: ['Akteur', 'Akteure'],
  need: ['genannter Bedarf', 'genannte Bedarfe'],
  gap: ['bestätigte Lücke', 'bestätigte Lücken'],
  dismissed_need: ['verworfener Bedarf', 'verworfene Bedarfe'],
  confirmed_none: ['Aussage „kein Angebot“', 'Aussagen „kein Angebot“'],
  inquiry: ['Anfrage', 'Anfragen'],
  working_group: ['Arbeitsgruppe', 'Arbeitsgruppen'],
  conference_result: ['Ergebnis einer Konferenz', 'Ergebnisse von Konferenzen'],
  paper: ['Vorlage', 'Vorlagen'],
  saved_view: ['gespeicherte Ansicht', 'gespeicherte Ansichten'],
  learned: ['gemerkte Antwort beim Einlesen', 'gemerkte Antworten beim Einlesen'],
};

/** Wortlisten: the editable lists of terms. */
export const vocabularyTexts = {
  title: 'Wortlisten',
  line: (list: string, terms: number): string => `${list}: ${plural(terms, 'Begriff', 'Begriffe')}`,
  tabs: 'Wortlisten',
  note: 'Begriffe in der Reihenfolge, in der sie in Listen, Tabellen und Rückmeldebögen stehen. Kommunen (amtlicher Gemeindeschlüssel) und Sprachen (ISO 639) sind amtlich festgelegt und stehen deshalb nicht hier.',
  settingsNote:
    'Begriffe, aus denen gewählt wird und die beim Einlesen erkannt werden: umbenennen, ordnen, Synonyme, zusammenführen.',
  create: 'Neuer Begriff',
  list: (list: string): string => `${list} in ihrer Reihenfolge`,
  retiredTitle: 'Nicht mehr angeboten',
  retiredNote: 'Diese Begriffe bleiben, wo sie stehen, sind aber nicht mehr wählbar.',
  use: ({ kind, count }: TermUse): string => plural(count, ...useNames[kind]),
  unused: 'noch nicht verwendet',
  unnamed: 'ohne Bezeichnung',
  more: (kinds: number): string => `und ${plural(kinds, 'weitere Stelle', 'weitere Stellen')}`,
  synonymCount: (count: number): string => (count === 0 ? 'keine Synonyme' : plural(count, 'Synonym', 'Synonyme')),
  mergedInto: (name: string): string => `zusammengeführt mit ${name}`,
  fixed: 'vom Programm gebraucht',
  fixedReason:
    'An dieser Trägerart erkennt das Programm die Stellen der Kommunen (Ansicht Strukturen). Sie lässt sich umbenennen, aber nicht zusammenführen, aus dem Angebot nehmen oder löschen.',
  moved: (name: string): string => `„${name}“ steht jetzt an anderer Stelle.`,
  group: 'Begriff',
  usesTitle: 'Verwendet in',
  empty: { title: 'Diese Liste ist leer', text: 'Legen Sie den ersten Begriff an; er ist dann überall wählbar.' },
  fields: {
    name: 'Bezeichnung',
    nameHint: 'Der bisherige Name bleibt als Synonym erhalten: Ältere Dateien werden weiter verstanden.',
    description: 'Erläuterung',
    descriptionHint: 'Was dazugehört und was nicht; nur für das Büro.',
    synonyms: 'Synonyme',
    synonymsHint:
      'Andere Schreibweisen, eine je Zeile. Steht eine davon in einer Datei, ist genau dieser Begriff gemeint.',
  },
  saved: (name: string): string => `„${name}“ gespeichert.`,
  retire: 'Nicht mehr anbieten',
  offer: 'Wieder anbieten',
  retired: (name: string): string => `„${name}“ wird nicht mehr angeboten; wo der Begriff steht, bleibt er.`,
  offered: (name: string): string => `„${name}“ ist wieder wählbar.`,
  remove: 'Löschen',
  removed: (name: string): string => `„${name}“ gelöscht.`,
  merge: {
    open: 'Zusammenführen …',
    title: (name: string): string => `„${name}“ zusammenführen`,
    into: 'Mit diesem Begriff, der bleibt',
    choose: 'Bitte wählen',
    text: (name: string, kept: string): string =>
      `Überall, wo „${name}“ steht, steht danach „${kept}“. Name und Synonyme gehen mit über, sodass Dateien mit dem alten Wort weiter verstanden werden.`,
    moved: 'Das geht über',
    nothing: 'Der Begriff wird nirgends verwendet; nur Name und Synonyme gehen über.',
    staying: (list: string): string =>
      `Stehen bleibt: ${list}. Dort gibt es für dieselbe Kommune schon einen Eintrag mit dem anderen Begriff; entscheiden Sie, welcher gilt.`,
    confirm: 'Zusammenführen',
    done: (name: string, kept: string, moved: number): string =>
      `„${name}“ ist jetzt „${kept}“; ${plural(moved, 'Eintrag', 'Einträge')} geändert.`,
  },
  problems: {
    notFound:
      'Diesen Begriff gibt es nicht mehr. Bitte öffnen Sie die Wortliste noch einmal; es wurde nichts geändert.',
    withoutName: 'Ein Begriff braucht eine Bezeichnung. Bitte geben Sie sie an; es wurde nichts gespeichert.',
    taken: (wording: string, by: string): string =>
      `„${wording}“ gehört schon zum Begriff „${by}“; beim Einlesen wäre sonst unklar, was gemeint ist. Es wurde nichts gespeichert. Nehmen Sie das Wort dort heraus oder führen Sie beide Begriffe zusammen.`,
    fixed: (name: string): string =>
      `„${name}“ braucht das Programm selbst. Der Begriff lässt sich umbenennen, sonst bleibt er; es wurde nichts geändert.`,
    inUse: (name: string, count: number): string =>
      `„${name}“ steht noch an ${plural(count, 'Stelle', 'Stellen')}. Es wurde nichts gelöscht. Führen Sie den Begriff mit einem anderen zusammen oder bieten Sie ihn nicht mehr an.`,
  },
};

/** Columns of a term in the history. */
export const termColumns = {
  name: 'Bezeichnung',
  description: 'Erläuterung',
  synonyms: 'Synonyme',
  position: 'Platz in der Liste',
  retired: 'nicht mehr angeboten',
  merged_into: 'zusammengeführt mit (Kennung)',
};
