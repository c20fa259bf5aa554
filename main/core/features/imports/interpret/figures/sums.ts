import { indicatorKey } from '../../../../../../shared/domain/indicator-name.ts';
import type { Figure, InterpretedRow } from '../../../../../../shared/domain/import-row.ts';
import { formatQuantity, quantityPartsOf } from '../../../../../../shared/domain/quantity.ts';
import { addIssue } from '../../add-issue.ts';

/** Whole numbers can be added up; shares and averages cannot. */
function countOf({ value, unit }: Figure): number | null {
  const parts = value === null ? null : quantityPartsOf(value);
  return parts && parts.relation === 'exact' && Number.isInteger(parts.value) && unit !== '%' ? parts.value : null;
}

const seriesOf = ({ indicator, period, source }: Figure): string => `${indicatorKey(indicator)}|${period}|${source}`;

/**
 * Compares a figure of the Kreis with the sum of all its municipalities in the same table. A difference is told and never repaired: the
 * figures of the municipalities and of the Kreis are published apart.
 */
export function checkSums(rows: readonly InterpretedRow[], municipalities: number): void {
  const all = rows.flatMap((row) => (row.figures ?? []).map((figure) => ({ row, figure })));
  for (const series of Map.groupBy(all, ({ figure }) => seriesOf(figure)).values()) {
    const parts = series.filter(({ figure }) => figure.place.municipalities.length === 1);
    const counts = parts.map(({ figure }) => countOf(figure));
    const isWhole = new Set(parts.map(({ figure }) => figure.place.municipalities[0])).size === municipalities;
    if (!isWhole || parts.length !== municipalities || counts.includes(null)) continue;
    const sum = counts.reduce<number>((total, count) => total + (count ?? 0), 0);
    for (const { row, figure } of series.filter(({ figure: one }) => one.place.districtWide)) {
      const count = countOf(figure);
      if (count === null || count === sum) continue;
      addIssue(row, {
        cell: figure.cell,
        field: 'value',
        severity: 'info',
        code: 'SUM_DIFFERS',
        details: { text: formatQuantity(String(count)), value: formatQuantity(String(sum)) },
        original: figure.text,
      });
    }
  }
}
