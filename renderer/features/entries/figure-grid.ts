import type { FigureEntry } from './entry-types.ts';
import { comparePartialDates, isPartialDate } from '../../../shared/domain/partial-date.ts';
import { formatPeriod } from '../../../shared/domain/period.ts';
import { entriesTexts as t } from '../../../shared/i18n/de/entries.ts';
import type { EntryRow, Head } from './entry-table.tsx';
import { figureLine, placeName } from './entry-text.ts';
import type { Names } from '../offers/index.ts';

const words = t.figures;
const columnKey = ({ period, source }: FigureEntry): string => `${period}|${source}`;
const rowKey = ({ place, sender }: FigureEntry): string => `${place}|${sender}`;

function comparePeriods(one: string, other: string): number {
  const [left = '', right = ''] = [one, other].map((period) => period.split('..')[0]);
  return isPartialDate(left) && isPartialDate(right) ? comparePartialDates(left, right) : left.localeCompare(right);
}

/** One column per time and source: figures of different sources are never mixed in one. */
export function figureColumns(figures: readonly FigureEntry[]): (Head & { period: string })[] {
  const columns = new Map(
    figures.map((figure) => [
      columnKey(figure),
      {
        key: columnKey(figure),
        period: figure.period,
        label: figure.period === '' ? words.noPeriod : formatPeriod(figure.period),
        note: [figure.source || words.noSource, figure.unit ?? ''].filter(Boolean).join(', '),
      },
    ]),
  );
  return [...columns.values()].toSorted(
    (one, other) => comparePeriods(one.period, other.period) || one.key.localeCompare(other.key),
  );
}

/** One row per place and sender, in the order of the municipalities. */
export function figureRows(
  indicator: string,
  figures: readonly FigureEntry[],
  columns: readonly Head[],
  names: Names,
): EntryRow[] {
  return [...Map.groupBy(figures, rowKey)].map(([key, own]) => {
    const [first] = own;
    const name = placeName(first?.place ?? '', names);
    const sender = first?.sender ?? '';
    const byColumn = new Map(own.map((figure) => [columnKey(figure), figure]));
    return {
      head: { key, label: name, ...(sender !== '' && { note: t.by(sender) }) },
      cells: columns.map((column) => {
        const figure = byColumn.get(column.key);
        if (!figure) return null;
        const title = [indicator, name, column.label].join(', ');
        return { text: figureLine(figure), entity: 'observation', id: figure.id, field: 'value', title };
      }),
    };
  });
}
