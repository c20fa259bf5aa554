/** Lists that are made of sheets which are none; their heads are those of a list of offers. */
export const listedSheetTexts = {
  sheet: (name: string): string => `${name} (als Liste)`,
  name: 'Angebot',
  description: 'Beschreibung',
  place: 'Fundstelle',
  planHeads: ['Angebot', 'Wochentag, Uhrzeit', 'Veranstaltungsort', 'Beschreibung'],
  what: {
    weekPlan: 'ein Wochenplan',
    cards: 'eine Sammlung von Karten mit einem Angebot je Karte',
    pairs: 'eine Tabelle mit zwei Zeilen je Angebot',
  },
} as const;
