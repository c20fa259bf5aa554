/** Actors of the demo Kreis: all people, addresses and numbers are invented; mail ends in example.org. */
const seats = {
  dormagen: '05162004',
  grevenbroich: '05162008',
  juechen: '05162012',
  kaarst: '05162016',
  meerbusch: '05162022',
  neuss: '05162024',
} as const;
const everywhere = ['*'];

interface DemoPerson {
  name: string;
  role: string;
  publish: boolean;
  consent: 'unknown' | 'notNeeded' | 'given' | 'withdrawn';
  kind?: 'official' | 'private';
}
export interface DemoActor {
  name: string;
  values: {
    shortName?: string;
    kind: string;
    ags?: string;
    municipalities?: string[];
    roles: string[];
    city?: string;
    postalCode?: string;
    street?: string;
    houseNumber?: string;
  };
  people?: DemoPerson[];
}
const official = { publish: true, consent: 'notNeeded' } as const;

/** Found by name where an example file brought them; else new. */
export const demoActors: DemoActor[] = [
  {
    name: 'Kommunales Integrationszentrum',
    values: {
      shortName: 'KI',
      kind: 'kreis',
      ags: seats.grevenbroich,
      municipalities: everywhere,
      roles: ['Koordination'],
      street: 'Beispielstraße',
      houseNumber: '1',
      postalCode: '41515',
      city: 'Grevenbroich',
    },
    people: [
      { name: 'Anna Beispiel', role: 'Leitung', ...official },
      { name: 'Benedikt Muster', role: 'Integration als Querschnittsaufgabe', ...official },
    ],
  },
  {
    name: 'Diakonie Rhein-Kreis Neuss',
    values: {
      kind: 'wohlfahrt',
      ags: seats.neuss,
      municipalities: everywhere,
      roles: ['Träger', 'Migrationsberatung'],
      street: 'Musterweg',
      houseNumber: '12',
      postalCode: '41460',
      city: 'Neuss',
    },
    people: [
      { name: 'Clara Probe', role: 'Fachbereichsleitung', publish: true, consent: 'given' },
      { name: 'Dogan Muster', role: 'Beratung', publish: false, consent: 'withdrawn' },
    ],
  },
  {
    name: 'Jobcenter Rhein-Kreis Neuss',
    values: { kind: 'jobcenter', ags: seats.neuss, municipalities: everywhere, roles: ['Träger'] },
    people: [{ name: 'Elif Beispiel', role: 'Beauftragte für Chancengleichheit', ...official }],
  },
  {
    name: 'VHS Neuss',
    values: { kind: 'vhs', ags: seats.neuss, municipalities: [seats.neuss], roles: ['Träger', 'Sprachkurse'] },
    people: [{ name: 'Frank Muster', role: 'Fachbereich Deutsch', ...official }],
  },
  {
    name: 'Stadt Neuss, Integrationsamt',
    values: { kind: 'kommune', ags: seats.neuss, municipalities: [seats.neuss], roles: ['Kommune'] },
    people: [{ name: 'Gülsen Probe', role: 'Amtsleitung', ...official }],
  },
  {
    name: 'Stadt Dormagen, Integrationsbüro',
    values: { kind: 'kommune', ags: seats.dormagen, municipalities: [seats.dormagen], roles: ['Kommune'] },
    people: [{ name: 'Hanna Beispiel', role: 'Integrationsbeauftragte', ...official }],
  },
  {
    name: 'Stadt Grevenbroich, Fachbereich Soziales',
    values: { kind: 'kommune', ags: seats.grevenbroich, municipalities: [seats.grevenbroich], roles: ['Kommune'] },
    people: [{ name: 'Ingo Muster', role: 'Fachbereichsleitung', ...official }],
  },
  {
    name: 'Stadt Meerbusch, Integrationsbüro',
    values: { kind: 'kommune', ags: seats.meerbusch, municipalities: [seats.meerbusch], roles: ['Kommune'] },
    people: [{ name: 'Jana Probe', role: 'Integrationsbeauftragte', ...official }],
  },
  {
    name: 'Internationaler Treff Neuss e. V.',
    values: {
      shortName: 'ITN',
      kind: 'migrantenorganisation',
      ags: seats.neuss,
      roles: ['Träger', 'Migrantenorganisation'],
    },
    people: [{ name: 'Karim Beispiel', role: 'Vorsitz', publish: false, consent: 'unknown', kind: 'private' }],
  },
  {
    name: 'Sportverein Beispiel Rommerskirchen',
    values: { kind: 'verein', ags: '05162028', roles: ['Sport'] },
  },
];

export const demoSource = 'Netzwerktreffen im Mai 2026';
export const demoConsentDay = '2026-05-12';
/** "Clara Probe" -> clara.probe@example.org; invented. */
export const demoMail = (name: string): string =>
  `${name.toLowerCase().replaceAll('ü', 'ue').replaceAll(' ', '.')}@example.org`;
/** What the office of the example wrote down about privacy. */
export const demoPrivacy = {
  authority: 'Rhein-Kreis Neuss, Der Landrat (Beispiel)',
  officer: 'Behördliche Datenschutzbeauftragte (Beispiel)',
  storage: 'Verschlüsseltes Laufwerk D: des Dienstrechners (Beispiel)',
};
export const demoPhone = '02181 000-000';

/** Members by the actor and its first person of the demo. */
export const demoBodies = [
  {
    values: {
      name: 'Steuerungsgruppe Integration',
      shortName: 'SG',
      kind: 'steeringGroup',
      political: false,
      noticeDays: 14,
      draftDays: 10,
    },
    members: [
      { actor: 'Kommunales Integrationszentrum', role: 'Vorsitz', voting: true },
      { actor: 'Stadt Neuss, Integrationsamt', role: 'Mitglied', voting: true, onBehalfOf: 'Stadt Neuss' },
      { actor: 'Stadt Dormagen, Integrationsbüro', role: 'Mitglied', voting: true, onBehalfOf: 'Stadt Dormagen' },
      {
        actor: 'Stadt Grevenbroich, Fachbereich Soziales',
        role: 'Mitglied',
        voting: true,
        onBehalfOf: 'Stadt Grevenbroich',
      },
      { actor: 'Stadt Meerbusch, Integrationsbüro', role: 'Mitglied', voting: true, onBehalfOf: 'Stadt Meerbusch' },
      { actor: 'Jobcenter Rhein-Kreis Neuss', role: 'Mitglied', voting: true },
      { actor: 'Diakonie Rhein-Kreis Neuss', role: 'Beratung', voting: false, onBehalfOf: 'AG der Wohlfahrtsverbände' },
    ],
  },
  {
    values: {
      name: 'Sozial- und Gesundheitsausschuss',
      shortName: 'SGA',
      kind: 'committee',
      political: true,
      noticeDays: 10,
    },
    members: [],
  },
  {
    values: { name: 'Netzwerk Sprachförderung', kind: 'network', political: false },
    members: [
      { actor: 'VHS Neuss', role: 'Federführung', voting: false },
      { actor: 'Internationaler Treff Neuss e. V.', role: 'Partner', voting: false },
      { actor: 'Kommunales Integrationszentrum', role: 'Partner', voting: false },
    ],
  },
  {
    values: { name: 'Netzwerk Arbeit und Ausbildung', kind: 'network', political: false },
    members: [
      { actor: 'Jobcenter Rhein-Kreis Neuss', role: 'Federführung', voting: false },
      { actor: 'Ausbildungsverbund Dormagen', role: 'Partner', voting: false },
      { actor: 'Kolping-Bildungswerk', role: 'Partner', voting: false },
      { actor: 'Kommunales Integrationszentrum', role: 'Partner', voting: false },
    ],
  },
] as const;

/** Meetings of the steering group, by days from today. */
export const demoMeetings = {
  held: {
    name: '4. Sitzung der Steuerungsgruppe',
    days: -40,
    location: 'Kreishaus Grevenbroich, Raum 1',
    startTime: '14:00',
    endTime: '16:00',
  },
  next: {
    name: '5. Sitzung der Steuerungsgruppe',
    days: 24,
    location: 'Kreishaus Grevenbroich, Raum 1',
    startTime: '14:00',
    endTime: '16:00',
  },
  items: [
    { name: 'Begrüßung und Tagesordnung', minutes: 'Frau Beispiel eröffnet die Sitzung.' },
    { name: 'Rücklauf der Erhebung 2026', minutes: 'Sechs von acht Kommunen haben geantwortet.' },
    { name: 'Sprechtag in Jüchen', minutes: 'Der Sprechtag wird gewünscht; die Räume sind offen.' },
    { name: 'Verschiedenes', minutes: null },
  ],
  decision: {
    at: 2,
    result: 'agreed',
    resolutionText: 'Der Sprechtag beginnt im ersten Quartal 2027.',
    votes: { votesYes: 11, votesNo: 0, votesAbstention: 2, votesBiased: 0, votesNote: null },
    task: { name: 'Räume für den Sprechtag in Jüchen anfragen', responsible: 'KI, Herr Muster', days: -5 },
  },
  tasks: [
    {
      name: 'Korschenbroich und Rommerskirchen an die Rückmeldung erinnern',
      responsible: 'KI, Frau Beispiel',
      days: 6,
    },
    { name: 'Zahlen des Jobcenters zu Sprachkursen nachliefern', responsible: 'Jobcenter', days: -12 },
  ],
  nextItems: ['Begrüßung und Tagesordnung', 'Schwerpunkte 2027/28'],
} as const;
