import { formatDay, formatInstant, plural } from '../format.ts';

/** Words of the release of a Kommunenblatt on the page of a round. */
export const releaseTexts = {
  send: 'Zur Freigabe schicken …',
  note: 'Freigabe vermerken …',
  heading: 'Freigabe',
  none: 'Noch nicht freigegeben. Freigegeben wird ein bestimmtes Kommunenblatt; es bleibt unverändert aufbewahrt.',
  preview: 'Kommunenblatt ansehen',
  open: 'Freigegebenes Blatt öffnen',
  by: (by: string, day: string): string => `Freigegeben von ${by} am ${formatDay(day)}`,
  state: 'Stand der Daten',
  noted: 'vermerkt',
  notedBy: (at: string, person: string): string => `${formatInstant(at)}${person === '' ? '' : `, ${person}`}`,
  how: 'Wie',
  changed: 'seit der Freigabe geändert',
  changedCount: (count: number): string =>
    `Seit der Freigabe geändert: ${plural(count, 'Unterschied', 'Unterschiede')}. Bitte das Blatt erneut zur Freigabe schicken.`,
  unchanged: 'Seither ist nichts geändert.',
  more: (count: number): string => `und ${plural(count, 'weiterer', 'weitere')}`,
  dialog: {
    title: (name: string): string => `Freigabe von ${name} vermerken`,
    document: 'Welches Kommunenblatt',
    documentHint: 'Vorgeschlagen ist das zuletzt verschickte.',
    option: (asOf: string, format: string): string => `Stand ${formatInstant(asOf)} (${format})`,
    by: 'Wer hat es freigegeben?',
    byMissing: 'Bitte angeben, wer das Blatt freigegeben hat.',
    day: 'Wann?',
    dayMissing: 'Bitte den Tag der Freigabe angeben.',
    how: 'Wie? (freiwillig)',
    howHint: 'zum Beispiel: E-Mail, unterschriebenes Blatt, Telefon',
    action: 'Freigabe vermerken',
    done: 'Die Freigabe ist vermerkt.',
    nothingIssued: (name: string): string =>
      `Für ${name} ist in dieser Erhebung noch kein Kommunenblatt ausgegeben. Freigegeben wird immer ein bestimmtes Blatt. Bitte schicken Sie es zuerst zur Freigabe, oder geben Sie es unter „Berichte“ aus.`,
    toReport: 'Kommunenblatt ausgeben',
  },
  selected: (count: number): string =>
    `${plural(count, 'Empfänger', 'Empfänger')} ausgewählt. Die Schaltflächen oben gelten nur für die Auswahl.`,
  clear: 'Auswahl aufheben',
  select: (name: string): string => `${name} auswählen`,
  selectColumn: 'Auswahl',
};
