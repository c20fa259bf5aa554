/** Why a stored value stands under its field, where no column heading says so. */
export const originTexts = {
  chosen: 'Von Hand diesem Feld zugeordnet',
  heading: 'Überschrift oder Blattname gilt für die Zeilen darunter',
  fromPlace: 'Kommune aus Blattname, Dateiname oder eigener Angabe',
  row: (row: number): string => `Zeile ${row}`,
  column: (letter: string): string => `Spalte ${letter}`,
};
