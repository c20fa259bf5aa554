import { formatNumber, plural } from '../format.ts';

const offers = (count: number): string => plural(count, 'Angebot', 'Angebote');

/** One field of many offers, changed in one step. */
export const offersBulkTexts = {
  action: (count: number): string => `${offers(count)} ändern …`,
  title: (count: number): string => `${offers(count)} ändern`,
  text: 'Eine Angabe für alle gewählten Angebote. Unten steht, was sich ändert; geschrieben wird erst mit dem Knopf.',
  field: 'Angabe',
  chooseField: 'Bitte wählen',
  how: 'Was geschieht',
  ways: { add: 'hinzufügen', remove: 'entfernen', set: 'ersetzen' },
  preview: {
    title: 'Was sich ändert',
    before: 'bisher',
    after: 'danach',
    count: 'Angebote',
    empty: 'keine Angabe',
    line: (changed: number, total: number): string =>
      changed === 0
        ? 'Kein Angebot ändert sich; alle haben diese Angabe schon.'
        : changed === total
          ? `${changed === 1 ? 'Das Angebot ändert' : `Alle ${formatNumber(total)} Angebote ändern`} sich.`
          : `${formatNumber(changed)} von ${formatNumber(total)} Angeboten ändern sich; die übrigen haben die Angabe schon.`,
    more: (count: number): string => `und ${plural(count, 'weitere Art der Änderung', 'weitere Arten der Änderung')}`,
    refused: (count: number): string =>
      `${plural(count, 'Angebot wäre', 'Angebote wären')} danach ohne Ort und ${count === 1 ? 'bleibt' : 'bleiben'}, wie ${count === 1 ? 'es ist' : 'sie sind'}.`,
    newProvider: (name: string): string => `„${name}“ ist noch kein Akteur und wird angelegt.`,
  },
  confirm: (count: number): string => `${offers(count)} ändern`,
  done: (field: string, count: number): string => `${field}: ${offers(count)} geändert.`,
};
