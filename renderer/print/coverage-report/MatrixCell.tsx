import type { CellView } from '../../../shared/domain/coverage-report/view-types.ts';
import { reportTexts as t } from '../../../shared/i18n/de/report.ts';
import { formatNumber } from '../../../shared/i18n/format.ts';
import { Hatch, Sign } from './Signs.tsx';

/** One cell: the municipality's sign, the known offers beside it; where there are signs, also the words for them. */
export function MatrixCell({ cell }: { cell: CellView }) {
  const { hatched, sign, count, words } = cell;
  const number = count !== null && <span className={hatched ? 'onHatch' : undefined}>{formatNumber(count)}</span>;
  if (!hatched && sign === 'none') return <td>{number}</td>;
  return (
    <td>
      <span role="img" aria-label={words}>
        {hatched && <Hatch />}
        <span className="marks">
          <Sign sign={sign} />
          {number}
        </span>
      </span>
    </td>
  );
}

/** Kreisweite offers of a row; none is a dot as in the cells beside it, never a zero that could be read as confirmed. */
export function DistrictWideCell({ count }: { count: number }) {
  if (count > 0) return <td>{formatNumber(count)}</td>;
  return (
    <td>
      <span role="img" aria-label={t.noOffersWide}>
        <span className="marks">
          <Sign sign="notMentioned" />
        </span>
      </span>
    </td>
  );
}
