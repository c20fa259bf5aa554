import type { CellView } from '../../../shared/domain/coverage-report/view-types.ts';
import { reportTexts as t } from '../../../shared/i18n/de/report.ts';
import { formatNumber } from '../../../shared/i18n/format.ts';
import { Hatch, Sign } from './signs.tsx';

/**
 * Words for those who hear or search the page. A PDF drops a cell without painted text, and the next ones would be
 * read under the wrong column; so the words are painted, white and tiny.
 */
const Words = ({ children }: { children: string }) => <span className="words">{children}</span>;

/** One cell: the municipality's sign, the known offers beside it; where there are signs, also the words for them. */
export function MatrixCell({ cell }: { cell: CellView }) {
  const { hatched, sign, count, words } = cell;
  const number = count !== null && <span className={hatched ? 'onHatch' : undefined}>{formatNumber(count)}</span>;
  if (!hatched && sign === 'none' && words === '') return <td>{number}</td>;
  return (
    <td>
      <Words>{words}</Words>
      {hatched && <Hatch />}
      <span className="marks">
        <Sign sign={sign} />
        {number}
      </span>
    </td>
  );
}

/** Kreisweite offers of a row; none is an empty place: neither the dot, which says "nicht genannt", nor a 0. */
export function DistrictWideCell({ count }: { count: number }) {
  if (count > 0) return <td>{formatNumber(count)}</td>;
  return (
    <td>
      <Words>{t.noOffers}</Words>
    </td>
  );
}
