/** An official file from outside: the same words wherever one is loaded. */
export const sourceFileTexts = {
  file: 'Datei',
  source: 'Quelle und Lizenz',
  newSource: 'Quelle und Lizenz der neuen Datei',
};
