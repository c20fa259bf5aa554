import type { consents, contactKinds } from '../../contract/organization-words.ts';
import type { DuplicateReason } from '../../contract/organizations.ts';
import { plural } from '../format.ts';

export const contactKindNames: Record<(typeof contactKinds)[number], string> = {
  official: 'dienstlich',
  private: 'privat',
};
export const consentNames: Record<(typeof consents)[number], string> = {
  unknown: 'nicht gefragt',
  notNeeded: 'nicht nötig (dienstlich)',
  given: 'erteilt',
  withdrawn: 'widerrufen',
};
const reasons: Record<DuplicateReason, string> = {
  sameName: 'gleicher Name, anders geschrieben',
  abbreviation: 'Abkürzung',
  withDistrict: 'mit und ohne Namen des Kreises',
  alike: 'ein Wort fast gleich geschrieben',
};

const organizationLabels = {
  name: 'Name',
  shortName: 'Kurzname',
  kind: 'Trägerart',
  parentId: 'Gehört zu',
  ags: 'Sitz',
  municipalities: 'Tätig in',
  fieldsOfAction: 'Handlungsfelder',
  roles: 'Rollen',
  otherNames: 'Andere Schreibweisen',
  street: 'Straße',
  houseNumber: 'Hausnummer',
  postalCode: 'PLZ',
  city: 'Ort',
  phone: 'Telefon',
  email: 'E-Mail',
  website: 'Website',
  endDay: 'Nicht mehr tätig nach dem',
  description: 'Beschreibung',
  remark: 'Bemerkung (intern)',
};
const contactLabels = {
  name: 'Name',
  role: 'Funktion',
  department: 'Abteilung',
  phone: 'Telefon',
  email: 'E-Mail',
  kind: 'Art der Angaben',
  source: 'Woher die Angaben stammen',
  consent: 'Einwilligung',
  consentDay: 'Einwilligung vom',
  publish: 'Darf veröffentlicht werden',
  confirmedDay: 'Zuletzt bestätigt',
  deleteOn: 'Zu löschen am',
  remark: 'Bemerkung (intern)',
};

/** The same labels by stored column, for the history. */
export const organizationColumns: Record<string, string> = {
  ...organizationLabels,
  short_name: organizationLabels.shortName,
  parent_id: organizationLabels.parentId,
  other_names: organizationLabels.otherNames,
  house_number: organizationLabels.houseNumber,
  postal_code: organizationLabels.postalCode,
  end_day: organizationLabels.endDay,
  fields_of_action: organizationLabels.fieldsOfAction,
};
export const contactColumns: Record<string, string> = {
  ...contactLabels,
  organization_id: 'Akteur',
  consent_day: contactLabels.consentDay,
  confirmed_day: contactLabels.confirmedDay,
  delete_on: contactLabels.deleteOn,
};

/** Akteure und Strukturen. */
export const organizationsTexts = {
  title: 'Akteure und Strukturen',
  line: (shown: number): string => plural(shown, 'Akteur', 'Akteure'),
  list: 'Akteure',
  tabs: {
    label: 'Bereiche der Akteure',
    organizations: 'Akteure',
    bodies: 'Gremien und Netzwerke',
    duplicates: 'Doppelte klären',
  },
  labels: organizationLabels,
  contactLabels,
  columns: {
    name: 'Name',
    kind: 'Trägerart',
    seat: 'Sitz',
    municipalities: 'Tätig in',
    roles: 'Rollen',
    offers: 'Angebote',
    contacts: 'Personen',
    bodies: 'Gremien',
  },
  fromOffers: (kind: string): string => `${kind} (laut Angeboten)`,
  wholeDistrict: 'kreisweit',
  search: 'Akteure durchsuchen',
  searchPlaceholder: 'Name, Kurzname …',
  allKinds: 'Alle Trägerarten',
  allPlaces: 'Alle Kommunen',
  kindFilter: 'Trägerart',
  placeFilter: 'Kommune',
  create: 'Akteur anlegen',
  created: (name: string): string => `Angelegt: ${name}.`,
  empty: {
    title: 'Noch keine Akteure',
    text: 'Träger entstehen beim Einlesen der Rückläufe. Sie können Akteure auch von Hand anlegen.',
    action: 'Excel einlesen',
  },
  noHits: {
    title: 'Kein Akteur passt',
    text: 'Suche und Filter lassen keinen Akteur durch.',
    clear: 'Filter aufheben',
  },
  groups: { base: 'Akteur', places: 'Ort und Erreichbarkeit', texts: 'Beschreibung' },
  hints: {
    roles: 'Mit Semikolon getrennt, zum Beispiel: Träger; Kooperationspartner; Beratung',
    otherNames: 'Mit Semikolon getrennt. Nennt eine Datei eine dieser Schreibweisen, ist dieser Akteur gemeint.',
  },
  newTitle: 'Neuer Akteur',
  children: 'Dazu gehören',
  offers: 'Angebote',
  showOffers: (count: number): string => plural(count, 'Angebot anzeigen', 'Angebote anzeigen'),
  noOffers: 'Kein Angebot nennt diesen Akteur als Träger.',
  bodies: 'Gremien und Netzwerke',
  noBodies: 'Keinem Gremium zugeordnet.',
  membership: (body: string, role: string | null, person: string | null): string =>
    [body, role, person].filter(Boolean).join(' · '),
  formerly: 'beendet',
  contacts: {
    title: 'Ansprechpersonen',
    none: 'Noch keine Ansprechperson.',
    add: 'Ansprechperson hinzufügen',
    removed: 'Die Ansprechperson ist gelöscht.',
    inOffers: (offers: readonly string[]): string => `Steht bei ${offers.map((name) => `„${name}“`).join(', ')}.`,
    removeTitle: (name: string): string => `„${name}“ auch aus den Angeboten nehmen?`,
    removeText: (offers: readonly string[]): string =>
      `${plural(offers.length, 'Angebot nennt', 'Angebote nennen')} diese Person: ${offers.map((name) => `„${name}“`).join(', ')}. Dort verschwindet sie mit; die Angebote selbst bleiben. „Rückgängig“ stellt alles wieder her.`,
    removeConfirm: 'Überall löschen',
    public: 'darf veröffentlicht werden',
    internal: 'nur intern',
    withdrawn: 'Einwilligung widerrufen: in keiner Ausgabe',
    overdue: (day: string): string => `zu löschen seit ${day}`,
    hint: 'Namen von Personen stehen nur hier. In Ausgaben erscheinen sie nur, wenn sie veröffentlicht werden dürfen.',
  },
  remove: 'Akteur löschen',
  removed: (name: string): string => `Gelöscht: ${name}.`,
  merge: {
    action: (count: number): string => `${count} zusammenführen …`,
    title: 'Akteure zusammenführen',
    text: 'Angebote, Personen, Gremien, Aufgaben und Maßnahmen gehören danach dem Akteur, der bleibt. Die anderen Namen bleiben als Schreibweisen erhalten: Nennt eine Datei einen davon, ist dieser Akteur gemeint.',
    keep: 'Welcher Name bleibt?',
    confirm: 'Zusammenführen',
    done: (name: string, moved: number): string =>
      `Zusammengeführt zu ${name}; ${plural(moved, 'Eintrag gehört', 'Einträge gehören')} jetzt dorthin.`,
    counts: (offers: number, contacts: number): string =>
      `${plural(offers, 'Angebot', 'Angebote')}, ${plural(contacts, 'Person', 'Personen')}`,
  },
  duplicates: {
    line: (count: number): string => plural(count, 'Paar zu klären', 'Paare zu klären'),
    lead: 'Diese Namen können denselben Akteur meinen. Zusammengeführt wird nur, was Sie bestätigen; jede Entscheidung lässt sich zurücknehmen.',
    none: { title: 'Nichts zu klären', text: 'Zurzeit gibt es keine Namen, die denselben Akteur meinen könnten.' },
    apart: 'Verschiedene Akteure',
    join: 'Derselbe Akteur …',
    joinPair: (one: string, other: string): string => `Derselbe Akteur: ${one} und ${other}`,
    apartPair: (one: string, other: string): string => `Verschiedene Akteure: ${one} und ${other}`,
    columns: { one: 'Name', other: 'Anderer Name', reason: 'Warum', decision: 'Entscheidung' },
    kept: 'Als verschieden vermerkt.',
    shownOnly: (shown: number, total: number): string => `Gezeigt werden die ersten ${shown} von ${total} Paaren.`,
    reasons,
  },
};
