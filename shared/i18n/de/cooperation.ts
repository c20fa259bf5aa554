import type { ConceptVersion } from '../../contract/cooperation.ts';
import type { agreementAnswers, agreementStates, consentAnswers } from '../../contract/cooperation-words.ts';
import { formatDay, plural } from '../format.ts';

export const agreementStateNames: Record<(typeof agreementStates)[number], string> = {
  planned: 'in Vorbereitung',
  active: 'gilt',
  ended: 'beendet',
};
export const agreementAnswerNames: Record<(typeof agreementAnswers)[number], string> = {
  open: 'offen',
  agreed: 'zugesagt',
  partly: 'teilweise zugesagt',
  declined: 'abgelehnt',
};
export const consentAnswerNames: Record<(typeof consentAnswers)[number], string> = {
  open: 'offen',
  given: 'erteilt',
  reservation: 'erteilt mit Vorbehalt',
  refused: 'nicht erteilt',
};

const agreementLabels = {
  name: 'Vereinbarung',
  text: 'Worum es geht',
  measureId: 'Maßnahme',
  state: 'Stand',
  startDay: 'Gilt ab',
  endDay: 'Gilt bis',
  remark: 'Bemerkung (intern)',
};
const partLabels = {
  ags: 'Kommune',
  organizationId: 'Akteur',
  contribution: 'Beitrag',
  due: 'Bis wann',
  askedDay: 'Angefragt am',
  answer: 'Antwort',
  answerDay: 'Antwort vom',
  doneDay: 'Erbracht am',
  note: 'Bemerkung',
};
const roundLabels = {
  paperVersionId: 'Freigegebene Fassung',
  name: 'Bezeichnung der Fassung',
  day: 'Fassung vom',
  due: 'Antwort erbeten bis',
  remark: 'Bemerkung (intern)',
};
const consentLabels = {
  ags: 'Kommune',
  askedDay: 'Angefragt am',
  answer: 'Einvernehmen',
  answerDay: 'Antwort vom',
  resolution: 'Beschluss vor Ort',
  reservation: 'Vorbehalt',
  note: 'Bemerkung',
};

/** Stored columns in words, for the history. */
export const cooperationColumns = {
  agreement: {
    ...agreementLabels,
    measure_id: agreementLabels.measureId,
    start_day: agreementLabels.startDay,
    end_day: agreementLabels.endDay,
  },
  agreement_part: {
    ...partLabels,
    organization_id: partLabels.organizationId,
    asked_day: partLabels.askedDay,
    answer_day: partLabels.answerDay,
    done_day: partLabels.doneDay,
  },
  consent_round: { ...roundLabels, paper_version_id: roundLabels.paperVersionId },
  consent: { ...consentLabels, asked_day: consentLabels.askedDay, answer_day: consentLabels.answerDay },
};
export const cooperationChoices = {
  agreement: { state: agreementStateNames },
  agreement_part: { answer: agreementAnswerNames },
  consent: { answer: consentAnswerNames },
};

const joint = (count: number): string => plural(count, 'gemeinsame Maßnahme', 'gemeinsame Maßnahmen');

/** Zusammenarbeit der Kommunen. */
export const cooperationTexts = {
  agreementLabels,
  partLabels,
  roundLabels,
  consentLabels,
  title: 'Zusammenarbeit',
  tabs: {
    label: 'Bereiche der Zusammenarbeit',
    measures: 'Gemeinsame Maßnahmen',
    agreements: 'Vereinbarungen',
    consents: 'Einvernehmen',
  },
  measures: {
    line: (plan: string, count: number, wide: number): string =>
      [plan, joint(count), wide > 0 && `${plural(wide, 'Maßnahme', 'Maßnahmen')} kreisweit (hier nicht gezählt)`]
        .filter(Boolean)
        .join(' · '),
    label: 'Maßnahmen, die zwei Kommunen gemeinsam tragen',
    caption: 'Wie viele Maßnahmen je zwei Kommunen gemeinsam tragen; in der Diagonale: mit irgendeiner anderen',
    corner: 'Kommune',
    cell: (one: string, other: string, count: number): string =>
      one === other ? `${one} mit anderen: ${joint(count)}` : `${one} und ${other}: ${joint(count)}`,
    pair: (one: string, other: string): string => (one === other ? `${one} mit anderen` : `${one} und ${other}`),
    none: 'keine',
    with: (names: string): string => `getragen von ${names}`,
    nowhere: 'Ohne gemeinsame Maßnahme',
    nowhereLead:
      'Diese Kommunen tragen keine Maßnahme namentlich mit einer anderen. Kreisweite Maßnahmen erreichen sie trotzdem.',
    nobodyNowhere: 'Jede Kommune trägt mindestens eine Maßnahme mit einer anderen.',
    oneCarrier: 'Nur ein Träger',
    oneCarrierLead: 'Maßnahmen, die eine einzige Kommune ohne Partner trägt.',
    nobodyAlone: 'Keine Maßnahme hängt an einer einzigen Kommune.',
    planned: 'als interkommunal geplant',
    empty: {
      title: 'Noch keine Maßnahmen mit Kommunen',
      text: 'Sobald Maßnahmen beteiligte Kommunen nennen, zeigt diese Seite, wer was gemeinsam trägt.',
      action: 'Zu den Maßnahmen',
    },
  },
  agreements: {
    label: 'Vereinbarungen',
    line: (count: number): string => plural(count, 'Vereinbarung', 'Vereinbarungen'),
    create: 'Vereinbarung anlegen',
    newTitle: 'Neue Vereinbarung',
    group: 'Vereinbarung',
    saved: 'Die Vereinbarung ist gespeichert.',
    remove: 'Vereinbarung löschen',
    removed: 'Die Vereinbarung ist gelöscht.',
    columns: {
      name: 'Vereinbarung',
      measure: 'Maßnahme',
      state: 'Stand',
      parts: 'Beteiligte',
      unanswered: 'Ohne Antwort',
      due: 'Nächster Beitrag',
      end: 'Gilt bis',
    },
    parts: {
      title: 'Wer gibt was bis wann',
      add: 'Beteiligte hinzufügen',
      saved: 'Der Beitrag ist gespeichert.',
      removed: 'Der Beitrag ist gelöscht.',
      asked: (day: string): string => `angefragt ${day}`,
      until: (day: string): string => `bis ${day}`,
      late: (day: string): string => `überfällig seit ${day}`,
      answered: (answer: string, day: string): string => (day ? `${answer} am ${day}` : answer),
      done: (day: string): string => `erbracht ${day}`,
    },
    empty: {
      title: 'Noch keine Vereinbarungen',
      text: 'Halten Sie fest, wer was bis wann beiträgt und wer noch gefragt ist: Räume, Stellen, Geld, Zeit.',
    },
  },
  consents: {
    label: 'Einvernehmen der Kommunen',
    line: (given: number, asked: number, all: number): string =>
      `${given} von ${all} Kommunen haben das Einvernehmen erteilt; ${asked} sind angefragt`,
    round: 'Fassung',
    create: 'Fassung anlegen',
    newTitle: 'Neue Fassung',
    group: 'Fassung des Konzepts',
    answer: 'Einvernehmen',
    saved: 'Gespeichert.',
    remove: 'Fassung löschen',
    removed: 'Die Fassung und ihre Antworten sind gelöscht.',
    edit: 'Fassung öffnen',
    askAll: 'Alle heute angefragt',
    askedAll: (count: number): string =>
      count === 0
        ? 'Alle Kommunen waren schon angefragt.'
        : `${plural(count, 'Kommune ist', 'Kommunen sind')} als angefragt vermerkt.`,
    notAsked: 'noch nicht angefragt',
    overdue: (day: string): string => `offen, erbeten bis ${day}`,
    versionName: ({ paper, number, at }: Omit<ConceptVersion, 'id' | 'paperId'>): string =>
      `${paper}, Fassung ${number} vom ${formatDay(at)}`,
    versionLink: ({ number, at }: Pick<ConceptVersion, 'number' | 'at'>): string =>
      `Freigegebene Fassung ${number} vom ${formatDay(at)}`,
    versionHint: 'Fassungen entstehen, wenn das Konzept unter „Vorlagen“ freigegeben wird.',
    nameHint: 'Leer: nach der freigegebenen Fassung benannt.',
    documents: 'Unterlagen',
    attached: (count: number): string => plural(count, 'Unterlage', 'Unterlagen'),
    hint: 'Wer vor Ort beschlossen hat und wann, z. B. „Rat, 12.03.2026“.',
    empty: {
      title: 'Noch keine Fassung',
      text: 'Die Aufgaben des Kommunalen Integrationszentrums werden im Einvernehmen mit den Kommunen wahrgenommen. Legen Sie die Fassung des Konzepts an, zu der Sie fragen; je Kommune halten Sie Anfrage, Antwort, Vorbehalt und Unterlagen fest.',
    },
  },
  overview: {
    label: 'Zugesagte Beiträge sind fällig',
  },
  document: {
    title: 'Zusammenarbeit der Kommunen',
    asOf: (when: string): string => `Stand ${when}`,
    source: 'Grundlage: beteiligte Kommunen im Maßnahmenplan, Vereinbarungen, Einvernehmen',
    together: 'Was Kommunen gemeinsam tragen',
    lists: 'Gemeinsame Maßnahmen',
    listCaption: 'Maßnahmen mit mindestens zwei Kommunen',
    listColumns: ['Nr.', 'Maßnahme', 'Kommunen', 'Partner'] as const,
    agreementsCaption: 'Wer was bis wann beiträgt',
    agreementColumns: ['Beteiligte', 'Beitrag', 'Bis', 'Antwort'] as const,
    consents: (name: string): string => `Einvernehmen: ${name}`,
    consentsCaption: (name: string): string => `Einvernehmen der Kommunen zu: ${name}`,
    noMeasures: 'Keine Maßnahme wird namentlich von zwei Kommunen getragen.',
    noAgreements: 'Vereinbarungen sind nicht erfasst.',
  },
};
