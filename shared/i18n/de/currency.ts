import { formatDay, plural } from '../format.ts';

interface Confirmation {
  day: string;
  by: 'return' | 'conversation' | 'person';
  who: string;
  fileName: string;
}
const source = ({ by, who, fileName }: Confirmation): string => {
  if (by === 'return') return fileName;
  if (by === 'conversation') return who && `Auskunft von ${who}`;
  return who && `durch ${who}`;
};

/** Whether what is known of an offer still holds. */
export const currencyTexts = {
  title: 'Aktualität',
  confirm: 'Stimmt noch',
  confirmHint: 'Bestätigt, dass es das Angebot so noch gibt, mit dem Tag von heute',
  confirmSelected: (count: number): string => `${plural(count, 'Angebot', 'Angebote')} bestätigen`,
  confirmed: (count: number): string => `${plural(count, 'Angebot ist', 'Angebote sind')} bestätigt.`,
  never: 'Noch nie bestätigt',
  neverShort: 'nie',
  lastConfirmed: (one: Confirmation): string =>
    [`Zuletzt bestätigt am ${formatDay(one.day)}`, source(one)].filter(Boolean).join(', '),
};
