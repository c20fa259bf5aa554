import { formatList } from '../format.ts';

/** Why a file is taken for the answer of a municipality, or of none. */
export const senderTexts = {
  decided: 'von Hand festgelegt',
  fileName: (name: string): string => `Der Dateiname nennt ${name}.`,
  associationInTown: (actor: string, town: string): string =>
    `Der Dateiname nennt „${actor}“: Antwortet dieser Akteur oder ${town} selbst?`,
  associationOfRows: (actor: string, town: string): string =>
    `Alle Zeilen sind von „${actor}“ und nennen ${town}: Antwortet dieser Akteur oder ${town} selbst?`,
  allRows: (name: string): string => `Alle Zeilen gelten für ${name}.`,
  mostRows: (rows: number, all: number, name: string): string =>
    `${rows} von ${all} Zeilen ${rows === 1 ? 'nennt' : 'nennen'} ${name}.`,
  several: (count: number): string =>
    `Die Zeilen nennen ${count} Kommunen; die Datei zählt nicht als Rückmeldung einer Kommune.`,
  lists: {
    measures: 'Die Datei ist eine Maßnahmenliste: Sie gilt für den Plan und ist keine Rückmeldung einer Kommune.',
    actors: 'Die Datei ist eine Liste von Akteuren: Sie ist keine Rückmeldung einer Kommune.',
  },
  severalInName: (names: readonly string[]): string => `Der Dateiname nennt mehrere Kommunen: ${names.join(', ')}.`,
  unknown: 'Weder Datei noch Zeilen nennen eine Kommune.',
  outside: (places: readonly string[]): string =>
    `Die Zeilen nennen nur Orte außerhalb dieses Kreises (${formatList([...places.slice(0, 3), ...(places.length > 3 ? ['weitere'] : [])])}). Gehört die Datei zu einem anderen Kreis, verwerfen Sie sie; sonst wählen Sie, wer antwortet.`,
  overlap: (same: number, all: number): string => `${same} von ${all} Zeilen stehen schon in einer früheren Datei.`,
  noOverlap: 'Keine Zeile steht schon in einer früheren Datei.',
  earlierName: (named: number, year: number): string => `Der Dateiname nennt ${named}, die Erhebung ist für ${year}.`,
  earlierTitle: (named: number, year: number): string =>
    `In der Datei steht als Jahr nur ${named}, die Erhebung ist für ${year}.`,
  unchangedSince: (same: number, all: number, survey: string): string =>
    `${same} von ${all} Zeilen sind seit „${survey}“ unverändert.`,
  /** Why a column of our own return sheet is known. */
  ownColumn: 'Überschrift unseres eigenen Rückmeldeblatts',
  ownSheet: (name: string): string => `Das Blatt wurde für „${name}“ erstellt.`,
  dropped: (name: string): string => `Bei „${name}“ abgelegt.`,
  otherRecipient: (made: string, dropped: string): string =>
    `Das Blatt wurde für „${made}“ erstellt, abgelegt wurde es bei „${dropped}“.`,
  otherRound: (made: string | null, its: string, dropped: string): string =>
    `Das Blatt${made === null ? '' : ` für „${made}“`} gehört zu „${its}“, abgelegt wurde es in „${dropped}“. Dort zählt es, wenn Sie einen Absender wählen.`,
};
