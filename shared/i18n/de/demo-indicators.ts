import type { TypedFigure } from '../../contract/indicators.ts';

interface DemoSeries {
  indicator: string;
  figures: readonly TypedFigure[];
}
const places = ['05162004', '05162008', '05162012', '05162016', '05162020', '05162022', '05162024', '05162028'];

/** One value per municipality in the order of the Kreis, the total of the Kreis last. */
const series = (indicator: string, source: string, years: Record<string, readonly string[]>): DemoSeries => ({
  indicator,
  figures: Object.entries(years).flatMap(([period, values]) =>
    values.map((value, at) => ({
      place: places[at] ?? '*',
      period,
      value,
      source,
      edition: null,
      quality: at === 0 && period === '2025' ? 'provisional' : null,
      remark: null,
    })),
  ),
});

/** Invented figures of the example; small numbers and official signs are among them. */
export const demoFigures: readonly DemoSeries[] = [
  series('Einbürgerungen', 'Beispielwerte, erfunden', {
    2023: ['61', '58', '11', '24', '12', '47', '203', '4', '420'],
    2024: ['74', '66', '14', '31', '15', '52', '241', '2', '495'],
    2025: ['83', '71', '9', '36', '18', '64', '262', '5', '548'],
  }),
  series('Neu zugewanderte Schülerinnen und Schüler', 'Beispielwerte, erfunden', {
    'Schuljahr 2024/25': ['58', '71', '9', '33', '.', '41', '204', '2', '436'],
  }),
  series('Schuleingangsuntersuchte Kinder', 'Beispielwerte, erfunden', {
    2025: ['612', '640', '231', '402', '318', '521', '1498', '129', '4351'],
  }),
  series('Kinder mit Sprachauffälligkeit', 'Beispielwerte, erfunden', {
    2025: ['151', '166', '41', '78', '52', '98', '437', '18', '1041'],
  }),
];
