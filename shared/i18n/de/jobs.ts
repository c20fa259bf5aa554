/** What long work says about itself. */
export const jobTexts = {
  reading: (file: string): string => `${file} wird gelesen`,
  read: (count: number): string => (count === 1 ? 'Die Datei ist gelesen' : `${count} Dateien sind gelesen`),
  committing: (file: string): string => `${file} wird übernommen`,
  committed: 'Die Übernahme ist abgeschlossen',
  demo: 'Der Beispielkreis wird aufgebaut',
};
