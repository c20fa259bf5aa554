import type { MeasureStatus, TrafficLight } from '../../domain/planning/measure-words.ts';

/** The plan of the demo Kreis; invented. Months are counted from today: `-14` is fourteen months ago. */
interface DemoReport {
  monthsAgo: number;
  status: MeasureStatus;
  light: TrafficLight | null;
  progress?: number;
  text: string;
  next?: [step: string, who: string, inMonths: number];
  decision?: string;
  obstacle?: string;
  ags?: string;
  figures?: Partial<Record<'participants' | 'staff' | 'hours', string>>;
}
interface DemoMeasure {
  name: string;
  lead: string | null;
  kind?: 'measure' | 'project' | 'permanentTask';
  from: number;
  /** Null: runs for good. */
  until: number | null;
  /** Its end was moved, today. */
  /** Answers the confirmed gap of its Handlungsfeld. */
  answersGap?: boolean;
  movedTo?: { until: number; reason: string };
  places?: string[];
  together?: boolean;
  quick?: boolean;
  focus?: boolean;
  partners?: string[];
  groups?: string[];
  reports: DemoReport[];
  milestones?: [name: string, inMonths: number, done: boolean][];
  costs?: [amount: number, granted: number];
}
interface DemoGoal {
  field: string;
  name: string;
  guidelines: number[];
  strand: string;
  measures: DemoMeasure[];
}

const [dormagen, grevenbroich, juechen, kaarst, korschenbroich, meerbusch, neuss, rommerskirchen] = [
  '05162004',
  '05162008',
  '05162012',
  '05162016',
  '05162020',
  '05162022',
  '05162024',
  '05162028',
] as const;
const running = (monthsAgo: number, progress: number, text: string): DemoReport => ({
  monthsAgo,
  status: 'running',
  light: 'onTrack',
  progress,
  text,
});

export const demoPlan = {
  name: 'Integrationskonzept (Beispiel)',
  guidelines: [
    'Teilhabe von Anfang an',
    'Integration ist Aufgabe aller Verwaltungen',
    'Kreis und Kommunen handeln gemeinsam',
  ],
};

export const demoGoals: DemoGoal[] = [
  {
    field: 'bildung',
    name: 'Familien erreichen Förderung vor der Einschulung',
    guidelines: [0],
    strand: 'bildung',
    measures: [
      {
        name: 'Griffbereit-Gruppen in allen Kommunen',
        lead: 'Kommunales Integrationszentrum',
        from: -23,
        until: 1,
        places: [dormagen, grevenbroich, kaarst, meerbusch, neuss, juechen],
        focus: true,
        groups: ['eltern'],
        partners: ['Familienzentrum Hackenbroich', 'Diakonie Rhein-Kreis Neuss', 'AWO Kreisverband'],
        reports: [
          running(7, 40, 'Fünf Gruppen laufen, eine sechste ist vereinbart.'),
          {
            ...running(1, 60, 'Sechs Gruppen laufen. Korschenbroich und Rommerskirchen suchen Räume.'),
            figures: { participants: '84', staff: '1,5 VZÄ' },
            next: ['Gespräch mit zwei Familienzentren', 'Frau Beispiel', 1],
          },
        ],
        milestones: [
          ['Sechste Gruppe gestartet', -3, true],
          ['Gruppen in allen Kommunen', 1, false],
        ],
        costs: [4_800_000, 3_000_000],
      },
      {
        name: 'Rucksack Schule ausweiten',
        lead: 'Schulamt',
        from: -20,
        until: -4,
        places: [dormagen, grevenbroich, meerbusch, neuss],
        reports: [
          running(8, 45, 'Neun Schulen nehmen teil.'),
          {
            monthsAgo: 2,
            status: 'running',
            light: 'deviation',
            progress: 70,
            text: 'Elf statt fünfzehn Schulen; Elternbegleiterinnen fehlen.',
            next: ['Qualifizierung von sechs Elternbegleiterinnen', 'Schulamt', 2],
            obstacle: 'Es fehlen Elternbegleiterinnen mit freien Vormittagen.',
          },
        ],
        costs: [2_600_000, 0],
      },
    ],
  },
  {
    field: 'bildung',
    name: 'Übergänge gelingen ohne Warteschleife',
    guidelines: [0, 2],
    strand: 'bildung',
    measures: [
      {
        name: 'Seiteneinsteigerberatung an drei Orten',
        lead: 'Kommunales Integrationszentrum',
        from: -26,
        until: -5,
        reports: [
          running(9, 80, 'Zwei Beratungsorte sind geöffnet.'),
          {
            monthsAgo: 5,
            status: 'implemented',
            light: 'onTrack',
            progress: 100,
            text: 'Alle drei Beratungsorte arbeiten; die Beratung geht in den Regelbetrieb über.',
          },
        ],
        milestones: [['Dritter Beratungsort', -6, true]],
      },
      {
        name: 'Wegweiser Schulformen in zwölf Sprachen',
        lead: 'Schulamt',
        kind: 'project',
        from: -3,
        until: 8,
        quick: true,
        reports: [
          {
            monthsAgo: 1,
            status: 'planned',
            light: 'onTrack',
            text: 'Texte liegen vor, Übersetzung ist ausgeschrieben.',
          },
        ],
      },
    ],
  },
  {
    field: 'sprache',
    name: 'Sprache lernen ist überall im Kreis möglich',
    guidelines: [0, 2],
    strand: 'querschnitt',
    measures: [
      {
        name: 'Laiensprachmittlerpool',
        lead: 'Kommunales Integrationszentrum',
        kind: 'permanentTask',
        from: -36,
        until: null,
        reports: [
          {
            monthsAgo: 8,
            status: 'permanent',
            light: 'onTrack',
            text: '62 Sprachmittelnde in 24 Sprachen.',
            figures: { participants: 'ca. 410', hours: '1.240' },
          },
          {
            monthsAgo: 2,
            status: 'permanent',
            light: 'onTrack',
            text: '68 Sprachmittelnde in 26 Sprachen.',
            next: ['Schulung im Frühjahr', 'Frau Beispiel', 4],
          },
        ],
        costs: [3_500_000, 2_000_000],
      },
      {
        name: 'Sprachkurse mit Kinderbetreuung',
        lead: 'Volkshochschule',
        partners: ['VHS Neuss', 'VHS Dormagen', 'Kolping-Bildungswerk'],
        from: -17,
        until: 1,
        places: [neuss, dormagen],
        groups: ['frauen', 'eltern'],
        reports: [
          { monthsAgo: 8, status: 'running', light: 'deviation', progress: 25, text: 'Zwei von acht Kursen laufen.' },
          {
            monthsAgo: 1,
            status: 'delayed',
            light: 'atRisk',
            progress: 35,
            text: 'Sechs Kommunen haben keinen Raum neben einer Kita. Ohne Lösung enden auch die laufenden Kurse.',
            obstacle: 'Räume und Betreuungskräfte fehlen.',
            decision: 'Soll der Kreis Betreuungskräfte aus eigenen Mitteln finanzieren?',
            next: ['Raumabfrage auswerten', 'Volkshochschule', 1],
          },
          {
            monthsAgo: 1,
            status: 'running',
            light: 'onTrack',
            text: 'In Neuss laufen beide Kurse wie geplant.',
            ags: neuss,
          },
        ],
        milestones: [['Raumabfrage abgeschlossen', -2, false]],
        costs: [6_000_000, 2_400_000],
      },
      {
        name: 'Konversationsgruppen in Stadtbüchereien',
        lead: 'Stadt Neuss',
        from: -6,
        until: 18,
        places: [neuss, kaarst, meerbusch],
        together: true,
        quick: true,
        partners: ['Stadtbibliothek Neuss', 'Internationaler Treff Neuss e. V.'],
        reports: [running(2, 30, 'Drei Gruppen, im Schnitt neun Teilnehmende.')],
      },
    ],
  },
  {
    field: 'arbeit',
    name: 'Zugewanderte kommen ihrer Qualifikation gemäß in Arbeit',
    guidelines: [0],
    strand: 'querschnitt',
    measures: [
      {
        name: 'Praktikumsbörse mit Kammern',
        lead: 'Wirtschaftsförderung',
        from: 2,
        until: 10,
        places: [neuss, dormagen, grevenbroich, kaarst, meerbusch],
        reports: [
          {
            monthsAgo: 2,
            status: 'planned',
            light: 'onTrack',
            text: 'Die Kammern haben zugesagt.',
            next: ['Vereinbarung unterzeichnen', 'Wirtschaftsförderung', 2],
          },
        ],
      },
      {
        name: 'Lotsen für Anerkennungsverfahren',
        lead: 'Jobcenter',
        partners: ['Jobcenter Rhein-Kreis Neuss', 'Ausbildungsverbund Dormagen', 'Kolping-Bildungswerk'],
        from: -10,
        until: 14,
        reports: [running(8, 10, 'Zwei Lotsen benannt.'), running(1, 45, 'Vier Lotsen, 86 Beratungen.')],
      },
      {
        name: 'Sprachtraining im Betrieb',
        lead: 'Jobcenter',
        kind: 'project',
        from: -14,
        until: 1,
        movedTo: { until: 5, reason: 'Zwei Betriebe starten später.' },
        places: [grevenbroich, dormagen],
        reports: [
          { monthsAgo: 9, status: 'running', light: 'onTrack', progress: 20, text: 'Drei Betriebe nehmen teil.' },
        ],
      },
    ],
  },
  {
    field: 'interkulturelle-oeffnung',
    name: 'Verwaltungen öffnen sich',
    guidelines: [1],
    strand: 'querschnitt',
    measures: [
      {
        name: 'Interkulturelle Fortbildung der Verwaltung',
        lead: 'Personalamt',
        from: -22,
        until: -1,
        places: [dormagen, grevenbroich, kaarst],
        reports: [
          running(8, 40, 'Vier Durchgänge.'),
          {
            monthsAgo: 2,
            status: 'running',
            light: 'deviation',
            progress: 65,
            text: 'Sieben von zehn Durchgängen; fünf Kommunen haben noch nicht teilgenommen.',
            next: ['Termine mit fünf Kommunen', 'Personalamt', 1],
          },
        ],
        costs: [1_500_000, 0],
      },
      {
        name: 'Behördenbriefe in einfacher Sprache',
        lead: 'Kreisverwaltung',
        from: -4,
        until: 12,
        quick: true,
        reports: [running(1, 15, 'Zwölf Vorlagen überarbeitet.')],
      },
      {
        name: 'Mehrsprachige Wegweiser in den Rathäusern',
        lead: null,
        from: -12,
        until: 6,
        places: [juechen, rommerskirchen, korschenbroich],
        together: true,
        reports: [{ monthsAgo: 10, status: 'idea', light: null, text: 'Vorschlag aus der Integrationskonferenz.' }],
      },
    ],
  },
  {
    field: 'wohnen',
    name: 'Wohnungssuche gelingt ohne Benachteiligung',
    guidelines: [0, 2],
    strand: 'querschnitt',
    measures: [
      {
        name: 'Mietführerschein',
        lead: 'Caritas',
        partners: ['Diakonie Rhein-Kreis Neuss', 'Caritasverband Kaarst', 'Stadt Kaarst, Bereich Soziales'],
        from: -9,
        until: 9,
        places: [neuss, kaarst, meerbusch],
        reports: [running(7, 20, 'Handreichung fertig.'), running(1, 50, 'Fünf Kurse, 61 Zertifikate.')],
      },
      {
        name: 'Auszugsmanagement für Unterkünfte',
        lead: 'Sozialamt',
        from: -15,
        until: 7,
        places: [neuss, dormagen, grevenbroich, juechen, korschenbroich],
        together: true,
        reports: [
          { monthsAgo: 7, status: 'running', light: 'onTrack', progress: 30, text: 'Stelle besetzt.' },
          {
            monthsAgo: 1,
            status: 'running',
            light: 'deviation',
            progress: 35,
            text: 'Weniger Auszüge als geplant; der Wohnungsmarkt gibt kaum kleine Wohnungen her.',
            next: ['Gespräch mit Wohnungsgesellschaften', 'Sozialamt', 1],
          },
        ],
      },
    ],
  },
  {
    field: 'gesundheit',
    name: 'Gesundheitsangebote sind bekannt und verständlich',
    guidelines: [0],
    strand: 'querschnitt',
    measures: [
      {
        name: 'Gesundheitslotsinnen in den Sozialräumen',
        lead: 'Gesundheitsamt',
        from: -11,
        until: 13,
        places: [neuss, dormagen, grevenbroich],
        groups: ['frauen'],
        reports: [
          running(7, 25, 'Acht Lotsinnen geschult.'),
          {
            ...running(1, 40, 'Vierzehn Lotsinnen, 120 Begleitungen.'),
            figures: { participants: '120', staff: '0,5 VZÄ' },
          },
        ],
        costs: [2_200_000, 1_800_000],
      },
      {
        name: 'Sprechstunde seelische Gesundheit',
        lead: 'Gesundheitsamt',
        from: -16,
        until: 2,
        places: [neuss],
        reports: [
          { monthsAgo: 8, status: 'running', light: 'deviation', progress: 30, text: 'Wartezeit acht Wochen.' },
          {
            monthsAgo: 1,
            status: 'delayed',
            light: 'atRisk',
            progress: 40,
            text: 'Die Förderung der Fachkraft endet zum Jahreswechsel; eine Nachfolge ist nicht gesichert.',
            decision: 'Weiterführung aus Kreismitteln oder Ende der Sprechstunde?',
            obstacle: 'Förderung läuft aus.',
            next: ['Antrag auf Anschlussförderung', 'Gesundheitsamt', 1],
          },
        ],
        costs: [5_200_000, 5_200_000],
      },
    ],
  },
  {
    field: 'politische-teilhabe',
    name: 'Mitsprache ist in jeder Kommune möglich',
    guidelines: [1, 2],
    strand: 'querschnitt',
    measures: [
      {
        name: 'Treffen der Integrationsräte',
        answersGap: true,
        lead: 'Kommunales Integrationszentrum',
        from: -14,
        until: 1,
        places: [dormagen, grevenbroich, juechen, kaarst, korschenbroich, meerbusch, neuss],
        together: true,
        partners: ['Integrationsräte'],
        reports: [running(8, 50, 'Zwei Treffen.'), running(2, 75, 'Drei Treffen, Geschäftsordnung beschlossen.')],
      },
      {
        name: 'Jugendforum Vielfalt',
        lead: 'Kreisjugendring',
        kind: 'project',
        from: -5,
        until: 0,
        movedTo: { until: 4, reason: 'Der Abschluss soll nach den Ferien stattfinden.' },
        places: [neuss, kaarst, juechen],
        together: true,
        groups: ['jugendliche'],
        reports: [running(1, 55, 'Auftakt mit 70 Jugendlichen.')],
        milestones: [
          ['Auftaktforum', -2, true],
          ['Abschluss mit dem Landrat', 3, false],
        ],
      },
    ],
  },
  {
    field: 'ehrenamt',
    name: 'Ehrenamt wird begleitet und anerkannt',
    guidelines: [2],
    strand: 'querschnitt',
    measures: [
      {
        name: 'Qualifizierung Ehrenamtlicher',
        lead: 'Kommunales Integrationszentrum',
        kind: 'permanentTask',
        from: -30,
        until: null,
        reports: [
          { monthsAgo: 7, status: 'permanent', light: 'onTrack', text: 'Sechs Abende im Halbjahr.' },
          { monthsAgo: 1, status: 'permanent', light: 'onTrack', text: 'Sieben Abende, 94 Teilnehmende.' },
        ],
      },
      {
        name: 'Freiwilligenbörse online',
        lead: 'Kreisverwaltung',
        kind: 'project',
        from: -18,
        until: -6,
        reports: [
          running(9, 70, 'Testbetrieb.'),
          {
            monthsAgo: 6,
            status: 'implemented',
            light: 'onTrack',
            progress: 100,
            text: 'Die Börse ist freigeschaltet.',
          },
        ],
      },
      {
        name: 'Ehrenamtsbus',
        lead: 'Kreisverwaltung',
        kind: 'project',
        from: -12,
        until: 3,
        reports: [{ monthsAgo: 6, status: 'dropped', light: null, text: 'Wird nicht weiter verfolgt.' }],
      },
    ],
  },
];
