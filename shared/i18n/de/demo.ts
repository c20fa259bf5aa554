/** What `npm run demo` says. */
export const demoTexts = {
  reading: 'Acht Beispielrückläufe des Rhein-Kreises Neuss werden eingelesen (frei erfundene Angebote).',
  writing: 'Der Bericht wird geschrieben: demo-output/',
};
