/** What `npm run demo` says. */
export const demoTexts = {
  reading: 'Acht Beispielrückläufe des Rhein-Kreises Neuss werden eingelesen (frei erfundene Angebote).',
  writing: 'Der Bericht wird geschrieben: demo-output/',
};

/** Letterhead of the demo Kreis; invented. */
export const demoSettings = {
  personName: 'Beispielperson',
  department: 'Amt 50',
  contactLine: 'Frau Beispiel, 02181 000-000',
  reference: 'Az. 50.2/2026-11',
};

/** Gaps confirmed in the demo Kreis; invented. */
export const demoGaps = [
  {
    ags: '05162016',
    fieldOfAction: 'politische-teilhabe',
    reason: 'Bedarf 4 von 5; kein Integrationsrat',
    planned: '',
  },
  {
    ags: '05162012',
    fieldOfAction: 'demokratie',
    reason: 'Bedarf 3 von 5; in der Antwort nicht genannt',
    planned: 'Sprechtag vor Ort (geplant 2027)',
  },
];

/** The round of the demo Kreis as it was sent out; people are invented. */
export const demoSurvey = {
  /** Days since the answers were due. */
  dueBefore: 12,
  message: 'Bitte tragen Sie auch Angebote ein, die 2027 beginnen. Rückfragen gern telefonisch.',
  people: [
    { contact: 'Frau Beispiel', email: 'integration@example.org' },
    { contact: 'Herr Muster', email: 'soziales@example.org' },
    { contact: 'Frau Probe', email: 'jugend@example.org' },
    { contact: 'Herr Vorlage', email: 'bildung@example.org' },
  ],
};

/** The round of the year before: two municipalities answered it. */
export const demoEarlierRound = {
  title: (year: number): string => `Bestandserhebung ${year}`,
  sheet: 'Angebote',
  names: { '05162004': 'Dormagen', '05162022': 'Meerbusch' } as Record<string, string>,
  fileName: (municipality: string, year: number): string => `${municipality} ${year} (BEISPIELDATEN).xlsx`,
  /** One in so many of today's offers was not yet named. */
  newEvery: 6,
};

export const demoStatusRound = {
  title: 'Sachstände für die Steuerungsgruppe',
  message: 'Wir bereiten die nächste Sitzung der Steuerungsgruppe vor. Rückfragen gern telefonisch.',
  /** Days since it began, and until the answers are due. */
  begunBefore: 6,
  dueIn: 9,
  /** Whose answers have come, and who was reminded. */
  answered: ['Gesundheitsamt', 'Kaarst'],
  reminded: ['Schulamt', 'Neuss'],
  answerFile: (name: string): string => `Sachstände ${name}.xlsx`,
  people: [
    { contact: 'Frau Beispiel', email: 'steuerung@example.org' },
    { contact: 'Herr Muster', email: 'planung@example.org' },
  ],
};

export const demoAddresses = {
  fileName: 'beispiel-gebref.txt',
  source: 'BEISPIELDATEN, Lagen frei erfunden',
};
