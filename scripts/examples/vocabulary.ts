/** The Handlungsfelder by the two letters used in the data tables, in the order of the vocabulary. */
export const fieldsOfAction: Readonly<Record<string, string>> = {
  BI: 'Bildung, Erziehung, Betreuung',
  SP: 'Sprache',
  AR: 'Ausbildung, Arbeit, Wirtschaft',
  IO: 'Interkulturelle Öffnung',
  WO: 'Wohnen',
  GE: 'Gesundheit',
  PF: 'Pflege und Ältere',
  KU: 'Kultur',
  SF: 'Sport und Freizeit',
  PT: 'Politische Teilhabe',
  EH: 'Ehrenamt',
  AD: 'Antidiskriminierung und Demokratie',
  RE: 'Recht, Aufenthalt, Einbürgerung',
  FL: 'Flucht und Ankommen',
};

/** The Handlungsfeld of a code; throws for an unknown one. */
export function fieldOfAction(code: string): string {
  const name = fieldsOfAction[code];
  if (name === undefined) throw new Error(`Handlungsfeld ${code} fehlt`);
  return name;
}

/** The municipalities of the Rhein-Kreis Neuss by name. */
export const municipalities: Readonly<Record<string, string>> = {
  Dormagen: '05162004',
  Grevenbroich: '05162008',
  Jüchen: '05162012',
  Kaarst: '05162016',
  Korschenbroich: '05162020',
  Meerbusch: '05162022',
  Neuss: '05162024',
  Rommerskirchen: '05162028',
};

/** The AGS of a municipality; throws for an unknown name. */
export function agsOf(name: string): string {
  const ags = municipalities[name];
  if (ags === undefined) throw new Error(`Kommune ${name} fehlt`);
  return ags;
}

const kindsOfProvider: readonly (readonly [RegExp, string])[] = [
  [/Integrationsrat|^Stadt |Kommunales|Kulturbüro|Wirtschaftsförderung/, 'Stadt/Gemeinde'],
  [/Jobcenter|Agentur für Arbeit/, 'Jobcenter/Agentur für Arbeit'],
  [/AWO|Caritas|Diakonie|DRK|Malteser/, 'Freie Wohlfahrtspflege'],
  [/VHS|Bildungs|Kolping/, 'VHS/Bildungswerk'],
  [/Kita|Familienzentrum/, 'Kita/Familienzentrum'],
  [/schule|Schule|Gymnasium/, 'Schule'],
  [/Kirchengemeinde|Pfarr/, 'Kirche/Religionsgemeinschaft'],
  [/kreis |hilfe/, 'Ehrenamtsinitiative'],
  [/verbund/, 'Kammer/Betrieb'],
  [/TSV|verband|e\. V\./, 'Verein'],
];

/** The Trägerart that fits the provider's name. */
export function providerType(provider: string): string {
  return kindsOfProvider.find(([pattern]) => pattern.test(provider))?.[1] ?? 'Sonstige';
}
