import { formatNumber, plural } from '../format.ts';

/** What came in with the other sheets of a round. */
export const entriesTexts = {
  tabs: { label: 'Teile der Erhebung', recipients: 'Empfänger' },
  structures: {
    emptyTitle: 'Noch keine Angaben zu Strukturen',
    emptyText:
      'Sie kommen mit dem Blatt „Strukturen“ eines Rückmeldeblatts oder aus einer eigenen Tabelle der Kommune, auch mit den Kommunen nebeneinander.',
  },
  figures: {
    table: (indicator: string): string => `${indicator} nach Kommune und Zeit`,
    lead: 'Werte, wie sie angegeben sind, mit amtlichen Zeichen. Summen werden nicht berichtigt; verschiedene Quellen stehen nebeneinander.',
    choose: 'Kennzahl',
    option: (name: string, figures: number): string => `${name} (${plural(figures, 'Wert', 'Werte')})`,
    place: 'Kommune',
    noPeriod: 'ohne Zeitangabe',
    noSource: 'ohne Quelle',
    emptyTitle: 'Noch keine Kennzahlen',
    emptyText:
      'Sie kommen mit dem Blatt „Statistik“ eines Rückmeldeblatts oder aus einer eigenen Tabelle: als Liste, mit Jahren nebeneinander oder mit einer Kennzahl je Spalte.',
  },
  needs: {
    table: 'Bedarfe der Kommunen',
    lead: 'Was die Kommunen als Bedarf nennen. Ein Klick auf eine Angabe zeigt ihre Herkunft.',
    emptyTitle: 'Noch keine Bedarfe',
    emptyText: 'Sie kommen mit dem Blatt „Bedarfe“ eines Rückmeldeblatts oder aus einer eigenen Tabelle.',
  },
  by: (sender: string): string => `laut ${sender}`,
  value: 'Wert',
  count: (n: number): string => plural(n, 'Eintrag', 'Einträge'),
  shownOnly: (shown: number, total: number): string =>
    `Gezeigt werden ${formatNumber(shown)} von ${formatNumber(total)} Einträgen.`,
  copy: 'Tabelle kopieren',
  copied: 'Die Tabelle liegt in der Zwischenablage.',
  copyFailed: 'Die Zwischenablage ist gerade nicht erreichbar. Bitte noch einmal versuchen.',
  read: 'Datei einlesen …',
  showOrigin: 'Herkunft zeigen',
};
