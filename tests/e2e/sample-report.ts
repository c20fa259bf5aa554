import type { CoverageReport } from '../../shared/contract/handouts.ts';

/** A small but complete report, for tests of printing that need no data folder. */
export const sampleReport = (title: string): CoverageReport => ({
  options: { kind: 'coverage', title, attachmentTo: '', meeting: '', rows: 'fieldOfAction', directory: true },
  settings: {
    districtKey: '05162',
    districtName: 'Rhein-Kreis Neuss',
    demo: true,
    personName: 'A. Beispiel',
    office: 'Kommunales Integrationszentrum',
    department: '',
    contactLine: '',
    reference: '',
  },
  regions: [
    { ags: '05162024', name: 'Neuss', designation: 'Stadt', population: 150_000, populationSource: 'Zensus 2022' },
    { ags: '05162020', name: 'Meerbusch', designation: 'Stadt', population: 56_000, populationSource: 'Zensus 2022' },
  ],
  matrix: {
    rowAxis: 'fieldOfAction',
    columnAxis: 'municipality',
    rows: [{ id: 'language', name: 'Sprache' }],
    columns: [
      { id: '05162024', name: 'Neuss' },
      { id: '05162020', name: 'Meerbusch' },
    ],
    cells: [
      { row: 'language', column: '05162024', count: 3, fromOthers: 1, districtWide: 0, statement: 'named', gap: false },
      {
        row: 'language',
        column: '05162020',
        count: 0,
        fromOthers: 0,
        districtWide: 0,
        statement: 'notReported',
        gap: false,
      },
    ],
    rowTotals: { language: 3 },
    columnTotals: { '05162024': 3, '05162020': 0 },
    districtWideByRow: { language: 0 },
    districtWideTotal: 0,
    total: 3,
    survey: { id: '01900000-0000-7000-8000-000000000001', title: 'Bestandsaufnahme 2026', year: 2026 },
    responses: {
      asked: 2,
      answered: 1,
      missing: [{ ags: '05162020', name: 'Meerbusch', population: 56_000 }],
      missingPopulationShare: 0.27,
      populationSource: 'Zensus 2022',
    },
    asOf: '2026-03-01T10:00:00.000Z',
  },
  gaps: [],
  fieldNames: { language: 'Sprache' },
  directory: [
    {
      heading: 'Neuss',
      note: null,
      offers: [
        {
          name: 'Sprachcafé',
          provider: 'Caritas',
          fields: 'Sprache',
          targetGroups: 'Frauen',
          place: 'Neuss',
          period: 'seit 2019',
        },
      ],
    },
  ],
  sources: [{ fileName: 'Neuss.xlsx', sender: 'Neuss', at: '2026-02-01T09:00:00.000Z' }],
  asOf: '2026-03-01T10:00:00.000Z',
});
