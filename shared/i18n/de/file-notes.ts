import { formatList, plural } from '../format.ts';

const shown = 8;
/** `8 Zeilen (5, 7 und 9)`; of many the first ones. */
const named = (all: readonly string[], one: string, many: string): string => {
  const some = all.slice(0, shown);
  const names = all.length > shown ? `${some.join(', ')} und weitere` : formatList(some);
  return `${plural(all.length, one, many)} (${names})`;
};

/** What is said of the sheets of a file before its rows. */
export const fileNoteTexts = {
  hidden: (sheet: string, columns: readonly string[], rows: readonly string[]): string => {
    const parts = [
      ...(columns.length > 0 ? [named(columns, 'Spalte', 'Spalten')] : []),
      ...(rows.length > 0 ? [named(rows, 'Zeile', 'Zeilen')] : []),
    ];
    const isOne = columns.length + rows.length === 1;
    return isOne
      ? `Auf dem Blatt „${sheet}“ ist ${parts.join('')} ausgeblendet. Sie wird gelesen wie die übrigen.`
      : `Auf dem Blatt „${sheet}“ sind ${formatList(parts)} ausgeblendet. Sie werden gelesen wie die übrigen.`;
  },
  hiddenSheet: (sheet: string, included: boolean): string =>
    included
      ? `Das Blatt „${sheet}“ ist ausgeblendet. Es wird gelesen wie die übrigen.`
      : `Das Blatt „${sheet}“ ist ausgeblendet. Es wird nur gelesen, wenn Sie seine Tabelle aufnehmen.`,
  formulas: (sheet: string, count: number): string =>
    count === 1
      ? `Auf dem Blatt „${sheet}“ steht in einer Zelle eine Formel. Es gilt ihr zuletzt gespeichertes Ergebnis.`
      : `Auf dem Blatt „${sheet}“ stehen in ${count} Zellen Formeln. Es gelten ihre zuletzt gespeicherten Ergebnisse.`,
  comments: (sheet: string, count: number): string =>
    `Auf dem Blatt „${sheet}“ ${count === 1 ? 'hängt ein Kommentar' : `hängen ${count} Kommentare`} an Zellen. Was an einer gelesenen Zeile steht, wird mit ihr aufbewahrt.`,
};
