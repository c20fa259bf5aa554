/** What long work says about itself. */
export const jobTexts = {
  reading: (file: string): string => `${file} wird gelesen`,
  read: (count: number): string => (count === 1 ? 'Die Datei ist gelesen' : `${count} Dateien sind gelesen`),
  committing: (file: string): string => `${file} wird übernommen`,
  committed: 'Die Übernahme ist abgeschlossen',
  issuing: (done: number, total: number): string =>
    done < total ? `Dokument ${done + 1} von ${total} entsteht` : 'Die Dokumente sind fertig',
  demo: 'Der Beispielkreis wird aufgebaut',
};
