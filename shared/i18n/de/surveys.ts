import type { QuestionType, RecipientKind, RecipientState, SurveyKind, SurveyRow } from '../../contract/surveys.ts';
import { formatDay, formatNumber, plural } from '../format.ts';
import type { SurveySheet } from '../../domain/survey-fields.ts';

const states: Record<RecipientState, string> = {
  asked: 'angefragt',
  reminded: 'erinnert',
  received: 'eingegangen',
  checked: 'geprüft',
  queried: 'Rückfrage gestellt',
  done: 'erledigt',
  releaseAsked: 'zur Freigabe geschickt',
  released: 'vom Absender freigegeben',
};
/** The button that notes the state. */
const marks: Record<RecipientState, string> = {
  asked: 'Als angefragt vermerken',
  reminded: 'Als erinnert vermerken',
  received: 'Als eingegangen vermerken',
  checked: 'Als geprüft vermerken',
  queried: 'Rückfrage vermerken',
  done: 'Als erledigt vermerken',
  releaseAsked: 'Als zur Freigabe geschickt vermerken',
  released: 'Freigabe vermerken',
};
const kinds: Record<RecipientKind, string> = {
  municipality: 'Kommune',
  organization: 'Akteur',
  department: 'eigene Dienststelle',
};
const roundStates: Record<SurveyRow['state'], string> = {
  planned: 'geplant',
  open: 'läuft',
  closed: 'abgeschlossen',
};
const roundKinds: Record<SurveyKind, string> = { inventory: 'Bestand', status: 'Sachstand' };
const sheets: Record<SurveySheet, string> = {
  offers: 'Angebote',
  structures: 'Strukturen',
  indicators: 'Statistik',
  needs: 'Bedarfe',
};
const questionTypes: Record<QuestionType, string> = {
  text: 'Text',
  number: 'Zahl',
  date: 'Datum',
  yesNo: 'ja/nein',
  choice: 'Auswahl',
  scale: 'Skala 1 bis 5',
};

function days(left: number): string {
  if (left === 0) return 'heute';
  return left > 0 ? `noch ${plural(left, 'Tag', 'Tage')}` : `seit ${plural(-left, 'Tag', 'Tagen')} vorbei`;
}
const answered = (count: { answered: number; asked: number }): string =>
  `${formatNumber(count.answered)} von ${formatNumber(count.asked)}`;

/** The screens of Erhebungen. */
export const surveysTexts = {
  title: 'Erhebungen',
  lead: (count: number): string => plural(count, 'Erhebung', 'Erhebungen'),
  create: 'Neue Erhebung',
  states,
  marks,
  kinds,
  roundStates,
  /** A round without offers is about its own sheets only. */
  askedFor: ({ kind, sheets: asked }: Pick<SurveyRow, 'kind' | 'sheets'>): string =>
    kind === 'status' || asked.includes('offers') ? roundKinds[kind] : asked.map((sheet) => sheets[sheet]).join(', '),
  sheets,
  questionTypes,
  notAsked: 'noch nicht angefragt',
  answered,
  overdue: 'überfällig',
  overdueCount: (count: number): string => `${formatNumber(count)} überfällig`,
  columns: {
    title: 'Erhebung',
    kind: 'Gefragt nach',
    state: 'Stand',
    due: 'Frist',
    municipalities: 'Kommunen geantwortet',
    others: 'Weitere geantwortet',
    overdue: 'Überfällig',
  },
  round: {
    noContact: 'Auf den Blättern steht noch nicht, wen die Kommunen bei Fragen erreichen.',
    addContact: 'Kontaktzeile eintragen',
    due: (day: string, left: number): string => `Frist ${formatDay(day)}, ${days(left)}`,
    noDue: 'ohne Frist',
    edit: 'Bearbeiten',
    write: 'Rückmeldeblätter erzeugen …',
    letters: 'Anschreiben',
    invite: 'Einladungen …',
    remind: 'Erinnern …',
    copyLetters: 'Texte kopieren',
    copied: (count: number): string => `${plural(count, 'Schreiben', 'Schreiben')} kopiert.`,
    copyFailed: 'Die Zwischenablage ist gerade nicht erreichbar. Bitte noch einmal versuchen.',
    wrote: (count: number, folder: string): string =>
      `${plural(count, 'Datei liegt', 'Dateien liegen')} im Ordner „${folder}“.`,
    withoutEmail: (names: string): string => `Ohne E-Mail-Adresse, bitte im Entwurf ergänzen: ${names}.`,
    markSent: (state: 'asked' | 'reminded' | 'releaseAsked', count: number): string =>
      `${plural(count, 'Empfänger', 'Empfänger')} als ${states[state]} vermerken`,
    notSentYet: 'Die Dateien sind noch nicht verschickt. Nach dem Versand bitte vermerken.',
    planned:
      'Diese Erhebung ist geplant. Sie läuft und zählt, sobald Sie den Versand vermerken oder die erste Antwort übernommen ist.',
    unasked: (count: number): string =>
      `${plural(count, 'Empfänger ist', 'Empfänger sind')} noch nicht als angefragt vermerkt.`,
    marked: (state: string): string => `Vermerkt: ${state}.`,
    list: 'Empfänger der Erhebung',
    dropHint:
      'Eine Antwort können Sie auf die Zeile ihres Empfängers ziehen; sie wird dann für ihn und diese Erhebung gelesen.',
    everyTown: 'Gefragt sind alle Kommunen. Weitere Empfänger und Ansprechpersonen legen Sie unter „Bearbeiten“ fest.',
    columns: { name: 'Empfänger', state: 'Stand', answer: 'Was kam', note: 'Notiz', next: 'Nächster Schritt' },
    kind: 'Art',
    sinceColumn: 'seit',
    copyList: 'Liste für Excel kopieren',
    listCopied: (count: number): string => `${plural(count, 'Empfänger', 'Empfänger')} kopiert.`,
    nothing: 'noch nichts',
    awaited: (parts: readonly SurveySheet[]): string =>
      `Noch keine Rückmeldung zu: ${parts.map((part) => sheets[part]).join(', ')}`,
    came: (file: string, created: number, updated: number): string =>
      `${file}: ${formatNumber(created)} neu, ${formatNumber(updated)} geändert`,
    since: (day: string): string => `seit ${formatDay(day)}`,
    open: (name: string): string => `${name} öffnen`,
    readAnswer: 'Antwort einlesen …',
    history: 'Verlauf',
    noHistory: 'Noch nichts vermerkt.',
    entry: (state: string, day: string, person: string): string =>
      `${formatDay(day)}: ${state}${person === '' ? '' : `, ${person}`}`,
    mark: 'Stand vermerken',
    note: 'Notiz',
    saveNote: 'Notiz speichern',
    noteSaved: 'Die Notiz ist gespeichert.',
    answers: 'Antworten auf eigene Fragen',
    beside: 'Weitere Angaben',
    besideCount: {
      structures: (count: number): string => plural(count, 'Angabe zu Strukturen', 'Angaben zu Strukturen'),
      indicators: (count: number): string => plural(count, 'Wert der Statistik', 'Werte der Statistik'),
      needs: (count: number): string => plural(count, 'Bedarf', 'Bedarfe'),
    },
    contact: 'Ansprechperson',
    email: 'E-Mail',
    none: 'keine',
    remove: 'Erhebung löschen …',
    removeTitle: 'Erhebung löschen?',
    removeText: (title: string): string =>
      `„${title}“ wird mit ihren Empfängern gelöscht. Im Verlauf lässt sich das zurücknehmen.`,
    removed: 'Die Erhebung ist gelöscht.',
  },
  form: {
    newTitle: 'Neue Erhebung',
    editTitle: 'Erhebung bearbeiten',
    line: 'Was gefragt wird, wen Sie fragen und bis wann.',
    what: 'Erhebung',
    title: 'Titel',
    titleMissing: 'Bitte einen Titel angeben.',
    year: 'Jahr',
    yearWrong: 'Bitte ein Jahr mit vier Ziffern angeben.',
    state: 'Stand',
    from: 'Zeitraum von',
    to: 'Zeitraum bis',
    due: 'Frist',
    message: 'Eigener Text für Einladung und Hinweise (freiwillig)',
    sheets: 'Blätter',
    sheetsNote:
      'Alle Blätter werden wieder eingelesen. Eine Erhebung ohne Angebote ändert an Abdeckung und Karte nichts; diese zeigen weiter die letzte mit Angeboten.',
    sheetsMissing: 'Bitte mindestens ein Blatt wählen.',
    fields: 'Spalten des Blattes Angebote',
    parts: 'Mehrere Einträge je Angebot',
    partsNote:
      'Jede Spalte zeigt alle Einträge eines Angebots in einer Zelle, je Zeile einen, und wird ebenso wieder gelesen.',
    fieldsNote: 'Zwölf Spalten sind vorgeschlagen. Jede weitere kostet die Befragten Zeit.',
    defaults: 'Vorgeschlagene Spalten',
    questions: 'Eigene Fragen',
    questionsNote: 'Sie stehen auf einem eigenen Blatt; jeder Empfänger beantwortet sie einmal.',
    addQuestion: 'Frage hinzufügen',
    question: (number: number): string => `Frage ${number}`,
    type: (number: number): string => `Art der Antwort auf Frage ${number}`,
    options: (number: number): string => `Auswahl zu Frage ${number}, mit Semikolon getrennt`,
    removeQuestion: (number: number): string => `Frage ${number} entfernen`,
    questionMissing: (number: number): string => `Frage ${number} ist leer, oder es fehlt die Auswahl.`,
    recipients: 'Kommunen',
    recipientsNote: 'Niemand ist gewählt: Dann gelten alle Kommunen als gefragt.',
    all: 'Alle wählen',
    asIn: (round: string): string => `Empfänger wie in „${round}“`,
    contactOf: (name: string): string => `Ansprechperson ${name}`,
    emailOf: (name: string): string => `E-Mail ${name}`,
    others: 'Akteure und eigene Dienststellen',
    othersNote: 'Sie werden getrennt von den Kommunen gezählt.',
    addOrganization: 'Akteur hinzufügen',
    addDepartment: 'Eigene Dienststelle hinzufügen',
    nameOf: (number: number): string => `Name ${number}`,
    kindOf: (number: number): string => `Art ${number}`,
    removeOther: (name: string): string => `${name} entfernen`,
    otherMissing: 'Ein Akteur oder eine Dienststelle hat keinen Namen.',
    save: 'Erhebung speichern',
    saved: 'Die Erhebung ist gespeichert.',
  },
  picker: 'Erhebung',
  picked: (title: string, state: string): string => `${title} (${state})`,
  empty: {
    title: 'Noch keine Erhebung',
    text: 'Legen Sie fest, wen Sie bis wann fragen. Das Programm erzeugt daraus je Empfänger ein vorbelegtes Excel-Blatt.',
  },
  drop: (name: string): string => `Als Antwort von ${name} einlesen`,
  dropRow: 'Auf die Zeile eines Empfängers ziehen, oder irgendwohin, um ohne Empfänger einzulesen',
};
