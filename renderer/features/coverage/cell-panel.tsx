import type { Matrix } from '../../../shared/contract/coverage.ts';
import type { OfferFilter } from '../../../shared/contract/offers.ts';
import { coverageTexts } from '../../../shared/i18n/de/coverage.ts';
import { SidePanel } from '../../ui/index.ts';
import type { GridLine } from './grid-model.ts';
import { MunicipalityCell } from './municipality-cell.tsx';
import { PairCell } from './pair-cell.tsx';

export interface CellPanelProps {
  matrix: Matrix;
  row: GridLine;
  column: GridLine;
  count: number;
  filter: OfferFilter;
  onClose: () => void;
}

/** What stands behind one cell: the statement with its origin, the offers, and what can be decided. */
export function CellPanel({ matrix, row, column, count, filter, onClose }: CellPanelProps) {
  const { rowAxis, columnAxis } = matrix;
  if (rowAxis !== 'municipality' && columnAxis !== 'municipality')
    return (
      <SidePanel title={coverageTexts.panel.pairTitle(row.name, column.name)} onClose={onClose}>
        <PairCell axes={[rowAxis, columnAxis]} terms={[row.id, column.id]} year={matrix.survey.year} filter={filter} />
      </SidePanel>
    );
  const swapped = rowAxis === 'municipality';
  return (
    <MunicipalityCell
      axis={swapped ? columnAxis : rowAxis}
      term={swapped ? column : row}
      place={swapped ? row : column}
      survey={matrix.survey}
      count={count}
      filter={filter}
      onClose={onClose}
    />
  );
}
