/** Agreements and the Einvernehmen of the demo Kreis; days count from today; invented. */
export const demoAgreements = [
  {
    values: {
      name: 'Gemeinsamer Sprachmittlerpool',
      text: 'Die Kommunen nutzen einen Pool; jede gibt ein Budget und benennt eine Stelle.',
      state: 'active',
    },
    start: -300,
    end: 430,
    parts: [
      {
        ags: '05162024',
        contribution: 'Koordination mit einer halben Stelle',
        asked: -360,
        answer: 'agreed',
        answered: -330,
      },
      { ags: '05162004', contribution: '6.000 € im Jahr', asked: -360, answer: 'agreed', answered: -320, due: -20 },
      { ags: '05162016', contribution: '4.000 € im Jahr', asked: -360, answer: 'partly', answered: -310, due: 40 },
      { ags: '05162020', contribution: 'Budget für 2027', asked: -30, answer: 'open', due: 60 },
      {
        ags: '05162028',
        contribution: 'Budget für 2027',
        asked: -30,
        answer: 'declined',
        answered: -9,
        note: 'Haushaltslage',
      },
    ],
  },
  {
    values: { name: 'Räume für den mobilen Sprechtag', state: 'planned' },
    parts: [
      {
        ags: '05162012',
        contribution: 'Raum im Rathaus, donnerstags',
        asked: -25,
        answer: 'agreed',
        answered: -11,
        due: 35,
      },
      { ags: '05162028', contribution: 'Raum im Bürgerbüro', asked: -25, answer: 'open', due: 35 },
    ],
  },
] as const;

export const demoConsent = {
  values: { name: 'Integrationskonzept, Fortschreibung 2027, Entwurf 2' },
  day: -50,
  due: 15,
  asked: -48,
  answers: [
    { ags: '05162004', answer: 'given', days: -20, resolution: 'Rat' },
    { ags: '05162016', answer: 'given', days: -13, resolution: 'Haupt- und Finanzausschuss' },
    {
      ags: '05162022',
      answer: 'reservation',
      days: -8,
      resolution: 'Sozialausschuss',
      reservation: 'Zusätzliche Kosten trägt der Kreis; Handlungsfeld Wohnen wird vor Ort beraten.',
    },
    {
      ags: '05162028',
      answer: 'refused',
      days: -5,
      resolution: 'Rat',
      reservation: 'Neufassung von Kapitel 6 erbeten.',
    },
  ],
} as const;
