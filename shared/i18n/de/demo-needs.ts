/** Needs told in the demo Kreis and a possible need that was dismissed; invented. */
const telephone = (who: string, day: string) => ({ who, whom: 'Beispielperson', day });

export const demoNeeds = [
  {
    municipalities: ['05162016'],
    need: 'Mitsprache der Zugewanderten im Stadtrat',
    fieldsOfAction: ['politische-teilhabe'],
    targetGroups: [],
    priority: '4 von 5',
    remark: '',
    told: telephone('Frau Beispiel, Stadt Kaarst', '2026-11-12'),
  },
  {
    municipalities: ['05162012'],
    need: 'Anlaufstelle bei Diskriminierung',
    fieldsOfAction: ['demokratie'],
    targetGroups: [],
    priority: '3 von 5',
    remark: '',
    told: telephone('Herr Muster, Stadt Jüchen', '2026-11-13'),
  },
  {
    municipalities: ['05162016'],
    need: 'Sprachtreff am Vormittag für Ältere',
    fieldsOfAction: ['sprache'],
    targetGroups: ['seniorinnen-senioren'],
    priority: 'hoch',
    remark: 'Aus dem Seniorenbeirat; zwölf Personen haben danach gefragt.',
    told: telephone('Frau Beispiel, Stadt Kaarst', '2026-11-12'),
  },
  {
    municipalities: ['05162020'],
    need: 'Begleitung bei der Wohnungssuche',
    fieldsOfAction: ['wohnen'],
    targetGroups: [],
    priority: 'mittel',
    remark: '',
    told: telephone('Frau Muster, Stadt Korschenbroich', '2026-11-16'),
  },
  {
    municipalities: [],
    need: 'Sprachmittlung in Arztpraxen und Krankenhäusern',
    fieldsOfAction: ['gesundheit', 'sprache'],
    targetGroups: [],
    priority: 'hoch',
    remark: 'Aus der Integrationskonferenz.',
    told: telephone('Integrationskonferenz, Arbeitsgruppe Gesundheit', '2026-10-29'),
  },
];

export const demoDismissed = {
  ags: '05162022',
  fieldOfAction: 'kultur',
  targetGroup: '',
  reason: 'Meerbusch nutzt das Kulturprogramm der Nachbarstädte mit; die Stadt sieht keinen eigenen Bedarf.',
};
