import type { Decision, DraftCard } from '../../../../shared/contract/imports.ts';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';
import { Button } from '../../../ui/index.ts';
import { CardFrame } from './card-frame.tsx';

export interface ColumnCardProps {
  card: Extract<DraftCard, { kind: 'column' }>;
  disabled: boolean;
  onDecide: (decision: Decision) => void;
  onShow: (cell: string) => void;
}

/** Which column is what the rows of a sheet are about; without it the sheet stays out. */
export function ColumnCard({ card, disabled, onDecide, onShow }: ColumnCardProps) {
  const { field, sheet, range, columns } = card;
  return (
    <CardFrame
      title={t.cards.columnTitle(sheet, field)}
      cells={[]}
      severity="error"
      wide
      onShow={onShow}
      actions={
        <>
          {columns.map(({ letter, header }) => (
            <Button
              key={letter}
              disabled={disabled}
              onClick={() => onDecide({ kind: 'column', sheet, range, letter, field })}
            >
              {t.cards.column(letter, header)}
            </Button>
          ))}
          <Button
            appearance="subtle"
            disabled={disabled}
            onClick={() => onDecide({ kind: 'includeTable', sheet, range, included: false })}
          >
            {t.cards.leaveSheet}
          </Button>
        </>
      }
    >
      {t.cards.columnText}
    </CardFrame>
  );
}
