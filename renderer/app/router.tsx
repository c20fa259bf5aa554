import { createHashRouter, Navigate, type RouteObject } from 'react-router';
import { DataPlace } from './data-place.tsx';
import { Frame } from './frame.tsx';
import { NotFound, RouteFailed, RouteLoading } from './route-states.tsx';

const imports: RouteObject[] = [
  {
    path: 'einlesen',
    lazy: async () => ({ Component: (await import('../features/imports/index.ts')).ImportFilesPage }),
  },
  {
    path: 'einlesen/uebernehmen',
    lazy: async () => ({ Component: (await import('../features/imports/index.ts')).ImportTakeOverPage }),
  },
  {
    path: 'einlesen/:draftId',
    lazy: async () => ({ Component: (await import('../features/imports/index.ts')).ImportCheckPage }),
  },
];

const surveys: RouteObject[] = [
  {
    path: 'erhebungen',
    lazy: async () => ({ Component: (await import('../features/surveys/index.ts')).SurveysPage }),
  },
  {
    path: 'erhebungen/neu',
    lazy: async () => ({ Component: (await import('../features/surveys/index.ts')).SurveyFormPage }),
  },
  {
    path: 'erhebungen/:id',
    lazy: async () => ({ Component: (await import('../features/surveys/index.ts')).SurveyPage }),
  },
  ...(['strukturen', 'statistik', 'bedarfe'] as const).map((part): RouteObject => ({
    path: `erhebungen/:id/${part}`,
    lazy: async () => ({ Component: (await import('../features/entries/index.ts')).entryPages[part] }),
  })),
  ...['erhebungen/neu/sachstand', 'erhebungen/:id/sachstand'].map((path): RouteObject => ({
    path,
    lazy: async () => ({ Component: (await import('../features/planning/index.ts')).StatusRoundPage }),
  })),
  {
    path: 'erhebungen/:id/bearbeiten',
    lazy: async () => ({ Component: (await import('../features/surveys/index.ts')).SurveyFormPage }),
  },
];

const inventory: RouteObject[] = [
  { path: 'akteure', element: <Navigate to="/akteure/liste" replace /> },
  {
    path: 'akteure/gremien/:id?',
    lazy: async () => ({ Component: (await import('../features/meetings/index.ts')).BodiesPage }),
  },
  { path: 'steuerungsgruppe', element: <Navigate to="/steuerungsgruppe/sitzungen" replace /> },
  {
    path: 'steuerungsgruppe/sitzungen',
    lazy: async () => ({ Component: (await import('../features/meetings/index.ts')).MeetingsPage }),
  },
  {
    path: 'steuerungsgruppe/sitzungen/:id',
    lazy: async () => ({ Component: (await import('../features/meetings/index.ts')).MeetingPage }),
  },
  {
    path: 'steuerungsgruppe/konferenzen',
    lazy: async () => ({ Component: (await import('../features/meetings/index.ts')).ConferencesPage }),
  },
  {
    path: 'steuerungsgruppe/konferenzen/:id',
    lazy: async () => ({ Component: (await import('../features/meetings/index.ts')).ConferencePage }),
  },
  {
    path: 'steuerungsgruppe/aufgaben',
    lazy: async () => ({ Component: (await import('../features/meetings/index.ts')).TasksPage }),
  },
  {
    path: 'akteure/doppelte',
    lazy: async () => ({ Component: (await import('../features/organizations/index.ts')).DuplicatesPage }),
  },
  {
    path: 'akteure/netz',
    lazy: async () => ({ Component: (await import('../features/ties/index.ts')).TiesPage }),
  },
  {
    path: 'akteure/liste/:id?',
    lazy: async () => ({ Component: (await import('../features/organizations/index.ts')).OrganizationsPage }),
  },
  {
    path: 'angebote/aktualitaet',
    lazy: async () => ({ Component: (await import('../features/offers/index.ts')).CurrencyPage }),
  },
  {
    path: 'angebote/doppelte',
    lazy: async () => ({ Component: (await import('../features/duplicates/index.ts')).OfferDuplicatesPage }),
  },
  {
    path: 'angebote/strukturen',
    lazy: async () => ({ Component: (await import('../features/entries/index.ts')).InventoryStructuresPage }),
  },
  {
    path: 'angebote/:id?',
    lazy: async () => ({ Component: (await import('../features/offers/index.ts')).OffersPage }),
  },
  {
    path: 'abdeckung',
    lazy: async () => ({ Component: (await import('../features/coverage/index.ts')).CoveragePage }),
  },
  {
    path: 'abdeckung/auffaelligkeiten',
    lazy: async () => ({ Component: (await import('../features/coverage/index.ts')).FindingsPage }),
  },
  {
    path: 'abdeckung/bedarfe',
    lazy: async () => ({ Component: (await import('../features/coverage/index.ts')).NeedsPage }),
  },
  {
    path: 'abdeckung/karte',
    lazy: async () => ({ Component: (await import('../features/map/index.ts')).MapPage }),
  },

  {
    path: 'abdeckung/karte/adressen',
    lazy: async () => ({ Component: (await import('../features/addresses/index.ts')).AddressesPage }),
  },
];

const indicators: RouteObject[] = [
  { path: 'kennzahlen', element: <Navigate to="/kennzahlen/katalog" replace /> },
  {
    path: 'kennzahlen/katalog/:id?',
    lazy: async () => ({ Component: (await import('../features/indicators/index.ts')).CataloguePage }),
  },
  {
    path: 'kennzahlen/profil/:ags?',
    lazy: async () => ({ Component: (await import('../features/indicators/index.ts')).ProfilePage }),
  },
  {
    path: 'kennzahlen/vergleich/:id?',
    lazy: async () => ({ Component: (await import('../features/indicators/index.ts')).ComparisonPage }),
  },
];

const steering: RouteObject[] = [
  { path: 'foerderung', element: <Navigate to="/foerderung/programme" replace /> },
  {
    path: 'anfragen/:id?',
    lazy: async () => ({ Component: (await import('../features/inquiries/index.ts')).InquiriesPage }),
  },
  {
    path: 'foerderung/programme/:id?',
    lazy: async () => ({ Component: (await import('../features/funding/index.ts')).ProgrammesPage }),
  },
  {
    path: 'foerderung/fristen',
    lazy: async () => ({ Component: (await import('../features/funding/index.ts')).DeadlinesPage }),
  },
  {
    path: 'foerderung/plan',
    lazy: async () => ({ Component: (await import('../features/funding/index.ts')).FinancePlanPage }),
  },
  { path: 'zusammenarbeit', element: <Navigate to="/zusammenarbeit/massnahmen" replace /> },
  {
    path: 'zusammenarbeit/massnahmen',
    lazy: async () => ({ Component: (await import('../features/cooperation/index.ts')).JointMeasuresPage }),
  },
  {
    path: 'zusammenarbeit/vereinbarungen/:id?',
    lazy: async () => ({ Component: (await import('../features/cooperation/index.ts')).AgreementsPage }),
  },
  {
    path: 'zusammenarbeit/einvernehmen/:id?',
    lazy: async () => ({ Component: (await import('../features/cooperation/index.ts')).ConsentsPage }),
  },
  {
    path: 'massnahmen/:view?',
    lazy: async () => ({ Component: (await import('../features/planning/index.ts')).PlanningPage }),
  },
];

const papers: RouteObject[] = [
  {
    path: 'vorlagen/:id?',
    lazy: async () => ({ Component: (await import('../features/papers/index.ts')).PapersPage }),
  },
  {
    path: 'konzept/:id?',
    lazy: async () => ({ Component: (await import('../features/papers/index.ts')).ConceptsPage }),
  },
  {
    path: 'berichte',
    lazy: async () => ({ Component: (await import('../features/handouts/index.ts')).HandoutsPage }),
  },
];

const data: RouteObject = {
  path: 'daten',
  element: <DataPlace />,
  children: [
    { index: true, element: <Navigate to="dateien" replace /> },
    {
      path: 'dateien',
      lazy: async () => ({ Component: (await import('../features/imports/index.ts')).ImportRegisterPage }),
    },
    {
      path: 'austausch',
      lazy: async () => ({ Component: (await import('../features/exchange/index.ts')).ExchangePage }),
    },
    {
      path: 'verlauf',
      lazy: async () => ({ Component: (await import('../features/history/history-page.tsx')).HistoryPage }),
    },
    { path: 'sicherung', lazy: async () => ({ Component: (await import('../features/backup/index.ts')).BackupPage }) },
    {
      path: 'datenschutz',
      lazy: async () => ({ Component: (await import('../features/privacy/index.ts')).PrivacyPage }),
    },
  ],
};

/** Every page of the window, loaded when first visited. */
export const router = createHashRouter([
  {
    path: '/',
    element: <Frame />,
    errorElement: <RouteFailed />,
    hydrateFallbackElement: <RouteLoading />,
    children: [
      {
        errorElement: <RouteFailed />,
        children: [
          {
            index: true,
            lazy: async () => ({ Component: (await import('../features/overview/index.ts')).OverviewPage }),
          },
          ...surveys,
          ...inventory,
          ...indicators,
          ...imports,
          ...steering,
          ...papers,
          data,
          {
            path: 'einstellungen',
            lazy: async () => ({ Component: (await import('../features/settings/index.ts')).SettingsPage }),
          },
          {
            path: 'einstellungen/wortlisten',
            element: <Navigate to="/einstellungen/wortlisten/handlungsfelder" replace />,
          },
          {
            path: 'einstellungen/wortlisten/:list/:id?',
            lazy: async () => ({ Component: (await import('../features/vocabularies/index.ts')).VocabulariesPage }),
          },
          { path: '*', element: <NotFound /> },
        ],
      },
    ],
  },
]);
