/** Charts as drawings in millimetres: black and white, patterns instead of colours, the same on screen, paper and in Word. */
import type { Drawing } from '../../contract/documents.ts';
import type { ChartData, ChartKind } from './chart-data.ts';
import { barChart, dotChart } from './one-time.ts';
import { lineChart, smallMultiples } from './over-time.ts';

export type { ChartData, ChartKind } from './chart-data.ts';
export { smallMultiples } from './over-time.ts';

/** One time has no course: it is drawn as bars where lines were asked for. */
const drawnAs = (kind: ChartKind, { times }: ChartData): ChartKind =>
  times.length < 2 && (kind === 'line' || kind === 'multiples') ? 'bar' : kind;

export function chart(kind: ChartKind, data: ChartData, width: number): Drawing {
  switch (drawnAs(kind, data)) {
    case 'bar':
      return barChart(data, width);
    case 'dot':
      return dotChart(data, width);
    case 'line':
      return lineChart(data, width);
    case 'multiples':
      return smallMultiples(data.rows, width);
  }
}
