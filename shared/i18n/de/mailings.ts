import type { LeftOutReason } from '../../contract/mailing-words.ts';
import type { MailingRow } from '../../contract/mailings.ts';
import { plural } from '../format.ts';

const reasons: Record<LeftOutReason, string> = {
  withdrawn: 'Eine Person hat ihre Einwilligung widerrufen.',
  deleteDue: 'Die Angaben einer Person sind zu löschen.',
  privateUnasked: 'Private Angaben einer Person, für die keine Einwilligung vorliegt.',
  ended: 'Der Akteur ist nicht mehr tätig.',
  noAddress: 'Weder Anschrift noch E-Mail hinterlegt.',
};
const columns: Record<keyof MailingRow, string> = {
  organization: 'Einrichtung',
  person: 'Name',
  role: 'Funktion',
  department: 'Abteilung',
  salutation: 'Anrede',
  street: 'Straße',
  postalCode: 'PLZ',
  city: 'Ort',
  email: 'E-Mail',
  phone: 'Telefon',
};

/** Serienbrief und Adressliste. */
export const mailingTexts = {
  action: 'Serienbrief …',
  title: (name: string): string => `Serienbrief: ${name}`,
  fileTitle: (name: string): string => `Serienbrief ${name}`,
  lead: 'Eine Zeile je Brief: an jede Person eines Akteurs, sonst an den Akteur selbst. Word liest die Datei als Datenquelle für Seriendruck oder Etiketten.',
  /** Nobody's gender is guessed. */
  salutation: (person: string): string => (person === '' ? 'Sehr geehrte Damen und Herren,' : `Guten Tag ${person},`),
  columns,
  reasons,
  rows: (count: number): string => plural(count, 'Brief', 'Briefe'),
  shownOnly: (shown: number, total: number): string =>
    `Gezeigt sind die ersten ${shown} von ${total}; die Datei enthält alle.`,
  leftOut: {
    title: 'Nicht enthalten',
    none: 'Niemand bleibt außen vor.',
    note: 'Wer nicht angeschrieben werden darf, wird auch hier nicht mit Namen genannt.',
    columns: { organization: 'Einrichtung', reason: 'Warum' },
  },
  empty: 'Hier ist niemand, der einen Brief bekommen könnte.',
  save: 'Als Excel speichern',
};
