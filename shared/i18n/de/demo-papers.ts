import type { InputOf } from '../../contract/index.ts';

type Content = NonNullable<InputOf<'papers.update'>['content']>;
type Section = Content['sections'][number];
const text = (words: string): Section['blocks'][number] => ({ type: 'paragraph', runs: [{ text: words }] });

/** Invented papers of the demo Kreis. */
export const demoPapers = {
  committee: {
    shortName: 'SGA',
    opening: 'Begrüßung und Feststellung der Beschlussfähigkeit',
    meeting: 'Sitzung des Sozial- und Gesundheitsausschusses',
  },
  decided: {
    name: 'Bestandsaufnahme der Integrationsangebote 2026',
    proposal:
      'Der Ausschuss nimmt die Bestandsaufnahme zur Kenntnis und beauftragt die Verwaltung, die bestätigten Lücken in die Fortschreibung des Integrationskonzepts aufzunehmen.',
    sections: [
      {
        heading: 'Sachverhalt',
        blocks: [
          text(
            'Die Kommunen haben ihre Angebote in einer gemeinsamen Erhebung gemeldet. Die Übersicht zeigt, was vor Ort bekannt ist und wo eine Rückmeldung fehlt.',
          ),
          { type: 'live', source: 'coverage', title: 'Bekannte Angebote nach Handlungsfeldern', filter: {} },
          { type: 'heading', level: 1, text: 'Bestätigte Lücken' },
          { type: 'live', source: 'gaps', title: 'Lücken mit Begründung', filter: {} },
        ],
      },
      { heading: 'Personelle Auswirkungen', blocks: [text('keine')] },
    ] satisfies Section[],
  },
  concept: {
    name: 'Integrationskonzept 2027 bis 2031 (Beispiel)',
    /** First words of chapters, by their number. */
    texts: {
      '1': text(
        'Kreis und Kommunen haben dieses Konzept gemeinsam erarbeitet. Es gilt für fünf Jahre und wird jährlich überprüft.',
      ),
      '2': text(
        'Das Kommunale Integrationszentrum arbeitet seit 2013 mit zwei Schwerpunkten: Integration durch Bildung und Integration als Querschnittsaufgabe.',
      ),
      '3': text('Als Neuzugewanderte gelten Menschen, die seit höchstens fünf Jahren im Kreis leben.'),
      '7': text('Die Steuerungsgruppe tagt vierteljährlich; jede Kommune entsendet ihre Integrationsbeauftragte.'),
    } as Record<string, Section['blocks'][number]>,
    sent: {
      note: 'Entwurf für die Beteiligung der Kommunen',
      file: 'Integrationskonzept Entwurf (Beispiel).pdf',
      pages: [['BEISPIELDATEN', '', 'Integrationskonzept 2027 bis 2031', 'Entwurf für die Beteiligung der Kommunen']],
      heading: '7',
      addition: text('Ergebnisse der Beteiligung werden in der Steuerungsgruppe beraten.'),
    },
    wishes: {
      round: 'Beteiligung der Kommunen, Herbst 2026',
      pasted: [
        'Von\tKapitel\tWunsch',
        'Kaarst\t4.2\tDie Sprechstunde im Rathaus fehlt in der Übersicht.',
        'Jüchen\t6\tDie Maßnahme zum Übergang in den Beruf soll auch in Jüchen angeboten werden.',
        'AG der Wohlfahrtsverbände\t5\tDie Leitlinie zur Teilhabe sollte Menschen mit Behinderung nennen.',
      ].join('\n'),
      reply: 'Die Sprechstunde ist aufgenommen.',
    },
  },
  template: { purpose: 'minutes' as const, name: 'Niederschrift des Kreises (Beispiel).docx' },
  internal: {
    name: 'Vergabe der Sprachmittlung für 2027',
    sections: [
      {
        heading: 'Sachverhalt',
        blocks: [text('Drei Anbieter haben ein Angebot abgegeben. Die Auswertung der Preise ist vertraulich.')],
      },
    ] satisfies Section[],
  },
  enclosures: {
    plan: 'Zeitplan der Schwerpunkte (Beispiel).pdf',
    pages: [
      [
        'BEISPIELDATEN',
        '',
        'Zeitplan der Schwerpunkte 2027',
        '',
        'Januar: Auftakt mit den Trägern',
        'September: erste Kurse',
      ],
      ['BEISPIELDATEN', '', 'Zeitplan der Schwerpunkte 2028', '', 'März: Zwischenbericht', 'November: Auswertung'],
    ],
    table: {
      name: 'Kostenübersicht (Beispiel).csv',
      content: 'BEISPIELDATEN\r\nSchwerpunkt;Euro\r\nSprache;12000\r\nTeilhabe;8000\r\n',
    },
  },
  draft: {
    name: 'Fortschreibung des Integrationskonzepts: Schwerpunkte 2027 und 2028',
    proposal: 'Der Ausschuss empfiehlt dem Kreistag, die Schwerpunkte zu beschließen.',
    sections: [
      {
        heading: 'Sachverhalt',
        blocks: [
          text('Die Steuerungsgruppe schlägt für die nächsten beiden Jahre drei Schwerpunkte vor:'),
          {
            type: 'list',
            ordered: true,
            items: [
              [{ text: 'Sprache früh fördern' }],
              [{ text: 'Übergang von der Schule in den Beruf' }],
              [{ text: 'Beratung in allen Kommunen' }],
            ],
          },
        ],
      },
      { heading: 'Personelle Auswirkungen', blocks: [] },
    ] satisfies Section[],
    financial: {
      product: '050.010 Integration',
      account: '5318',
      rows: [
        { year: 2027, amount: 4_500_000, kind: 'running' as const, cover: 'Haushaltsansatz' },
        { year: 2028, amount: 4_500_000, kind: 'running' as const, cover: 'mittelfristige Planung' },
      ],
    },
  },
};
