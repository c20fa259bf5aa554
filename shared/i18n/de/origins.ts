/** Why a stored value stands under its field, where no column heading says so. */
export const originTexts = {
  chosen: 'Von Hand diesem Feld zugeordnet',
  sender: 'Absender der Datei',
  heading: 'Überschrift oder Blattname gilt für die Zeilen darunter',
  fromPlace: 'Kommune aus Blattname, Dateiname oder eigener Angabe',
  rules: {
    spelling: 'Schreibweise angeglichen',
    equal: 'Gleiche Zellen gemeinsam berichtigt',
    formula: 'Gespeichertes Ergebnis einer Formel',
  },
  comment: (header: string): string => `Kommentar zu „${header}“`,
  row: (row: number): string => `Zeile ${row}`,
  column: (letter: string): string => `Spalte ${letter}`,
};

/** What rows have from outside their cells, before a file is taken over. */
export const inheritedTexts = {
  districtWide: 'kreisweit',
  sheetName: 'aus dem Blattnamen',
  cell: (cell: string): string => `aus Zelle ${cell}`,
  headings: 'aus den Zwischenüberschriften',
  place: 'aus Blattname, Dateiname oder Absender',
  sender: 'die Datei kommt von ihm, keine Spalte nennt einen anderen',
};
