import { formatNumber, plural } from '../format.ts';

/** Words of the directory of offers and of answers made of offers. */
export const directoryTexts = {
  title: 'Angebotsverzeichnis',
  orders: { municipality: 'nach Kommunen', fieldOfAction: 'nach Handlungsfeldern' },
  count: (count: number): string => plural(count, 'Angebot', 'Angebote'),
  filter: (words: string): string => `Auswahl: ${words}`,
  hint: 'Ohne Kontakte und interne Bemerkungen. Die Nummern stehen im Register am Ende. Ein Angebot, das in mehrere Abschnitte gehört, steht in jedem.',
  caption: (section: string): string => `Angebote: ${section}`,
  columns: ['Nr.', 'Angebot und Träger', 'Für wen', 'Wo und wann'] as const,
  none: 'Zu dieser Auswahl ist kein Angebot bekannt.',
  nothing: 'Zu dieser Auswahl ist im ganzen Kreis kein Angebot bekannt.',
  withoutProvider: 'ohne Angabe eines Trägers',
  providers: 'Register der Träger',
  offers: 'Register der Angebote',
  language: (names: string): string => `Sprachen: ${names}`,
  ages: (from: string, to: string): string =>
    from && to ? `${from} bis ${to} Jahre` : from ? `ab ${from} Jahren` : `bis ${to} Jahre`,
  registration: (text: string): string => `Anmeldung: ${text}`,
  online: 'online',
  fee: (text: string): string => `Kosten: ${text}`,
  entry: (name: string, numbers: readonly number[]): string => `${name}: ${numbers.map(formatNumber).join(', ')}`,
};
