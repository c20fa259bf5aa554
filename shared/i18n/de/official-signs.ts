/** Signs of official statistics (DIN 55301) that stand where no figure does, and what they say. */
export const signMeanings: Readonly<Record<string, string>> = {
  '.': 'Zahl unbekannt oder geheim',
  '/': 'Zahl nicht zuverlässig',
  x: 'Angabe nicht sinnvoll',
  '( )': 'Aussagewert eingeschränkt',
};
