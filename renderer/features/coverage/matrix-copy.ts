import type { CopyColumn } from '../../ui/index.ts';
import { coverageTexts } from '../../../shared/i18n/de/coverage.ts';
import { sumFigure } from '../../../shared/domain/coverage-report/cell-figure.ts';
import { cellTsv } from '../../../shared/domain/coverage-report/cell-text.ts';
import type { GridLine, GridModel } from './grid-model.ts';

/** The columns of the matrix as they go to Excel: words for statements, figures for counts. */
export function matrixCopyColumns(grid: GridModel): CopyColumn<GridLine>[] {
  const { axes, matrix } = coverageTexts;
  const first: CopyColumn<GridLine> = {
    header: matrix.corner(axes[grid.rowAxis], axes[grid.columnAxis]),
    text: (row) => row.name,
  };
  return [
    first,
    ...grid.columns.map((column) => ({
      header: column.name,
      number: true,
      text: (row: GridLine): string => {
        const at = grid.at(row, column);
        if (at.kind === 'cell') return cellTsv(at.cell, grid.measured);
        return at.silent
          ? coverageTexts.statements.notReported
          : at.count > 0 || row.kind === 'total'
            ? grid.measured
              ? sumFigure(at.count, at.value, grid.measured)
              : String(at.count)
            : '';
      },
    })),
  ];
}
