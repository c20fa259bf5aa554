import { formatDay, formatNumber, plural } from '../format.ts';

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
  title: 'Aktualität der Angebote',
  line: 'Was vielleicht nicht mehr stimmt: nachfragen, ändern oder bestätigen.',
  choices: 'Listen',
  noneText: 'Hier ist zurzeit nichts zu tun; trifft es auf ein Angebot zu, steht es in dieser Liste.',
  asFilter: 'In der Liste der Angebote zeigen',
  confirmNone: 'Ausgewählte bestätigen',
  lists: {
    oldest: {
      name: 'laufende, die ältesten zuerst',
      hint: 'Alle laufenden Angebote; oben stehen die, die am längsten niemand bestätigt hat.',
      none: 'Keine laufenden Angebote',
    },
    stale: {
      name: 'seit zwölf Monaten nicht bestätigt',
      hint: 'Weder eine Rückmeldung noch ein Gespräch noch eine Person hat diese Angebote in den letzten zwölf Monaten bestätigt.',
      none: 'Alles in den letzten zwölf Monaten bestätigt',
    },
    endsInHalfAYear: {
      name: 'enden in sechs Monaten',
      hint: 'Nach ihrem eigenen Ende.',
      none: 'Kein Angebot endet in sechs Monaten',
    },
    endsInAYear: {
      name: 'enden in zwölf Monaten',
      hint: 'Nach ihrem eigenen Ende.',
      none: 'Kein Angebot endet in zwölf Monaten',
    },
    fundingOver: {
      name: 'Finanzierung ausgelaufen',
      hint: 'Jeder bekannte Geldgeber hat bis zu einem Tag zugesagt, der vorbei ist, oder der einzige ist ein Förderprogramm, das beendet ist (Förderung); das Angebot läuft weiter.',
      none: 'Keine Finanzierung ist ausgelaufen',
    },
    fundingEnds: {
      name: 'Geld endet vor dem Angebot',
      hint: 'Der letzte bekannte Geldgeber hört innerhalb von zwölf Monaten auf, und das Angebot soll länger laufen. Angebote mit einem Geldgeber ohne Ende stehen nicht hier.',
      none: 'Kein Geld endet vor seinem Angebot',
    },
    providerEnds: {
      name: 'einziger Träger fällt weg',
      hint: 'Der Träger hört innerhalb von zwölf Monaten auf (bei den Akteuren unter „Nicht mehr tätig nach dem“), und niemand trägt das Angebot mit.',
      none: 'Kein einziger Träger fällt weg',
    },
  },
  /** One line of the Übersicht. */
  overview: {
    label: 'Angebote, deren Angaben vielleicht nicht mehr stimmen',
    stale: (count: number): string => `${formatNumber(count)} seit zwölf Monaten nicht bestätigt`,
    fundingOver: (count: number): string => `${formatNumber(count)} mit ausgelaufener Finanzierung`,
    providerEnds: (count: number): string => `${formatNumber(count)}, deren einziger Träger wegfällt`,
  },
  confirm: 'Stimmt noch',
  confirmHint: 'Bestätigt, dass es das Angebot so noch gibt, mit dem Tag von heute',
  confirmSelected: (count: number): string => `${plural(count, 'Angebot', 'Angebote')} bestätigen`,
  confirmed: (count: number): string => `${plural(count, 'Angebot ist', 'Angebote sind')} bestätigt.`,
  never: 'Noch nie bestätigt',
  neverShort: 'nie',
  lastConfirmed: (one: Confirmation): string =>
    [`Zuletzt bestätigt am ${formatDay(one.day)}`, source(one)].filter(Boolean).join(', '),
};
