/** Invented inquiries of the demo Kreis. Days count from today; negative ones lie behind. */
export const demoInquiries = [
  {
    question: 'Was gibt es in Kaarst für Frauen?',
    askedBy: 'Ratsfraktion (Beispiel)',
    received: -5,
    due: 9,
    municipalities: ['05162016'],
    targetGroups: ['frauen'],
    answer:
      'In Kaarst richten sich mehrere Angebote ausdrücklich an Frauen. Was allen Zielgruppen offensteht, nennt das Angebotsverzeichnis.',
    answered: null,
  },
  {
    question: 'Welche Sprachangebote für Eltern gibt es im Kreis?',
    askedBy: 'Lokalredaktion (Beispiel)',
    received: -40,
    due: -33,
    fieldsOfAction: ['sprache'],
    targetGroups: ['eltern'],
    answer: 'Die Angebote verteilen sich auf mehrere Kommunen; die Liste nennt Träger, Ort und Zeit.',
    answered: -35,
  },
];
