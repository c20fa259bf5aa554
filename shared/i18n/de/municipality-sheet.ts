import { formatDay, formatInstant, formatNumber, plural } from '../format.ts';

/** Words of the Kommunenblatt: the same on screen, in print, Word and Excel. */
export const sheetTexts = {
  title: (name: string): string => `Kommunenblatt ${name}`,
  forRelease: 'zur Freigabe',
  intro: (name: string): string =>
    `Diese Angaben über ${name} werden in öffentlichen Papieren des Kreises gedruckt, ohne Kontakte und interne Bemerkungen.`,
  answered: (name: string): string => `${name} hat in dieser Erhebung geantwortet.`,
  notAnswered: (name: string, offers: number): string => {
    const sentence = `Von ${name} liegt in dieser Erhebung keine Rückmeldung zu Angeboten vor.`;
    return offers === 0 ? sentence : `${sentence} Die Angebote stammen aus anderen Quellen.`;
  },

  statementsHeading: 'Aussage je Handlungsfeld',
  statementColumns: {
    field: 'Handlungsfeld',
    statement: 'Aussage',
    count: 'Angebote',
    districtWide: 'kreisweit',
    fromOthers: 'davon von anderen',
  },
  named: (count: number): string => `genannt (${formatNumber(count)})`,
  fromOthers: (count: number): string => `${formatNumber(count)} von anderen`,
  /** Offers without a Handlungsfeld: nobody is asked about those. */
  unstated: (count: number): string => plural(count, 'Angebot', 'Angebote'),
  gapReason: (reason: string, planned: string): string =>
    `Bestätigte Lücke: ${reason}. Vorgesehen: ${planned}.`.replaceAll('..', '.'),

  /** Without a number where none is known: the sentence below says so, and a 0 would be a statement. */
  offersHeading: (count: number, byOthers: number): string => {
    if (count === 0) return 'Angebote vor Ort';
    const others = byOthers === count ? 'von anderen gemeldet' : `davon ${formatNumber(byOthers)} von anderen gemeldet`;
    return `Angebote vor Ort · ${formatNumber(count)}${byOthers === 0 ? '' : `, ${others}`}`;
  },
  /** What every offer is cut to so that the sheet is one page. */
  condensed: {
    full: '',
    close: '',
    some: 'Gekürzt auf eine Seite: Name, Träger, Handlungsfeld und Zeit. Alle Angaben stehen im Verzeichnis der Angebote.',
    short: 'Gekürzt auf eine Seite: Name und Träger. Alle Angaben stehen im Verzeichnis der Angebote.',
    names: 'Gekürzt auf eine Seite: nur die Namen. Alle Angaben stehen im Verzeichnis der Angebote.',
  },
  moreOffers: (count: number): string => `und ${formatNumber(count)} weitere: siehe Verzeichnis der Angebote`,
  moreFiles: (count: number): string => `und ${plural(count, 'weitere Datei', 'weitere Dateien')}`,
  districtWideName: (name: string, provider: string): string => (provider === '' ? name : `${name} (${provider})`),
  noOffers: 'Es ist kein Angebot vor Ort bekannt.',
  byOthers: 'von anderen gemeldet',
  districtWideHeading: (count: number): string => `Kreisweite Angebote · ${formatNumber(count)}`,
  /** A gap of certain target groups says so. */
  gapFor: (targetGroups: string, reason: string): string =>
    targetGroups === '' ? reason : `Für ${targetGroups}: ${reason}`,
  gapColumns: { field: 'Handlungsfeld', reason: 'Begründung', planned: 'Vorgesehen' },
  sourcesHeading: 'Quellen, mit Tag der Übernahme',
  source: (sender: string, fileName: string, day: string): string => `${sender}: ${fileName} (${day})`,
  noSources: 'Zu dieser Kommune wurde in dieser Erhebung noch keine Datei eingelesen.',

  release: {
    heading: 'Freigabe',
    agree: 'Die Angaben sind richtig und dürfen so gedruckt werden.',
    agreeWithChanges: 'Sie dürfen mit diesen Änderungen gedruckt werden:',
    wishes: 'Änderungswünsche',
    name: 'Name',
    date: 'Datum',
    signature: 'Unterschrift',
  },

  sheetStatements: 'Aussagen',
  sheetOffers: 'Angebote',
  sheetGaps: 'Lücken',
  reportedBy: 'Gemeldet von',
  byMunicipality: 'Kommune',
  byOthersShort: 'anderen',
  districtWide: 'kreisweit',
  reach: 'Reichweite',
  onTheSpot: 'vor Ort',

  released: (by: string, day: string, asOf: string): string =>
    `Freigegeben von ${by} am ${formatDay(day)} mit Stand ${formatInstant(asOf)}.`,
  unchanged: 'Seither ist nichts geändert.',
  changedSince: 'Seit der Freigabe geändert:',
  more: (count: number): string => `und ${formatNumber(count)} weitere`,
  cellChanged: (field: string, before: string, after: string): string =>
    `${field}: bisher „${before}“, jetzt „${after}“`,
  offerAdded: (name: string): string => `neu: ${name}`,
  offerRemoved: (name: string): string => `nicht mehr aufgeführt: ${name}`,
  offerChanged: (name: string): string => `geändert: ${name}`,
  gapAdded: (where: string): string => `${where}: Lücke bestätigt`,
  gapRemoved: (where: string): string => `${where}: nicht mehr als Lücke geführt`,
  gapChanged: (where: string): string => `${where}: Begründung oder Vorhaben geändert`,
};
