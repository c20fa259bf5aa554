import { coverageTexts } from '../../../shared/i18n/de/coverage.ts';
import { Button } from '../../ui/index.ts';
import { wholeGap, type CellContent, type CellDialog } from './cell-content.ts';

const { gap, none } = coverageTexts;

/** What a person can decide about a cell: a gap, or a confirmed "kein Angebot". */
export function CellActions({ cell, onChoose }: { cell: CellContent; onChoose: (dialog: CellDialog) => void }) {
  return (
    <>
      {wholeGap(cell) ? (
        <Button onClick={() => onChoose('withdrawGap')}>{gap.withdraw}</Button>
      ) : (
        <Button onClick={() => onChoose('confirmGap')}>{gap.confirm}</Button>
      )}
      {cell.statement === 'confirmedNone' && <Button onClick={() => onChoose('withdrawNone')}>{none.withdraw}</Button>}
      {(cell.statement === 'notMentioned' || cell.statement === 'notReported') && (
        <Button onClick={() => onChoose('confirmNone')}>{none.confirm}</Button>
      )}
    </>
  );
}
