/** Structures of the municipalities: what they have beside their offers. */
export const structuresTexts = {
  title: 'Strukturen der Kommunen',
  table: 'Strukturen je Kommune',
  field: 'Struktur',
  lead: 'Integrationsbüros, Gremien, Netzwerke und was die Kommunen in der Erhebung dazu angegeben haben.',
  line: (title: string): string => `Angaben aus: ${title}`,
  rows: {
    offices: 'Stellen der Kommune',
    people: 'Ansprechpersonen (intern)',
    bodies: 'Gremien und Netzwerke',
  },
  /** What an empty cell means. */
  nothing: { answered: 'keine Angabe', noResponse: 'keine Rückmeldung', notAsked: 'nicht gefragt' },
  noneKnown: 'nicht bekannt',
  saidBy: (text: string, sender: string): string => (sender === '' ? text : `${text} (laut ${sender})`),
  caption: (names: readonly string[]): string => `Strukturen: ${names.join(', ')}`,
  more: 'Weitere Kommunen',
  reading:
    'Schraffiert: Die Kommune hat in dieser Erhebung noch nichts zu ihren Strukturen geschickt. „keine Angabe“: Sie hat welche genannt, dazu aber nichts gesagt; das heißt nicht, dass es nichts gibt.',
  origin: 'Stellen, Gremien und Netzwerke stammen aus „Akteure und Strukturen“.',
  unanswered: (labels: readonly string[]): string =>
    `Dazu hat in dieser Erhebung noch keine Kommune etwas geschickt: ${labels.join(', ')}. Das heißt nicht, dass es vor Ort nichts gibt.`,
  howToRead:
    'Schraffiert: keine Rückmeldung. „keine Angabe“ heißt nicht, dass es nichts gibt. Ein Klick auf eine Angabe zeigt ihre Herkunft.',
};
