/** What is said of the answers of a file to the own questions of its round. */
export const answerTexts = {
  found: (question: string, answer: string, cell: string): string =>
    `Antwort auf „${question}“ aus der Erhebung: „${answer}“ (Zelle ${cell}). Sie wird mit übernommen.`,
  nobody:
    'Der Absender ist kein Empfänger dieser Erhebung. Antworten auf ihre eigenen Fragen werden deshalb nicht übernommen; tragen Sie ihn bei der Erhebung als Empfänger ein.',
};
