import { formatDay, formatList, formatNumber, plural } from '../format.ts';

/** Columns of an inquiry in the history. */
export const inquiryFields = {
  question: 'Frage',
  asked_by: 'Gefragt hat',
  received_day: 'Eingegangen am',
  due: 'Zu beantworten bis',
  answer: 'Antwort',
  answered_day: 'Beantwortet am',
  remark: 'Bemerkung',
  search: 'Suchwort',
  municipalities: 'Kommunen',
  fields_of_action: 'Handlungsfelder',
  target_groups: 'Zielgruppen',
  education_phases: 'Phasen der Bildungskette',
  strands: 'Arbeitsbereiche',
  offer_types: 'Angebotsarten',
  provider_types: 'Trägerarten',
  languages: 'Sprachen',
};

/** Anfragen: who asked what, and the page that answers it. */
export const inquiryTexts = {
  title: 'Anfragen',
  list: 'Anfragen',
  line: (open: number, total: number): string =>
    `${formatNumber(open)} offen · ${plural(total, 'Anfrage', 'Anfragen')}`,
  create: 'Anfrage erfassen',
  empty: {
    title: 'Noch keine Anfragen',
    text: 'Fragen aus Politik, Verwaltung und Presse: wer gefragt hat, bis wann, und die Antwort als eine Seite aus den Angeboten.',
  },
  columns: {
    question: 'Frage',
    askedBy: 'Gefragt hat',
    receivedDay: 'Eingang',
    due: 'Frist',
    state: 'Stand',
  },
  states: {
    open: 'offen',
    overdue: 'Frist vorbei',
    answered: (day: string): string => `beantwortet am ${formatDay(day)}`,
  },
  groups: { inquiry: 'Anfrage', selection: 'Auswahl der Angebote', answer: 'Antwort' },
  fields: {
    question: 'Frage',
    askedBy: 'Gefragt hat',
    receivedDay: 'Eingegangen am',
    due: 'Zu beantworten bis',
    answer: 'Antwort in Worten',
    answeredDay: 'Beantwortet am',
    remark: 'Bemerkung (intern)',
    search: 'Suchwort',
    municipalities: 'Kommunen',
    fieldsOfAction: 'Handlungsfelder',
    targetGroups: 'Zielgruppen',
    educationPhases: 'Phasen der Bildungskette',
    strands: 'Arbeitsbereiche',
    offerTypes: 'Angebotsarten',
    providerTypes: 'Trägerarten',
    languages: 'Sprachen',
  },
  hints: {
    question: 'Sie wird zur Überschrift der Antwort, z. B. „Was gibt es in Kaarst für Frauen?“',
    answer: 'Steht über der Liste der Angebote.',
    municipalities: 'Leer: der ganze Kreis. Kreisweite Angebote stehen für sich dabei.',
  },
  found: (here: number, wide: number): string =>
    [plural(here, 'Angebot', 'Angebote'), wide > 0 ? `${formatNumber(wide)} kreisweit` : ''].filter(Boolean).join(', '),
  panel: {
    print: 'Antwort als Seite …',
    toList: 'Angebote in der Liste',
    answered: 'Heute beantwortet',
    isAnswered: 'Als beantwortet vermerkt.',
    remove: 'Anfrage löschen',
    removed: 'Die Anfrage ist gelöscht.',
    saved: 'Gespeichert.',
    issued: 'Antworten, wie sie herausgingen',
    none: 'Noch keine. „Antwort als Seite …“ erstellt sie als PDF oder Word und bewahrt sie auf.',
    document: (format: string, day: string): string => `${format.toUpperCase()} vom ${formatDay(day)}`,
    source: 'von Hand erfasst',
  },
  overview: {
    label: 'Anfragen beantworten',
    detail: (due: string, question: string, late: boolean): string =>
      `${late ? 'fällig war' : 'bis'} ${formatDay(due)}: ${question}`,
  },
  document: {
    asked: (by: string, day: string): string => `Anfrage: ${by}, ${formatDay(day)}`,
    columns: ['Angebot und Träger', 'Für wen', 'Wo und wann'] as const,
    here: (count: number, placed: boolean): string =>
      `${count === 1 ? 'Angebot' : 'Angebote'}${placed ? ' vor Ort' : ''}`,
    wide: (count: number): string => (count === 1 ? 'kreisweites Angebot' : 'kreisweite Angebote'),
    hereTitle: 'Angebote vor Ort',
    allTitle: 'Angebote',
    wideTitle: 'Kreisweite Angebote',
    none: 'Zu dieser Auswahl ist zurzeit kein Angebot bekannt.',
    silent: (names: readonly string[]): string =>
      `Aus ${formatList(names)} liegt keine Rückmeldung vor; dort kann es mehr geben, als hier steht.`,
    more: (count: number): string => `und ${plural(count, 'weiteres Angebot', 'weitere Angebote')}`,
    selection: (words: string): string =>
      `Auswahl: ${words || 'alle Angebote'}. Gezeigt sind Angebote, die zum Stand bestehen.`,
  },
};
