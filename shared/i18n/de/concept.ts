import type { ChangeWish, NewPaperContent } from '../../contract/papers.ts';
import type { LiveSource } from '../../contract/rich-text.ts';
import { formatNumber, plural } from '../format.ts';
import { paperTexts } from './papers.ts';

type Blocks = NewPaperContent['sections'][number]['blocks'];
const live = (...sources: LiveSource[]): Blocks =>
  sources.map((source) => ({ type: 'live', source, title: paperTexts.liveTitles[source], filter: {} }));
const under = (text: string, ...blocks: Blocks): Blocks => [{ type: 'heading', level: 1, text }, ...blocks];

/** Chapters a new concept begins with, with the blocks that bring their figures. */
const chapters: NewPaperContent['sections'] = [
  { heading: '1 Vorwort', blocks: [] },
  { heading: '2 Einrichtung des Kommunalen Integrationszentrums', blocks: [] },
  { heading: '3 Begriffe', blocks: [] },
  {
    heading: '4 Ausgangslage',
    blocks: [
      ...under('4.1 Kerndaten', ...live('figures', 'map')),
      ...under(
        '4.2 Integrationsarbeit im Kreis und in den Kommunen',
        ...live('structures', 'actors', 'coverage', 'gaps'),
      ),
      ...under('4.3 Angebote', ...live('offers')),
    ],
  },
  { heading: '5 Leitlinien', blocks: live('goals') },
  { heading: '6 Handlungsfelder: Schwerpunkte, Ziele, Maßnahmen', blocks: live('measures') },
  { heading: '7 Strukturen und Netzwerke', blocks: [] },
  { heading: '8 Berichterstattung und Controlling', blocks: live('funding', 'finance') },
];
const answers: Record<ChangeWish['answer'], string> = {
  open: 'offen',
  taken: 'übernommen',
  partly: 'teilweise übernommen',
  declined: 'nicht übernommen',
  noted: 'zur Kenntnis genommen',
};

/** Words of the Integrationskonzept: chapters, wishes for changes, Fortschreibung. */
export const conceptTexts = {
  kind: 'Integrationskonzept',
  chapters,
  answers,
  /** Under the heading of a chapter in a draft. */
  unwritten: '(noch ohne Text)',
  /** The list of concepts. */
  list: {
    line: (count: number): string => plural(count, 'Konzept', 'Konzepte'),
    create: 'Konzept beginnen',
    created: (name: string): string => `„${name}“ ist angelegt.`,
    createHint:
      'Es beginnt mit den üblichen Kapiteln und den Bausteinen, die ihre Zahlen bringen; beides lässt sich ändern.',
    columns: {
      name: 'Konzept',
      state: 'Stand',
      version: 'Fassung',
      chapters: 'Kapitel',
      wishes: 'Änderungswünsche',
      consents: 'Einvernehmen',
      steps: 'Beratungsfolge',
    },
    version: (number: number, day: string): string => `${formatNumber(number)} vom ${day}`,
    noVersion: 'noch keine',
    chapters: (written: number, total: number): string =>
      `${formatNumber(written)} von ${formatNumber(total)} mit Text`,
    wishes: (total: number, open: number): string =>
      total === 0 ? 'keine' : `${formatNumber(total)}, davon ${formatNumber(open)} offen`,
    consents: (agreed: number, total: number): string =>
      `${formatNumber(agreed)} von ${plural(total, 'Kommune', 'Kommunen')}`,
    noConsents: 'noch nicht angefragt',
    noSteps: 'noch keine',
    empty: {
      title: 'Noch kein Integrationskonzept',
      text: 'Das Konzept hält Ausgangslage, Leitlinien, Ziele und Maßnahmen in Kapiteln zusammen. Zahlen und Listen kommen aus dem Bestand; Fassungen, Änderungswünsche der Kommunen und das Einvernehmen hängen daran.',
    },
  },
  fileWord: 'Konzept',
  version: (number: number): string => `Fassung ${formatNumber(number)}`,
  resolvedBy: (bodies: string): string => `beschlossen: ${bodies}`,
  changesTitle: (name: string): string => `Liste der Änderungen: ${name}`,
  since: (number: number, at: string): string => `seit Fassung ${formatNumber(number)} vom ${at}`,
  neverReleased: 'Es gibt noch keine freigegebene Fassung, mit der verglichen werden kann.',
  same: 'Text und Zahlen sind unverändert.',
  between: (from: number, to: number, at: string): string =>
    `von Fassung ${formatNumber(from)} zu Fassung ${formatNumber(to)} vom ${at}`,
  changeWords: {
    chapter: 'Kapitel',
    what: 'Angabe',
    before: 'Bisher',
    after: 'Neu',
    nothing: '–',
    textTitle: 'Text',
    rowTitle: 'Zahlen und Listen',
  },
  synopsisTitle: (name: string): string => `Änderungswünsche: ${name}`,
  wishColumns: ['Von', 'Kapitel', 'Wunsch', 'Ergebnis', 'Antwort'] as const,
  nobody: 'ohne Absender',
  noWishes: 'Noch keine Änderungswünsche erfasst.',
  count: (count: number): string => plural(count, 'Wunsch', 'Wünsche'),
  stillOpen: (count: number): string => `${formatNumber(count)} offen`,
  asOf: (day: string): string => `Stand ${day}`,
  wishes: {
    title: 'Änderungswünsche',
    add: 'Wunsch eintragen',
    paste: 'Aus Excel oder Word …',
    pasteTitle: 'Änderungswünsche aus Excel oder Word',
    pasteHint:
      'Datei wählen oder Bereich kopieren und hier einfügen. Spalten: Von, Kapitel, Wunsch; mit Kopfzeile in beliebiger Reihenfolge. Eine leere Zelle unter Von gilt weiter für den Absender darüber.',
    roundHint: 'Unter diesem Namen steht die Beteiligung in der Synopse.',
    senderHint: 'Nur nötig, wenn die Tabelle keinen Absender nennt.',
    from: 'Von',
    unused: (columns: readonly string[]): string => `Nicht übernommen werden die Spalten: ${columns.join(', ')}.`,
    consents: 'Einvernehmen der Kommunen',
    table: 'Kopierter Bereich',
    fromFile: 'Datei wählen …',
    tables: (count: number, name: string): string => `${plural(count, 'Tabelle', 'Tabellen')} aus „${name}“ gelesen.`,
    understood: (count: number, skipped: number): string =>
      [
        `So werden sie übernommen: ${plural(count, 'Wunsch', 'Wünsche')}`,
        skipped > 0 ? `${plural(skipped, 'Zeile', 'Zeilen')} ohne Wunsch` : '',
      ]
        .filter(Boolean)
        .join(', '),
    more: (count: number): string => `und ${plural(count, 'weiterer', 'weitere')}`,
    take: 'Übernehmen',
    taken: (added: number, skipped: number): string =>
      [
        `${plural(added, 'Wunsch', 'Wünsche')} übernommen.`,
        skipped > 0 ? `${plural(skipped, 'Zeile', 'Zeilen')} ohne Wunsch ausgelassen.` : '',
      ]
        .filter(Boolean)
        .join(' '),
    saved: 'Der Änderungswunsch ist gespeichert.',
    removed: 'Der Änderungswunsch ist gelöscht.',
    usualRound: 'Beteiligung',
    synopsis: 'Synopse',
    changes: 'Liste der Änderungen',
    labels: {
      round: 'Runde',
      sender: 'Von (Kommune oder Akteur)',
      chapter: 'Kapitel',
      wish: 'Wunsch',
      answer: 'Ergebnis',
      reply: 'Antwort',
    },
  },
};
