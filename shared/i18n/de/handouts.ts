import type { Statement } from '../../contract/coverage.ts';

const words: Record<Statement, string> = {
  named: 'genannt',
  confirmedNone: 'kein Angebot (bestätigt)',
  notMentioned: 'nicht genannt',
  notReported: 'keine Rückmeldung',
};

/** Words of reports that main process, print view and screens share. */
export const handoutTexts = {
  defaultTitle: 'Integrationsangebote in den Kommunen',
  districtWide: 'kreisweit',
  statement: (statement: Statement): string => words[statement],
  cell: (count: number, statement: Statement | null, gap: boolean): string => {
    const said = statement === null || statement === 'named' ? '' : words[statement];
    const number = count > 0 || said === '' ? String(count) : '';
    return [number, said, gap ? 'bestätigte Lücke' : ''].filter(Boolean).join(', ');
  },
  /** What the signs of a cell say, without its number. */
  signs: (statement: Statement | null, gap: boolean): string =>
    [statement === null || statement === 'named' ? '' : words[statement], gap ? 'bestätigte Lücke' : '']
      .filter(Boolean)
      .join(', '),
  since: (date: string): string => `seit ${date}`,
  until: (date: string): string => `bis ${date}`,
  openEnd: 'unbefristet',
  answeredSince: (name: string): string => `${name} hat inzwischen geantwortet.`,
  answerTakenBack: (name: string): string => `Die Rückmeldung von ${name} wurde zurückgenommen.`,
  noAnswerHere:
    'Es liegt keine Rückmeldung der Kommune vor. Die Angebote stammen aus anderen Quellen, etwa aus Meldungen von Trägern.',
  severalSenders: 'mehrere Kommunen',
};
