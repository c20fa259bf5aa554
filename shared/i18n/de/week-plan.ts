/** The list that is made of a week plan: its heads are those of a list of offers. */
export const weekPlanTexts = {
  sheet: (name: string): string => `${name} (als Liste)`,
  heads: ['Angebot', 'Wochentag, Uhrzeit', 'Veranstaltungsort', 'Beschreibung', 'Fundstelle'],
} as const;
