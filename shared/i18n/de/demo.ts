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
    planned: 'offen',
  },
  {
    ags: '05162012',
    fieldOfAction: 'demokratie',
    reason: 'Bedarf 3 von 5; in der Antwort nicht genannt',
    planned: 'Sprechtag vor Ort (geplant 2027)',
  },
];
