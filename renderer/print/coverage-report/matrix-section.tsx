import { memo } from 'react';
import { matrixBlocks } from '../../../shared/domain/coverage-report/matrix-blocks.ts';
import type { LegendSign, MatrixView } from '../../../shared/domain/coverage-report/view-types.ts';
import { reportTexts as t } from '../../../shared/i18n/de/report.ts';
import { MatrixTable } from './matrix-table.tsx';
import { Hatch, Sign } from './signs.tsx';

/** The matrix in as many parts as the page needs, with its legend under the last one. */
export const MatrixSection = memo(function MatrixSection({ matrix }: { matrix: MatrixView }) {
  const blocks = matrixBlocks(matrix);
  const slots = Math.max(...blocks.map((block) => block.matrix.columns.length + (block.withDistrictWide ? 1 : 0)));
  return (
    <section>
      <h2>{matrix.heading}</h2>
      {blocks.map((block) => (
        <MatrixTable key={block.part} block={block} slots={slots} />
      ))}
      <ul className="legend" aria-label={t.legend.heading}>
        {matrix.legend.map(({ sign, words }) => (
          <li key={sign}>
            <Swatch sign={sign} />
            {words}
          </li>
        ))}
      </ul>
      <p className="note">{matrix.notes.join(' ')}</p>
    </section>
  );
});

/** Seen only: who hears the page finds the words in the cells themselves. */
function Swatch({ sign }: { sign: LegendSign }) {
  return (
    <span className="swatch" data-sign={sign} aria-hidden="true">
      {sign === 'notReported' && <Hatch />}
      {sign === 'count' ? '3' : <Sign sign={sign} />}
    </span>
  );
}
