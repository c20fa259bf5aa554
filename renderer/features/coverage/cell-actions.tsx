import { coverageTexts } from '../../../shared/i18n/de/coverage.ts';
import { Button } from '../../ui/index.ts';
import { CreateAnswer, type AnswerStart } from '../planning/index.ts';
import { wholeGap, type CellContent, type CellDialog } from './cell-content.ts';

const { gap, none } = coverageTexts;

export interface CellActionsProps {
  cell: CellContent;
  /** What a measure would begin with. */
  answer: AnswerStart;
  onChoose: (dialog: CellDialog) => void;
}

/** What a person can decide about a cell: a gap, a confirmed "kein Angebot", or a measure. */
export function CellActions({ cell, answer, onChoose }: CellActionsProps) {
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
      <CreateAnswer start={answer} />
    </>
  );
}
