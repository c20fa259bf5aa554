const umlauts: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Both German foldings of a text, so that "Mueller", "Muller" and "Müller" find one another. */
const foldings = (text: string): string[] => {
  const lower = text.normalize('NFC').toLocaleLowerCase('de');
  const long = lower.replaceAll(/[äöüß]/g, (letter) => umlauts[letter] ?? letter);
  const short = lower.replaceAll('ß', 'ss').normalize('NFD').replaceAll(/\p{M}/gu, '');
  return [long, short];
};

/** True where every word of the query begins or occurs in one of the texts. An empty query matches everything. */
export const matchesText = (query: string, texts: readonly string[]): boolean => {
  const haystack = texts.flatMap(foldings);
  return query
    .split(/\s+/)
    .filter((word) => word !== '')
    .every((word) => foldings(word).some((part) => haystack.some((text) => text.includes(part))));
};
