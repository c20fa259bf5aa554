import type { MatrixBlock } from '../../../shared/domain/coverage-report/matrix-blocks.ts';
import { hyphenate } from '../../../shared/domain/hyphenate.ts';
import { handoutTexts } from '../../../shared/i18n/de/handouts.ts';
import { reportTexts as t } from '../../../shared/i18n/de/report.ts';
import { formatNumber } from '../../../shared/i18n/format.ts';
import { DistrictWideCell, MatrixCell } from './matrix-cell.tsx';

/** Letters that fit a column head: 122 mm are shared by the columns, a letter of the heads takes 1.6 mm. */
const lettersIn = (columns: number): number => Math.floor(122 / columns / 1.6);

/** A part of the matrix as one table: municipalities across, kreisweite offers and different offers at its ends. */
export function MatrixTable({ block, slots }: { block: MatrixBlock; slots: number }) {
  const { matrix, part, parts, withDistrictWide } = block;
  const { columns } = matrix;
  const shown = columns.length + (withDistrictWide ? 1 : 0);
  const fillers = Math.max(0, slots - shown);
  return (
    <table className="matrix" data-dense={parts > 1}>
      <caption className={parts > 1 ? undefined : 'unseen'}>
        {parts > 1 ? t.matrixPart(part, parts, columns.at(0)?.name ?? '', columns.at(-1)?.name ?? '') : matrix.heading}
      </caption>
      <colgroup>
        <col className="rowHeads" />
        {Array.from({ length: shown + fillers }, (_, index) => (
          <col key={index} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{matrix.rowHead}</th>
          {columns.map(({ id, name }) => (
            <th key={id} scope="col">
              {hyphenate(name, lettersIn(slots))}
            </th>
          ))}
          {withDistrictWide && <th scope="col">{hyphenate(handoutTexts.districtWide, lettersIn(slots))}</th>}
        </tr>
      </thead>
      <tbody>
        {matrix.rows.map((row, index) => (
          <tr key={index}>
            <th scope="row">{hyphenate(row.name, 14)}</th>
            {row.cells.map((cell, column) => (
              <MatrixCell key={columns[column]?.id ?? column} cell={cell} />
            ))}
            {withDistrictWide && <DistrictWideCell count={row.districtWide} />}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t.differentOffers}</th>
          {matrix.totals.map((total, column) => (
            <MatrixCell key={columns[column]?.id ?? column} cell={total} />
          ))}
          {withDistrictWide && <td>{formatNumber(matrix.districtWideTotal)}</td>}
        </tr>
      </tfoot>
    </table>
  );
}
