/** What is said of answers to the own questions of a round that stand beside the lists of a file. */
export const answerTexts = {
  found: (question: string, answer: string, cell: string): string =>
    `Antwort auf „${question}“ aus der Erhebung: „${answer}“ (Zelle ${cell}). Sie wird mit übernommen.`,
  nobody:
    'Der Absender ist kein Empfänger dieser Erhebung. Antworten auf ihre eigenen Fragen werden deshalb nicht übernommen; tragen Sie ihn bei der Erhebung als Empfänger ein.',
};
