/** The integration conference of the demo Kreis, by days from today; invented. */
export const demoConference = {
  days: -65,
  values: {
    name: 'Integrationskonferenz 2026',
    kind: 'conference',
    state: 'held',
    location: 'Kreishaus Neuss, Kreissitzungssaal',
    startTime: '09:30',
    endTime: '15:30',
  },
  programme: ['Begrüßung und Impuls', 'Drei Arbeitsgruppen', 'Ergebnisse im Plenum und Ausblick'],
  groups: [
    { name: 'Sprache und Bildung', fieldOfAction: 'sprache', responsible: 'VHS' },
    { name: 'Arbeit und Ausbildung', fieldOfAction: 'arbeit', responsible: 'Jobcenter' },
    { name: 'Beteiligung', fieldOfAction: 'politische-teilhabe', responsible: 'KI' },
  ],
  people: [
    { name: 'Clara Probe', organization: 'Diakonie Rhein-Kreis Neuss' },
    { name: 'Elif Beispiel', organization: 'Jobcenter Rhein-Kreis Neuss' },
    { name: 'Frank Muster', organization: 'VHS Neuss' },
    { name: 'Gülsen Probe', organization: 'Stadt Neuss, Integrationsamt' },
    { name: 'Hanna Beispiel', organization: 'Stadt Dormagen, Integrationsbüro' },
    { name: 'Karim Beispiel', organization: 'Internationaler Treff Neuss e. V.' },
    { name: 'Anna Beispiel', organization: 'Kommunales Integrationszentrum' },
  ],
  /** By the number of their group. */
  results: [
    {
      group: 0,
      kind: 'strength',
      text: 'Die Wege zwischen VHS und Migrationsberatung sind kurz.',
      toldWho: 'VHS Neuss',
    },
    {
      group: 0,
      kind: 'need',
      text: 'Sprachkurse am Abend mit Kinderbetreuung fehlen in Kaarst.',
      toldWho: 'Diakonie Rhein-Kreis Neuss',
      ags: '05162016',
    },
    {
      group: 0,
      kind: 'proposal',
      text: 'Gemeinsame Warteliste der Sprachkursträger für den ganzen Kreis',
      toldWho: 'VHS Neuss',
    },
    { group: 1, kind: 'strength', text: 'Das Jobcenter ist in allen acht Kommunen ansprechbar.', toldWho: 'Jobcenter' },
    {
      group: 1,
      kind: 'proposal',
      text: 'Betriebe und Zugewanderte treffen sich zweimal im Jahr bei einer Praktikumsbörse.',
      toldWho: 'Jobcenter Rhein-Kreis Neuss',
    },
    {
      group: 1,
      kind: 'pledge',
      text: 'Dormagen stellt für die Praktikumsbörse das Bürgerhaus.',
      toldWho: 'Stadt Dormagen, Integrationsbüro',
      ags: '05162004',
    },
    { group: 2, kind: 'need', text: 'Migrantenorganisationen erfahren zu spät von Förderaufrufen.', toldWho: 'ITN' },
    {
      group: 2,
      kind: 'pledge',
      text: 'Das KI verschickt Förderaufrufe innerhalb von drei Tagen an alle Vereine.',
      toldWho: 'Kommunales Integrationszentrum',
    },
  ],
  /** What became of results, by their number. */
  outcomes: [
    { result: 1, entity: 'need' },
    { result: 4, entity: 'measure' },
    { result: 5, entity: 'agreement' },
  ],
} as const;
