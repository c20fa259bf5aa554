import type { Target } from '../../shared/contract/platform.ts';

/** The routes of the window. */
export const paths = {
  overview: '/',
  surveys: '/erhebungen',
  newSurvey: '/erhebungen/neu',
  newStatusRound: '/erhebungen/neu/sachstand',
  offers: '/angebote',
  newOffer: '/angebote?neu=1',
  structures: '/angebote/strukturen',
  currency: '/angebote/aktualitaet',
  duplicates: '/angebote/doppelte',
  coverage: '/abdeckung',
  indicators: '/kennzahlen',
  comparison: '/kennzahlen/vergleich',
  profile: '/kennzahlen/profil',
  planning: '/massnahmen',
  funding: '/foerderung',
  deadlines: '/foerderung/fristen',
  financePlan: '/foerderung/plan',
  needs: '/abdeckung/bedarfe',
  findings: '/abdeckung/auffaelligkeiten',
  map: '/abdeckung/karte',
  addresses: '/abdeckung/karte/adressen',
  organizations: '/akteure',
  mailing: '/akteure/liste?serienbrief=1',
  bodies: '/akteure/gremien',
  actorDuplicates: '/akteure/doppelte',
  ties: '/akteure/netz',
  meetings: '/steuerungsgruppe/sitzungen',
  conferences: '/steuerungsgruppe/konferenzen',
  tasks: '/steuerungsgruppe/aufgaben',
  cooperation: '/zusammenarbeit/massnahmen',
  agreements: '/zusammenarbeit/vereinbarungen',
  consents: '/zusammenarbeit/einvernehmen',
  imports: '/einlesen',
  handouts: '/berichte',
  inquiries: '/anfragen',
  papers: '/vorlagen',
  concept: '/konzept',
  newReport: '/berichte?neu=1',
  files: '/daten/dateien',
  exchange: '/daten/austausch',
  history: '/daten/verlauf',
  backup: '/daten/sicherung',
  privacy: '/daten/datenschutz',
  settings: '/einstellungen',
  vocabularies: '/einstellungen/wortlisten',
} as const;

const withId = (path: string, id: string | undefined): string => (id ? `${path}/${encodeURIComponent(id)}` : path);

/** A released version of a paper, in its place beside the text. */
export const paperVersionPath = (paperId: string, versionId: string): string =>
  `${withId(paths.papers, paperId)}?fassung=${encodeURIComponent(versionId)}`;

/** Before a day: the offers that end until then. */
const ending = 'ending:';

/** The route of a target named by the core (overview, search). */
export function targetPath({ page, id }: Target): string {
  switch (page) {
    case 'offers':
      return id?.startsWith(ending) ? `${paths.offers}?endet=${id.slice(ending.length)}` : withId(paths.offers, id);
    case 'surveys':
      return withId(paths.surveys, id);
    case 'organizations':
      return withId(`${paths.organizations}/liste`, id);
    case 'cooperation':
      return withId(paths.agreements, id);
    case 'conferences':
    case 'meetings':
    case 'bodies':
      return withId(paths[page], id);
    case 'import':
      return withId(paths.imports, id);
    case 'imports':
      return id ? `${paths.files}?id=${encodeURIComponent(id)}` : paths.files;
    case 'coverage':
      return id ? `${paths.coverage}?kommune=${encodeURIComponent(id)}` : paths.coverage;
    case 'gaps':
      return id ? gapPath(id) : paths.needs;
    case 'needs':
      return id ? namedNeedPath(id) : paths.needs;
    case 'indicators':
      return withId(`${paths.indicators}/katalog`, id);
    case 'papers':
    case 'inquiries':
      return withId(paths[page], id);
    case 'currency':
      return id ? `${paths.currency}?liste=${encodeURIComponent(id)}` : paths.currency;
    case 'funding':
      return id === 'deadlines' ? paths.deadlines : withId(`${paths.funding}/programme`, id);
    case 'planning':
      return id ? `${paths.planning}?id=${encodeURIComponent(id)}` : paths.planning;
    case 'handouts':
      return id ? `${paths.handouts}?id=${encodeURIComponent(id)}` : paths.handouts;
    default:
      return paths[page];
  }
}

/** The page of a route, without its record: what the navigation marks and what moves the focus. */
export const placeOf = (pathname: string): string => `/${pathname.split('/')[1] ?? ''}`;

/** A confirmed gap, and a need somebody named, with their record open. */
export const gapPath = (id: string): string => `${paths.needs}?ansicht=luecken&satz=${encodeURIComponent(id)}`;
export const namedNeedPath = (id: string): string => `${paths.needs}?ansicht=genannt&satz=${encodeURIComponent(id)}`;

/** What the page of duplicates is asked for: the pairs of one offer, or two offers side by side. */
export const duplicateOfKey = { offer: 'angebot', pair: 'paar' } as const;
export const duplicatesOfPath = (offerId: string): string => `${paths.duplicates}?${duplicateOfKey.offer}=${offerId}`;
export const comparisonPath = (ids: readonly string[]): string =>
  `${paths.duplicates}?${duplicateOfKey.pair}=${ids.join(',')}`;
